/** Answers what stands in the field of search: an answer where one is known, then what was found, the best first. */
import type { Locale } from '../record/format/locale';
import type { Spelling } from '../goods/suggest/spellings';
import { stemmerOf } from '../goods/suggest/stems';
import type { Load } from '../goods/suggest/suggestion';
import { askedIn } from './asking';
import { answerOf, wordsIn, type Known } from './answer';
import { Engine, type Pagefind } from './engine';
import type { Days, Part, Shown, Start, Titles } from './files';
import type { AskGoods, Good } from './goods';
import { kindOfLetter, type Kind } from './kinds';
import { listed, type Listed } from './list';
import { findUnit, rank, type FoundUnit } from './rank';
import { Shelf } from './shelf';
import { SURE, unitsOf, type Unit, type Variant } from './units';
import { readerOf, type Reader, type Stems } from './words';

/** What search reads its index by. The one seam at which it touches files: an edition without a host has another. */
export interface Files {
	/** Reads a file of the index in JSON. */
	load: Load;
	/** An instance of Pagefind over the index. */
	pagefind(version: string): Promise<Pagefind>;
	/** The folder of the index that is searched later, as Pagefind takes it. */
	more: string;
	/** Suggests goods for words or a code. */
	goods: AskGoods;
}

/** A record that was found, ready to be shown. */
export interface Item {
	kind: Kind;
	/** The record, or the best of its page. */
	shown: Shown;
	/** Other sections of its page that have what was asked, the best first. */
	sections: Titles;
}

/** A misspelt word, and the word of the site that was searched for it. */
export interface Respelt {
	from: string;
	to: string;
}

export interface Answer {
	query: string;
	known?: Known;
	/** A day that was typed, with its name, for *On any day*. */
	day?: { day: string; name: string };
	/** How many items from the first happened on that day. */
	onDay: number;
	goods: readonly Good[];
	/** Whether goods are what is asked for, and not only what may be meant too. */
	goodsFirst: boolean;
	/** Whether nothing was typed that can be searched by. */
	isEmpty: boolean;
	items: readonly Item[];
	/** How many were found in all. */
	count: number;
	respelt: readonly Respelt[];
	/** Words of the site that are not unlike one that is unknown, where nothing was found. */
	nearest: readonly string[];
	/** Words that neither the site nor its readers have, in no spelling that is near. */
	unknown: readonly string[];
	/** The stems that are marked in what is shown. */
	marks: ReadonlySet<string>;
	/** Whether there is more that can be searched, and was not yet. */
	isPartial: boolean;
}

/** What is read of an overlong text. */
const READ = 300;

/** How many letters may be otherwise than in a word that is meant. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3);

/** With how many letters the beginning of a word is searched. */
const BEGUN = 3;

/** A query that may have a day or a month: one with a short number, a year, or a first of a month in letters. */
const MAY_BE_DAY = /(?<!\d)\d{1,2}(?!\d)|(?:19|20)\d\d|first|premier|primero/i;

/** The length of a day, `2026-08-21`; a month has less. */
const WHOLE = 10;

/** What is called as the query is leaves no doubt that no goods are meant. */
const OF_THE_SITE: ReadonlySet<Kind> = new Set([
	'person',
	'organisation',
	'term',
	'province',
	'measure',
	'page',
	'question',
]);

/** So few items leave room for goods. */
const FEW = 10;

/** Of words that are spelt alike: how many are looked up and taken, and how much less likely each letter makes one. */
const SPELT = { looked: 6, taken: 3, further: 6 };

/** How many of the nearest words are offered for one that is unknown. */
const NEAREST = 4;

export class Asker {
	readonly reader: Reader;
	#engine: Engine;
	#shelf: Shelf;
	#files: Files;
	#parts: Part[];
	#more?: Promise<void>;

	private constructor(files: Files, start: Start, reader: Reader, engine: Engine) {
		this.#files = files;
		this.#shelf = new Shelf(start, files.load);
		this.#parts = [start];
		this.reader = reader;
		this.#engine = engine;
	}

	/** Fetches what every query needs. Rejects when it cannot be had. */
	static async open(lang: Locale, files: Files): Promise<Asker> {
		const langs: Locale[] = lang === 'en' ? ['en'] : [lang, 'en'];
		const [start, ...all] = await Promise.all([files.load('start.json') as Promise<Start>, ...langs.map(stemmerOf)]);
		const stems: Stems = new Map(langs.map((spoken, at) => [spoken, all[at]!]));
		const engine = await Engine.open(await files.pagefind(start.version), start.order);
		return new Asker(files, start, readerOf(lang, stems, start.empty, start.same), engine);
	}

	/** The sentences of search in the language of the page. */
	get words(): Start['words'] {
		return this.#shelf.start.words;
	}

	/** Pages that lead to everything. */
	get ways(): Start['ways'] {
		return this.#shelf.start.ways;
	}

