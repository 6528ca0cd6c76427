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

test('a measure that gives way says to what', () => {
	const { chart, context } = prepare(record, 'in-force', 'en');
	const { state } = chart.read(data, { on: '2026-01-15', programme: 'ieepa-canada', sector: 'cars' });
	expect(chart.readout(data, state, context).lines.join(' ')).toMatch(/Gives way .*Cars and light trucks/);
});
