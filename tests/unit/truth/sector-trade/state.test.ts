/** What `sector-trade` shows of a sector, and where keys and addresses lead. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-trade';
import { draw } from '../reading/picture';
import { expectAddress, expectRowKeys } from '../shared/rows';
import { data } from './fixture';

const rows = (sector: string, from = data) =>
	draw(chart, from, { sector })
		.all('.trade-row')
		.map((node) => `${node.getAttribute('data-kind')} ${node.getAttribute('data-key')}`);

test('a strategic sector has a line of its own over its goods; goods by themselves have none', () => {
	expect(rows('metals')).toEqual(['sector metals', 'goods aluminum', 'part bars', 'goods steel']);
	expect(rows('energy')).toEqual(['sector energy', 'goods crude', 'goods gas']);
	expect(rows('steel')).toEqual(['goods steel']);
	expect(rows('oil')).toEqual(['goods crude', 'goods gas']);
	// A part of goods that are not shown stands on its own.
	expect(rows('dairy')).toEqual(['goods dairy']);
});

test('a sector adds up its goods, each counted once', () => {
	const value = (sector: string) =>
		draw(chart, data, { sector }).texts(`.trade-row[data-kind="sector"] .trade-text[data-key="value"]`)[0]!.text;
	expect([value('metals'), value('energy')]).toEqual(['12.6', '100.2']);
});

test('a sector’s change is that of its goods together, and not said where one of them has none', () => {
	const change = (sector: string) =>
		draw(chart, data, { sector }).texts(`.trade-row[data-kind="sector"] .trade-text[data-key="change"]`)[0]!.text;
	// 900 + 510 against 1000 + 500.
	expect([change('metals'), change('energy')]).toEqual(['−6%', 'not reported']);
});

test('the arrow keys go from row to row', () => {
	const ids = ['energy', 'crude', 'gas', 'metals', 'aluminum', 'bars', 'steel', 'food', 'dairy'];
	expectRowKeys(chart, data, {}, ids, ({ product }) => product);
	expectRowKeys(chart, data, { sector: 'oil' }, ['crude', 'gas'], ({ product }) => product);
	expect(chart.keys(draw(chart, data).marks)).toEqual(ids);
});

test.each([
	['', { sector: 'all', product: 'energy' }, []],
	['sector=metals', { sector: 'metals', product: 'metals' }, []],
	['sector=oil', { sector: 'oil', product: 'crude' }, []],
	['sector=metals&product=steel', { sector: 'metals', product: 'steel' }, []],
	['sector=metals&product=gas', { sector: 'metals', product: 'metals' }, []],
	['sector=metals&product=energy', { sector: 'metals', product: 'metals' }, []],
	['product=metals', { sector: 'all', product: 'metals' }, []],
	// A sector without figures of its own stands for the one around it, or for all.
	['sector=tin', { sector: 'metals' }, []],
	['sector=toys', { sector: 'all' }, []],
	['sector=gold&product=x', { sector: 'all', product: 'energy' }, ['sector=gold', 'product=x']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('a year without goods has a picture of nothing, and the keys lead nowhere', () => {
	const none = { ...data, rows: [], places: { groups: [], goods: [], sectors: [] } };
	const { state } = chart.read(none, {});
	expect(draw(chart, none).all('.trade-row')).toEqual([]);
	expect(chart.move(none, state, 'down')).toBe(state.product);
});
