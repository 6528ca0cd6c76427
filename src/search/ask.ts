/** Answers what stands in the field of search: an answer where one is known, then what was found, the best first. */
import type { Locale } from '../record/format/locale';
import { stemmerOf } from '../goods/suggest/stems';
import type { Load } from '../goods/suggest/suggestion';
import { askedIn } from './asking';
import { answerOf, wordsIn, type Known } from './answer';
import { Engine, type Pagefind } from './engine';
import type { Start } from './files';
import type { AskGoods, Good } from './goods';
import { Holdings, WHOLE_DAY, type Item } from './holdings';
import type { Kind } from './kinds';
import { listed, type Listed } from './list';
import { Meaning } from './meaning';
import { rank, withSlight, type FoundUnit, type Ranked } from './rank';
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
	/** A day that was typed and that there is not, and its month, which was searched in its place. */
	noDay?: { day: number; month: string };
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
	/** Words that neither the site nor its readers nor the goods shown have, in no spelling that is near; of a text that is typed in whole. */
	unknown: readonly string[];
	/** The stems that are marked in what is shown. */
	marks: ReadonlySet<string>;
	/** Whether there is more that can be searched, and was not yet. */
	isPartial: boolean;
}

/** What is read of an overlong text. */
const READ = 300;

/** Signs that no reader sees: spaces without a width, soft hyphens, marks of direction. Copied text is full of them. */
const UNSEEN = /\p{Cf}+/gu;

/** A query that may have a day or a month: one with a short number, a year, or a first of a month in letters. */
const MAY_BE_DAY = /(?<!\d)\d{1,2}(?!\d)|(?:19|20)\d\d|first|premier|primero/i;

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

interface MaybeGoods {
	query: string;
	found: readonly FoundUnit[];
	ranked: readonly Ranked[];
	/** How many items the list has. */
	count: number;
	/** Whether all is typed. */
	isWhole: boolean;
	/** Whether nothing but a day is typed: “22-08-2026” is no code of goods. */
	isDay: boolean;
}

interface FoundGoods extends Pick<Answer, 'goods' | 'goodsFirst'> {
	/** Whether a thing that is asked for belongs to a code that goods have. */
	ofCode: (unit: FoundUnit) => boolean;
}

const NO_GOODS: FoundGoods = { goods: [], goodsFirst: false, ofCode: () => false };

/** Whether an item shows the section that says in full what the answer to a question of the record’s list says in short. */
const holdsAnswer = ({ sections, shown }: Item, known?: Known): boolean => {
	const [, href = '', , , , , asks] = known?.shown ?? [];
	return asks !== undefined && href.includes('#') && [shown, ...sections].some((one) => one[1] === href);
};

/** So few items leave room for goods. */
const FEW = 10;

export class Asker {
	readonly reader: Reader;
	#engine: Engine;
	#files: Files;
	#holdings: Holdings;
	#meaning: Meaning;
	#more?: Promise<void>;

