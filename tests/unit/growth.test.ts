/** The larger record that `bench/growth` measures: it is one the build would accept, and no other each time. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { picturesOf, troublesOf } from '../../bench/growth/charts';
import { makeLarger } from '../../bench/growth/make';
import { pageTable } from '../../src/components/charts/build/pageTable';
import { drawArtboard, prepare, supplyJson, waits } from '../../src/components/charts/build/prepare';
import { checkEntries } from '../../src/record/check';
import { joinRecord, type WholeRecord } from '../../src/record/record';
import { COLLECTIONS, schemas } from '../../src/record/schema';
import { readLinesUnder, record } from '../record';

const GROWTH = { factor: 2, end: '2034-10-30', seed: 1 };
const larger = makeLarger(record, GROWTH);

test('every entry keeps to its schema', () => {
	for (const collection of COLLECTIONS)
		for (const entry of larger[collection]) {
			const { error } = schemas[collection].safeParse(entry);
			expect(error?.issues, entry.id).toBeUndefined();
		}
});

test('the record’s own check finds nothing wrong', () => {
	expect(checkEntries(larger)).toEqual([]);
});

test('it grows by the factor, and ends on its day', () => {
	for (const collection of ['events', 'figures', 'positions'] as const)
		expect(larger[collection].length / record[collection].length, collection).toBeCloseTo(GROWTH.factor, 1);
	for (const collection of ['sources', 'measures'] as const)
		expect(Math.abs(larger[collection].length / record[collection].length - GROWTH.factor), collection).toBeLessThan(
			0.25,
		);
	const { asOf } = joinRecord(larger);
	expect(asOf <= GROWTH.end && asOf > '2034-09-01', `the larger record runs to ${asOf}`).toBe(true);
	expect(larger.events.map(({ status }) => status)).toContain('scheduled');
});

describe('chance', () => {
	test('is the same each time, and another with another seed', () => {
		expect(makeLarger(record, GROWTH)).toEqual(larger);
		const other = makeLarger(record, { ...GROWTH, seed: 2 });
		expect(other.events.map(({ id }) => id)).not.toEqual(larger.events.map(({ id }) => id));
	});

	test('spreads events over all years', () => {
		const years = Map.groupBy(larger.events, ({ date }) => date.slice(0, 4));
		for (let year = 2027; year <= 2034; year++)
			expect(years.get(String(year))?.length ?? 0, String(year)).toBeGreaterThan(10);
	});
});

test('texts are not copies of real ones', () => {
	const real = new Set(record.events.map(({ text }) => text.en));
	const made = larger.events.slice().filter(({ id }) => !record.events.some((event) => event.id === id));
	expect(made.filter(({ text }) => real.has(text.en)).length / made.length).toBeLessThan(0.3);
});

test('charts still read when the record is ten times as large', { timeout: 240_000 }, () => {
	const root = join(import.meta.dirname, '../..');
	const ten = joinRecord(makeLarger(record, { factor: 10, end: '2034-10-30', seed: 8 }), readLinesUnder);
	const bad = picturesOf(ten, root).flatMap((picture) =>
		troublesOf(picture).map((trouble) => `${picture.id}?${picture.params}, ${picture.band}: ${trouble}`),
	);
	expect(bad).toEqual([]);
});

test.each([1.1, 1.2, 1.5, 2, 4])('the page of the timeline stays about as heavy with %f times the events', (factor) => {
	/** The pictures and the table in the page, and what comes at once when the chart is seen; compressed, in bytes. */
	const weightOf = (of: WholeRecord) => {
		const prepared = prepare(of, 'timeline', 'en', {});
		const { chart, context, data, state } = prepared;
		const table = pageTable(chart.table(data, state, context), { brief: true, most: 40 });
		const pictures = (['narrow', 'wide'] as const).map((band) => drawArtboard(prepared, band, 'growth')).join('');
		return [pictures, JSON.stringify(table), waits(prepared) ? '' : supplyJson(prepared)]
			.map((text) => gzipSync(text).length)
			.reduce((a, b) => a + b);
	};
	const more = joinRecord(makeLarger(record, { ...GROWTH, factor, end: '2028-10-30' }));
	expect(weightOf(more) / weightOf(record)).toBeLessThan(1.2);
});