	/** Opens what is searched after the first answer: sources, and chapters of the tariff schedule. */
	openMore(): Promise<void> {
		return (this.#more ??= (async () => {
			const part = (await this.#files.load('more/start.json', this.#shelf.start.version)) as Part;
			await this.#engine.add(this.#files.more, part.order, this.#shelf.start.version);
			this.#parts = [this.#parts[0]!, part];
		})().catch((error: unknown) => {
			this.#more = undefined;
			throw error;
		}));
	}

	#isPartial = () => this.#parts.length === 1;

	/** Where the record of a place is: its part, with its place in it. */
	#at(place: number): { part: Part; at: number; folder: string } {
		const [start, more] = this.#parts as [Part, Part?];
		const first = start.kinds.length;
		return more && place >= first
			? { part: more, at: place - first, folder: 'more/' }
			: { part: start, at: place, folder: '' };
	}

	#kindAt = (place: number): Kind => {
		const { at, part } = this.#at(place);
		return kindOfLetter(part.kinds[at]!);
	};

	#titleAt = (place: number): number => {
		const { at, part } = this.#at(place);
		return Number(part.titles[at]);
	};

	#asksAt = (place: number): string => {
		const { at, part } = this.#at(place);
		return part.asks[at]!;
	};

	#shown = (place: number): Promise<Shown> => {
		const { folder, part } = this.#at(place);
		return this.#shelf.shown(place, part.shown, folder);
	};

	#find = (stem: string, begun: boolean) => this.#engine.find(stem, begun);

	/** What names and words of readers, that begin with words of a query, lead to. */
	async #likened(stems: readonly string[]): Promise<Map<string, readonly Variant[]>> {
		const maps = await Promise.all([...new Set(stems)].map((stem) => this.#shelf.alike(stem)));
		return new Map(maps.flatMap((map) => [...map]));
	}

	/** A thing as it is found; where it is nowhere, as what it begins, and then as what is spelt like it. */
	async #meant(unit: Unit, isOpen: boolean): Promise<FoundUnit> {
		const own = await findUnit(unit, this.#find, this.#engine.size);
		if (own.places.size > 0 || unit.variants[0]!.stems.length > 1) return own;
		const [stem] = unit.variants[0]!.stems as [string];
		// A word of English, which untranslated pages are written in.
		const english = this.reader.read(unit.written, 'en').map((word) => word.stem);
		if (english.length > 0 && english[0] !== stem) {
			const there = await findUnit(
				{ ...unit, variants: [{ stems: english, sure: SURE.translated }] },
				this.#find,
				this.#engine.size,
			);
			if (there.places.size > 0) return there;
		}
		if (isOpen && stem.length >= BEGUN) {
			const begun = await findUnit(
				{ ...unit, begun: true, variants: [{ stems: [stem], sure: SURE.begun }] },
				this.#find,
				this.#engine.size,
			);
			if (begun.places.size > 0) return begun;
		}
		// What nobody would take for a word has no other spelling.
		if (!/^\p{L}+$/u.test(stem) || slips(stem.length) === 0) return own;
		const near = await this.#likeliest(await this.#shelf.spelt(stem, slips(stem.length)));
		if (near.length === 0) return own;
		// A first letter is seldom a slip: where goods are called so, nothing is.
		if (!near[0]!.stem.startsWith(stem.slice(0, 1)) && (await this.#isGood(unit))) return own;
		const likened = await this.#likened(near.map((each) => each.stem));
		const variants = near.flatMap((each): Variant[] => [
			{ stems: [each.stem], sure: SURE.spelt },
			...(likened.get(each.stem) ?? []).map(({ stems, sure }) => ({ stems, sure: sure * SURE.spelt })),
		]);
		return findUnit({ ...unit, variants, spelling: near[0]!.word }, this.#find, this.#engine.size);
	}

	/** Whether goods are called as a thing is that is asked for. */
	async #isGood(unit: Unit): Promise<boolean> {
		const [trade, answer] = await Promise.all([import('./goods'), this.#files.goods(unit.written)]);
		return answer.kind === 'found' && answer.suggestions.some((good) => trade.isNamed(good, unit, this.reader));
	}

	/** Of words that are spelt alike, those that are likeliest meant: near ones, and those that the site has most. */
	async #likeliest(near: readonly Spelling[]): Promise<Spelling[]> {
		const having = await Promise.all(
			near.slice(0, SPELT.looked).map(async (each) => ({ each, having: (await this.#find(each.stem, false)).size })),
		);
		const likely = ({ each, having: size }: (typeof having)[number]) => (size + 0.1) / SPELT.further ** each.letters;
		return having
			.toSorted((a, b) => likely(b) - likely(a))
			.slice(0, SPELT.taken)
			.map(({ each }) => each);
	}

	/**
	 * What happened on a day, then its page and its month; of a month, itself, then the pages of its days, then what
	 * happened in it.
	 */
	#placesOn(day: string, days: Days): number[] {
		const order: readonly Kind[] = day.length === WHOLE ? ['event', 'day', 'page'] : ['page', 'day', 'event'];
		const month = day.slice(0, 7);
		const all = Object.keys(days)
			.filter((each) => each === day || each === month || (day === month && each.startsWith(month)))
			.toSorted()
			.flatMap((each) =>
				days[each]!.filter((place) => each !== month || day === month || this.#kindAt(place) === 'page'),
			);
		return order.flatMap((kind) => all.filter((place) => this.#kindAt(place) === kind));
	}

	#nameOf = async (day: string): Promise<string> =>
		(await import('../record/format/date')).formatWhen(day, this.reader.lang);

	/**
	 * Answers a text.
	 * @param limit how many are shown
	 * @param isOpen whether the reader may still be typing the last word
	 * @param signal says that nobody waits for the answer any more: what is not fetched then is not fetched, and this rejects
	 */
	async ask(whole: string, limit: number, isOpen = false, signal?: AbortSignal): Promise<Answer> {
		const query = whole.slice(0, READ).trim();
		// What reads days is fetched where there may be one.
		const dates = MAY_BE_DAY.test(query) ? await import('./days') : undefined;
		const typed = dates?.typedDay(query);
		const words = this.reader.read(typed ? dates!.withoutWeekdays(query) : query);
		const likened = await this.#likened(words.map(({ stem }) => stem));
		signal?.throwIfAborted();
		const units = unitsOf(words, likened);
		const found = await Promise.all(units.map((unit, at) => this.#meant(unit, isOpen && at === units.length - 1)));
		if (found.length > 0 && found.every(({ places }) => places.size === 0) && this.#isPartial()) {
			await this.openMore();
			return this.ask(whole, limit, isOpen, signal);
		}
		signal?.throwIfAborted();
		const ranked = rank(found);
		const days = typed ? await this.#shelf.days() : {};
		const day = typed && dates!.meantDay(typed, Object.keys(days), this.#shelf.start.asOf);
		const onDay = day ? this.#placesOn(day, days) : [];
		const isDay = day !== undefined && this.reader.read(typed!.rest).length === 0;
		const list = listed(ranked, {
			pages: this.#parts.map(({ pages }) => pages),
			kindAt: this.#kindAt,
			titleAt: this.#titleAt,
			asksAt: this.#asksAt,
			asked: wordsIn(found.filter(({ places }) => places.size > 0)),
			asks: askedIn(query),
			onDay,
			isDay,
		});
		const missing = found.filter(({ places }) => places.size === 0);
		// Codes and goods are seldom asked for here: what knows them is fetched then.
		const mayBeCode = /\d[\d.\s]{2}/.test(query);
		const isCalled = ranked.some(({ inTitle, place }) => inTitle && OF_THE_SITE.has(this.#kindAt(place)));
		const wantsGoods = !isDay && (missing.length > 0 || (list.length < FEW && !isCalled)) && !isOpen;
		const [trade, known, items] = await Promise.all([
			mayBeCode || wantsGoods ? import('./goods') : undefined,
			answerOf({
				query,
				reader: this.reader,
				units: found,
				ranked,
				kindAt: this.#kindAt,
				titleAt: this.#titleAt,
				shown: this.#shown,
			}),
			Promise.all(list.slice(0, limit).map((item) => this.#item(item))),
		]);
		const isCode = trade?.isCode(query) ?? false;
		const goods =
			trade && (isCode || wantsGoods) ? await trade.goodsOf(query, found, this.reader, this.#files.goods) : [];
		return {
			query,
			...(known && { known }),
			...(day?.length === WHOLE && { day: { day, name: await this.#nameOf(day) } }),
			onDay: isDay ? list.findIndex(({ places }) => !places.some((place) => onDay.includes(place))) >>> 0 : list.length,
			goods,
			goodsFirst: isCode || missing.some(({ unit }) => goods.some((good) => trade!.isNamed(good, unit, this.reader))),
			isEmpty: words.length === 0,
			items,
			count: list.length,
			respelt: found.flatMap(({ unit: { spelling, written } }) => (spelling ? [{ from: written, to: spelling }] : [])),
			nearest: list.length === 0 ? await this.#nearest(missing) : [],
			unknown: missing.map(({ unit }) => unit.written),
			marks: new Set(found.flatMap(({ stems }) => stems)),
			isPartial: this.#isPartial(),
		};
	}

	/** The words of the site that are least unlike ones that are nowhere. */
	async #nearest(missing: readonly FoundUnit[]): Promise<string[]> {
		const lists = await Promise.all(
			missing.slice(0, 2).map(({ unit }) => {
				const [stem] = unit.variants[0]!.stems as [string];
				return this.#shelf.spelt(stem, Math.min(4, Math.floor(stem.length / 2)));
			}),
		);
		return lists.flatMap((list) => list.slice(0, NEAREST).map(({ word }) => word));
	}

	async #item({ kind, places: [best, ...others] }: Listed): Promise<Item> {
		const titles = others.map((place) => {
			const { folder, part } = this.#at(place);
			return this.#shelf.title(place, part.named, folder);
		});
		const [shown, ...sections] = await Promise.all([this.#shown(best!), ...titles]);
		return { kind, shown, sections };
	}
}
