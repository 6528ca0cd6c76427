/** What a reader’s word means here: itself, a word of English, what it begins, or a word that is spelt like it. */
import type { AskGoods } from './goods';
import { findUnit, type Find, type FoundUnit } from './rank';
import type { Shelf } from './shelf';
import { SHORTEST, SURE, unitsOf, type Likened, type Unit } from './units';
import { withoutElision, type Reader, type Word } from './words';

/** With how many letters the beginning of a word is searched. */
const BEGUN = 3;

interface Means {
	reader: Reader;
	shelf: Shelf;
	find: Find;
	/** How many records there are. */
	size: () => number;
	goods: AskGoods;
}

/** The number of a paragraph, as a reader has it for one word, with that of its article: “34.7.6”. */
const PARAGRAPH = /^(\d{1,2}d\d{1,2})(?:d\d{1,2})+$/;

/** What the root of a Spanish verb is in other forms of it, as no rule of stems has it: “pierde” and “perder”. */
const ROOT = /(?:ie|ue)(?=[^aeiou]+$)/u;
const otherRoot = (stem: string, { lang }: Reader): string =>
	lang === 'es' && ROOT.test(stem) ? stem.replace(ROOT, (vowels) => (vowels === 'ie' ? 'e' : 'o')) : '';

export class Meaning {
	#means: Means;
	#known = new Map<string, Promise<FoundUnit>>();

	constructor(means: Means) {
		this.#means = means;
	}

	/**
	 * The things that words ask for, each as it is found.
	 * @param isOpen whether the reader may still be typing the last word
	 * @param signal says that nobody waits for it any more
	 */
	async ofWords(words: readonly Word[], isOpen: boolean, signal?: AbortSignal): Promise<FoundUnit[]> {
		const units = await this.#units(words);
		signal?.throwIfAborted();
		const found = await Promise.all(units.map((unit, at) => this.of(unit, isOpen && at === units.length - 1)));
		return this.#withNames(words, found);
	}

	#units = async (words: readonly Word[]): Promise<Unit[]> =>
		unitsOf(words, await this.#likened(words.map(({ stem }) => stem)));

	/** Found things, with names made one of which a word was misspelt, “sunset claus”, or has a paragraph, “Article 34.7.6”. */
	async #withNames(words: readonly Word[], found: FoundUnit[]): Promise<FoundUnit[]> {
		const had = new Map(found.map((one) => [one.unit.written, one]));
		const isOther = (unit: Unit, stem: string) => (unit.spelling && !unit.isGuess) || PARAGRAPH.test(stem);
		const right = new Map(
			words.flatMap(({ stem, written }) => {
				const unit = had.get(written)?.unit;
				return unit && isOther(unit, stem) ? [[written, unit] as const] : [];
			}),
		);
		if (right.size === 0) return found;
		const units = await this.#units(
			words.map((word) => ({ ...word, stem: right.get(word.written)?.variants[0]!.stems[0] ?? word.stem })),
		);
		return Promise.all(
			units.map((unit) => {
				const spelt = unit.written.split(' ').map((word) => right.get(word)?.spelling ?? word);
				const spelling = spelt.join(' ');
				return had.get(unit.written) ?? this.#found({ ...unit, ...(spelling !== unit.written && { spelling }) });
			}),
		);
	}

	/** What names and words of readers, that begin with words of a query, lead to. */
	async #likened(stems: readonly string[]): Promise<Likened> {
		const maps = await Promise.all([...new Set(stems)].map((stem) => this.#means.shelf.alike(stem)));
		return new Map(maps.flatMap((map) => [...map]));
	}

	/** A thing as it is found. While a reader types, all words but the last are found as they were a key before. */
	async #found(unit: Unit): Promise<FoundUnit> {
		const size = this.#means.size();
		const key = JSON.stringify([size, unit.begun, unit.variants]);
		let found = this.#known.get(key);
		if (!found) {
			found = findUnit(unit, this.#means.find, size);
			found.catch(() => this.#known.delete(key));
			this.#known.set(key, found);
		}
		return { ...(await found), unit };
	}

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
		const article = PARAGRAPH.exec(stem)?.[1];
		if (article) {
			const whole = await this.#found({ ...unit, variants: [{ stems: [article], sure: 1 }] });
			if (whole.places.size > 0) return whole;
		}
		const root = otherRoot(stem, this.#means.reader);
		if (root) {
			const likened = await this.#likened([root]);
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
		const likened = await this.#likened([word.stem]);
		const variants = [{ stems: [word.stem], sure: 1 }, ...(likened.get(word.stem) ?? [])];
		const found = await this.#found({ ...unit, variants, spelling: rest });
		if (found.places.size > 0) return found;
		const asGoods = { written: rest, variants };
		return (await this.isGood(asGoods)) ? { ...found, unit: asGoods } : undefined;
	}

	/** A word as the words of the site that are spelt like it; none that goods are called by, or may come to be. */
	async #spelt(unit: Unit, stem: string, isOpen: boolean): Promise<FoundUnit | undefined> {
		// What nobody would take for a word has no other spelling.
		if (!/^\p{L}+$/u.test(stem) || stem.length < SHORTEST) return undefined;
		if (await this.isGood(unit, isOpen)) return undefined;
		// What knows spellings is fetched where a word may be misspelt.
		const { spelt } = await import('./respell');
		const near = await spelt(unit.written, stem, this.#means);
		if (!near) return undefined;
		const likened = await this.#likened([near.stem]);
		const variants = [
			{ stems: [near.stem], sure: SURE.spelt },
			...(likened.get(near.stem) ?? []).map(({ stems, sure }) => ({ stems, sure: sure * SURE.spelt })),
		];
		return this.#found({ ...unit, variants, spelling: near.word, isGuess: near.isGuess });
	}

	/** In what of the rest a word may be, in the language of the page or in English. */
	async #rest(written: string, isOpen: boolean) {
		const { reader, shelf } = this.#means;
		const stems = [reader.lang, 'en'].flatMap((spoken) => reader.read(written, spoken).map(({ stem }) => stem));
		return Promise.all([...new Set(stems)].map((stem) => shelf.rest(stem, isOpen)));
	}

	/**
	 * Whether what is searched later has a word that nothing has which is searched at once.
	 * @param isOpen whether the reader may still be typing it
	 */
	async comesLater({ written }: Unit, isOpen: boolean): Promise<boolean> {
		return (await this.#rest(written, isOpen)).some(({ later }) => later);
	}

	/**
	 * Whether goods are called as a thing is that is asked for. Where their words cannot be had, nobody knows of any.
	 * @param isOpen whether the reader may still be typing it
	 */
	async isGood(unit: Unit, isOpen = false): Promise<boolean> {
		const rest = await this.#rest(unit.written, isOpen);
		if (!rest.some((one) => one.goods)) return false;
		const answer = await this.#means.goods(unit.written).catch(() => undefined);
		return answer?.kind === 'found' && !answer.spelling?.length;
	}

	/** The words of the site that are least unlike ones that are nowhere. */
	nearest = async (missing: readonly FoundUnit[]): Promise<string[]> =>
		missing.length === 0 ? [] : (await import('./respell')).nearest(missing, this.#means.shelf);
}
