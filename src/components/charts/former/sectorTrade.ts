/** The rows of `sector-trade`, a chart that `needs` has taken the place of: US imports from Canada in a year, good by good. */
import type { Locale } from '../../../record/format';
import type { Bound } from '../../../record/schema';
import type { WholeRecord } from '../../../record/record';
import { qualifierOf } from '../kit/fileColumns';
import { label } from '../kit/recordText';
import type { Places, Source, Traded } from '../families/trade/choice';
import { placesOf, sourceOf, tradedGoods } from '../families/trade/goods';

const YEAR = '2025';
const SHARE_OF_ALL = 'canada-share-us-imports-2025';

export interface Share {
	percent: number;
	about: boolean;
	bound?: Bound;
	/** Of US imports, or of the whole US market. */
	of: 'imports' | 'market';
	title: string;
	asOf: string;
	source: Source;
}

/** Imports in the first months of the next year, and in the same months of the year. */
export interface Early {
	now: number;
	before: number;
}

export interface Row extends Traded {
	value: number;
	early: Early | null;
	share: Share | null;
	/** How the source of a value for the year words it; empty where it is exact or added up. */
	qualifier: string;
	source: Source;
	/** The figure and the series that its values are from. */
	proof: string[];
}

export interface SectorTradeData {
	asOf: string;
	/** How the trade was counted, as the record has it. */
	counted: string;
	year: string;
	/** The months that `early` adds up, such as `2026-01` and `2026-02`. */
	months: string[];
	places: Places;
	/** Within a strategic sector the largest first, each followed by its parts. */
	rows: Row[];
	all: { value: number; before: number; share: number; shareSource: Source; source: Source };
}

/** The points of a series from the year on, without those not reported. */
function pointsOf(record: WholeRecord, id: string): Map<string, number> {
	const { points } = record.get('series', id);
	return new Map(points.flatMap(([period, value]) => (value === null ? [] : [[period, value] as const])));
}

function monthsAfter(all: Map<string, number>[]): string[] {
	const months = [...new Set(all.flatMap((points) => [...points.keys()]))].filter((month) => month > `${YEAR}-12`);
	return months.toSorted();
}

const lastYear = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

function sum(points: Map<string, number>, months: readonly string[]): number | null {
	const values = months.map((month) => points.get(month) ?? null);
	return values.includes(null) ? null : Math.round(values.reduce<number>((total, value) => total + value!, 0));
}

export function data(record: WholeRecord, locale: Locale): SectorTradeData {
	const goods = tradedGoods(record, locale);
	const series = new Map(
		goods.flatMap(({ held }) => (held.series ? [[held.series, pointsOf(record, held.series)]] : [])),
	);
	const months = monthsAfter([...series.values()]);
	const year = Array.from({ length: 12 }, (_, index) => `${YEAR}-${String(index + 1).padStart(2, '0')}`);

	const rows = goods.map(({ goods: traded, held }): Row => {
		const points = held.series ? series.get(held.series)! : new Map<string, number>();
		const value = held.figure ? record.get('figures', held.figure).value : sum(points, year);
		if (value === null) throw new Error(`The record has no imports of "${traded.id}" for all of ${YEAR}.`);
		const now = sum(points, months);
		const before = sum(points, months.map(lastYear));
		const share = held.share && record.get('figures', held.share.figure);
		return {
			...traded,
			value,
			early: now === null || before === null || months.length === 0 ? null : { now, before },
			share: share
				? {
						percent: share.value,
						about: share.about,
						...(share.bound && { bound: share.bound }),
						of: held.share!.of,
						title: label(share.of, locale),
						asOf: share.asOf,
						source: sourceOf(record, share.id),
					}
				: null,
			qualifier: held.figure ? qualifierOf(record.get('figures', held.figure)) : '',
			source: sourceOf(record, (held.figure ?? held.series)!),
			proof: [held.figure, held.series].filter((id) => id !== undefined),
		};
	});
	const annual = pointsOf(record, 'us-imports-from-canada-annual');
	return {
		asOf: record.asOf,
		counted: record.get('series', 'us-imports-from-canada-annual').basis,
		year: YEAR,
		months,
		places: placesOf(record, locale, rows),
		rows: inOrder(
			rows,
			record.sectors.toSorted((a, b) => a.order - b.order).map(({ id }) => id),
		),
		all: {
			value: annual.get(YEAR)!,
			before: annual.get(lastYear(YEAR))!,
			share: record.get('figures', SHARE_OF_ALL).value,
			shareSource: sourceOf(record, SHARE_OF_ALL),
			source: sourceOf(record, 'us-imports-from-canada-annual'),
		},
	};
}

/** By strategic sector, the other goods last; then by value, the parts of goods behind them. */
function inOrder(rows: readonly Row[], sectors: readonly string[]): Row[] {
	const place = ({ group }: Row) => (group === null ? sectors.length : sectors.indexOf(group));
	const whole = rows
		.filter(({ part }) => part === null)
		.toSorted((a, b) => place(a) - place(b) || b.value - a.value || a.id.localeCompare(b.id));
	return whole.flatMap((row) => [
		row,
		...rows.filter(({ part }) => part === row.id).toSorted((a, b) => b.value - a.value),
	]);
}
