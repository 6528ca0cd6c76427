/**
 * The lists of tariff codes are as long as the instruments say. The numbers were counted where the lists were read, and
 * stand in no file that the record is made from.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { record } from '../record';

type Row = { [column: string]: string };
const rowsOf = (file: string): Row[] =>
	parse(readFileSync(`src/content/record/${file}.csv`, 'utf8'), { columns: true }) as Row[];
const us = rowsOf('us-lines');
const canada = rowsOf('canada-lines');
const all = [...us, ...canada];
const listOf = (...measures: string[]) => all.filter(({ measure }) => measures.includes(measure!));

describe('the United States', () => {
	test.each<[rows: number, measures: string[]]>([
		[294, ['us-ieepa-energy-2025-03-04']],
		[301, ['us-ieepa-energy-potash-2025-03-07']],
		[80, ['us-s232-copper-2025-08-01']],
		[200 + 560, ['us-s232-steel-2025-03-12', 'us-s232-steel-2025-06-04']],
		[121 + 239, ['us-s232-aluminum-2025-03-12', 'us-s232-aluminum-2025-06-04']],
		// Metals of 6 April 2026, at 50, 25 and 15 percent.
		[280, ['us-s232-steel-2026-04-06', 'us-s232-aluminum-2026-04-06', 'us-s232-copper-2026-04-06']],
		[410, ['us-s232-steel-25-2026-04-06', 'us-s232-aluminum-25-2026-04-06', 'us-s232-copper-25-2026-04-06']],
		[48, ['us-s232-steel-15-2026-04-06', 'us-s232-aluminum-15-2026-04-06']],
		// Proclamation 11032.
		[
			71,
			[
				'us-s232-steel-15-2026-06-08',
				'us-s232-aluminum-15-2026-06-08',
				'us-s232-steel-25-2026-06-08',
				'us-s232-aluminum-25-2026-06-08',
				'us-s232-steel-equipment-2026-06-08',
			],
		],
		[17, ['us-s232-cars-2025-05-20']],
		[130, ['us-s232-auto-parts-2025-05-03']],
		[25, ['us-s232-trucks-2025-11-01']],
		[10, ['us-s232-buses-2025-11-01']],
		[182, ['us-s232-truck-parts-2025-11-01']],
		[15, ['us-s232-lumber-2025-10-14']],
		[7, ['us-s232-wood-furniture-2025-10-14']],
		[4, ['us-s232-upholstered-2027-01-01']],
		[3, ['us-s232-cabinets-2027-01-01']],
		[10, ['us-s232-semiconductors-2026-01-15']],
		[28, ['us-s232-pharma-2026-09-29']],
		// U.S. note 43(c): 4 aircraft, 2 docking stations, 4 parts, 6 aircraft by their thermal imager.
		[4 + 2 + 4 + 6, ['us-s232-drones-2026-09-03']],
		// U.S. note 42: 5 numbers of wafers, the lines of solar cells and of modules.
		[5 + 2, ['us-s232-polysilicon-2026-12-04']],
		// 1,098 whole lines, 11 for named goods, 546 for civil aircraft.
		[1098 + 11 + 546, ['us-s122-2026-02-24', 'us-s122-energy-potash-2026-02-24']],
		// U.S. note 52(b), (c), (d), (e).
		[863 + 16 + 541 + 700, ['us-s301-2026-07-24', 'us-s301-energy-potash-2026-07-24']],
		[63, ['us-s338-alcohol-2026-08-22']],
		[52, ['us-s338-dairy-2026-08-22']],
		[439, ['us-s338-listed-goods-2026-08-22']],
		[101, ['us-s338-alcohol-2026-09-15', 'us-s338-alcohol-goods-2026-09-15', 'us-s338-cheese-2026-09-15']],
		[513, ['us-s338-listed-goods-2026-09-15', 'us-s338-metal-goods-2026-09-15', 'us-s338-small-vehicles-2026-09-15']],
		[53, ['us-s338-alcohol-2026-09-29']],
		[14, ['us-s338-dairy-ban-2026-09-29']],
		[1, ['us-s338-motorcycle-ban-2026-09-29']],
		[554, ['us-s338-aircraft-exempt-2026-08-22']],
		[5, ['us-adcvd-softwood-2025-09-11']],
	])('%i rows of %j', (rows, measures) => {
		expect(listOf(...measures)).toHaveLength(rows);
		for (const id of measures) expect(record.get('measures', id).by).toBe('united-states');
	});

	test('131 codes of medicines, free for named companies until 28 September 2026', () => {
		const first = listOf('us-s232-pharma-2026-07-31');
		expect(new Set(first.map(({ code }) => code)).size).toBe(131);
		expect(first.filter(({ instead }) => instead?.includes('named-company')).map(({ until }) => until)).toEqual(
			Array.from({ length: 131 }, () => '2026-09-29'),
		);
	});

	test('what ends in 2027 goes on at 25 percent, line by line', () => {
		const later = listOf('us-s232-steel-25-2028-01-01', 'us-s232-aluminum-25-2028-01-01');
		const ending = us.filter(({ until }) => until === '2028-01-01');
		expect(ending).toHaveLength(48 + 39 + 28);
		expect(later.map(({ code }) => code).toSorted()).toEqual(ending.map(({ code }) => code).toSorted());
	});
});

describe('Canada', () => {
	test.each<[rows: number, measures: string[]]>([
		[1270, ['ca-surtax-2025-03-04', 'ca-surtax-2025-whole-2025-03-04']],
		[1270 + 245, ['ca-surtax-2025-03-13', 'ca-surtax-2025-whole-2025-03-13']],
		[294, ['ca-surtax-metals-2025-03-13']],
		[294, ['ca-surtax-metals-2026-09-08']],
		[19, ['ca-surtax-cars-2025-04-09']],
	])('%i rows of %j', (rows, measures) => {
		expect(listOf(...measures)).toHaveLength(rows);
	});

	test('648 items in force: 413 at 50, 214 at 25, 21 at 15', () => {
		const open = canada.filter(({ until }) => until === '');
		const at = (rate: string) => open.filter((row) => row.rate === rate).length;
		expect([open.length, at('50'), at('25'), at('15')]).toEqual([648, 413, 214, 21]);
	});
});

describe('the files beside them', () => {
	test('11,414 lines of the schedule, 10,178 with a plain percentage, 170 under quotas', () => {
		const schedule = rowsOf('us-schedule');
		expect(schedule).toHaveLength(11414);
		expect(schedule.filter(({ percent }) => percent !== '')).toHaveLength(10178);
		expect(schedule.filter(({ originating }) => originating === 'quota')).toHaveLength(170);
	});

	test('96 chapters, 1,228 headings and 5,612 subheadings, named in three languages', () => {
		const names = rowsOf('nomenclature');
		const long = (digits: number) => names.filter(({ code }) => code!.length === digits).length;
		expect([long(2), long(4), long(6)]).toEqual([96, 1228, 5612]);
		expect(names.filter(({ en, fr, es }) => !en || !fr || !es)).toEqual([]);
	});

	test('imports from Canada of US$411.7 billion in 2024 and 380.3 in 2025', () => {
		const imports = rowsOf('us-imports');
		const sum = (column: string) => imports.reduce((total, row) => total + Number(row[column]), 0);
		expect(imports).toHaveLength(8346);
		expect((sum('usd_2024') / 1e9).toFixed(1)).toBe('411.7');
		expect((sum('usd_2025') / 1e9).toFixed(1)).toBe('380.3');
	});

	test('67.2 percent entered under the agreement in 2025, 87.2 from September 2025 to February 2026', () => {
		const claims = rowsOf('usmca-claims');
		expect(claims).toHaveLength(14769);
		const share = (period: string) => {
			const rows = claims.filter((row) => row.period === period);
			const usd = rows.reduce((total, row) => total + Number(row.usd), 0);
			return rows.reduce((total, row) => total + Number(row.usd) * Number(row.share), 0) / usd;
		};
		expect((share('2025') * 100).toFixed(1)).toBe('67.2');
		expect((share('2025-09/2026-02') * 100).toFixed(1)).toBe('87.2');
	});
});

test('every measure that rows name says what is known of its list, and each list has rows', () => {
	const named = new Set(all.map(({ measure }) => measure!));
	expect([...named].filter((id) => record.get('measures', id).list === undefined)).toEqual([]);
	const listed = record.measures.filter(({ list }) => list && list.of !== 'every-good');
	// A list of which no line could be read says so to whoever asks for a good that it may name.
	const untold = listed.filter(({ id }) => !named.has(id)).filter(({ list }) => !list!.may?.length || !list!.remark);
	expect(untold.map(({ id }) => id)).toEqual([]);
});

test('what has one transcription only is marked so', () => {
	for (const id of ['us-s338-alcohol-2026-09-29', 'us-s338-dairy-ban-2026-09-29', 'us-s338-motorcycle-ban-2026-09-29'])
		expect(record.get('measures', id).list).toMatchObject({ of: 'complete', readings: 1 });
	expect(record.get('measures', 'us-ieepa-energy-2025-03-04').list!.readings).toBe(1);
	for (const id of ['us-s232-steel-2025-06-04', 'us-adcvd-softwood-2025-09-11'])
		expect(record.get('measures', id).list).toMatchObject({ of: 'partial', remark: { en: /./ } });
});
