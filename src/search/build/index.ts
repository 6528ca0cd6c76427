/** The index of one language: what Pagefind is given, and the files beside its own. */
import { createHash } from 'node:crypto';
import type { Locale } from '../../record/format';
import { FIRST_DAY } from '../../record/tariffs';
import { plainOf, spelling, stemmerOf } from '../../goods/suggest/stems';
import { pathIn } from '../../site/paths';
import type { Translate } from '../../words/translate';
import { askedIn } from '../asking';
import { marksOf, pagePlaces } from '../called';
import { END } from '../end';
import type { Days, Part, Shown, Start } from '../files';
import { letterOfKind } from '../kinds';
import { readAlike } from '../shelf';
import { readerOf, type Reader } from '../words';
import { emptyIn } from './empty';
import { dutyAnswers } from './dutyAnswers';
import { alcoholAnswers, listedAnswers, measures, parties, type Making } from './entries';
import type { Answers, WordLists } from './lists';
import { alikeIn, langsOf, sameIn, withNamesOfTerms, withWishes, wordByWord } from './names';
import { recordsOfPage, type Pages, type SearchRecord } from './records';
import { restOf, restPiece } from './rest';
import { withNamesOfSources } from './sourceNames';

export interface Sources extends Pick<Making, 'record' | 'lines' | 'goodsWords'> {
	words: WordLists;
	answers: Answers;
	/** The pages of the language, by their paths. */
	pages: Pages;
	/** The same pages in English, for another language. */
	english?: Pages;
	lang: Locale;
	t: Translate;
	/** The sentences of the interface that search shows, by their keys. */
	strings: { readonly [key: string]: string };
	/** The path that the site is built for, with a slash at both ends. */
	base: string;
}

/** A record as Pagefind takes it; its address is its place among the records. */
export interface Given {
	url: string;
	content: string;
	language: string;
	meta: { [field: string]: string };
}

export interface MadeIndex {
	records: readonly SearchRecord[];
	/** For Pagefind’s `addCustomRecord`, in order: what is searched at once, and what is after that. */
	given: readonly [readonly Given[], readonly Given[]];
	/** The files beside Pagefind’s, by their names. */
	files(): Map<string, unknown>;
}

interface MadePart {
	given: readonly Given[];
	pieces: [name: string, piece: unknown][];
	part: Part;
}

/**
 * Says to Pagefind that a text is in no language: it then takes no endings off. Ours are taken off already, by the one
 * reader of both sides.
 */
const NO_LANGUAGE = 'zxx';

/** Pages from which everything can be reached. */
const WAYS = [
	'in-five-minutes',
	'questions',
	'timeline',
	'tariffs',
	'tariffs/your-goods',
	'glossary',
	'charts',
	'sources',
];

/** Stands for a text without a telling word: Pagefind takes none that is empty. */
const NOTHING = `nothing${END}`;

/** So many records with one title make it a common heading. */
const COMMON = 8;

/** A name of several words, and the one whose words, United and States, tell nothing. */
const NAME = /[\s\p{Pd}]/u;
const COUNTRY = 'us';

/** How much a word in the language of the page counts beside one in English. */
const OWN = 1000;

/** A word that stands less than a so-manieth as often as the commonest of its stem is none that is meant. */
const OFTEN = 10;

/** How often a word of a record counts. */
const MOST_TIMES = 3;

/** Characters in a file of what is shown, and in one of spellings, about. */
const SIZE = { shown: 500, named: 1200, spelt: 6000, alike: 1600, rest: 3000 };

/** What reads a text, and what reads the words of a name in it: who asks what is compliant may not say with what. */
interface Readers {
	whole: Reader;
	parts: Reader;
}

/** A text as Pagefind indexes it: stems, each with its end. */
function tokens({ parts, whole }: Readers, texts: readonly string[], spoken: string, most = Infinity): string {
	const times = new Map<string, number>();
	const found: string[] = [];
	for (const text of texts)
		for (const { stem, written } of whole.read(text, spoken)) {
			const own = NAME.test(written) && stem !== COUNTRY ? parts.read(written, spoken) : [];
			for (const each of new Set([stem, ...own.map((part) => part.stem)])) {
				const count = (times.get(each) ?? 0) + 1;
				times.set(each, count);
				if (count <= most) found.push(each + END);
			}
		}
	return found.join(' ');
}

/**
 * The words of each text in one order, those of most texts first. Search asks whether and how often a word is in a text,
 * not where; so ordered, nearly all the numbers by which Pagefind says where are small and alike, and its files a fifth
 * smaller.
 */
function commonFirst(given: readonly Given[]): Given[] {
	const having = new Map<string, number>();
	for (const { content } of given)
		for (const word of new Set(content.split(' '))) having.set(word, (having.get(word) ?? 0) + 1);
	return given.map((one) => ({
		...one,
		content: one.content
			.split(' ')
			.toSorted((a, b) => having.get(b)! - having.get(a)! || (a < b ? -1 : Number(a > b)))
			.join(' '),
	}));
}

