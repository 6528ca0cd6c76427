/** The files of an index as search asks them: each fetched once, and only where something in it is asked for. */
import type SearchableMap from 'minisearch/SearchableMap';
import type { AlikePiece, Days, Shown, Spelt, Start, Titles } from './files';
import type { Variant } from './units';
import { SURE } from './units';

/**
 * Reads a file of the index as JSON. Rejects when it cannot be had.
 * @param version of a piece: that of the start which names it, since pieces of another build hold other things
 */
export type Load = (file: string, version?: string) => Promise<unknown>;

/** The place of the last item that is not behind `key` in a list in order; 0 where all are. */
const placeOf = <T>(list: readonly T[], key: T): number =>
	Math.max(
		0,
		list.findLastIndex((item) => item <= key),
	);

/** A word of the site that is spelt like one of a reader. */
export interface Spelling {
	stem: string;
	word: string;
	/** How many letters are otherwise, likely slips counted less. */
	letters: number;
}

/** A word that is a little further off may be the commoner one. */
const FURTHER = 1.25;

type Tree = SearchableMap<string>;

export class Shelf {
	readonly start: Start;
	#load: Load;
	#files = new Map<string, Promise<unknown>>();

	constructor(start: Start, load: Load) {
		this.start = start;
		this.#load = load;
	}

	/** A file as `made` makes it of its content. One that could not be had is asked for again. */
	file<Content, Made = Content>(
		name: string,
		made: (content: Content) => Made = (content) => content as never,
	): Promise<Made> {
		let known = this.#files.get(name) as Promise<Made> | undefined;
		if (!known) {
			known = this.#load(`${name}.json`, this.start.version).then((content) => made(content as Content));
			known.catch(() => this.#files.delete(name));
			this.#files.set(name, known);
		}
		return known;
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
		// The names that begin with a stem may begin in the file before the one that the stem would begin.
		const last = placeOf(this.start.alike, `${stem} \uFFFF`);
		const files = Array.from({ length: last - placeOf(this.start.alike, stem) + 1 }, (_, step) => last - step);
		const maps = await Promise.all(files.map((at) => this.file(`alike-${at}`, readAlike)));
		return new Map(maps.flatMap((map) => [...map].filter(([name]) => name === stem || name.startsWith(`${stem} `))));
	}

	/** The words of the site that are spelt most like one: those with its first letter first, which is rarely mistaken. */
	async spelt(stem: string, most: number): Promise<Spelling[]> {
		const alike = await this.#speltFrom(stem.slice(0, 1), stem, most);
		return alike.length > 0 ? alike : this.#speltFrom('', stem, most);
	}

	async #speltFrom(first: string, stem: string, most: number): Promise<Spelling[]> {
		const { spelt } = this.start;
		const [from, to] = first ? [placeOf(spelt, first), placeOf(spelt, `${first}\uFFFF`)] : [0, spelt.length - 1];
		const trees = await Promise.all(Array.from({ length: to - from + 1 }, (_, step) => this.#tree(from + step)));
		const found = trees.flatMap((tree) => near(tree, stem, most));
		const least = Math.min(...found.map(({ letters }) => letters));
		return found
			.filter(({ letters, stem: each }) => letters <= least + FURTHER && each.startsWith(first))
			.toSorted((a, b) => a.letters - b.letters);
	}

	/** The spellings of a file, in a tree in which like ones are found: it is fetched when a word is misspelt. */
	async #tree(at: number): Promise<Tree> {
		const { default: Map } = await import('minisearch/SearchableMap');
		return this.file(`spelt-${at}`, (list: Spelt) =>
			list.reduce((tree, line) => {
				const [stem, word = stem] = line.split(' ') as [string, string?];
				return tree.set(stem, word);
			}, new Map<string>()),
		);
	}
}

function readAlike(piece: AlikePiece): ReadonlyMap<string, readonly Variant[]> {
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

/** The words of a tree that are like one, with how many letters are otherwise. */
function near(tree: Tree, stem: string, most: number): Spelling[] {
	// Two letters that changed places are one slip, not two.
	const swapped = Array.from(
		{ length: Math.max(0, stem.length - 1) },
		(_, at) => stem.slice(0, at) + stem[at + 1]! + stem[at]! + stem.slice(at + 2),
	);
	return [
		...[...tree.fuzzyGet(stem, most)].map(([each, [word, letters]]) => ({
			stem: each,
			word,
			// One is left out or doubled more often than it is another.
			letters: letters - (each.length === stem.length ? 0 : 0.25),
		})),
		...swapped.flatMap((each) => (tree.has(each) ? [{ stem: each, word: tree.get(each)!, letters: 1 }] : [])),
	];
}
