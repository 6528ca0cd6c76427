/** What the charts of trade take from the record: goods, their figures and series, and the duties on them. */
import { expect, test } from 'vitest';
import { data as sectorMonths } from '../../../../src/components/charts/all/sector-months/data';
import { data as sectorTrade } from '../../../../src/components/charts/former/sectorTrade';
import { recordOf } from '../reading/record';
import { PAPER, SOURCES, TREATY } from '../reading/sources';

const MONTHS_2025 = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
const points = (values: (number | null)[], months: string[]) =>
	JSON.stringify(months.map((month, index) => [month, values[index] ?? null]));

const goods = (id: string, code: string, more: string) =>
	`\n- { id: ${id}-goods, product: ${id}, name: { en: Goods ${id}, fr: Biens ${id} }, code: '${code}', ${more}, sources: [a-paper] }`;
const figure = (id: string, value: number, more = '') =>
	`\n- { id: ${id}, of: { en: Share of ${id}, fr: Part de ${id} }, value: ${value}, unit: usd, asOf: '2025', sources: [a-treaty]${more} }`;
const series = (id: string, text: string) =>
	`\n- { id: ${id}, of: { en: x }, unit: usd, basis: customs, points: ${text}, sources: [a-paper] }`;

const small = () =>
	recordOf({
		sources: SOURCES,
		sectors: `
- { id: dairy, name: { en: Dairy }, order: 9, summary: { en: x }, sources: [a-paper] }
- { id: steel, name: { en: Steel, fr: Acier }, within: metals, order: 2, summary: { en: x }, sources: [a-paper] }
- { id: metals, name: { en: Metals }, strategic: true, order: 1, summary: { en: x }, sources: [a-paper] }
- { id: tin, name: { en: Tin }, within: metals, order: 3, summary: { en: x }, sources: [a-paper] }
- { id: energy, name: { en: Energy }, strategic: true, order: 4, summary: { en: x }, sources: [a-paper] }
- { id: toys, name: { en: Toys }, order: 5, summary: { en: x }, sources: [a-paper] }
`,
		goods: [
			goods('food', '01', "codeTo: '24', sectors: [dairy], series: food-monthly"),
			goods('milk', '0401', "codeTo: '0406', sectors: [dairy], part: food-goods, figure: milk-2025"),
			goods('oil', '2709', 'group: energy, sectors: [], figure: oil-2025, share: { figure: oil-share, of: market }'),
			goods('bars', '7213', 'group: metals, sectors: [steel], part: steel-goods, figure: bars-2025'),
			goods('wire', '7217', 'group: metals, sectors: [steel], part: steel-goods, figure: wire-2025'),
			goods('scrap', '7204', 'group: metals, sectors: [], figure: scrap-2025'),
			goods(
				'steel',
				'72',
				'group: metals, sectors: [steel], series: steel-monthly, figure: steel-2025, share: { figure: steel-share, of: imports }',
			),
		].join(''),
		figures: [
			figure('milk-2025', 5e6),
			figure('oil-2025', 90e9),
			figure('bars-2025', 1e9),
			figure('wire-2025', 2e9),
			figure('scrap-2025', 4e9),
			figure('steel-2025', 4e9),
			figure('oil-share', 60),
			figure('steel-share', 17.5, ', about: true'),
			figure('canada-share-us-imports-2025', 11.2),
		].join(''),
		series: [
			series('food-monthly', points([...Array(12).fill(100.3), 90, null], [...MONTHS_2025, '2026-01', '2026-02'])),
			series(
				'steel-monthly',
				points(
					[7, 8, 30, 31, ...Array(10).fill(40), 20.4, 21],
					['2024-01', '2024-02', ...MONTHS_2025, '2026-01', '2026-02'],
				),
			),
			series('us-imports-from-canada-annual', '[["2024", 412], ["2025", 383]]'),
			series('us-imports-from-canada-monthly', '[["2024-02", 30], ["2025-01", 32], ["2026-02", 28]]'),
		].join(''),
		measures: `
- { id: m, title: { en: M }, by: united-states, kind: duty, programme: metals-duty, on: [steel], from: 2025-03-12, originating: { percent: 25 }, nonOriginating: { percent: 50, of: metal-content }, instrument: { name: O }, sources: [a-paper] }
- { id: late, title: { en: L }, by: united-states, kind: duty, programme: cars-duty, on: [dairy], from: 2026-03-01, originating: { percent: 10 }, nonOriginating: { percent: 10 }, instrument: { name: O }, sources: [a-paper] }
- { id: ban, title: { en: B }, by: united-states, kind: ban, programme: cars-duty, on: [dairy], from: 2026-02-28, until: 2026-03-01, originating: { banned: true }, nonOriginating: { banned: true }, instrument: { name: O }, sources: [a-paper] }
`,
	});

test('goods of a strategic sector stand largest first, each before its parts, and the other goods last', () => {
	const { rows } = sectorTrade(small(), 'en');
	// Of equals the one whose id comes first; parts by their value too.
	expect(rows.map(({ id }) => id)).toEqual(['scrap', 'steel', 'wire', 'bars', 'oil', 'food', 'milk']);
	expect(rows.map(({ part }) => part)).toEqual([null, null, 'steel', 'steel', null, null, 'food']);
});

test('goods have their customs code in short, their sector, and their name in the language', () => {
	const rows = Object.fromEntries(sectorTrade(small(), 'fr').rows.map((row) => [row.id, row]));
	expect(Object.values(rows).map(({ id, code }) => [id, code])).toEqual([
		['scrap', '7204'],
		['steel', '72'],
		['wire', '7217'],
		['bars', '7213'],
		['oil', '2709'],
		['food', '1–24'],
		['milk', '0401–0406'],
	]);
	expect(rows['steel']).toMatchObject({ name: 'Biens steel', group: 'metals', sectors: ['steel'] });
	expect(rows['food']).toMatchObject({ group: null, sectors: ['dairy'] });
});

