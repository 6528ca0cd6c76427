import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { NeedsData } from '../../src/components/charts/all/needs/data';
import type { TariffStepsData } from '../../src/components/charts/all/tariff-steps/data';
import { prepare, sourcesOf, tableOf } from '../../src/components/charts/build/prepare';
import { cites, NO_SOURCES } from '../../src/components/charts/files/sources';
import { toCsv } from '../../src/components/charts/files/tableCsv';
import { registry } from '../../src/components/charts/registry';
import { record } from '../record';

const table = (cells: { text: string; value?: string | number }[]) => ({
	caption: '',
	columns: cells.map((_, index) => ({ id: `c${index}`, label: '' })),
	rows: [{ key: 'k', cells }],
});
const line = (cells: { text: string; value?: string | number }[]) => toCsv(table(cells), NO_SOURCES).split('\r\n')[1];

test('a header of ids, then a line a row, each ended by CRLF', () => {
	expect(toCsv(table([{ text: 'a' }, { text: 'b' }]), NO_SOURCES)).toBe('key,c0,c1\r\nk,a,b\r\n');
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

/** The file of a chart, row by row, with what each cell that cites says of its sources there. */
function citations(id: string, params = {}) {
	const { prepared, rows } = fileOf(id, params);
	const { columns, rows: inTable } = tableOf(prepared);
	return rows.flatMap((row, at) =>
		inTable[at]!.cells.map((cell, index) => {
			const column = columns[index]!;
			const named = /(^|-)source$/.test(column.id) ? column.id : `${column.id}-source`;
			const told = (what: string) => row[`${named}${what}`]?.split(' | ').filter(Boolean) ?? [];
			return {
				key: row.key!,
				column: column.id,
				cell,
				isCited: cites(column),
				isNamed: named === column.id,
				publishers: told(''),
				titles: told('-title'),
				addresses: told('-address'),
			};
		}),
	);
}

test.each(charts)('%s: every row that cites gives the publisher, title and address of each source', (id) => {
	const known = new Map(record.sources.map(({ publisher, title, url }) => [url, { publisher, title }]));
	const cited = citations(id).filter(({ addresses, cell, column, isCited, isNamed, key }) => {
		if (!isCited)
			expect(cell.href ?? cell.proof, `${key}: ${column} has a source, and the file would lose it`).toBeUndefined();
		if (isNamed && cell.text !== '') expect(addresses.length, key).toBeGreaterThan(0);
		return isCited && addresses.length > 0;
	});
	expect(cited.length).toBeGreaterThan(0);
	for (const { addresses, cell, column, key, publishers, titles } of cited) {
		const sources = addresses.map((address) => known.get(address)!);
		expect(titles, key).toEqual(sources.map(({ title }) => title));
		expect(publishers, key).toEqual(sources.map(({ publisher }) => publisher));
		// Every source of every entry that proves the row, and no other; the one that the page links is the first.
		const proof = cell.proof ?? [];
		expect(proof.length, `${key}: ${column} names no entry`).toBeGreaterThan(0);
		const all = proof.flatMap(
			(entry) => record.sources.find((source) => source.id === entry) ?? record.sourcesOf(entry),
		);
		expect(addresses.toSorted()).toEqual([...new Set(all.map(({ url }) => url))].toSorted());
		if (cell.href) expect(addresses[0]).toBe(cell.href);
	}
});

/** Rows of which the record names several sources, as it names them. */
const SEVERAL: [chart: string, key: string, column: string, sources: number, one: string][] = [
	['timeline', 'entry-into-force-2020-07-01', 'source', 3, 'crs-r48787'],
	['polls', 'poll-ca-counter-2025-08', 'source', 2, 'localnewswave-2025-08-leger'],
	['estimates', 'est-burden-us-nyfed-2026-02', 'source', 3, 'particle-2026-02-hassett'],
	['in-force', 'ca-surtax-2025-03-04', 'source', 4, 'epoch-ca-list'],
	['asks', 'position-us-extension-2026-07-01', 'source', 3, 'ankpost-2026-07'],
	['province-tiles', 'alberta', 'alcohol-source', 2, 'justdrinks-2025-06-13'],
	['export-share', '2025', 'source', 2, 'statcan-2015-04-02'],
];
test.each(SEVERAL)('%s: %s names all of its sources', (chart, key, column, count, one) => {
	const row = citations(chart, chart === 'estimates' ? { what: 'burden' } : {}).find(
		(cell) => cell.key === key && cell.column === column,
	)!;
	expect(row.addresses.length).toBe(count);
	expect(row.addresses).toContain(record.get('sources', one).url);
});

test.each(charts)('%s: where the page says how many sources more there are, the file has them', (id) => {
	const { data } = prepare(record, id, 'en');
	const several = JSON.stringify(data).match(/"more":[1-9]/g)?.length ?? 0;
	const rows = citations(id).filter(({ addresses }) => addresses.length > 1);
	if (several > 0) expect(rows.length).toBeGreaterThan(0);
});

test('a duty of sector-months names the measures that it is made of, and no duty is without', () => {
	const duties = citations('sector-months').filter(
		({ cell, column }) => ['originating', 'other'].includes(column) && cell.value !== '',
	);
	expect(duties.length).toBeGreaterThan(100);
	const charged = duties.filter(({ cell }) => /[1-9]|banned/.test(String(cell.value)));
	expect(charged.length).toBeGreaterThan(50);
	for (const { addresses, key } of charged) expect(addresses.length, key).toBeGreaterThan(0);
	const steel = duties.find(({ key, column }) => key === 'steel@2025-07' && column === 'other')!;
	const measure = record.measures.find(({ id }) => steel.cell.proof!.includes(id))!;
	expect(measure.on).toContain('steel');
	expect(measure.from <= '2025-07-31' && (measure.until ?? '9') > '2025-07-01').toBe(true);
});

test('a figure keeps the word that its source gives it', () => {
	const { rows } = fileOf('needs');
	const worded = record.figures.filter(({ about, bound }) => about || bound).map(({ id }) => id);
	expect(worded).toContain('uranium-import-share');
	expect(rows.find(({ key }) => key === 'uranium')).toMatchObject({
		share: '30',
		'share-qualifier': 'about',
		'share-of': 'us-imports',
		'share-unit': 'percent',
		'value-unit': 'usd',
		'value-period': '2025',
		counted: 'customs',
	});
	expect(rows.filter((row) => row['share-qualifier'] !== '').length).toBeGreaterThan(1);
});

test('what is no share of imports is not shown as one', () => {
	const { goods } = fileOf('needs').prepared.data as NeedsData;
	const others = ['uranium-share-2024', 'lumber-us-market-share'].map((id) => record.get('figures', id).note!.en);
	for (const { imports } of goods) expect(others).not.toContain(imports?.note ?? '');
	expect(goods.find(({ id }) => id === 'uranium')!.imports).toMatchObject({
		value: record.get('figures', 'uranium-import-share').value,
		about: true,
	});
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
test('a ban has no rate that would not be known', () => {
	const { chart, context, data, state } = prepare(record, 'tariff-steps', 'en');
	const bans = (data as TariffStepsData).steps.filter(({ banned }) => banned).map(({ key }) => key);
	const rows = chart.table(data, state, context).rows.filter(({ key }) => bans.includes(key));
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.filter(({ cells }) => cells.some(({ text }) => text.includes('not known')))).toEqual([]);
});