	private constructor(files: Files, start: Start, reader: Reader, engine: Engine) {
		this.#files = files;
		this.#holdings = new Holdings(start, files.load);
		this.reader = reader;
		this.#engine = engine;
		this.#meaning = new Meaning({
			reader,
			shelf: this.#holdings.shelf,
			find: (stem, begun) => engine.find(stem, begun),
			size: () => engine.size,
			goods: files.goods,
		});
	}

	/** Fetches what every query needs. Rejects when it cannot be had. */
	static async open(lang: Locale, files: Files): Promise<Asker> {
		const langs: Locale[] = lang === 'en' ? ['en'] : [lang, 'en'];
		const [start, ...all] = await Promise.all([files.load('start.json') as Promise<Start>, ...langs.map(stemmerOf)]);
		const stems: Stems = new Map(langs.map((spoken, at) => [spoken, all[at]!]));
		const engine = await Engine.open(await files.pagefind(start.version), start.kinds.length);
		return new Asker(files, start, readerOf(lang, stems, start.empty, start.same), engine);
	}

	get #start(): Start {
		return this.#holdings.shelf.start;
	}

	/** The sentences of search in the language of the page. */
	get words(): Start['words'] {
		return this.#start.words;
	}

	/** Pages that lead to everything. */
	get ways(): Start['ways'] {
		return this.#start.ways;
	}

	/** Opens what is searched after the first answer: sources, and chapters of the tariff schedule. */
	openMore(): Promise<void> {
		return (this.#more ??= this.#holdings
			.addMore((size) => this.#engine.add(this.#files.more, size, this.#start.version))
			.catch((error: unknown) => {
				this.#more = undefined;
				throw error;
			}));
	}

	/** Whether *On any day* shows a day: a whole one of those that the record tells of. */
	#isHeld(day: string): boolean {
		const { asOf, from } = this.#start;
		return day.length === WHOLE_DAY && day >= from && day <= asOf;
	}

	#nameOf = async (day: string): Promise<string> => (await import('./dayText')).dayText(day, this.reader.lang);

	/** The goods that a query may mean. Codes and goods are seldom asked for here: what knows them is fetched then. */
	async #goods({ count, found, isDay, isWhole, query, ranked }: MaybeGoods): Promise<FoundGoods> {
		if (isDay) return NO_GOODS;
		const { kindAt } = this.#holdings;
		const isOfSite = (place: number) => OF_THE_SITE.has(kindAt(place));
		/** What hardly a page has, and none by its name. */
		const seldom = found.filter(
			({ places }) =>
				places.size < FEW && ![...places].some(([place, { fields }]) => fields.has('title') && isOfSite(place)),
		);
		const isCalled = ranked.some(({ inTitle, place }) => inTitle && isOfSite(place));
		const mayBeGood = isWhole && (seldom.length > 0 || (count < FEW && !isCalled));
		if (!mayBeGood && !/\d[\d.\s]{2}/.test(query)) return NO_GOODS;
		const trade = await import('./goods');
		const isMissing = seldom.some(({ places }) => places.size === 0);
		const typed = trade.typedCode(query, this.reader);
		const isCode = typed?.isAll === true;
		const code = isCode || isMissing ? typed?.code : undefined;
		const isAlone = found.every((unit) => seldom.includes(unit) || trade.isTheme(unit, this.reader));
		if (!code && !(mayBeGood && (isMissing || isAlone || (count < FEW && !isCalled)))) return NO_GOODS;
		// Where the goods cannot be had, the pages still can.
		const goods = await trade.goodsOf(found, this.reader, this.#files.goods, code).catch(() => []);
		// What happened to goods is rather asked for than what they pay: corn and its panel.
		const isNews = ({ places }: FoundUnit) =>
			[...places].some(([place, { fields }]) => fields.has('title') && kindAt(place) === 'event');
		const isNamed = (one: FoundUnit) =>
			(isAlone || one.places.size === 0) &&
			!isNews(one) &&
			goods.some((good) => trade.isHead(good, one.unit, this.reader));
		const isHeld = code !== undefined && goods.some((good) => good.code.startsWith(code));
		// Of a code alone, its other words are names of one; beside other words, its own digits are.
		const ofCode = ({ unit: { written } }: FoundUnit) =>
			isHeld && (isCode || (/^[\d.]+$/.test(written) && code.includes(written.replaceAll('.', ''))));
		return { goods, goodsFirst: isCode || seldom.some(isNamed), ofCode };
	}

	/** Whether goods that were found are called as a word was typed, which then has no other spelling. */
	#isOfGoods({ unit: { written } }: FoundUnit, goods: readonly Good[]): boolean {
		const stems = this.reader.read(written).map(({ stem }) => stem);
		return goods.some(({ english = '', name, path, word = '' }) =>
			[name, word, english, ...path].some((text) => this.reader.read(text).some(({ stem }) => stems.includes(stem))),
		);
	}

	/**
	 * Answers a text.
	 * @param limit how many are shown
	 * @param isOpen whether the reader may still be typing the last word
	 * @param signal says that nobody waits for the answer any more: what is not fetched then is not fetched, and this rejects
	 */
	async ask(whole: string, limit: number, isOpen = false, signal?: AbortSignal): Promise<Answer> {
		const asked = whole.slice(0, READ).trim();
		const query = asked.replace(UNSEEN, '');
		// What reads days is fetched where there may be one.
		const dates = MAY_BE_DAY.test(query) ? await import('./days') : undefined;
		const typed = dates?.typedDay(query);
		const days = typed ? await this.#holdings.shelf.days() : {};
		const day = typed && dates!.meantDay(typed, Object.keys(days), this.#start.asOf);
		const noDay = typed?.noDay === undefined ? undefined : { day: typed.noDay, month: await this.#nameOf(day!) };
		const read = noDay ? `${typed!.rest} ${noDay.month}` : typed ? dates!.withoutWeekdays(query) : query;
		const words = this.reader.read(read);
		// Where that cannot be had, the list still can.
		const isCalled = this.#holdings.called(query).catch(() => undefined);
		const all = await this.#meaning.ofWords(words, isOpen, signal);
		const found = withSlight(all, this.reader.slight(query));
		const telling = found.filter(({ isSlight }) => !isSlight);
		if (found.length > 0 && found.every(({ places }) => places.size === 0) && this.#holdings.isPartial) {
			await this.openMore();
			return this.ask(whole, limit, isOpen, signal);
		}
		// What is in nothing that is here may be a word of the rest: nothing is taken for another word before that is known.
		if (this.#holdings.isPartial) {
			const isLast = ({ unit }: FoundUnit) => isOpen && unit.written === all.at(-1)!.unit.written;
			const unsure = found.filter(({ places, unit }) => unit.spelling || places.size === 0);
			const comeLater = await Promise.all(unsure.map((one) => this.#meaning.comesLater(one.unit, isLast(one))));
			const isOpened =
				comeLater.some(Boolean) &&
				(await this.openMore().then(
					() => true,
					() => false,
				));
			if (isOpened) return this.ask(whole, limit, isOpen, signal);
		}
		signal?.throwIfAborted();
		const ranked = rank(found);
		const { asksAt, kindAt, titleAt } = this.#holdings;
		const onDay = day ? this.#holdings.placesOn(day, days) : [];
		const isDay = day !== undefined && this.reader.read(typed!.rest).length === 0;
		const called = await isCalled;
		const list = listed(ranked, {
			pages: this.#holdings.pages,
			kindAt,
			titleAt,
			asksAt,
			asked: wordsIn(telling.filter(({ places }) => places.size > 0)),
			isQuestion: this.reader.asks(query),
			asks: askedIn(query),
			onDay,
			isDay,
			called,
		});
		const missing = found.filter(({ places }) => places.size === 0);
		// The first are fetched while it is found out which is the best.
		const fetched = new Map(list.slice(0, limit).map((one) => [one, this.#holdings.item(one)]));
		const ofGoods = missing.map(async (one) => !isOpen && (await this.#meaning.isGood(one.unit)) && one);
		const [{ goods, goodsFirst, ofCode }, known, named] = await Promise.all([
			this.#goods({ query, found: telling, ranked, count: list.length, isWhole: !isOpen, isDay }),
			answerOf({
				query,
				reader: this.reader,
				units: telling,
				slight: found.filter(({ isSlight }) => isSlight),
				ranked,
				kindAt,
				titleAt,
				asksAt,
				shown: this.#holdings.shown,
				strictly: this.#meaning.strictly,
			}),
			Promise.all(ofGoods),
			...fetched.values(),
		]);
		// What answers by itself is the best of the list too, which Enter opens.
		const isKnown = ({ places }: Listed) => known?.place !== undefined && places.includes(known.place);
		const isBest = called === undefined ? isKnown : ({ places }: Listed) => places[0] === called;
		const inOrder = list.toSorted((a, b) => Number(isBest(b)) - Number(isBest(a)));
		const shown = await Promise.all(inOrder.slice(0, limit).map((one) => fetched.get(one) ?? this.#holdings.item(one)));
		const holds = (item: Item) => Number(called === undefined && holdsAnswer(item, known));
		const items = shown.toSorted((a, b) => holds(b) - holds(a));
		const isOfDay = ({ unit: { written } }: FoundUnit) => typed !== undefined && !typed.rest.includes(written);
		/** What is neither of a day, nor of a code, nor of goods that were found. */
		const isLeft = (one: FoundUnit) => !isOfDay(one) && !ofCode(one) && !this.#isOfGoods(one, goods);
		const guessed = found.filter((one) => one.unit.spelling && isLeft(one));
		return {
			query: asked,
			...(known && { known }),
			...(noDay && { noDay }),
			...(day && this.#isHeld(day) && { day: { day, name: await this.#nameOf(day) } }),
			onDay: isDay ? list.findIndex(({ places }) => !places.some((place) => onDay.includes(place))) >>> 0 : list.length,
			goods,
			goodsFirst,
			isEmpty: words.length === 0 && list.length === 0,
			items,
			count: list.length,
			respelt: guessed.map(({ unit: { spelling, written } }) => ({ from: written, to: spelling! })),
			nearest: list.length === 0 ? await this.#meaning.nearest(missing) : [],
			unknown: missing.filter((one) => !isOpen && isLeft(one) && !named.includes(one)).map(({ unit }) => unit.written),
			marks: new Set(telling.flatMap(({ stems }) => stems)),
			isPartial: this.#holdings.isPartial,
		};
	}
}
