/** What `in-force` says applied on a day. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../src/components/charts/all/in-force/data';
import { inForce, rowsOf, shownItems } from '../../src/components/charts/all/in-force/state';
import { prepare } from '../../src/components/charts/build/prepare';
import { measuresOn } from '../../src/record/tariffs';
import { record } from '../record';

const data = dataOf(record, 'en');
const all = { side: 'both', sector: 'all' } as const;

test('it has every measure of the two sides once, and agrees with the record on every day on which one begins', () => {
	expect(new Set(data.items.map(({ id }) => id)).size).toBe(data.items.length);
	expect(data.items.length).toBeGreaterThan(0);
	for (const { from } of data.items) {
		const ids = data.items.filter((item) => inForce(item, from)).map(({ id }) => id);
		expect(ids.toSorted()).toEqual(
			measuresOn(record, from)
				.map(({ id }) => id)
				.toSorted(),
		);
	}
});

test('lists of goods of no kind, of a programme on kinds of goods, stand in the table and have no bar', () => {
	const { chart, context } = prepare(record, 'in-force', 'en');
	const { state } = chart.read(data, {});
	const rows = chart.table(data, state, context).rows.map(({ key }) => key);
	expect(rows.toSorted()).toEqual(
		record.measures
			.filter(({ by, from }) => ['united-states', 'canada'].includes(by) && from <= record.asOf)
			.map(({ id }) => id)
			.toSorted(),
	);
	const bars = chart.keys(chart.layout(data, state, { width: 960, band: 'wide', uid: 'test' }, context));
	const without = record.measures.filter(({ id }) => rows.includes(id) && !bars.includes(id));
	expect(without.length).toBeGreaterThan(5);
	expect(without.filter(({ on }) => on.length > 0)).toEqual([]);
});

test('measures on one line follow one another without overlap', () => {
	const lines = rowsOf(shownItems(data, all)).flatMap(({ programmes }) => programmes.flatMap(({ lanes }) => lanes));
	expect(lines.filter((lane) => lane.length > 1)).not.toEqual([]);
	for (const lane of lines)
		expect(
			lane.slice(1).filter(({ from }, index) => lane[index]!.until === null || lane[index]!.until! > from),
		).toEqual([]);
});

test('a side and a kind of goods can be asked for', () => {
	const items = shownItems(data, { side: 'canada', sector: 'steel' });
	expect(items.length).toBeGreaterThan(0);
	expect(items.filter(({ by, goods }) => by !== 'canada' || !goods.includes('steel'))).toEqual([]);
	expect(shownItems(data, { side: 'both', sector: 'steel-aluminum' }).length).toBeGreaterThan(items.length);
});

test.each([
	// Until 3 June 2025 the metals tariff gave way to the emergency duty, from 4 June on the reverse.
	['2025-05-01', 's232-metals', /Gives way .*Steel.*\(Emergency duty\)/],
	['2025-06-04', 'ieepa-canada', /Gives way .*Steel.*\(.*Metals \(232\).*\)/],
])('what gives way in part says so where nothing is left: %s, %s', (on, programme, words) => {
	const { chart, context } = prepare(record, 'in-force', 'en');
	const { state } = chart.read(data, { on, programme, sector: 'steel' });
	expect(chart.readout(data, state, context).lines.join(' ')).toMatch(words);
});

test('a duty on what a metals tariff leaves of the value does not give way', () => {
	const { chart, context } = prepare(record, 'in-force', 'en');
	const { state } = chart.read(data, { on: '2026-03-01', programme: 's122', sector: 'copper' });
	expect(chart.readout(data, state, context).lines.join(' ')).not.toMatch(/Gives way/);
});

test('a measure that gives way says to what', () => {
	const { chart, context } = prepare(record, 'in-force', 'en');
	const { state } = chart.read(data, { on: '2026-01-15', programme: 'ieepa-canada', sector: 'cars' });
	expect(chart.readout(data, state, context).lines.join(' ')).toMatch(/Gives way .*Cars and light trucks/);
});
