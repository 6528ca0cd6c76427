/** What docs/promises promises is there, and what is there is promised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { FORMER } from '../../src/components/charts/former';
import { registry } from '../../src/components/charts/registry';
import { madePages } from '../../src/content/madePages';
import { eventHref, formerHrefs, yearsOf } from '../../src/lists/eventHref';
import { turningPoints } from '../../src/lists/turningPoints';
import { LOCALES } from '../../src/record/format';
import { promisedIn } from '../../tools/promised';
import { lines } from '../lines';
import { record } from '../record';
import { contentPages, fileAt, filesOf, ROOT, textOf } from './dist';

const read = (file: string) => readFileSync(join(ROOT, 'docs/promises', file), 'utf8');
const promise = read('0001-addresses.md');
const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
/** The rows of the table that begins with this heading, as the words in code of each cell. */
const tableOf = (heading: string) =>
	promise
		.split('\n')
		.slice(promise.split('\n').findIndex((line) => line.startsWith(`| ${heading} `)) + 2)
		.join('\n')
		.split('\n\n')[0]!
		.trim()
		.split('\n')
		.map((line) => line.split('|').slice(1, -1).map(codes));

const pages = tableOf('Page')
	.map(([page]) => page![0]!)
	.flatMap((page) => {
		if (page.includes('<year>')) return yearsOf(record.events).map((year) => page.replace('<year>', String(year)));
		if (page.includes('<day>')) return turningPoints(record).map(({ day }) => page.replace('<day>', day));
		if (page.includes('<province>')) return record.provinces.map(({ id }) => page.replace('<province>', id));
		return page;
	});
const charts = tableOf('Chart').map(([id, params, columns]) => ({
	id: id![0]!,
	params: params!,
	columns: columns!,
}));

test('every page promised is there in every language, and every page is promised', () => {
	const expected = LOCALES.flatMap((locale) => pages.map((page) => (locale === 'en' ? page : `/${locale}${page}`)));
	const parts = new Set(
		madePages(record, lines, 'en')
			.filter(({ drawnBy }) => !['year.mdx', 'day.mdx', 'province.mdx'].includes(drawnBy))
			.map(({ id }) => `/${id}/`),
	);
	const found = contentPages.filter(({ plainPath }) => !parts.has(plainPath)).map(({ path }) => path);
	expect(found.toSorted()).toEqual(expected.toSorted());
});

test.each(LOCALES)('every address that an event ever had leads to it, in %s', (locale) => {
	const promised = promisedIn(read('events.txt')).filter(({ withdrawn }) => withdrawn === undefined);
	expect(promised.length).toBeGreaterThanOrEqual(record.events.length);
	const ids = new Map(
		contentPages
			.filter((page) => page.locale === locale)
			.map(({ document, plainPath }) => [
				plainPath,
				new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
			]),
	);
	const missing = promised
		.map(({ href }) => href)
		.filter((href) => {
			const [path = '', id = ''] = href.split('#');
			return !ids.get(path)?.has(id);
		});
	expect(missing, 'promised in docs/promises/events.txt, but the built site has no such place').toEqual([]);
});

test('an address that an event had before leads on to the one it has now', () => {
	const moved = record.events.filter(({ formerly }) => formerly.length > 0);
	expect(moved.length).toBeGreaterThan(0);
	for (const event of moved)
		for (const href of formerHrefs(event)) {
			const [path = ''] = href.split('#');
			const { document } = contentPages.find((page) => page.path === path)!;
			expect(document.getElementById(event.id)!.querySelector('a')?.getAttribute('href')).toBe(eventHref(event));
		}
});

test('every chart is promised', () => {
	expect(charts.map(({ id }) => id).toSorted()).toEqual(registry.map(({ chart }) => chart.id).toSorted());
});

describe.each(charts)('$id', ({ id, params, columns }) => {
	test('has the parameters promised', () => {
		const { chart, data, state } = prepare(record, id, 'en');
		expect(Object.keys(chart.write(data, state)).toSorted()).toEqual(params.toSorted());
	});

	test.each(LOCALES)('has its files in %s, with the columns promised', (locale) => {
		const header = textOf(`charts/${id}/${locale}.csv`).split('\r\n')[0]!.split(',');
		expect(header).toEqual(columns);
		for (const kind of ['svg', 'png']) expect(fileAt(`/charts/${id}/${locale}.${kind}`)).toBeDefined();
	});
});

const former = tableOf('Former chart').map(([id, now, params, columns]) => ({
	id: id![0]!,
	now: now![0]!,
	params: params!,
	columns: columns!,
}));

test('every chart that another has taken the place of is promised, and leads to that one', () => {
	expect(former.map(({ id, now }) => ({ id, now }))).toEqual(FORMER);
	for (const locale of LOCALES) {
		const path = locale === 'en' ? '/charts/' : `/${locale}/charts/`;
		const { document } = contentPages.find((page) => page.path === path)!;
		for (const { id, now } of former) expect(document.getElementById(id)!.closest('li')!.id).toBe(now);
	}
	const shown = contentPages.flatMap(({ document }) => [...document.querySelectorAll('figure[data-chart]')]);
	for (const { id, now } of former) {
		const figures = shown.filter((figure) => figure.getAttribute('data-chart') === now);
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) expect(figure.querySelector(`[id^="chart-${id}"]`)).not.toBeNull();
	}
});

describe.each(former)('$id, now $now', ({ id, now, params, columns }) => {
	test('its parameters are understood', () => {
		const { chart, data, state } = prepare(record, now, 'en');
		expect(Object.keys(chart.write(data, state))).toEqual(expect.arrayContaining(params));
	});

	test.each(LOCALES)('its rows stay in %s, and the picture is that of today', (locale) => {
		const [header, ...rows] = textOf(`charts/${id}/${locale}.csv`).trim().split('\r\n');
		expect(header!.split(',')).toEqual(columns);
		expect(rows.length).toBeGreaterThan(3);
		expect(textOf(`charts/${id}/${locale}.svg`)).toBe(textOf(`charts/${now}/${locale}.svg`));
	});
});

const listed = tableOf('File').map(([file]) => file![0]!);

test('every feed and other file promised is there in its languages, and every one is promised', () => {
	const inAll = ['/feed.xml', '/calendar.ics', '/llms.txt'];
	const expected = listed
		.filter((file) => !file.includes('<'))
		.flatMap((file) =>
			inAll.includes(file) ? LOCALES.map((locale) => (locale === 'en' ? file : `/${locale}${file}`)) : file,
		);
	expect(filesOf('**/*.{xml,ics,txt}').map((file) => `/${file}`)).toEqual(expected.toSorted());
	expect(fileAt('/cards/sectors/automotive.png')).toBeDefined();
});

/** The list of tables: `- \`events\`: \`id\` \`date\``, over as many lines as it takes. */
const tables = [...read('0002-data.md').matchAll(/^- `([^`]+)`:((?:\s+`[^`]+`)+)$/gm)].map(([, name, columns]) => ({
	name: name!,
	columns: codes(columns!),
}));

test('every table of the record is promised', () => {
	const files = filesOf('data/*.csv').map((file) => file.replace(/^data\/|\.csv$/g, ''));
	expect(tables.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test.each(tables)('$name has the columns promised, in whatever order, and no other', ({ name, columns }) => {
	const header = textOf(`data/${name}.csv`).split('\r\n')[0]!.split(',');
	expect(header.toSorted()).toEqual(columns.toSorted());
});
