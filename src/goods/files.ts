/**
 * What the page of one’s goods fetches, in the shapes of its files: a file of rules a chapter and language, and a file a
 * heading with its rows, lines, names and trade. Made at the build; read in the browser.
 */
import type { GoodsCondition, GoodsMeasure, GoodsRules } from '../record/duties/question';
import type { Day } from '../record/days';
import type { Locale } from '../record/format';
import type { Charging, Heading, LineRow, LineTrade, ScheduleLine } from '../record/lines/line';

/** A measure as the page tells of it, in the language of the file. */
export interface ToldMeasure extends GoodsMeasure {
	list?: NonNullable<GoodsMeasure['list']> & {
		/** The headings and subheadings in which a partial list may cover goods that no row names; all, if absent. */
		may?: readonly string[];
	};
	title: string;
	/** The name of its programme. */
	family: string;
	instrument: string;
	/** How many transcriptions agree on its list. */
	readings?: number;
	/** What is wrong with its list, missing from it, or chosen between sources. */
	remark?: string;
	/** Producers that were examined one by one have rates of their own: those on dumping and subsidies do. */
	byProducer?: true;
	sources: readonly string[];
}

/** A condition as a reader is asked it. */
export interface ToldCondition extends GoodsCondition {
	question: string;
	yes: string;
	no: string;
	explain: string;
	sources: readonly string[];
}

export interface ToldSource {
	title: string;
	publisher: string;
	url: string;
	/** The language that the publisher’s name is in, where it is another than the reader’s. */
	lang?: string;
}

/** The source that says how Canadian tariff items are numbered. */
export const CANADIAN_NUMBERS = 'cbsa-tariff-numbers';

/** `/goods/rules/en/94.json`: what bears on goods of a chapter, on whatever day. */
export interface RulesFile {
	/** The record’s last day. */
	asOf: Day;
	measures: readonly ToldMeasure[];
	conditions: readonly ToldCondition[];
	sources: { readonly [id: string]: ToldSource };
}

/** Rows of a measure that differ in their code only. */
interface PackedRows extends Omit<LineRow, 'code'> {
	codes: readonly string[];
}

/**
 * What the United States imported, without words: the periods, and of each line its code, the sums of 2024 and 2025, and of
 * each period the share that was entered under the agreement and the sum, where that is another than the year’s.
 */
export interface PackedTrade {
	periods: readonly string[];
	lines: readonly (readonly [
		code: string,
		usd2024: number | null,
		usd2025: number | null,
		...claimed: (readonly [share: number, usd?: number] | null)[],
	])[];
}

/** `/goods/lines/9403.json` */
export interface HeadingFile {
	/** Four digits. */
	code: string;
	/** The names of the chapter, the heading and its subheadings, by their codes. */
	names: { readonly [code: string]: Heading['name'] };
	schedule: readonly ScheduleLine[];
	rows: { readonly [By in Charging]: readonly PackedRows[] };
	trade: PackedTrade;
	/** What readers call goods of numbers of ten digits, by the number: the schedule’s own words of numbers are not held. */
	called?: { readonly [code: string]: { readonly [L in Locale]: readonly string[] } };
}

/**
 * The number of ten digits that a reader means by a word, of those under a code that was chosen by it.
 * @param word as the field calls what was chosen
 */
export function numberCalled({ called = {} }: HeadingFile, code: string, word: string | undefined): string | undefined {
	if (word === undefined || code.length > 8) return undefined;
	const named = Object.entries(called).filter(
		([number, words]) => number.startsWith(code) && Object.values(words).some((list) => list.includes(word)),
	);
	return named.length === 1 ? named[0]![0] : undefined;
}

/** Rows that differ in their code only as one. */
export function packRows(rows: readonly LineRow[]): PackedRows[] {
	const packed = new Map<string, { rest: Omit<LineRow, 'code'>; codes: string[] }>();
	for (const { code, ...rest } of rows) {
		const key = JSON.stringify(rest);
		const known = packed.get(key) ?? { rest, codes: [] };
		known.codes.push(code);
		packed.set(key, known);
	}
	return [...packed.values()].map(({ rest, codes }) => ({ ...rest, codes }));
}

/** The rows that were packed, in the order of their measures. */
export const unpackRows = (rows: readonly PackedRows[]): LineRow[] =>
	rows.flatMap(({ codes, ...rest }) => codes.map((code) => ({ ...rest, code })));

/** What was imported, as it is sent. */
export function packTrade(trade: readonly LineTrade[]): PackedTrade {
	const periods = [...new Set(trade.flatMap(({ claimed }) => claimed.map(({ period }) => period)))].toSorted();
	return {
		periods,
		lines: trade.map(({ claimed, code, usd2024 = null, usd2025 = null }) => [
			code,
			usd2024,
			usd2025,
			...periods.map((period): readonly [number, number?] | null => {
				const claim = claimed.find((one) => one.period === period);
				if (!claim) return null;
				return period === '2025' && claim.usd === usd2025 ? [claim.share] : [claim.share, claim.usd];
			}),
		]),
	};
}

/** What was imported, as it was before it was sent. */
export const unpackTrade = ({ lines, periods }: PackedTrade): LineTrade[] =>
	lines.map(([code, usd2024, usd2025, ...claims]) => ({
		code,
		...(usd2024 !== null && { usd2024 }),
		...(usd2025 !== null && { usd2025 }),
		claimed: periods.flatMap((period, at) => {
			const claim = claims[at];
			return claim ? [{ period, share: claim[0], usd: claim[1] ?? usd2025 ?? 0 }] : [];
		}),
	}));

/** What answers about the goods of a heading are made from. */
export type ToldRules = GoodsRules<ToldMeasure, ToldCondition>;

export const rulesOf = ({ measures, conditions }: RulesFile, { rows, schedule }: HeadingFile): ToldRules => ({
	measures,
	conditions,
	schedule,
	rows: [...unpackRows(rows['united-states']), ...unpackRows(rows.canada)],
});
