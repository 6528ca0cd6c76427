/** What the lines of each kind of goods are charged, from the least to the most, beside what the kind’s own duty says. */
import type { Day } from '../days';
import { kindFinder } from '../lines/kinds';
import type { Charging, LineBook } from '../lines/line';
import { memory } from '../remember';
import type { WholeRecord } from '../record';
import type { Sector } from '../schema';
import type { Duty } from '../tariffs';
import { chargedOn, goodsHeadings, type Charged, type GoodsHeading } from './everyLine';
import { dutyOnGoods } from './goods';
import { leavesOf } from './leaves';
import { rulesOfHeading } from './ofRecord';
import type { Answers, Outcome } from './question';
import { joined, same } from './reckon';

/** What the goods of a kind are charged, line by line. */
export interface KindSpread {
	/** The least and the most that goods of the kind are charged, and whether some are banned. */
	span: Outcome;
	/** Each outcome that some of its lines have, once. */
	outcomes: readonly Outcome[];
	/** The outcome of each line. */
	all: readonly Outcome[];
}

export interface KindLines {
	/** Where the goods qualify under the agreement. */
	originating: KindSpread;
	nonOriginating: KindSpread;
	/** The chapters that its lines are in, two digits each, in order. */
	chapters: readonly string[];
}

type Outcomes = { code: string; originating: Outcome; nonOriginating: Outcome };

const spreadOf = (all: readonly Outcome[]): KindSpread => ({
	all,
	span: joined(all),
	outcomes: all.reduce<Outcome[]>((kept, one) => (kept.some((other) => same(one, other)) ? kept : [...kept, one]), []),
});

const linesOf = (all: readonly Outcomes[]): KindLines => ({
	originating: spreadOf(all.map((one) => one.originating)),
	nonOriginating: spreadOf(all.map((one) => one.nonOriginating)),
	chapters: [...new Set(all.map(({ code }) => code.slice(0, 2)))].toSorted(),
});

const outcomesOf = ({ code, originating, nonOriginating }: Charged): Outcomes => ({
	code,
	originating: originating.outcome,
	nonOriginating: nonOriginating.outcome,
});

/** The goods of a heading that measures treat alike, each as far down as they tell goods apart. */
const leavesIn = ({ lines }: GoodsHeading): readonly Charged[] =>
	lines.flatMap((line): readonly Charged[] => (line.within.length > 0 ? line.within : [line]));

/** What is known of the goods of a kind besides their code: they meet what the law asks of them. */
const answersOf = ({ lines }: Pick<Sector, 'lines'>): Answers =>
	Object.fromEntries((lines?.meets ?? []).map((condition) => [condition, 'yes' as const]));

/** What the US lines of a kind are charged on a day; on the record’s last they are known, unless more is known of the kind. */
function linesOn(record: WholeRecord, lines: LineBook, kind: string, day: Day, leaves: readonly Charged[]): KindLines {
	const answers = answersOf(record.get('sectors', kind));
	const known = day === record.asOf && Object.keys(answers).length === 0;
	const ask = ({ code, rest }: Charged) =>
		chargedOn(rulesOfHeading(record, lines, code.slice(0, 4)), { code, rest, day, answers });
	return linesOf(leaves.map((leaf) => outcomesOf(known ? leaf : ask(leaf))));
}

/** The goods of each kind that measures treat alike, by the kind’s id. */
function leavesByKind(record: WholeRecord, lines: LineBook): Map<string, Charged[]> {
	const { ofLine } = kindFinder(record.sectors, lines);
	const byKind = new Map<string, Charged[]>(record.sectors.filter((one) => one.lines).map(({ id }) => [id, []]));
	for (const leaf of goodsHeadings(record, lines).flatMap(leavesIn))
		for (const kind of ofLine(leaf.code)) byKind.get(kind)!.push(leaf);
	return byKind;
}

/**
 * What the US lines of each kind are charged on a day, by the kind’s id; a group has no lines.
 * @param kinds those that are wanted; all without it
 */
