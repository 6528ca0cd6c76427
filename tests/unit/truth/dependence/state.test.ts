/** Where keys and addresses lead in `dependence`, and what is said of uncertain figures. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/dependence';
import { draw } from '../reading/picture';
import { expectAddress, expectRowKeys } from '../shared/rows';
import { data, ROWS } from './fixture';

test('the arrow keys go from row to row, and the row in focus alone is marked', () => {
	const ids = ROWS;
	expectRowKeys(chart, data, {}, ids, ({ product: at }) => at);
	expectRowKeys(chart, data, { sector: 'metals' }, ['goods', 'steel', 'aluminum'], ({ product: at }) => at);
	for (const id of ['goods', 'gas'])
		expect(
			draw(chart, data, { product: id })
				.all('.pair.focused')
				.map((node) => node.getAttribute('data-key')),
		).toEqual([id]);
	expect(chart.keys(draw(chart, data).marks)).toEqual(ids);
});

test('“about” is said of the figures that the record has it of, and of no other', () => {
	const cells = (id: string) =>
		draw(chart, data)
			.table()
			.rows.find(({ key }) => key === id)!
			.cells.map(({ text }) => text);
	expect(cells('goods')[4]).toBe('about 71.7%');
	expect([cells('goods')[1], cells('steel')[1], cells('steel')[4]]).toEqual(['11.2%', '23%', '90.5%']);
});

test.each([
	['', { sector: 'all', product: 'goods' }, []],
	['product=gas', { sector: 'all', product: 'gas' }, []],
	['sector=metals', { sector: 'metals', product: 'steel' }, []],
	['sector=steel&product=goods', { sector: 'steel', product: 'goods' }, []],
	['sector=metals&product=gas', { sector: 'metals', product: 'steel' }, []],
	['sector=toys', { sector: 'toys', product: 'toys' }, []],
	['product=metals', { sector: 'all', product: 'goods' }, []],
	['product=oil', { sector: 'all', product: 'goods' }, []],
	['sector=gold&product=tin', { sector: 'all', product: 'goods' }, ['sector=gold', 'product=tin']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