/** The places at which a list is cut so that its parts have about `size` characters, only where it may be cut. */
function cuts(lengths: readonly number[], size: number, mayCut: (at: number) => boolean = () => true): number[] {
	const starts: number[] = [];
	let left = 0;
	for (const [at, length] of lengths.entries()) {
		if (left <= 0 && mayCut(at)) {
			starts.push(at);
			left = size;
		}
		left -= length;
	}
	return starts;
}

const slices = <T>(list: readonly T[], starts: readonly number[]): T[][] =>
	starts.map((start, at) => list.slice(start, starts[at + 1]));

function shownOf({ asks, href, lang, place, sources, text, title }: SearchRecord, own: Locale): Shown {
	const all = [title, href, place, text, lang === own ? '' : lang, sources ?? [], asks ?? []];
	while (all.at(-1)?.length === 0) all.pop();
	return all as unknown as Shown;
}

/**
 * The words of some records and of readers as they are spelt, by their stems: the commonest of each, in the language of the
 * page where it has one. « aluminium » and “aluminum” share a stem, and so do “digital” and “digits”.
 */
function spellings(reader: Reader, records: readonly SearchRecord[], more: readonly string[]): string[] {
	/** By stems, how often each word stands. */
	const words = new Map<string, Map<string, number>>();
	const texts = records.flatMap(({ lang, names, text, title }) =>
		[title, text, ...names].map((each) => [each, lang] as const),
	);
	for (const [text, spoken] of [...texts, ...more.map((word) => [word, undefined] as const)])
		for (const { stem, written } of reader.read(text, spoken)) {
			const word = written.toLowerCase();
			if (!/^\p{L}{3,20}$/u.test(word)) continue;
			const own = words.get(stem) ?? new Map<string, number>();
			words.set(stem, own.set(word, (own.get(word) ?? 0) + (spoken === reader.lang ? OWN : 1)));
		}
	return [...words]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([stem, own]) => {
			const [[word, most], ...others] = [...own].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
			// Of the others, those that a plural or the like does not make of the stem, and other names of the thing.
			const isName = (other: string) => !spelling(plainOf(other)).startsWith(stem.slice(0, 2));
			const rest = (others as [string, number][])
				.filter(([other, times]) => isName(other) || (times * OFTEN > most && other.length > stem.length + 1))
				.map(([other]) => other);
			return [stem, ...(stem === word && rest.length === 0 ? [] : [word, ...rest])].join(' ');
		});
}

