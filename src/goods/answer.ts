/** Everything that is answered about a good: both ways at the US border, over time, in Canada, and what it depends on. */
import { addDays, type Day } from '../record/days';
import { dutyOnGoods } from '../record/duties/goods';
import { telling } from '../record/duties/telling';
import type { GoodsAnswer, Layer } from '../record/duties/question';
import { BOTH_WAYS, same } from '../record/duties/reckon';
import type { ContentName } from '../record/duties/settle';
import { changeDays, goodsSteps, type GoodsStep } from '../record/duties/steps';
import type { LineTrade, ScheduleLine } from '../record/lines/line';
import {
	rulesOf,
	unpackTrade,
	type HeadingFile,
	type RulesFile,
	type ToldCondition,
	type ToldMeasure,
	type ToldRules,
} from './files';
import type { Asked } from './address';

export type Told = GoodsAnswer<ToldMeasure>;

/** The two ways in which a good enters: if it qualifies under the agreement, and if not. */
export interface BothWays {
	originating: Told;
	nonOriginating: Told;
}

/** A code under the one that was asked for, which the reader may mean. */
export interface Narrower extends BothWays {
	code: string;
	rest: boolean;
	line: ScheduleLine | undefined;
}

/** A period in which a good is charged the same, both ways. */
export interface Period extends BothWays {
	from: Day;
	/** The first day after it; absent where nothing that ends it is known. */
	until?: Day;
}

/** What is set to change on a day after the record’s last. */
export interface Ahead extends BothWays {
	from: Day;
	/** The goods that change, each as it is before and after: all of them where they are alike. */
	changes: readonly { code: string; rest: boolean; before: BothWays; after: BothWays }[];
}

/** What a US good of an item is charged in Canada. */
export interface CanadianItem extends BothWays {
	code: string;
}

export interface GoodsResult extends BothWays {
	asked: Asked;
	rules: ToldRules;
	/** The line of the schedule that the code is, or lies under; absent where the code takes in several. */
	line: ScheduleLine | undefined;
	narrower: readonly Narrower[];
	periods: readonly Period[];
	/** What is set for days after the record’s last, the nearest first. */
	ahead: readonly Ahead[];
	/** The conditions that rows in force on the day name, those that a reader is not usually asked last. */
	conditions: readonly ToldCondition[];
	/** The parts of the value that matter, whether they were given or not. */
	contents: readonly ContentName[];
	/** Canada’s surtax on a US good of the same six digits: on all, on each item that a row names, and over time. */
	canada: { whole: BothWays; items: readonly CanadianItem[]; periods: readonly Period[] };
	trade: readonly LineTrade[];
}

/** An answer both ways. */
function bothWays(
	rules: ToldRules,
	{ answers, code, content, day, rest }: Pick<Asked, 'answers' | 'code' | 'content' | 'day' | 'rest'>,
	by: 'united-states' | 'canada' = 'united-states',
): BothWays {
	const ask = (originating: boolean) =>
		dutyOnGoods(rules, { code, day, by, originating, answers, content, ...(rest && { rest }) });
	return { originating: ask(true), nonOriginating: ask(false) };
}

/** The periods of both ways on one line of time. */
function periodsOf(
	rules: ToldRules,
	{ answers, code, content, rest }: Omit<Asked, 'day'>,
	by: 'united-states' | 'canada' = 'united-states',
): Period[] {
	const steps = (originating: boolean) =>
		goodsSteps(rules, { code, by, originating, answers, content, ...(rest && { rest }) });
	const [qualifying, others] = [steps(true), steps(false)];
	const at = (list: readonly GoodsStep<ToldMeasure>[], day: Day) => list.findLast(({ from }) => from <= day)!.answer;
	const days = [...new Set([...qualifying, ...others].map(({ from }) => from))].toSorted();
	return days.map((from, index) => {
		const until = days[index + 1];
		return {
			from,
			...(until && { until }),
			originating: at(qualifying, from),
			nonOriginating: at(others, from),
		};
	});
}

/** What is set to change for goods of a code, looked at for each of the goods that measures may treat differently. */
function aheadOf(rules: ToldRules, asked: Asked, asOf: Day): Ahead[] {
	const { code, rest } = asked;
	const question = { code, by: 'united-states', ...(rest && { rest }) } as const;
	return changeDays(rules, question)
		.filter((day) => day > asOf)
		.flatMap((from): Ahead[] => {
			const on = (day: Day, leaf: { code: string; rest?: boolean }) =>
				bothWays(rules, { ...asked, code: leaf.code, rest: leaf.rest ?? false, day });
			const whole = bothWays(rules, { ...asked, day: from });
			const changes = whole.nonOriginating.leaves
				.map((leaf) => ({
					code: leaf.code,
					rest: leaf.rest ?? false,
					before: on(addDays(from, -1), leaf),
					after: on(from, leaf),
				}))
				.filter(({ after, before }) => BOTH_WAYS.some((way) => !same(before[way].outcome, after[way].outcome)));
			return changes.length > 0 ? [{ from, ...whole, changes }] : [];
		});
}

/** Every measure that bears on goods: on all of them alike, or on some. */
export const layersIn = ({ among, layers }: Told): readonly Layer<ToldMeasure>[] =>
	telling(layers.length > 0 ? layers : among);

/** The same, entering either way: those of goods that qualify last. */
export const layersBothWays = ({ nonOriginating, originating }: BothWays): readonly Layer<ToldMeasure>[] => [
	...layersIn(nonOriginating),
	...layersIn(originating),
];

