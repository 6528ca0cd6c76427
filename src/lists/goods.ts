/** The lines of the US schedule with what their goods are charged on the record’s last day. */
import type { GoodsAnswer } from '../record/duties/question';
import { dutyOnGoods } from '../record/duties/goods';
import { rulesOfHeading, type RecordRules } from '../record/duties/ofRecord';
import type { Locale } from '../record/format';
import type { Heading, LineBook, ScheduleLine } from '../record/lines/line';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import type { Measure } from '../record/schema';
import { cut } from '../words/cut';

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

function chargedOn(rules: RecordRules, code: string, day: string, rest?: true): Charged {
	const ask = (originating: boolean) =>
		dutyOnGoods(rules, { code, day, by: 'united-states', originating, ...(rest && { rest }) });
	return { code, ...(rest && { rest }), originating: ask(true), nonOriginating: ask(false) };
}

function lineOf(rules: RecordRules, line: ScheduleLine, day: string): GoodsLine {
	const whole = chargedOn(rules, line.code, day);
	const { leaves } = whole.nonOriginating;
	const within =
		leaves.length > 1 ? leaves.map((leaf) => chargedOn(rules, leaf.code, day, leaf.rest ? true : undefined)) : [];
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

/** The chapters that have lines, two digits each. */
export const goodsChapters = (lines: LineBook): string[] =>
	[...new Set(lines.schedule.map(({ code }) => code.slice(0, 2)))].toSorted();

const names = memory<LineBook, ReadonlyMap<string, Heading>>();

/** The nomenclature writes names of chapters in capitals, and is European. */
function written(name: string, locale: Locale): string {
	const lower = name === name.toLocaleUpperCase(locale) ? name.toLocaleLowerCase(locale) : name;
	const spelt = locale === 'en' ? lower.replace(/aluminium/gi, 'aluminum') : lower;
	return spelt.charAt(0).toLocaleUpperCase(locale) + spelt.slice(1);
}

/**
 * The name of a chapter, heading or subheading in a language. In English a heading has the words of the US schedule.
 * @param code two, four or six digits
 * @throws when the nomenclature has no such code
 */
export function goodsName(lines: LineBook, code: string, locale: Locale): string {
	const all = names(lines, 'names', () => new Map(lines.headings.map((heading) => [heading.code, heading])));
	const heading = all.get(code);
	if (!heading) throw new Error(`The nomenclature has no code "${code}".`);
	return written(heading.name[locale], locale);
}

/** The longest name of a chapter in a title. */
const LONGEST_TITLE = 90;

/** The name of a chapter as a title has it: the first of the goods that it lists. */
export const goodsTitle = (lines: LineBook, code: string, locale: Locale): string =>
	cut(goodsName(lines, code, locale).split(/[;:]/)[0]!, LONGEST_TITLE);

/** The words of a line below its heading: `Other wooden furniture › Other`. They are English: the US schedule is. */
export const lineWords = ({ description, path }: ScheduleLine): string =>
	[...path.slice(1), description].map((words) => words.replace(/:$/, '')).join(' › ');
