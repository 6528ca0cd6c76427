/** The answer to a question that has a known one: of the record’s list, of a table of duties, of a term or a person. */
import type { Locale } from '../record/format/locale';
import { askedIn, ASKS_NOTHING, asksOfPast, asksWhatMayBe, supposes } from './asking';
import type { Part } from './canadas';
import { asideOf, piecesOf, WORD_PAGE } from './duty';
import type { Shown } from './files';
import type { Kind } from './kinds';
import type { FoundUnit, Ranked } from './rank';
import { isOfCountry, namesSame } from './whose';
import type { Reader } from './words';

/** An answer with what it answers. */
export interface Known {
	kind: Kind;
	shown: Shown;
	/** Where it stands among the records, if it stands in the list too. */
	place?: number;
}

interface Asked {
	query: string;
	reader: Reader;
	units: readonly FoundUnit[];
	/** Besides them, what only says or decides. */
	slight: readonly FoundUnit[];
	ranked: readonly Ranked[];
	kindAt: (place: number) => Kind;
	titleAt: (place: number) => number;
	asksAt: (place: number) => string;
	shown: (place: number) => Promise<Shown>;
	/** A thing without what it is only likened to: milk is dairy, and a row on dairy need not tell of milk. */
	strictly: (unit: FoundUnit) => Promise<FoundUnit>;
}

/** What is asked of by its name alone: a question of the site, a term. */
const NAMED: ReadonlySet<Kind> = new Set(['question', 'term']);

/** How many candidates are looked at. */
const LOOKED_AT = 4;

/** Whether a record has a thing that is asked for in one of some fields. */
const hasIn = ({ places }: FoundUnit, place: number, fields: readonly string[]): boolean => {
	const met = places.get(place);
	return met !== undefined && fields.some((field) => (met.fields as ReadonlySet<string>).has(field));
};

/** The words for what the whole site is about. */
const themeOf = (reader: Reader) => [...reader.read('CUSMA agreement', 'en'), ...reader.read('accord tratado')];

/** What the whole site is about: a question may name it or not. */
const isTheme = ({ unit }: FoundUnit, reader: Reader): boolean =>
	themeOf(reader).some(({ stem }) => unit.variants.some(({ stems }) => stems.length === 1 && stems[0] === stem));

/** What is answered by an answer to just that: who and why are not told by a day. */
const NARROW: ReadonlySet<string> = new Set(['how much', 'who', 'why', 'where'].map(askedIn));

const [WHEN, WHO, HOW] = ['when', 'who', 'how'].map(askedIn) as [string, string, string];

/** What no rate answers. */
const NO_RATE: ReadonlySet<string> = new Set(['who', 'why', 'where', 'when'].map(askedIn));

/** How well a question is asked that is asked with the same word, and of what is or of what may be as it is. */
const WHOLLY = 4;

/**
 * How well one of the questions of an answer is what is asked: it has all of it, and all of it is asked.
 * @returns 0 where none is, or where one supposes and the other does not; more where one asks with the same word besides,
 * “when” or none, and of what is or what may be
 */
function isAsked(asks: readonly string[], query: string, units: readonly FoundUnit[], reader: Reader): number {
	const theme = new Set(themeOf(reader).map(({ stem }) => stem));
	const telling = units.filter((unit) => !isTheme(unit, reader));
	if (telling.length === 0) return 0;
	const isSame = (ask: string, spoken: Locale) => {
		const slight = reader.slight(ask, spoken);
		const words = reader.read(ask, spoken).map(({ stem }) => stem);
		const stems = words.filter((stem) => !theme.has(stem) && !slight.has(stem));
		const means = ({ unit }: FoundUnit, stem: string) => unit.variants.some((variant) => variant.stems.includes(stem));
		return (
			stems.length > 0 &&
			stems.every((stem) => telling.some((unit) => means(unit, stem))) &&
			telling.every((unit) => stems.some((stem) => means(unit, stem)))
		);
	};
	const same = asks.filter((ask) => isSame(ask, reader.lang) || isSame(ask, 'en'));
	const asked = askedIn(query);
	const mayBe = asksWhatMayBe(query);
	const supposed = supposes(query);
	const fits = same.map((ask) => {
		if (supposes(ask) !== supposed) return 0;
		const isAlike = askedIn(ask) === asked;
		// A day answers when, and no more: what a review is is not when it was.
		if (askedIn(ask) === WHEN && !isAlike) return 0;
		// Of what has been and of what is to come, each has a day of its own.
		if (asked === WHEN && isAlike && asksOfPast(ask) !== asksOfPast(query)) return 0;
		return isAlike || !NARROW.has(asked) ? 1 + 2 * Number(isAlike) + Number(asksWhatMayBe(ask) === mayBe) : 0;
	});
	return Math.max(0, ...fits);
}

