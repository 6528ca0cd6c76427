/** Goods whose trade the record holds: what may be entered, and what the charts of trade make of them. */
import { describe, expect, test } from 'vitest';
import { tradedGoods } from '../../src/components/charts/families/trade/goods';
import { record } from '../record';
import { testOneProblem } from '../oneProblem';
import { problemsWhen } from '../smallRecord';

testOneProblem([
	[
		'a code that is no code',
		'goods',
		"code: '7208'",
		"code: '720'",
		'goods-steel',
		'code',
		/must be a chapter, heading or subheading of the Harmonized System/,
	],
	[
		'codes that run backwards',
		'goods',
		"codeTo: '83'",
		"codeTo: '71'",
		'goods-metals',
		'codeTo',
		/is 71, which does not come after code, 72/,
	],
	[
		'a run from a chapter to a heading',
		'goods',
		'part: goods-metals',
		"part: goods-metals\n  codeTo: '73'",
		'goods-steel',
		'codeTo',
		/is 73, which does not come after code, 7208, with as many digits/,
	],
	[
		'a part outside the codes of the whole',
		'goods',
		"code: '7208'",
		"code: '8703'",
		'goods-steel',
		'part',
		/names "goods-metals", whose code 72 to 83 does not hold 8703/,
	],
	[
		'goods that are a part of themselves',
		'goods',
		'part: goods-metals',
		'part: goods-steel',
		'goods-steel',
		'part',
		/makes it a part of itself, by way of goods-steel/,
	],
	[
		'a share of something else',
		'goods',
		'of: imports }',
		'of: exports }',
		'goods-metals',
		'share.of',
		/imports.*market/,
	],
	[
		'goods that count for no strategic sector',
		'goods',
		'group: metals',
		'group: steel',
		'goods-metals',
		'group',
		/names "steel", which is no strategic sector/,
	],
	[
		'goods that bear the duties of a group',
		'goods',
		'sectors: [steel]',
		'sectors: [metals]',
		'goods-metals',
		'sectors.0',
		/names "metals", a group/,
	],
	[
		'trade that is not in US dollars',
		'goods',
		"code: '7208'\n  part: goods-metals\n  series: exports-in-dollars",
		"code: '7208'\n  part: goods-metals\n  series: exports",
		'goods-steel',
		'series',
		/names "exports", which is in cad; it must be in usd/,
	],
	[
		'goods without trade',
		'goods',
		"code: '7208'\n  part: goods-metals\n  series: exports-in-dollars",
		"code: '7208'\n  part: goods-metals",
		'goods-steel',
		'',
		/has no trade: name the series of its months, the figure of a year, or both/,
	],
	[
		'two goods by one word',
		'goods',
		'product: flat-steel',
		'product: all-metals',
		'goods-steel',
		'product',
		/is "all-metals", the word for "goods-metals"/,
	],
]);

test('a share is a figure in percent', () => {
	const problems = problemsWhen('figures', 'unit: percent', 'unit: usd');
	expect(problems.map(({ entry, field, message }) => [entry, field, message])).toEqual([
		['goods-metals', 'share.figure', 'names "export-share", which is in usd; it must be in percent'],
	]);
});

test('a circle of parts is reported for each of its goods', () => {
	const problems = problemsWhen('goods', "codeTo: '83'", 'part: goods-steel');
	expect(problems.map(({ entry, field }) => [entry, field])).toEqual([
		['goods-metals', 'part'],
		['goods-steel', 'part'],
	]);
	expect(problems[0]!.message).toBe('makes it a part of itself, by way of goods-metals, goods-steel');
});

describe('what the charts of trade read', () => {
	const goods = tradedGoods(record, 'en').map((one) => one.goods);

	test('all goods of the record, by the word of their addresses', () => {
		expect(goods.map(({ id }) => id)).toEqual(record.goods.map(({ product }) => product));
		expect(goods.find(({ id }) => id === 'gas')).toEqual({
			id: 'gas',
			name: 'Pipeline gas',
			code: '2711.21',
			group: 'energy-resources',
			sectors: ['energy'],
			part: 'fuels',
		});
	});

	test.each([
		['food', '1–24'],
		['dairy', '0401–0406'],
		['meat', '02'],
		['crude', '2709'],
	])('the code of %s in short: %s', (id, code) => {
		expect(goods.find((one) => one.id === id)!.code).toBe(code);
	});
});
