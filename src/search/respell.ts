/** Words of the site that are spelt like one that it does not have: fetched when a word may be misspelt. */
import { placesFrom } from '../goods/suggest/fetched';
import { near, type Spelling, type Tree } from '../goods/suggest/spellings';
import { plainOf, spelling } from '../goods/suggest/stems';
import type { Locale } from '../record/format/locale';
import type { Spelt } from './files';
import type { Find, FoundUnit } from './rank';
import type { Shelf } from './shelf';
import { SHORTEST } from './units';
import type { Reader } from './words';

interface Among {
	reader: Reader;
	shelf: Shelf;
	find: Find;
}

/** A word of the site that another may be meant for. */
export interface Near extends Spelling {
	/** Whether more than one letter is otherwise. */
	isGuess: boolean;
}

/** How many letters may be otherwise than in a word that is meant. */
const slips = (letters: number): number => (letters < SHORTEST ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3);

/** A slip of one letter. */
const ONE_SLIP = 1;

/** A word that is a little further off may be the commoner one. */
const FURTHER = 1.25;

/** Of words that are spelt alike: how many are looked up, and how much less likely each letter makes one. */
const SPELT = { looked: 6, further: 6 };

/** How many of the nearest words are offered for one that is unknown. */
const NEAREST = 4;

/** The letters of the codes of regions. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const regions = new Map<Locale, ReadonlySet<string>>();

/** Whether a word is the name of a country in a language, as browsers know them: a right word has no other spelling. */
function isCountry(written: string, lang: Locale): boolean {
	let names = regions.get(lang);
	if (!names) {
		const named = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
		const all = LETTERS.flatMap((first) => LETTERS.map((second) => named.of(first + second)));
		names = new Set(all.flatMap((name) => (name === undefined ? [] : [plainOf(name)])));
		regions.set(lang, names);
	}
	return names.has(plainOf(written));
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

/** The spellings of a file, in a tree in which like ones are found. */
async function treeOf(shelf: Shelf, at: number): Promise<Spellings> {
	const { default: Map } = await import('minisearch/SearchableMap');
	return shelf.file(`spelt-${at}`, (list: Spelt) => grown(new Map<string>(), list));
}

async function likeFrom(
	shelf: Shelf,
	first: string,
	typed: readonly string[],
	most: number,
	mayBe: (each: Spelling) => boolean,
): Promise<Spelling[]> {
	const trees = await Promise.all(placesFrom(shelf.start.spelt, first).map((at) => treeOf(shelf, at)));
	const all = trees.flatMap(({ tree, words }) =>
		typed
			.flatMap((each) => near(tree, each, most))
			.flatMap(({ letters, stem: key }) => words.get(key)!.map((each) => ({ ...each, letters }))),
	);
	all.sort((a, b) => a.letters - b.letters);
	const found = [...Map.groupBy(all, ({ stem }) => stem).values()].map(([best]) => best!).filter(mayBe);
	const least = Math.min(...found.map(({ letters }) => letters));
	return found.filter(({ letters, word }) => letters <= least + FURTHER && plainOf(word).startsWith(first));
}

/**
 * The words of the site that are spelt most like one: those with its first letter, which is rarely mistaken, unless
 * another is one slip away and none of them is. The stem of “presdent” is like “present”, and the word like “president”,
 * whose stem is shorter.
 * @param most how many letters may be otherwise
 * @param word as it was typed
 * @param mayBe whether a word that is as much otherwise as it is may be meant
 */
async function like(
	shelf: Shelf,
	stem: string,
	most: number,
	word = stem,
	mayBe: (each: Spelling) => boolean = () => true,
): Promise<Spelling[]> {
	const typed = [...new Set([stem, spelling(plainOf(word))])];
	const alike = await likeFrom(shelf, stem.slice(0, 1), typed, most, mayBe);
	if (alike.some(({ letters }) => letters <= ONE_SLIP)) return alike;
	const others = await likeFrom(shelf, '', typed, Math.min(most, ONE_SLIP), mayBe);
	return others.length > 0 ? others : alike;
}

/** The word of the site that is likeliest meant by one that it does not have: a near one, and one that it has much. */
export async function spelt(written: string, stem: string, { find, reader, shelf }: Among): Promise<Near | undefined> {
	if (isCountry(written, reader.lang)) return undefined;
	// Of a short word fewer letters may be otherwise, whichever of the two is the short one.
	const mayBe = (each: Spelling) => each.letters <= slips(each.stem.length);
	const alike = await like(shelf, stem, slips(stem.length), written, mayBe);
	const likely = await Promise.all(
		alike.slice(0, SPELT.looked).map(async (each) => {
			const { size } = await find(each.stem, false);
			return { each, likely: (size + 0.1) / SPELT.further ** each.letters };
		}),
	);
	const [best] = likely.toSorted((a, b) => b.likely - a.likely);
	return best && { ...best.each, isGuess: best.each.letters > ONE_SLIP };
}

/** The words of the site that are least unlike ones that are nowhere. */
export async function nearest(missing: readonly FoundUnit[], shelf: Shelf): Promise<string[]> {
	const lists = await Promise.all(
		missing.slice(0, 2).map(({ unit }) => {
			const [stem] = unit.variants[0]!.stems as [string];
			return like(shelf, stem, Math.min(4, Math.floor(stem.length / 2)));
		}),
	);
	return lists.flatMap((list) => list.slice(0, NEAREST).map(({ word }) => word));
}
