/** Measures and rows that tests make up, for rules whose answers are worked out by hand. */
import type { GoodsMeasure } from '../src/record/duties/question';
import type { LineRow } from '../src/record/lines/line';

/** A US measure of a programme of its own, in force from 2026 on, with a list of codes. */
export const measure = (id: string, fields: Partial<GoodsMeasure> = {}): GoodsMeasure => ({
	id,
	by: 'united-states',
	programme: id,
	yields: [],
	from: '2026-01-01',
	list: { of: 'complete' },
	originating: { percent: 0, of: 'value' },
	nonOriginating: { percent: 0, of: 'value' },
	...fields,
});

/** A row of a measure: a percentage of the value, or the rate given. */
export const row = (
	of: string,
	code: string,
	rate: LineRow['rate'] | number,
	fields: Partial<LineRow> = {},
): LineRow => ({
	measure: of,
	code,
	rate: typeof rate === 'number' ? { percent: rate, of: 'value' } : rate,
	from: '2026-01-01',
	source: 'list',
	...fields,
});
