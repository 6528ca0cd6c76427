import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { DependenceData } from '../../src/components/charts/all/dependence/data';
import type { TariffStepsData } from '../../src/components/charts/all/tariff-steps/data';
import { prepare, sourcesOf, tableOf } from '../../src/components/charts/build/prepare';
import { cites } from '../../src/components/charts/files/sources';
import { toCsv } from '../../src/components/charts/files/tableCsv';
import { registry } from '../../src/components/charts/registry';
import { record } from '../record';

const table = (cells: { text: string; value?: string | number }[]) => ({
	caption: '',
	columns: cells.map((_, index) => ({ id: `c${index}`, label: '' })),
	rows: [{ key: 'k', cells }],
});
const line = (cells: { text: string; value?: string | number }[]) => toCsv(table(cells), {}).split('\r\n')[1];

test('a header of ids, then a line a row, each ended by CRLF', () => {
	expect(toCsv(table([{ text: 'a' }, { text: 'b' }]), {})).toBe('key,c0,c1\r\nk,a,b\r\n');
});
test('fields with commas, quotes or line breaks are quoted', () => {
	expect(line([{ text: 'a, "b"' }])).toBe('k,"a, ""b"""');
});
test('the value goes out rather than the words, and a number stays a number', () => {
	expect(
		line([
			{ text: '50%', value: 50 },
			{ text: '-1', value: -1 },
		]),
	).toBe('k,50,-1');
});
test('text that a spreadsheet would run is made harmless', () => {
	expect(line([{ text: '=HYPERLINK("x")' }])).toBe('k,"\'=HYPERLINK(""x"")"');
	expect(line([{ text: '@cmd' }])).toBe("k,'@cmd");
});
test.each([
	['a space', ' =1+1'],
	['a space that does not break', '\u00A0=1+1'],
	['a line end', '\n=1+1'],
	['a line end alone', '\r\nplain'],
	['a tab', '\t=1+1'],
	['a character without a width', '\u200B=1+1'],
	['a mark of the byte order', '\uFEFF@cmd'],
	['a wide equals sign', '＝1+1'],
	['a wide plus', '＋1+cmd'],
	['a wide minus', '－1+cmd'],
	['a wide at', ' ＠cmd'],
])('so is one behind %s', (_, text) => {
	expect(line([{ text }])!.replaceAll('"', '')).toMatch(/^k,'/);
});
test('other text stays as it is, and so does a number that is written as text', () => {
	for (const text of ['a = b', '−5 %', '5-6', '-5', '+1.5', '(-)', '’tis'])
		expect(line([{ text }]), text).toBe(`k,${text}`);
});

/** A chart's file as records, by the names of its columns. */
function fileOf(id: string, params = {}) {
	const prepared = prepare(record, id, 'en', params);
	const rows = parse(toCsv(tableOf(prepared), sourcesOf(record, prepared)), { columns: true }) as {
		[column: string]: string;
	}[];
	return { prepared, rows, of: (key: string) => rows.find((row) => row.key === key)! };
}
const charts = registry.map(({ chart: { id } }) => id);

test.each(charts)('%s: every row that cites a source gives its title and address', (id) => {
	const { prepared, rows } = fileOf(id);
	const { columns, rows: cells } = tableOf(prepared);
	const citing = columns.flatMap((column, index) => (cites(column) ? [{ id: column.id, index }] : []));
	expect(citing.length).toBeGreaterThan(0);
	const known = new Map(record.sources.map(({ title, url }) => [url, title]));
	let cited = 0;
	for (const [at, row] of rows.entries())
		for (const [index, cell] of cells[at]!.cells.entries()) {
			const column = citing.find((one) => one.index === index);
			if (!column) {
				expect(cell.href, `${columns[index]!.id} has a link, and the file would lose it`).toBeUndefined();
				continue;
			}
			const name = /(^|-)source$/.test(column.id) ? column.id : `${column.id}-source`;
			const addresses = row[`${name}-address`]!.split(' | ').filter(Boolean);
			if (cell.text !== '' && name === column.id) expect(addresses.length, row.key).toBeGreaterThan(0);
			const titles = addresses.map((address) => known.get(address));
			expect(titles).not.toContain(undefined);
			// Titles may hold any sign but the one that parts them here.
			expect(row[`${name}-title`]).toBe(titles.join(' | '));
			cited += addresses.length;
		}
	expect(cited).toBeGreaterThan(0);
});

test('lumber has its share of the US market, and says so; others have shares of imports', () => {
	const { of } = fileOf('sector-trade');
	const { bound, about, value } = record.get(
		'figures',
		record.goods.find(({ product }) => product === 'lumber')!.share!.figure,
	);
	expect(of('lumber')).toMatchObject({
		share: String(value),
		'share-of': 'us-market',
		'share-unit': 'percent',
		'share-qualifier': [about ? 'about' : '', bound ?? ''].filter(Boolean).join(' '),
		'value-unit': 'usd',
		'value-period': '2025',
		counted: 'customs',
	});
	expect(of('crude')['share-of']).toBe('us-imports');
	expect(of('automotive')['share-of']).toBe('');
});

test('a figure keeps the word that its source gives it', () => {
	const { rows } = fileOf('dependence');
	const worded = record.figures.filter(({ about, bound }) => about || bound).map(({ id }) => id);
	expect(worded).toContain('uranium-import-share');
	expect(rows.find(({ key }) => key === 'uranium')).toMatchObject({
		us: '30',
		'us-qualifier': 'about',
		'us-of': 'us-imports',
		unit: 'percent',
	});
	expect(rows.filter((row) => row['us-qualifier'] !== '').length).toBeGreaterThan(1);
});

test('what is no share of imports is not shown as one', () => {
	const { prepared } = fileOf('dependence');
	const { products } = prepared.data as DependenceData;
	const reactors = record.get('figures', 'uranium-share-2024');
	for (const { us } of products) expect(us?.note ?? '').not.toBe(reactors.note!.en);
	const uranium = products.find(({ id }) => id === 'uranium')!;
	expect(uranium.us).toMatchObject({ value: record.get('figures', 'uranium-import-share').value, about: true });
});

test('a duty that is a ceiling or a floor says so, and names the sources of its measures', () => {
	const { prepared, rows } = fileOf('tariff-steps');
	const { steps } = prepared.data as TariffStepsData;
	const ceiling = steps.filter(({ upTo, percent }) => upTo && percent !== null);
	expect(ceiling.length).toBeGreaterThan(0);
	for (const row of rows) {
		const step = steps.find(({ key }) => key === row.key)!;
		if (step.banned) expect(row['duty-unit']).toBe('');
		else {
			expect(row['duty-of']).toBe('full-value');
			expect(row['duty-qualifier']).toBe(
				step.percent === null ? (step.level > 0 ? 'at-least' : '') : step.upTo ? 'up-to' : '',
			);
		}
		if (step.parts.length > 0) expect(row['source-address'], row.key).toMatch(/^https?:/);
	}
});

test.each(['export-share', 'origin-claims', 'sector-months'])('%s: a month without a figure cites nothing', (id) => {
	const { rows } = fileOf(id);
	const numbers = {
		'export-share': ['share'],
		'origin-claims': ['claims', 'free'],
		'sector-months': ['value', 'before'],
	}[id]!;
	const empty = rows.filter((row) => numbers.every((name) => row[name] === ''));
	if (id !== 'sector-months') expect(empty.length).toBeGreaterThan(0);
	for (const row of empty) expect([row.source, row['source-title'], row['source-address']]).toEqual(['', '', '']);
	const full = rows.filter((row) => numbers.some((name) => row[name] !== ''));
	for (const row of full) {
		expect(row['source-address'], row.key).toMatch(/^https?:/);
		expect(row.unit).toMatch(/^(percent|usd)$/);
		expect(row.counted).toMatch(/^(customs|balance-of-payments|other)$/);
	}
});