/** Whether an answer is about a duty, and not about what a province sells. */
const isOfDuty = ([, href]: Shown): boolean => !/(?:^|\/)provinces\//.test(href);

/** The page of a chapter of the schedule, where a word for all goods of one leads. */
const CHAPTER = /(?:^|\/)tariffs\/goods\//;

/** Whether an answer is that to a word of readers for goods, and not the row of a kind. */
const isOfWord = ([, href]: Shown): boolean => href.includes(`${WORD_PAGE}/?`) || CHAPTER.test(href);

/**
 * Whether one of the goods that the title of an answer ends in is what is asked for, and not only a word of it: “auto” is
 * a word of “auto parts”.
 * @param stems the words that are asked for
 * @param aside those that a question about a duty need not name
 */
const isWholly = (
	[title, , , , spoken]: Shown,
	stems: ReadonlySet<string>,
	aside: ReadonlySet<string>,
	reader: Reader,
): boolean =>
	piecesOf(title)
		.map((good) => reader.read(good, spoken || undefined).filter(({ stem }) => !aside.has(stem)))
		.some((words) => words.length > 0 && words.every(({ stem }) => stems.has(stem)));

/** Whether a title is just what is asked for, under one of its names. */
function isCalled(title: string, spoken: string | undefined, units: readonly FoundUnit[], reader: Reader): boolean {
	const called = reader
		.read(title, spoken)
		.map(({ stem }) => stem)
		.join(' ');
	const first = units.flatMap(({ unit }) => unit.variants[0]!.stems).join(' ');
	const names = units.length === 1 ? units[0]!.unit.variants.map(({ stems }) => stems.join(' ')) : [];
	return called === first || names.includes(called);
}

