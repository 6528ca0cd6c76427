/** Every line of the US schedule, with what its goods are charged on the record’s last day. */
import type { LineBook, ScheduleLine } from '../lines/line';
import type { WholeRecord } from '../record';
import { memory } from '../remember';
import type { Measure } from '../schema';
import { dutyOnGoods } from './goods';
import { rulesOfHeading, type RecordRules } from './ofRecord';
import type { GoodsAnswer, GoodsQuestion } from './question';

export type Answer = GoodsAnswer<Measure>;

/** What goods are charged on the record’s last day: where they qualify under the agreement, and where not. */
export interface Charged {
	/** Digits only: a line, or a statistical number of ten digits that a measure names. */
	code: string;
	/** It is what the line holds besides the numbers that measures name. */
	rest?: true;
	originating: Answer;
	nonOriginating: Answer;
}

/** A line of the schedule with its answers. */
export interface GoodsLine extends Charged {
	line: ScheduleLine;
	/** Where measures treat numbers of ten digits apart: those, and the rest of the line. */
	within: readonly Charged[];
}

/** A heading of four digits, and its lines. */
export interface GoodsHeading {
	code: string;
	lines: readonly GoodsLine[];
}

/** What goods of a code are charged, qualifying and not. */
export function chargedOn(
	rules: RecordRules,
	{ code, rest, ...more }: Pick<GoodsQuestion, 'code' | 'day' | 'answers'> & Pick<Charged, 'rest'>,
): Charged {
	const of = { code, ...(rest && { rest }) };
	const ask = (originating: boolean) => dutyOnGoods(rules, { ...of, ...more, by: 'united-states', originating });
	return { ...of, originating: ask(true), nonOriginating: ask(false) };
}

function lineOf(rules: RecordRules, line: ScheduleLine, day: string): GoodsLine {
	const whole = chargedOn(rules, { code: line.code, day });
	const { leaves } = whole.nonOriginating;
	const within =
		leaves.length > 1
			? leaves.map(({ code, rest }) => chargedOn(rules, { code, day, ...(rest && { rest: true }) }))
			: [];
	return { ...whole, line, within };
}

const headings = memory<LineBook, readonly GoodsHeading[]>();

/** Every heading of the schedule with its lines and their answers, in the order of codes. Worked out once a build. */
export function goodsHeadings(record: WholeRecord, lines: LineBook): readonly GoodsHeading[] {
	return headings(lines, record.asOf, () => {
		const codes = [...new Set(lines.schedule.map(({ code }) => code.slice(0, 4)))].toSorted();
		return codes.map((code) => {
			const rules = rulesOfHeading(record, lines, code);
			return { code, lines: rules.schedule.map((line) => lineOf(rules, line, record.asOf)) };
		});
	});
}
