/** What a reader’s word means here: itself, a word of English, what it begins, or a word that is spelt like it. */
import type { Spelling } from '../goods/suggest/spellings';
import type { AskGoods } from './goods';
import type { Places } from './engine';
import { findUnit, type Find, type FoundUnit } from './rank';
import type { Shelf } from './shelf';
import { SURE, type Likened, type Unit, type Variant } from './units';
import { withoutElision, type Reader } from './words';

/** How many letters may be otherwise than in a word that is meant. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3);

/** With how many letters the beginning of a word is searched. */
const BEGUN = 3;

/** Of words that are spelt alike: how many are looked up and taken, and how much less likely each letter makes one. */
const SPELT = { looked: 6, taken: 3, further: 6 };

/** How many of the nearest words are offered for one that is unknown. */
const NEAREST = 4;

interface Means {
	reader: Reader;
	shelf: Shelf;
	find: Find;
	/** How many records there are. */
	size: () => number;
	goods: AskGoods;
	/** Whether a word that stands at some places is one of a person’s name. */
	isName: (places: Places) => boolean;
}

/** What the root of a Spanish verb is in other forms of it, as no rule of stems has it: “pierde” and “perder”. */
const ROOT = /(?:ie|ue)(?=[^aeiou]+$)/u;
const otherRoot = (stem: string, { lang }: Reader): string =>
	lang === 'es' && ROOT.test(stem) ? stem.replace(ROOT, (vowels) => (vowels === 'ie' ? 'e' : 'o')) : '';

export class Meaning {
	#means: Means;

	constructor(means: Means) {
		this.#means = means;
	}

	/** What names and words of readers, that begin with words of a query, lead to. */
	async likened(stems: readonly string[]): Promise<Likened> {
		const maps = await Promise.all([...new Set(stems)].map((stem) => this.#means.shelf.alike(stem)));
		return new Map(maps.flatMap((map) => [...map]));
	}

	#found = (unit: Unit): Promise<FoundUnit> => findUnit(unit, this.#means.find, this.#means.size());

	/** A thing as it is found without what it is only likened to. */
	strictly = ({ unit }: FoundUnit): Promise<FoundUnit> =>
		this.#found({ ...unit, variants: unit.variants.filter(({ sure }) => sure > SURE.likened) });

	/**
	 * A thing as it is found; where it is nowhere, as what it begins, and then as what is spelt like it.
	 * @param isOpen whether the reader may still be typing it
	 */
	async of(unit: Unit, isOpen: boolean): Promise<FoundUnit> {
		const own = await this.#found(unit);
		if (own.places.size > 0 || unit.variants[0]!.stems.length > 1) return own;
		const [stem] = unit.variants[0]!.stems as [string];
		// A word of English, which untranslated pages are written in.
		const english = this.#means.reader.read(unit.written, 'en').map((word) => word.stem);
		if (english.length > 0 && english[0] !== stem) {
			const there = await this.#found({ ...unit, variants: [{ stems: english, sure: SURE.translated }] });
			if (there.places.size > 0) return there;
		}
		if (isOpen && stem.length >= BEGUN) {
			const begun = await this.#found({ ...unit, begun: true, variants: [{ stems: [stem], sure: SURE.begun }] });
			if (begun.places.size > 0) return begun;
		}
		const root = otherRoot(stem, this.#means.reader);
		if (root) {
			const likened = await this.likened([root]);
			const variants = [{ stems: [root], sure: 1 }, ...(likened.get(root) ?? [])];
			const inflected = await this.#found({ ...unit, variants });
			if (inflected.places.size > 0) return inflected;
		}
		return (await this.#apart(unit)) ?? (await this.#spelt(unit, stem, isOpen)) ?? own;
	}

	/** A word to which the article before it was joined: « derable ». */
	async #apart(unit: Unit): Promise<FoundUnit | undefined> {
		const rest = withoutElision(unit.written, this.#means.reader.lang);
		if (!rest) return undefined;
		const [word] = this.#means.reader.read(rest);
		if (!word) return undefined;
		const likened = await this.likened([word.stem]);
		const variants = [{ stems: [word.stem], sure: 1 }, ...(likened.get(word.stem) ?? [])];
		const found = await this.#found({ ...unit, variants, spelling: rest });
		if (found.places.size > 0) return found;
		const asGoods = { written: rest, variants };
		return (await this.#isGood(asGoods)) ? { ...found, unit: asGoods } : undefined;
	}

	/** A word as the words of the site that are spelt like it; none that goods are called by, or may come to be. */
	async #spelt(unit: Unit, stem: string, isOpen: boolean): Promise<FoundUnit | undefined> {
		// What nobody would take for a word has no other spelling.
		if (!/^\p{L}+$/u.test(stem) || slips(stem.length) === 0) return undefined;
		const spelt = await this.#means.shelf.spelt(stem, slips(stem.length), unit.written);
		// Of a short word fewer letters may be otherwise, whichever of the two is the short one.
		const near = await this.#likeliest(spelt.filter((each) => each.letters <= slips(each.stem.length)));
		if (near.length === 0) return undefined;
		if (await this.#isGood(unit, isOpen)) return undefined;
		const likened = await this.likened(near.map((each) => each.stem));
		const variants = near.flatMap((each): Variant[] => [
			{ stems: [each.stem], sure: SURE.spelt },
			...(likened.get(each.stem) ?? []).map(({ stems, sure }) => ({ stems, sure: sure * SURE.spelt })),
		]);
		return this.#found({ ...unit, variants, spelling: near[0]!.word });
	}

	/**
	 * Whether goods are called as a thing is that is asked for. Where their words cannot be had, nobody knows of any.
	 * @param isOpen whether the reader may still be typing it
	 */
	async #isGood(unit: Unit, isOpen = false): Promise<boolean> {
		const { goods, reader } = this.#means;
		const [trade, answer] = await Promise.all([import('./goods'), goods(unit.written).catch(() => undefined)]);
		return answer?.kind === 'found' && answer.suggestions.some((good) => trade.isNamed(good, unit, reader, isOpen));
	}

	/** Of words that are spelt alike, those that are likeliest meant: near ones, and those that the site has most. */
	async #likeliest(near: readonly Spelling[]): Promise<Spelling[]> {
		const having = await Promise.all(
			near.slice(0, SPELT.looked).map(async (each) => {
				const places = await this.#means.find(each.stem, false);
				return { each, having: places.size, isName: this.#means.isName(places) };
			}),
		);
		const likely = ({ each, having: size }: (typeof having)[number]) => (size + 0.1) / SPELT.further ** each.letters;
		const sorted = having.toSorted((a, b) => likely(b) - likely(a));
		// A person is meant by a slip of a name, and not by one of another word.
		return sorted
			.filter(({ isName }) => isName === sorted[0]!.isName)
			.slice(0, SPELT.taken)
			.map(({ each }) => each);
	}

	/** The words of the site that are least unlike ones that are nowhere. */
	async nearest(missing: readonly FoundUnit[]): Promise<string[]> {
		const lists = await Promise.all(
			missing.slice(0, 2).map(({ unit }) => {
				const [stem] = unit.variants[0]!.stems as [string];
				return this.#means.shelf.spelt(stem, Math.min(4, Math.floor(stem.length / 2)));
			}),
		);
		return lists.flatMap((list) => list.slice(0, NEAREST).map(({ word }) => word));
	}
}