/** The answer to a query, if one is known. */
export async function answerOf({
	asksAt,
	kindAt,
	query,
	ranked,
	reader,
	shown,
	slight,
	strictly,
	titleAt,
	units,
}: Asked): Promise<Known | undefined> {
	if (units.length === 0 || units.some(({ places, unit }) => places.size === 0 || unit.isGuess)) return undefined;
	const full = ranked
		.filter(({ coverage, inTitle, place }) => inTitle && coverage > 0.999 && NAMED.has(kindAt(place)))
		.toSorted((a, b) => b.score - a.score);
	const asked = askedIn(query);
	// A rate says neither who pays it, nor why and since when, nor what would be if.
	const asksNoRate = NO_RATE.has(asked) || supposes(query);
	const aside = asideOf(reader);
	const isAside = ({ unit: { variants } }: FoundUnit) => variants[0]!.stems.every((stem) => aside.has(stem));
	const telling = units.filter((unit) => !isAside(unit));
	// Only what may be the answer is fetched.
	const answers = ranked
		.filter(
			({ place }) =>
				kindAt(place) === 'answer' &&
				units.every((unit) => isAside(unit) || isTheme(unit, reader) || hasIn(unit, place, ['key', 'names'])),
		)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, LOOKED_AT);
	let listed: { known: Known; fits: number } | undefined;
	/** The rest of the answers, the best first: those to just what is asked for before those that name more. */
	const others: { known: Known; fits: number }[] = [];
	const strict = answers.length > 0 ? await Promise.all(telling.map(strictly)) : [];
	const typed = new Set(telling.flatMap(({ unit: { variants } }) => variants[0]!.stems));
	const same = new Set(strict.flatMap(({ unit: { variants } }) => variants.flatMap(({ stems }) => stems[0]!)));
	for (const { place } of answers) {
		const one = await shown(place);
		const partOf = (unit: FoundUnit): Part => {
			if (isAside(unit)) return 'other';
			if (hasIn(unit, place, ['key'])) return 'duty';
			return hasIn(unit, place, ['names']) ? 'goods' : 'other';
		};
		if (one[6]) {
			const fits = isAsked(one[6], query, units, reader);
			if (fits > (listed?.fits ?? 0)) listed = { known: { kind: 'answer', shown: one }, fits };
			// The others, which none fits better, need not be fetched.
			if (fits === WHOLLY) break;
			continue;
		}
		const isDuty = isOfDuty(one);
		if (isDuty && asksNoRate) continue;
		// Where what tells the two apart cannot be had, there is no answer.
		const isDoubtful =
			isDuty &&
			(await import('./canadas').then(
				({ mayBeCanadas }) => mayBeCanadas(query, units, partOf, reader),
				() => true,
			));
		if (isDoubtful) continue;
		const isKey = (unit: FoundUnit) => hasIn(unit, place, ['key']);
		const isName = (unit: FoundUnit, at: number) => hasIn(isDuty ? strict[at]! : unit, place, ['names']);
		if (
			telling.length < 2 ||
			!telling.every((unit, at) => isKey(unit) || isName(unit, at)) ||
			!telling.some(isKey) ||
			!telling.some((unit, at) => isName(unit, at) && !isKey(unit)) ||
			// Of goods that are misspelt, a near word may mean others: « œuvs » and « œuvre ».
			(isDuty && telling.some((unit) => unit.unit.spelling && !isKey(unit)))
		)
			continue;
		// A word in English is no word of the title in another language.
		const isOther = isOfWord(one) && reader.lang !== 'en';
		const fits = isWholly(one, typed, aside, reader) ? 3 : isWholly(one, same, aside, reader) ? 2 : isOther ? 1 : 0;
		// A word of the name of a kind may mean other goods too.
		if (!isDuty || fits > 0) others.push({ known: { kind: 'answer', shown: one }, fits });
	}
	const known = listed?.known ?? others.toSorted((a, b) => b.fits - a.fits)[0]?.known;
	if (known) return known;
	// What is asked of by its name: a person, a question of the site, a term.
	if (!reader.asks(query)) return undefined;
	const people = ranked.filter(
		({ place }) =>
			asked === WHO &&
			kindAt(place) === 'person' &&
			units.every((unit) => hasIn(unit, place, ['title', 'names'])) &&
			// One who speaks to the US is not of it.
			isOfCountry(units, (unit) => hasIn(unit, place, ['key']), reader),
	);
	const own = full.length > 0 || people.length > 0 ? await Promise.all(units.map(strictly)) : [];
	const isOne = (place: number) => own.every((unit) => hasIn(unit, place, ['title', 'names']));
	// Several have been president: which is asked about is not said. Those at a table are not the one who negotiates.
	if (people.length === 1 && isOne(people[0]!.place))
		return { kind: 'person', shown: await shown(people[0]!.place), place: people[0]!.place };
	const asksWhat = (asked === ASKS_NOTHING || asked === HOW) && !supposes(query);
	// A longer question asks something else besides.
	const longest = wordsIn(units) + Number(wordsIn(units) > 1);
	for (const { place } of full.slice(0, LOOKED_AT * 2)) {
		const kind = kindAt(place);
		// What was decided on a thing is neither what it is nor when it is.
		if (!slight.every((unit) => hasIn(unit, place, ['title']))) continue;
		if (kind === 'question') {
			// What a country wants is only likened to its position.
			if (titleAt(place) > longest || !own.every((unit) => hasIn(unit, place, ['title']))) continue;
			// Who asks when is not told who; how a thing is may be told by what it is.
			const answered = asksAt(place);
			const isAlike = asked === answered || asked === ASKS_NOTHING || (answered === ASKS_NOTHING && asked === HOW);
			if (!isAlike) continue;
			const one = await shown(place);
			if (!namesSame(one, units, reader)) continue;
			// What Section 338 is is not what a duty is.
			if (/\d/.test(one[0]) && !/\d/.test(query)) continue;
			return { kind, shown: one, place };
		}
		// What a thing is tells neither who and why, nor when and where, nor what would be if.
		if (kind !== 'term' || !asksWhat || titleAt(place) > wordsIn(units)) continue;
		const one = await shown(place);
		if (isCalled(one[0], one[4] || undefined, units, reader)) return { kind, shown: one };
	}
	return undefined;
}

/** How many words the things have that are asked for. */
export const wordsIn = (units: readonly FoundUnit[]): number =>
	units.reduce((sum, { unit }) => sum + unit.variants[0]!.stems.length, 0);