/**
 * Since when a good has been charged as a layer says, by the same programme and at the same rate without a gap: the day of
 * the rate, which may be before that of the measure’s last amendment.
 */
export function sinceOf(
	{ asked, periods }: GoodsResult,
	way: keyof BothWays,
	{ claim, state }: Layer<ToldMeasure>,
): Day {
	// What some of the goods are charged now that all were before is charged since then.
	const kindOf = (one: Layer<ToldMeasure>['state']) => (one === 'varies' && claim.rate !== 'ban' ? 'charged' : one);
	const isSame = (other: Layer<ToldMeasure>) =>
		kindOf(other.state) === kindOf(state) &&
		other.claim.measure.programme === claim.measure.programme &&
		JSON.stringify(other.claim.rate) === JSON.stringify(claim.rate);
	let since = claim.row?.from ?? claim.measure.from;
	for (const period of periods.filter(({ from }) => from <= asked.day).toReversed()) {
		const before = layersIn(period[way]).find(isSame);
		if (!before) break;
		since = before.claim.row?.from ?? before.claim.measure.from;
	}
	return since;
}

/** Since when a measure has charged a good as it does: as most goods pay it, those that do not qualify. */
export function sinceOfMeasure(result: GoodsResult, id: string): Day | undefined {
	for (const way of ['nonOriginating', 'originating'] as const) {
		const layer = layersIn(result[way]).find(({ claim }) => claim.measure.id === id);
		if (layer) return sinceOf(result, way, layer);
	}
	return undefined;
}

/** The codes under one that takes in goods that differ: lines, then the numbers that measures name in them. */
function narrowerOf(rules: ToldRules, asked: Asked): Narrower[] {
	const { code } = asked;
	const lines = rules.schedule.filter((line) => line.code.startsWith(code));
	if (code.length < 8)
		return lines.map((line) => ({
			code: line.code,
			rest: false,
			line,
			...bothWays(rules, { ...asked, code: line.code }),
		}));
	if (asked.rest) return [];
	const { leaves } = dutyOnGoods(rules, { code, day: asked.day, by: 'united-states', originating: false });
	if (leaves.length < 2) return [];
	return leaves.map((leaf) => ({
		code: leaf.code,
		rest: leaf.rest ?? false,
		line: lines[0],
		...bothWays(rules, { ...asked, code: leaf.code, rest: leaf.rest ?? false }),
	}));
}

/** The conditions that rows on goods of a code name on a day. */
export function conditionsOf(rules: ToldRules, { code, day }: Pick<Asked, 'code' | 'day'>): ToldCondition[] {
	const ids = new Set(
		rules.rows
			.filter((row) => row.from <= day && (row.until === undefined || day < row.until))
			.filter((row) => row.code.startsWith(code) || code.startsWith(row.code))
			.flatMap((row) => [row.when, row.originatingWhen, ...(row.instead ?? [])].flatMap((id) => id ?? [])),
	);
	return rules.conditions
		.filter(({ id, from }) => ids.has(id) && (from === undefined || from <= day))
		.toSorted((a, b) => Number(a.usual !== undefined) - Number(b.usual !== undefined));
}

const CONTENTS: readonly ContentName[] = ['us', 'metal', 'copper', 'regional'];

/**
 * What is answered about a good.
 * @throws when no line of the heading begins with the code
 */
export function answerGoods(file: RulesFile, heading: HeadingFile, asked: Asked): GoodsResult {
	const rules = rulesOf(file, heading);
	const { code, content, day } = asked;
	const ways = bothWays(rules, asked);
	const six = code.slice(0, 6);
	const items = [...new Set(heading.rows.canada.flatMap(({ codes }) => codes))].filter((item) => item.startsWith(six));
	const inCanada = (item: string) =>
		bothWays(rules, { answers: asked.answers, content, day, rest: false, code: item }, 'canada');
	const canada = {
		whole: inCanada(six),
		items: items.toSorted().map((item) => ({ code: item, ...inCanada(item) })),
		periods: periodsOf(rules, { answers: asked.answers, code: six, content, rest: false }, 'canada'),
	};
	// What Canada charges can depend on a part of the value too: a vehicle’s that is not Canadian or Mexican.
	const asks = [ways, canada.whole, ...canada.items].flatMap((one) =>
		[one.originating, one.nonOriginating].flatMap((answer) => answer.asks),
	);
	const known = rules.schedule.filter((line) => code.startsWith(line.code));
	return {
		asked,
		...ways,
		rules,
		line: known[0],
		narrower: narrowerOf(rules, asked),
		periods: periodsOf(rules, asked),
		ahead: aheadOf(rules, asked, file.asOf),
		conditions: conditionsOf(rules, asked),
		contents: CONTENTS.filter(
			(name) => content[name] !== undefined || asks.some((ask) => 'content' in ask && ask.content === name),
		),
		canada,
		trade: unpackTrade(heading.trade).filter((one) =>
			code.length < 8 ? one.code.startsWith(code) : one.code === code.slice(0, 8),
		),
	};
}

/** Whether an answer would be another if a condition were answered otherwise. */
export const isAsked = ({ originating, nonOriginating }: BothWays, id: string): boolean =>
	[originating, nonOriginating].some(({ asks }) => asks.some((ask) => 'condition' in ask && ask.condition === id));
