/** Each chart in a page: two pictures, one table, words, data and files that agree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTBOARDS, type Setting, type Supply } from '../../src/components/charts/contract';
import { drawArtboard, parseSvg, partsJson, prepare } from '../../src/components/charts/build/prepare';
import { FORMER } from '../../src/components/charts/former';
import { registry } from '../../src/components/charts/registry';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { DIST, fileAt, filesOf, languageAt, pages, resolve, textOf } from './dist';
import { xmlProblem } from './xml';

const BANDS = ['narrow', 'wide'] as const;

const charts = pages.flatMap(({ path, document }) =>
	[...document.querySelectorAll('figure[data-chart]')].map((figure) => ({ page: path, id: figure.id, figure })),
);

test('pages have charts, and every chart has a page', () => {
	const shown = new Set(charts.map(({ figure }) => figure.getAttribute('data-chart')));
	expect([...shown].toSorted()).toEqual(registry.map(({ chart }) => chart.id).toSorted());
});

test.each(LOCALES)('%s: the gallery has every chart, with its question', (code) => {
	const gallery = pages.find(({ locale, plainPath }) => locale === code && plainPath === '/charts/');
	const entries = [...(gallery?.document.querySelectorAll('[data-gallery]') ?? [])];
	const shown = entries.map((entry) => entry.getAttribute('data-gallery'));
	expect(shown).toEqual(registry.map(({ chart }) => chart.id));
	for (const entry of entries) expect(entry.querySelector('h2')?.textContent).toMatch(/\S/);
});

const wordsIn = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

test.each(LOCALES)(
	'%s: the gallery shows each picture whole and leads to where the chart opens in that state',
	(code) => {
		const gallery = pages.find(({ locale, plainPath }) => locale === code && plainPath === '/charts/')!;
		for (const entry of gallery.document.querySelectorAll('[data-gallery]')) {
			const id = entry.getAttribute('data-gallery')!;
			const { chart, data, state, ...prepared } = prepare(record, id, code);
			// The picture stands in the page, so that it is set in the page's type; it is not read out beside its title.
			const small = entry.querySelector('.gallery-picture > svg.chart-art[aria-hidden=true]')!;
			const kept = parseSvg(drawArtboard({ chart, data, state, ...prepared }, 'wide', 'kept'));
			expect(small.getAttribute('viewBox'), id).toBe(kept.getAttribute('viewBox'));
			expect(wordsIn(small), id).toEqual(wordsIn(kept));
			expect(wordsIn(small).length, id).toBeGreaterThan(3);
			const { path, fragment } = resolve(
				entry.querySelector('.gallery-picture > a')!.getAttribute('href')!,
				gallery.path,
			);
			const led = pages.find((page) => page.path === path)!.document.getElementById(fragment!)!;
			expect(led.getAttribute('lang'), id).toBe(code);
			const { params } = JSON.parse(led.querySelector('[data-part=setting]')!.textContent) as Setting;
			expect(chart.write(data, chart.read(data, params).state), id).toEqual(chart.write(data, state));
		}
	},
);

/** The names under which a row may be drawn: its own key, but in charts whose marks stand for something else. */
function drawnAs(chart: string, key: string): string[] {
	switch (chart) {
		// A row is a statement; what is drawn is who made it, on what.
		case 'asks': {
			const { party, issue } = record.get('positions', key);
			return [`${party}@${issue}`];
		}
		// A row is a month of two lines, or a year drawn as a level.
		case 'origin-claims':
			return [`claims|${key}`, `free|${key}`, key];
		// A row is a month of a panel, and may have no figure.
		case 'sector-months':
			return [key.split('@')[0]!];
		default:
			return [key];
	}
}