test('the year’s imports are the figure where there is one, else the months added up', () => {
	const rows = Object.fromEntries(sectorTrade(small(), 'fr').rows.map((row) => [row.id, row]));
	expect(rows['steel']).toMatchObject({
		value: 4e9,
		source: { ...TREATY, of: 'steel-2025' },
		proof: ['steel-2025', 'steel-monthly'],
	});
	expect(rows['food']).toMatchObject({ value: Math.round(12 * 100.3), source: { ...PAPER, of: 'food-monthly' } });
	expect(rows['steel']!.share).toEqual({
		percent: 17.5,
		about: true,
		of: 'imports',
		title: 'Part de steel-share',
		asOf: '2025',
		source: { ...TREATY, of: 'steel-share' },
	});
	expect(rows['oil']!.share).toMatchObject({ percent: 60, about: false, of: 'market' });
	expect(rows['scrap']!.share).toBeNull();
});

test('the first months of the next year stand beside the same months of the year, where all are reported', () => {
	const { rows, months, year } = sectorTrade(small(), 'en');
	const early = Object.fromEntries(rows.map((row) => [row.id, row.early]));
	expect([months, year]).toEqual([['2026-01', '2026-02'], '2025']);
	// 20.4 + 21 against 30 + 31.
	expect(early['steel']).toEqual({ now: 41, before: 61 });
	expect([early['food'], early['oil']]).toEqual([null, null]);
});

test('goods of which the year is not known stop the build, naming them', () => {
	const record = small();
	const food = record.series.find(({ id }) => id === 'food-monthly')!;
	food.points[3]![1] = null;
	expect(() => sectorTrade(record, 'en')).toThrow(/"food" for all of 2025/);
});

test('all goods together have the year, the year before, and Canada’s share', () => {
	expect(sectorTrade(small(), 'en').all).toEqual({
		value: 383,
		before: 412,
		share: 11.2,
		shareSource: { ...TREATY, of: 'canada-share-us-imports-2025' },
		source: { ...PAPER, of: 'us-imports-from-canada-annual' },
	});
	expect(sectorTrade(small(), 'en').asOf).toBe('2026-07-01');
});

test('a choice can name what has goods; what has none stands for the sector around it, or for all', () => {
	const { places } = sectorTrade(small(), 'fr');
	expect(places.groups).toEqual([
		{ id: 'metals', name: 'Metals [EN]' },
		{ id: 'energy', name: 'Energy [EN]' },
	]);
	expect(places.goods).toEqual([
		{ id: 'steel', name: 'Acier', group: 'metals' },
		{ id: 'dairy', name: 'Dairy [EN]', group: null },
	]);
	expect(Object.fromEntries(places.sectors.map(({ id, as }) => [id, as]))).toEqual({
		metals: 'metals',
		steel: 'steel',
		tin: 'metals',
		energy: 'energy',
		toys: 'all',
		dairy: 'dairy',
	});
	expect(places.sectors.map(({ id }) => id)).toEqual(['metals', 'steel', 'tin', 'energy', 'toys', 'dairy']);
});

test('sector-months has every month since 2025 of the goods with a series, and the same months a year before', () => {
	const { months, products, yearly, all, asOf } = sectorMonths(small(), 'fr');
	expect(months).toEqual([...MONTHS_2025, '2026-01', '2026-02']);
	// By strategic sector; the others last.
	expect(products.map(({ id }) => id)).toEqual(['steel', 'food']);
	expect(products[0]!.values).toEqual([30, 31, ...Array(10).fill(40), 20.4, 21]);
	expect(products[0]!.before).toEqual([7, 8, ...Array(10).fill(null), 30, 31]);
	expect(products[1]!.values.slice(-2)).toEqual([90, null]);
	expect(products[1]!.before.slice(-2)).toEqual([100.3, 100.3]);
	expect(yearly).toEqual(['milk', 'oil', 'bars', 'wire', 'scrap']);
	expect(all).toMatchObject({ id: 'all-goods', name: '', code: '', group: null, part: null, sectors: [], duties: [] });
	expect([all.values[0], all.values[1], all.values.at(-1), all.before[1]]).toEqual([32, null, 28, 30]);
	expect(all.source).toEqual({ ...PAPER, of: 'us-imports-from-canada-monthly' });
	expect(asOf).toBe('2026-07-01');
});

test('sector-months has the duties on the kinds of goods, from day to day, up to the last month', () => {
	const { measures, products } = sectorMonths(small(), 'fr');
	expect(measures).toEqual(['ban', 'm']);
	expect(products[0]!.duties).toEqual([
		{
			goods: 'steel',
			name: 'Acier',
			originating: [
				{ from: '2025-01-01', percent: 0, upTo: false, banned: false, by: [] },
				{ from: '2025-03-12', percent: 25, upTo: false, banned: false, by: [1] },
			],
			other: [
				{ from: '2025-01-01', percent: 0, upTo: false, banned: false, by: [] },
				{ from: '2025-03-12', percent: 50, upTo: true, banned: false, by: [1] },
			],
		},
	]);
	expect(products[1]!.duties[0]!.originating).toEqual([
		{ from: '2025-01-01', percent: 0, upTo: false, banned: false, by: [] },
		{ from: '2026-02-28', percent: null, upTo: false, banned: true, by: [0] },
	]);
});
