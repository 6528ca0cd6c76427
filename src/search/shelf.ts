/** The files of an index as search asks them: each fetched once, and only where something in it is asked for. */
import { fetched, placeOf, placesFrom, type Fetch } from '../goods/suggest/fetched';
import type { Spelling, Tree } from '../goods/suggest/spellings';
import { plainOf, spelling } from '../goods/suggest/stems';
import type { Load } from '../goods/suggest/suggestion';
import type { AlikePiece, Days, Shown, Spelt, Start, Titles } from './files';
import type { Variant } from './units';
import { SURE } from './units';

/** A word that is a little further off may be the commoner one. */
const FURTHER = 1.25;

export class Shelf {
	readonly start: Start;
	#fetch: Fetch;

	constructor(start: Start, load: Load) {
		this.start = start;
		this.#fetch = fetched('', load);
	}

	/** A file as `made` makes it of its content. One that could not be had is asked for again. */
	file<Content, Made = Content>(
		name: string,
		made: (content: Content) => Made = (content) => content as never,
	): Promise<Made> {
		return this.#fetch(name, made, this.start.version);
	}

	/** The days on which something happened. */
	days(): Promise<Days> {
		return this.file('days');
	}

	/** A record as it is shown. */
	async shown(place: number, starts: readonly number[], folder = ''): Promise<Shown> {
		const at = placeOf(starts, place);
		const piece = await this.file<readonly Partial<Shown>[]>(`${folder}shown-${at}`);
		// What is empty at the end of a record is not sent.
		const [title = '', href = '', where = '', text = '', ...rest] = piece[place - starts[at]!]!;
		return [title, href, where, text, ...rest] as Shown;
	}

	/** What a section is named by. */
	async title(place: number, starts: readonly number[], folder = ''): Promise<Titles[number]> {
		const at = placeOf(starts, place);
		const piece = await this.file<Titles>(`${folder}titles-${at}`);
		return piece[place - starts[at]!]!;
	}

	/** What the names that begin with a stem lead to, by their stems. */
	async alike(stem: string): Promise<ReadonlyMap<string, readonly Variant[]>> {
		const names = await this.file(`alike-${placeOf(this.start.alike, stem)}`, readAlike);
		return new Map([...names].filter(([name]) => name === stem || name.startsWith(`${stem} `)));
	}

	/**
	 * The words of the site that are spelt most like one: those with its first letter first, which is rarely mistaken. The
	 * stem of “presdent” is like “present”, and the word like “president”, whose stem is shorter.
	 * @param word as it was typed
	 */
	async spelt(stem: string, most: number, word = stem): Promise<Spelling[]> {
		const typed = [...new Set([stem, spelling(plainOf(word))])];
		const alike = await this.#speltFrom(stem.slice(0, 1), typed, most);
		// Where the first letter is a slip, it is the only one.
		return alike.length > 0 ? alike : this.#speltFrom('', typed, Math.min(most, 1));
	}

	async #speltFrom(first: string, typed: readonly string[], most: number): Promise<Spelling[]> {
		const [{ near }, ...trees] = await Promise.all([
			import('../goods/suggest/spellings'),
			...placesFrom(this.start.spelt, first).map((at) => this.#tree(at)),
		]);
		const all = trees.flatMap(({ tree, words }) =>
			typed
				.flatMap((each) => near(tree, each, most))
				.flatMap(({ letters, stem: key }) => words.get(key)!.map((each) => ({ ...each, letters }))),
		);
		all.sort((a, b) => a.letters - b.letters);
		const found = [...Map.groupBy(all, ({ stem }) => stem).values()].map(([nearest]) => nearest!);
		const least = Math.min(...found.map(({ letters }) => letters));
		return found.filter(({ letters, stem }) => letters <= least + FURTHER && stem.startsWith(first));
	}

	/** The spellings of a file, in a tree in which like ones are found: it is fetched when a word is misspelt. */
	async #tree(at: number): Promise<Spellings> {
		const { default: Map } = await import('minisearch/SearchableMap');
		return this.file(`spelt-${at}`, (list: Spelt) => grown(new Map<string>(), list));
	}
}

/** A tree of stems and of words, and what each of them stands for: one may be both a stem and a word of another. */
interface Spellings {
	tree: Tree;
	words: ReadonlyMap<string, readonly { stem: string; word: string }[]>;
}

function grown(tree: Tree, list: Spelt): Spellings {
	const words = new Map<string, { stem: string; word: string }[]>();
	const add = (key: string, stem: string, word: string) => {
		tree.set(key, word);
		words.set(key, [...(words.get(key) ?? []), { stem, word }]);
	};
	for (const line of list) {
		const [stem, first, ...more] = line.split(' ') as [string, ...string[]];
		add(stem, stem, first ?? stem);
		for (const word of first === undefined ? [] : [first, ...more]) {
			const key = spelling(plainOf(word));
			if (key !== stem) add(key, stem, word);
		}
	}
	return { tree, words };
}

/** What the lines of a file of names lead to, by the names’ stems. */
export function readAlike(piece: AlikePiece): ReadonlyMap<string, readonly Variant[]> {
	return new Map(
		piece.map((line) => {
			const [, name, sites] = /^(.*) ([^ ]*)$/u.exec(line)!;
			return [
				name!,
				(sites === '' ? [] : sites!.split(',')).map((site): Variant => ({
					sure: site.startsWith('9') ? SURE.translated : SURE.likened,
					stems: site.slice(1).split('+'),
				})),
			];
		}),
	);
}