export function kindsOn(
	record: WholeRecord,
	lines: LineBook,
	day: Day,
	kinds?: readonly string[],
): Map<string, KindLines> {
	return new Map(
		[...leavesByKind(record, lines)]
			.filter(([kind]) => !kinds || kinds.includes(kind))
			.map(([kind, leaves]) => [kind, linesOn(record, lines, kind, day, leaves)]),
	);
}

/**
 * What US goods of a subheading are charged by Canada: the items that measures name, or all where they name none. The
 * record does not hold Canada’s schedule, so that nobody knows from it whether a subheading has other items too.
 */
function canadianOn(record: WholeRecord, lines: LineBook, subheading: string): Outcomes[] {
	const rules = rulesOfHeading(record, lines, subheading.slice(0, 4));
	const items = leavesOf(rules, subheading, 'canada').filter(({ rest }) => !rest);
	const ask = (code: string, originating: boolean) =>
		dutyOnGoods(rules, { code, day: record.asOf, by: 'canada', originating }).outcome;
	return items.map(({ code }) => ({ code, originating: ask(code, true), nonOriginating: ask(code, false) }));
}

function canadianKinds(record: WholeRecord, lines: LineBook): Map<string, KindLines> {
	const { ofSubheading } = kindFinder(record.sectors, lines);
	const listed = new Set(lines.rows.canada.map(({ code }) => code.slice(0, 4)));
	const byKind = new Map<string, Outcomes[]>();
	// What no row names is charged alike, whatever it is.
	let unlisted: Outcomes | undefined;
	for (const { code } of lines.headings.filter((heading) => heading.code.length === 6)) {
		const items = listed.has(code.slice(0, 4))
			? canadianOn(record, lines, code)
			: [{ ...(unlisted ??= canadianOn(record, lines, code)[0]!), code }];
		for (const kind of ofSubheading(code)) {
			const of = byKind.get(kind);
			if (of) of.push(...items);
			else byKind.set(kind, [...items]);
		}
	}
	return new Map([...byKind].map(([kind, all]) => [kind, linesOf(all)]));
}

/** What the US goods under some codes are charged on the record’s last day, and the kinds that have all of them. */
export interface CodeLines {
	originating: Outcome;
	nonOriginating: Outcome;
	/** The ids of the kinds of which each of these goods is, and of those of which some are. */
	within: readonly string[];
	among: readonly string[];
}

/**
 * What the US goods under some codes are charged on the record’s last day.
 * @param codes of two to eight digits
 */
export function linesUnder(record: WholeRecord, lines: LineBook, codes: readonly string[]): CodeLines {
	const { ofLine } = kindFinder(record.sectors, lines);
	const leaves = goodsHeadings(record, lines)
		.filter(({ code }) => codes.some((one) => one.startsWith(code) || code.startsWith(one)))
		.flatMap(leavesIn)
		.filter(({ code }) => codes.some((one) => code.startsWith(one)));
	const all = leaves.map(outcomesOf);
	const kinds = leaves.map(({ code }) => ofLine(code));
	return {
		originating: joined(all.map(({ originating }) => originating)),
		nonOriginating: joined(all.map(({ nonOriginating }) => nonOriginating)),
		within: (kinds[0] ?? []).filter((kind) => kinds.every((own) => own.includes(kind))),
		among: [...new Set(kinds.flat())],
	};
}

const worked = memory<LineBook, ReadonlyMap<string, KindLines>>();

/**
 * What the lines of each kind are charged on the record’s last day, by the kind’s id. Of the United States: line by line.
 * Of Canada, whose codes agree with the US ones to six digits only: the items of each subheading in which the kind has a
 * line. Worked out once a build.
 */
export function linesOfKinds(record: WholeRecord, lines: LineBook, by: Charging): ReadonlyMap<string, KindLines> {
	return worked(lines, `${by} ${record.asOf}`, () =>
		by === 'canada' ? canadianKinds(record, lines) : kindsOn(record, lines, record.asOf),
	);
}

/** Whether every good of a kind is charged what the kind’s duty says. */
export const paysAsSaid = ({ banned, percent, atLeast }: Duty, { from, to, ban }: Outcome): boolean =>
	banned ? ban === 'yes' : ban === 'no' && percent === to && atLeast === from;
