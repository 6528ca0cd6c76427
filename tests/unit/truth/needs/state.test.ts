/** Which goods `needs` shows, how it parts them, and where keys and addresses lead. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/needs';
import { draw } from '../reading/picture';
import { expectAddress, expectRowKeys } from '../shared/rows';
import { data, SHOWN } from './fixture';

const shown = (sector: string) => chart.keys(draw(chart, data, { sector }).marks);

test('no dollar is shown twice, and none of all is left out', () => {
	const { rows, columns } = draw(chart, data).table();
	const value = columns.findIndex(({ id }) => id === 'value');
	expect(rows.reduce((sum, { cells }) => sum + Number(cells[value]!.value), 0)).toBe(20e9);
});

test('goods are parted where a share is known of a part, or where their sector is looked at', () => {
	expect(shown('all')).toEqual(Object.keys(SHOWN));
	expect(shown('metals')).toEqual(['tin', 'steel']);
	expect(shown('energy')).toEqual(['oil', 'gas', 'other-fuels']);
	// Of toys nothing is known but what they cost; looked at alone, they are dolls and the rest.
	expect(shown('rest')).toEqual(['dolls', 'other-toys']);
});

test('the arrow keys lead from rectangle to rectangle', () => {
	expectRowKeys(chart, data, {}, Object.keys(SHOWN), ({ product }) => product);
});

test.each([
	['', { sector: 'all', on: '2026-07-01', product: 'oil' }, []],
	['sector=metals', { sector: 'metals', product: 'steel' }, []],
	['sector=tin', { sector: 'metals' }, []],
	['product=toys&on=2025-03-05', { on: '2025-03-05', product: 'toys' }, []],
	// Goods that are shown as one, or in parts, and sectors: addresses of former charts name them.
	['product=cans', { product: 'tin' }, []],
	['product=fuels', { product: 'oil' }, []],
	['product=dolls', { product: 'toys' }, []],
	['product=metals', { product: 'tin' }, []],
	['product=goods', { product: 'oil' }, []],
	['product=steel&sector=energy', { sector: 'energy', product: 'oil' }, []],
	['sector=x&product=y&on=2024-01-01', { sector: 'all', product: 'oil' }, ['sector=x', 'on=2024-01-01', 'product=y']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('what is said of goods has both sides’ shares, what other sources give, and the duty of the day', () => {
	const lines = (product: string, on = '2025-06-04') => draw(chart, data, { product, on }).readout().lines;
	expect(lines('steel')).toEqual([
		'US imports from Canada in 2025: US$1.5 billion.',
		'Canada’s share of US imports: 20% (2024).',
		'Share of Canada’s exports that goes to the US: 90% (2024).',
		'US duty added on goods that qualify, 4 June 2025: at most 50%.',
	]);
	expect(lines('tin')[1]).toBe('Canada’s share of US imports: about 70% (2024). Other sources give 44%.');
	expect(lines('toys')).toEqual([
		'US imports from Canada in 2025: US$4 billion.',
		'Canada’s share of US imports: not found.',
		'US duty added on goods that qualify, 4 June 2025: 0%.',
	]);
	expect(lines('gas').at(-1)).toContain(': 0% / at most 50%.');
	expect(lines('all-other').at(-1)).toContain('differs from good to good');
	expect(lines('tin', '2026-06-01').at(-1)).toContain('may not be imported');
});

test('the file has the dollars, the shares and the duty apart, each with what proves it', () => {
	const { columns, rows } = draw(chart, data, { on: '2025-06-04' }).table();
	const of = (key: string) =>
		Object.fromEntries(
			rows
				.find((row) => row.key === key)!
				.cells.map((cell, index) => [columns[index]!.id, cell.proof ?? cell.value ?? cell.text]),
		);
	expect(of('steel')).toMatchObject({
		value: 1.5e9,
		source: ['value-steel'],
		share: 20,
		'share-source': ['share-20'],
		exports: 90,
		duty: 50,
		'duty-qualifier': 'up-to',
		'duty-day': '2025-06-04',
		'duty-source': ['m-2025-06-04'],
	});
	expect(of('gas')).toMatchObject({ share: '', duty: '', 'duty-unit': '' });
});
