/** What `estimates` puts side by side, and what it keeps apart. */
import { describe, expect, test } from 'vitest';
import { ARTBOARDS } from '../../src/components/charts/contract';
import { chart } from '../../src/components/charts/all/estimates';
import { data as dataOf } from '../../src/components/charts/all/estimates/data';
import { shortValue } from '../../src/components/charts/all/estimates/scale';
import { blocksOf, shownRows } from '../../src/components/charts/all/estimates/state';
import { prepare } from '../../src/components/charts/build/prepare';
import { textWidth } from '../../src/components/charts/kit/textWidth';
import { ticksOf } from '../../src/components/charts/kit/ticks';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';

const data = dataOf(record, 'en');
const { context } = prepare(record, 'estimates', 'en');
const size = { width: ARTBOARDS.wide, band: 'wide', uid: 'test' } as const;

test('every estimate of the record stands in exactly one choice of what', () => {
	const ids = data.whats.flatMap((what) => shownRows(data, { what, of: 'all', order: 'size' }).map(({ id }) => id));
	const recorded = record.figures.filter(({ estimate }) => estimate).map(({ id }) => id);
	expect(ids.toSorted()).toEqual(recorded.toSorted());
});

test('a scale holds one unit, and every bar begins at its zero', () => {
	for (const what of data.whats) {
		const { state } = chart.read(data, { what });
		for (const { unit, groups } of blocksOf(data, state))
			for (const { rows } of groups) expect(new Set(rows.map((row) => row.unit))).toEqual(new Set([unit]));
		const { rows, ticks } = chart.layout(data, state, size, context);
		const zeros = ticks.filter(({ major }) => major).map(({ at }) => at);
		expect(zeros).toHaveLength(blocksOf(data, state).length);
		const adrift = rows.filter(({ bar: [bar] }) =>
			zeros.every((at) => Math.abs(bar!.x - at) >= 0.2 && Math.abs(bar!.x + bar!.width - at) >= 0.2),
		);
		expect(
			adrift.map(({ key }) => key),
			'these bars neither begin nor end at a zero line',
		).toEqual([]);
	}
});

test('a range, an upper bound and a lower one each look like what they are, and say so', () => {
	const marks = chart.layout(data, chart.read(data, { what: 'output' }).state, size, context);
	for (const { key, bar, range, more, value } of marks.rows) {
		const { high, bound } = data.estimates.find(({ id }) => id === key)!;
		expect(range).toHaveLength(high === undefined ? 0 : 1);
		expect(more).toHaveLength(bound === 'at-least' ? 1 : 0);
		expect(bar[0]!.hollow).toBe(bound === 'at-most');
		expect(/ or more$|^up to /.test(value[0]!.text)).toBe(bound !== undefined);
	}
	// Each kind stands in the picture, else this test says nothing of it.
	expect(marks.rows.filter(({ range }) => range.length > 0)).not.toEqual([]);
	expect(marks.rows.filter(({ more }) => more.length > 0)).not.toEqual([]);
	expect(marks.rows.filter(({ bar }) => bar[0]!.hollow)).not.toEqual([]);
});

test('the largest comes first whatever its sign, or the newest', () => {
	const of = 'united-states';
	const bySize = shownRows(data, { what: 'jobs', of, order: 'size' }).map(({ value }) => Math.abs(value));
	expect(bySize.length).toBeGreaterThan(1);
	expect(bySize).toEqual(bySize.toSorted((a, b) => b - a));
	const byDate = shownRows(data, { what: 'jobs', of, order: 'date' }).map(({ made }) => made);
	expect(byDate).toEqual(byDate.toSorted().toReversed());
});

test('an economy of which there is no estimate gives way without a word', () => {
	const { state, ignored } = chart.read(data, { what: 'burden', of: 'ontario-government' });
	expect(state.of).toBe('all');
	expect(ignored).toEqual([]);
});

describe.each(LOCALES)('%s', (locale) => {
	test.each([
		[-5, 0, 'percent'],
		[-1_900_000, 176_000, 'count'],
		[0, 13_000_000, 'count'],
		[0, 2400, 'usd'],
		[0, 1.3, 'percentage-points'],
		[0, 0.01, 'percent'],
	] as const)('labels of a scale from %f to %f (%s) stand apart and hold zero', (low, high, unit) => {
		const words = (value: number) => shortValue(value, unit, locale);
		for (const length of [160, 218, 500]) {
			const ticks = ticksOf([low, high], length, 14, words);
			expect(ticks).toContain(0);
			const widths = ticks.map((tick) => textWidth(words(tick), 14));
			ticks.slice(1).forEach((tick, index) => {
				const gap = ((tick - ticks[index]!) / (high - low)) * length;
				expect(gap).toBeGreaterThan((widths[index]! + widths[index + 1]!) / 2);
			});
		}
	});
});

test('the title gives no range that mixes countries, or what is threatened with what is in force', () => {
	const choices = data.whats
		.filter((what) => what !== 'probability')
		.flatMap((what) => [{ what }, ...data.of.map(({ id }) => ({ what, of: id }))]);
	const titles = choices.map((choice) => {
		const { state } = chart.read(data, choice);
		const rows = shownRows(data, state);
		const cases = new Set(rows.map((row) => `${row.of}|${row.scenario}`)).size;
		return { choice: JSON.stringify(state), cases, title: chart.title(data, state, context) };
	});
	expect(titles.some(({ cases }) => cases > 1)).toBe(true);
	for (const { choice, cases, title } of titles) if (cases > 1) expect(title, choice).not.toMatch(/\d/);
	// Ten estimates for Canada assume ten different things.
	expect(chart.title(data, chart.read(data, { what: 'output', of: 'canada' }).state, context)).toBe(
		'Canada, change in output: what each estimate says, and what it assumes',
	);
});

test('the ends of the list are told with what they assume', () => {
	const { state } = chart.read(data, { what: 'output', of: 'canada' });
	expect(chart.describe(data, state, context)).toMatch(/from −5% \(BMO: a US tariff of 35% on all Canadian goods\)/);
});
