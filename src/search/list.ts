/** Ranked records as the list that is shown: the sections of a page together, what is found by itself between them. */
import { askedIn, ASKS_NOTHING } from './asking';
import type { Kind } from './kinds';
import type { Ranked } from './rank';

/** One item of the list. */
export interface Listed {
	kind: Kind;
	score: number;
	/** The places of its records, the best first. */
	places: readonly number[];
}

interface About {
	/** How many records each page has, of each part of the index. */
	pages: readonly (readonly number[])[];
	kindAt: (place: number) => Kind;
	/** How many words the title of a record has. */
	titleAt: (place: number) => number;
	/** What the title of a record asks for, as `askedIn` has it. */
	asksAt: (place: number) => string;
	/** How many words the things have that are asked for and found. */
	asked: number;
	/** Whether the query has a word that asks. */
	isQuestion: boolean;
	/** What the query asks for. */
	asks: string;
	/** The places of what happened on a day that was typed. */
	onDay: readonly number[];
	/** Whether nothing but a day was typed. */
	isDay: boolean;
	/** The place of the page that is called just as was typed. */
	called: number | undefined;
}

/** How much a kind counts beside a page that answers. */
const COUNTS: { readonly [K in Kind]: number } = {
	page: 1,
	question: 1,
	province: 0.75,
	term: 0.85,
	person: 0.85,
	measure: 0.72,
	day: 0.5,
	event: 0.66,
	organisation: 0.6,
	chart: 0.7,
	goods: 0.3,
	// Pages about the record itself.
	reference: 0.8,
	source: 0.3,
	// Answers stand above the list, or nowhere.
	answer: 0,
};

/** How many of a kind stand in the list before others: the rest of them follow. */
const AT_FIRST: { readonly [K in Kind]?: number } = {
	event: 3,
	province: 2,
	source: 2,
	measure: 2,
	organisation: 2,
	day: 1,
	chart: 2,
};

/** How many sections of a page are shown, of the first items; of the others, the best alone. */
const SECTIONS = [5, 3, 3];
/** A section is shown beside the best one if it is nearly as good. */
const NEARLY = 0.25;
/** Questions stand each for itself: another of their page is shown only where it is as good. */
const NEARLY_ASKED = 0.6;
/** How much the other sections of a page say for it. */
const TOGETHER = 0.5;
/** How much it says for a record that its title is what is asked and no more. */
const EXACTLY = 1.5;
/** The same where a question is asked so word for word: names are likelier of several things. */
const JUST_SO = 2.3;
const ENTITLED = 1.2;
/** The same for one that asks as the query does. */
const ASKS_ALIKE = 1.35;
const WHO = askedIn('who');

/** The page of each place, by its number. */
function pageNumbers(parts: readonly (readonly number[])[]): number[] {
	let page = 0;
	return parts.flatMap((counts) =>
		counts.flatMap((count) => {
			page++;
			return Array.from<number>({ length: count }).fill(page);
		}),
	);
}

/** The list of what was found, the best first. */
export function listed(
	ranked: readonly Ranked[],
	{ asked, asks, asksAt, called, isDay, isQuestion, kindAt, onDay, pages, titleAt }: About,
): Listed[] {
	const pageOf = pageNumbers(pages);
	const scored = ranked.map((one) => {
		const isNamed = one.inTitle && (titleAt(one.place) <= asked || kindAt(one.place) === 'person');
		const exact = isNamed ? (one.asTyped && isQuestion ? JUST_SO : EXACTLY) : one.inTitle ? ENTITLED : 1;
		const ofDay = onDay.includes(one.place) ? 2.5 : 1;
		// Who is asked for is a person.
		const alike =
			asks !== ASKS_NOTHING && (asksAt(one.place) === asks || (asks === WHO && kindAt(one.place) === 'person'))
				? ASKS_ALIKE
				: 1;
		const counts = exact * alike * ofDay * COUNTS[kindAt(one.place)];
		return { place: one.place, score: one.score * counts, own: one.own * counts };
	});
	// A day that was typed leads to what happened on it, whatever the words of its name are found in.
	for (const place of [...(isDay ? onDay : []), ...(called === undefined ? [] : [called])])
		if (!scored.some((one) => one.place === place)) scored.push({ place, score: 0, own: 0 });
	const top = Math.max(...scored.map(({ score }) => score), 1);
	const groups = Map.groupBy(
		scored.filter(({ place, score }) => score > 0 || onDay.includes(place) || place === called),
		({ place }) => pageOf[place]!,
	);
	const items = [...groups.values()].map((records): Listed => {
		const scores = records.map(({ score }) => score).toSorted((a, b) => b - a);
		const more = scores.slice(1, 5).reduce((sum, score, at) => sum + score / (at + 1), 0);
		const onThatDay = ({ place }: { place: number }) => Number(isDay && onDay.includes(place));
		const isCalled = ({ place }: { place: number }) => Number(place === called);
		const sorted = records.toSorted(
			(a, b) => isCalled(b) - isCalled(a) || onThatDay(b) - onThatDay(a) || b.own - a.own || a.place - b.place,
		);
		const best = sorted[0]!;
		const nearly = kindAt(best.place) === 'question' ? NEARLY_ASKED : NEARLY;
		const shown = sorted.filter((one) => onThatDay(one) || one.own >= best.own * nearly);
		// What belongs to a day that was typed stands before all else, in the order of that day.
		const ofDay = isDay ? records.filter(onThatDay).map(({ place }) => place) : [];
		const kind = kindAt(best.place);
		const first = top * 100 - Math.min(...ofDay.map((place) => onDay.indexOf(place))) / 1000;
		const given = ofDay.length > 0 ? first : best.place === called ? top * 100 : undefined;
		return {
			kind,
			score: given ?? scores[0]! + TOGETHER * more,
			places: shown.map(({ place }) => place),
		};
	});
	return inTurn(items.toSorted((a, b) => b.score - a.score)).map((item, at) => ({
		...item,
		places: item.places.slice(0, SECTIONS[at] ?? 1),
	}));
}

/** The list in which no kind but pages takes all of the first places. */
function inTurn(sorted: readonly Listed[]): Listed[] {
	const counts = new Map<Kind, number>();
	const later: Listed[] = [];
	const first = sorted.filter((item) => {
		const count = (counts.get(item.kind) ?? 0) + 1;
		counts.set(item.kind, count);
		const isFirst = count <= (AT_FIRST[item.kind] ?? Infinity);
		if (!isFirst) later.push(item);
		return isFirst;
	});
	const room = 10;
	return [...first.slice(0, room), ...[...first.slice(room), ...later].toSorted((a, b) => b.score - a.score)];
}