/** Makes the index of a language. */
export async function makeIndex(sources: Sources): Promise<MadeIndex> {
	const { answers, base, english, goodsWords, lang, lines, pages, record, strings, t, words } = sources;
	const stems = new Map(
		await Promise.all(langsOf(lang).map(async (spoken) => [spoken, await stemmerOf(spoken)] as const)),
	);
	const empty = emptyIn(lang);
	const plain = readerOf(lang, stems, empty);
	const same = sameIn(plain, words, record);
	const reader = readerOf(lang, stems, empty, same);
	const reading: Readers = { whole: reader, parts: readerOf(lang, stems, empty, wordByWord(same)) };
	const making = { record, lines, goodsWords, lang, t, pages };
	const alike = alikeIn(reader, words, record);
	const made = [
		...withNamesOfTerms(
			withWishes(
				[...pages].flatMap(([path, page]) => recordsOfPage(path, page, lang, base, english)),
				t,
			),
			record,
			lang,
		),
		...measures(making),
		...parties(making),
		...dutyAnswers(making, reader, readAlike(alike)),
		...alcoholAnswers(making),
		...listedAnswers(making, answers),
	];
	const records = withNamesOfSources(made, record, lang);
	const readersWords = words.like.flatMap(({ readers, site }) =>
		langsOf(lang).flatMap((spoken) => [...readers[spoken], ...site[spoken]]),
	);
	const titles = Map.groupBy(records, ({ title }) => title);
	/** A heading that many pages have tells none of them from another: “What is not known”. */
	const isCommon = (title: string) => titles.get(title)!.length >= COMMON;
	const sameNames = same.flatMap(([all]) => all.filter((name) => !name.includes(' ')));
	const spelt = spellings(reader, records, [...readersWords, ...sameNames]);
	const isMore = ({ kind }: SearchRecord) => kind === 'source' || kind === 'goods';
	const [first, more] = [records.filter((one) => !isMore(one)), records.filter(isMore)];
	const parts = [partOf(first, 0), partOf(more, first.length)] as const;
	const rest = restOf(reader, { lines, goodsWords }, parts[0].given, parts[1].given);

	/** Names, which may be in the language of the page or of its text. */
	function namesOf(names: readonly string[], spoken: string): string {
		const both = [...new Set([spoken, lang])].map((each) => tokens(reading, names, each));
		return [...new Set(both.join(' ').split(' '))].filter(Boolean).join(' ');
	}

	/**
	 * The marks of the names of a page. The name of a part of the menu is that of its first page too, where that is called
	 * so: “Tariffs” and “Tariffs today”.
	 */
	function calledOf({ leads = '', menu = '', title }: SearchRecord): string {
		const own = new Set([title, menu].flatMap((name) => reader.read(name).map(({ stem }) => stem)));
		const isOwn = reader.read(leads).every(({ stem }) => own.has(stem));
		return marksOf([title, menu, isOwn ? leads : ''].filter((name) => name !== ''));
	}

	/** The records from a place on, as Pagefind takes them, and their files. */
	function partOf(own: readonly SearchRecord[], from: number): MadePart {
		const given = own.map(({ called = [], english: original, key, lang: spoken, names, text, title }, at): Given => {
			const titled = isCommon(title) ? [] : [tokens(reading, [title], spoken), tokens(reading, [original ?? ''], 'en')];
			const entitled = [...titled, namesOf(called, lang)];
			const meta = {
				title: [...new Set(entitled.join(' ').split(' '))].filter(Boolean).join(' '),
				names: namesOf(names, spoken),
				key: namesOf(key, spoken),
			};
			return {
				url: String(from + at),
				content: tokens(reading, isCommon(title) ? [title, text] : [text], spoken, MOST_TIMES) || NOTHING,
				language: NO_LANGUAGE,
				meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
			};
		});
		const shown = own.map((one) => shownOf(one, lang));
		const starts = cuts(
			shown.map((one) => JSON.stringify(one).length),
			SIZE.shown,
		);
		const named = own.map(({ href, lang: spoken, title }) => (spoken === lang ? [title, href] : [title, href, spoken]));
		const namedStarts = cuts(
			named.map((one) => JSON.stringify(one).length),
			SIZE.named,
		);
		const sliced = { shown: slices(shown, starts), titles: slices(named, namedStarts) };
		const runs: number[] = [];
		for (const [at, { page }] of own.entries())
			if (at > 0 && own[at - 1]!.page === page) runs[runs.length - 1]!++;
			else runs.push(1);
		return {
			given: commonFirst(given),
			pieces: [
				...sliced.shown.map((piece, at): [string, unknown] => [`shown-${at}.json`, piece]),
				...sliced.titles.map((piece, at): [string, unknown] => [`titles-${at}.json`, piece]),
			],
			part: {
				kinds: own.map(({ kind }) => letterOfKind(kind)).join(''),
				pages: runs,
				titles: own.map(({ title, lang: spoken }) => Math.min(9, reader.read(title, spoken).length)).join(''),
				asks: own.map(({ title }) => askedIn(title)).join(''),
				shown: sliced.shown.map((piece) => piece.length),
				named: sliced.titles.map((piece) => piece.length),
			},
		};
	}

	function files(): Map<string, unknown> {
		const firstWords = alike.map((line) => line.split(' ')[0]!);
		// Names with one first word stand in one file.
		const alikeStarts = cuts(
			alike.map((line) => line.length + 3),
			SIZE.alike,
			(at) => firstWords[at] !== firstWords[at - 1],
		);
		const speltStarts = cuts(
			spelt.map((word) => word.length + 3),
			SIZE.spelt,
		);
		const restStarts = cuts(
			rest.map(({ stem }) => stem.length + 1),
			SIZE.rest,
		);
		const days: { [day: string]: number[] } = {};
		for (const [at, { day }] of first.entries()) if (day) (days[day] ??= []).push(at);
		// Turning points first, as the page of the day has them.
		const turning = new Set(record.events.flatMap(({ id, key }) => (key ? [id] : [])));
		const weight = (at: number) => Number(turning.has(first[at]!.href.split('#')[1] ?? ''));
		for (const list of Object.values(days)) list.sort((a, b) => weight(b) - weight(a) || a - b);
		const pieces: [string, unknown][] = [
			...parts[0].pieces,
			...parts[1].pieces.map(([name, piece]): [string, unknown] => [`more/${name}`, piece]),
			['more/start.json', parts[1].part],
			...slices(alike, alikeStarts).map((part, at): [string, unknown] => [`alike-${at}.json`, part]),
			...slices(spelt, speltStarts).map((part, at): [string, unknown] => [`spelt-${at}.json`, part]),
			...slices(rest, restStarts).map((part, at): [string, unknown] => [`rest-${at}.json`, restPiece(part)]),
			['days.json', days satisfies Days],
		];
		const start: Omit<Start, 'version'> = {
			...parts[0].part,
			from: FIRST_DAY,
			asOf: record.asOf,
			same,
			empty,
			alike: alikeStarts.map((at) => firstWords[at]!),
			spelt: speltStarts.map((at) => spelt[at]!.split(' ')[0]!),
			rest: restStarts.map((at) => rest[at]!.stem),
			words: strings,
			called: pagePlaces(parts[0].part.pages, (place) => first[place]!.kind)
				.map((place) => calledOf(first[place]!))
				.join(','),
			ways: WAYS.flatMap((id) => {
				const path = pathIn(lang, `/${id}/`).slice(1);
				const page = pages.get(path);
				return page ? [[path, page.menu || page.title] as const] : [];
			}),
		};
		const version = createHash('sha256')
			.update(JSON.stringify([start, pieces]))
			.digest('hex')
			.slice(0, 8);
		return new Map<string, unknown>([['start.json', { version, ...start } satisfies Start], ...pieces]);
	}
	return { records: [...first, ...more], given: [parts[0].given, parts[1].given], files };
}
