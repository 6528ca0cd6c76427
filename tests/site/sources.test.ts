/** Every source of the record proves something, and stands on one of the lists of sources with its address. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/record/schema';
import { record } from '../record';
import { contentPages } from './dist';

const LISTS = ['/sources/official/', '/sources/press/', '/sources/analysis/'];

/** The sources a page lists, by address. */
const listed = (path: string) =>
	// A list that is too long for one page has pages under it.
	contentPages
		.filter((page) => page.path.startsWith(path))
		.flatMap(({ document }) =>
			[...document.querySelectorAll('main a.jr-source-title')].map((link) => link.getAttribute('href')),
		);

test('every source stands on one list, once', () => {
	const all = LISTS.flatMap(listed);
	expect(all.toSorted()).toEqual(record.sources.map(({ url }) => url).toSorted());
});

/** Whether rows of a file of tariff lines name the source. Files without a column for it are proved as a whole. */
function provesRows(file: string, id: string): boolean {
	const [header, ...rows] = readFileSync(`src/content/record/${file}.csv`, 'utf8').trim().split('\n');
	return !header!.endsWith(',source') || rows.some((row) => row.endsWith(`,${id}`));
}

test('every source proves an entry, or rows of tariff lines', () => {
	const named = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, child] of Object.entries(value))
			if (key === 'sources' && Array.isArray(child)) for (const id of child) named.add(String(id));
			else collect(child);
	};
	for (const collection of COLLECTIONS)
		if (collection !== 'sources') for (const entry of record[collection]) collect(entry);
	const idle = record.sources.filter(({ id, lines = [] }) =>
		lines.length > 0 ? lines.some((file) => !provesRows(file, id)) : !named.has(id),
	);
	expect(idle.map(({ id }) => id)).toEqual([]);
});

describe.each(contentPages.filter(({ plainPath }) => !plainPath.startsWith('/sources/')))('$path', ({ document }) => {
	test('lists only sources of the record, each with its whole address', () => {
		const known = new Set(record.sources.map(({ url }) => url));
		const links = [...document.querySelectorAll('.jr-page-sources a.jr-source-title')];
		expect(links.map((link) => link.getAttribute('href')).filter((href) => !known.has(href!))).toEqual([]);
	});
});

test('most pages list sources', () => {
	const listing = contentPages.filter(({ document }) => document.querySelector('.jr-page-sources a.jr-source-title'));
	expect(listing.length).toBeGreaterThan(contentPages.length / 2);
});