describe.each(charts)('$page #$id', ({ figure, page }) => {
	const chartId = figure.getAttribute('data-chart')!;
	const setting = () => JSON.parse(figure.querySelector('[data-part=setting]')!.textContent) as Setting;
	const supplied = (address: unknown) => {
		const file = typeof address === 'string' ? fileAt(resolve(address, page).path) : undefined;
		if (!file) throw new Error(`The chart names no supply that is in dist/: ${String(address)}`);
		return JSON.parse(textOf(file)) as Supply;
	};
	const locale = languageAt(figure);
	const rows = [...figure.querySelectorAll('[data-part=rows] tbody tr')].map((row) => row.getAttribute('data-key'));

	test('names its data, which can be read, in the language it is written in', () => {
		const { uid, supply, parts } = setting();
		expect(`chart-${uid}`).toBe(figure.id);
		const { data, strings, ...rest } = supplied(supply);
		expect(rest).toEqual({ locale });
		expect(data).toBeTruthy();
		expect(Object.keys(strings).length).toBeGreaterThan(0);
		const names = Object.keys(partsJson(prepare(record, chartId, locale)));
		expect(names.length > 0).toBe(parts !== undefined);
		for (const name of names) expect(supplied(`${parts}${name}.json`)).toMatchObject({ asOf: record.asOf });
	});

	test('shows the same rows in both pictures, and each has its place in the table', () => {
		const { chart, data, state, context } = prepare(record, chartId, locale, setting().params);
		expect(figure.querySelectorAll('[data-part=stage] > svg')).toHaveLength(2);
		const [narrow, wide] = BANDS.map((band) => {
			const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'test' }, context);
			const keys = chart.keys(marks).toSorted();
			const nodes = [...figure.querySelectorAll(`svg.${band} [data-key]`)];
			const drawn = new Set(nodes.map((node) => node.getAttribute('data-key')));
			expect(keys.length).toBeGreaterThan(0);
			expect(nodes.length).toBeGreaterThan(0);
			const inTable = new Set(chart.table(data, state, context).rows.map(({ key }) => key));
			expect(
				keys.filter((key) => !inTable.has(key)),
				`${band}: marks without a row`,
			).toEqual([]);
			expect(
				keys.filter((key) => !drawnAs(chartId, key).some((name) => drawn.has(name))),
				`${band}: rows that the picture says it shows, and does not draw`,
			).toEqual([]);
			return keys;
		});
		expect(narrow).toEqual(wide);
	});

	test('has a table with a row for each key and a cell for each column', () => {
		expect(rows.length).toBeGreaterThan(0);
		const { chart, data, state, context } = prepare(record, chartId, locale, setting().params);
		const all = chart.table(data, state, context).rows.map(({ key }) => key);
		expect(all).toEqual(expect.arrayContaining(rows));
		// A table that has no room for all rows says how many there are, and where.
		const more = figure.querySelector('[data-part=more-rows]')?.textContent;
		if (rows.length === all.length) expect(more).toBeUndefined();
		else for (const count of [rows.length, all.length]) expect(more).toContain(String(count));
		expect(new Set(rows).size).toBe(rows.length);
		const columns = figure.querySelectorAll('[data-part=rows] thead th').length;
		for (const row of figure.querySelectorAll('[data-part=rows] tbody tr')) expect(row.children).toHaveLength(columns);
	});

	test('has a title, a subtitle, a description and a first reading', () => {
		for (const part of ['title', 'subtitle', 'description', 'readout-heading'])
			expect(figure.querySelector(`[data-part=${part}]`)?.textContent, part).toMatch(/\S/);
	});

	test('offers its own two files', () => {
		const links = [...figure.querySelectorAll('a[data-download]')];
		expect(links.map((link) => link.getAttribute('data-download'))).toEqual(['csv', 'svg']);
		for (const link of links) {
			const file = fileAt(resolve(link.getAttribute('href')!, page).path);
			expect(file).toBe(`charts/${chartId}/${locale}.${link.getAttribute('data-download')}`);
			expect(link.getAttribute('download')).toBe(`${chartId}.${link.getAttribute('data-download')}`);
		}
	});
});

const files = registry.flatMap(({ chart: { id } }) => LOCALES.map((locale) => ({ id, locale })));

describe.each(files)('charts/$id/$locale', ({ id, locale }) => {
	const { chart, data, state, context } = prepare(record, id, locale);

	test('.csv: a header of ids that no language changes, then a line for each row of the table', () => {
		const lines = recordsOf(textOf(`charts/${id}/${locale}.csv`));
		const { columns, rows } = chart.table(data, state, context);
		expect(lines[0]!.slice(0, columns.length + 1)).toEqual(['key', ...columns.map((column) => column.id)]);
		for (const name of lines[0]!) expect(name).toMatch(/^[a-z][a-zA-Z-]*$/);
		expect(lines.slice(1).map(([key]) => key)).toEqual(rows.map(({ key }) => key));
		for (const line of lines) expect(line).toHaveLength(lines[0]!.length);
	});

	test('.svg: a well-formed picture that runs nothing', () => {
		const text = textOf(`charts/${id}/${locale}.svg`);
		expect(xmlProblem(text)).toBeUndefined();
		expect(text).toMatch(
			/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
		);
		expect(text).not.toMatch(/<script|<foreignObject|\son\w+\s*=|javascript:/i);
	});

	test('.png: the same picture, twice as fine, in few bytes', () => {
		const bytes = readFileSync(join(DIST, `charts/${id}/${locale}.png`));
		expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
		const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(textOf(`charts/${id}/${locale}.svg`))!;
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
			Number(width) * 2,
			Math.round(Number(height) * 2),
		]);
		// In mail and feeds nobody waits for a large picture.
		expect(bytes.length).toBeLessThan(250_000);
	});
});

test('there is no file of a chart that no chart stands for', () => {
	const former = FORMER.flatMap(({ id }) => LOCALES.map((locale) => ({ id, locale })));
	const expected = [...files, ...former].flatMap(({ id, locale }) => [
		`charts/${id}/${locale}.csv`,
		`charts/${id}/${locale}.svg`,
	]);
	expect(filesOf('charts/**/*.{csv,svg}')).toEqual(expected.toSorted());
	expect(filesOf('charts/**/*.png')).toEqual(files.map(({ id, locale }) => `charts/${id}/${locale}.png`).toSorted());
});

/** The records of a CSV text (RFC 4180). */
function recordsOf(text: string): string[][] {
	const records: string[][] = [];
	let fields: string[] = [];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === ',') continue;
		records.push(fields);
		fields = [];
	}
	return records;
}
