/** What proves an answer is called by its publisher and by what it says, and not by the name of a file. */
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import type { SearchRecord } from '../../src/search/build/records';
import { readableTitle, withNamesOfSources } from '../../src/search/build/sourceNames';
import { record } from '../record';

test.each([
	['policy_params.yaml: Section 232 annex regime of April 2026', 'Section 232 annex regime of April 2026'],
	['Section 232 annex regime of April 2026 (policy_params.yaml)', 'Section 232 annex regime of April 2026'],
	['section-122.ts: headings 9903.03.01-.11 with HTS text', 'Headings 9903.03.01-.11 with HTS text'],
	[
		'Import-ban data (prohibitions.ts and canada-338-bans.ts), from CSMS #70050970',
		'Import-ban data, from CSMS #70050970',
	],
	['US imports by partner (output/import_shares.csv; Census via Haver)', 'US imports by partner (Census via Haver)'],
	['USITC DataWeb extract, resources/usmca_product_shares_2025_01..2026_02.csv', 'USITC DataWeb extract'],
	['United States Surtax Order (2026), P.C. 2026-0785', 'United States Surtax Order (2026), P.C. 2026-0785'],
])('%s', (title, readable) => {
	expect(readableTitle(title, 'en')).toBe(readable);
});

test('no title of the record begins with the name of a file: what it holds stands first', () => {
	const titles = record.sources.map(({ title }) => title);
	expect(titles.filter((title) => /^[\w./-]+\.(?:csv|js|json|md|py|ts|txt|xlsx?|ya?ml):/u.test(title))).toEqual([]);
});

test.each(LOCALES)('in %s no source of the record is called by a file', (lang) => {
	const answers = record.sources.map(({ title, url }) => ({ sources: [[title, url]] }) as unknown as SearchRecord);
	const names = withNamesOfSources(answers, record, lang).flatMap(({ sources }) => sources!.map(([name]) => name));
	expect(names.filter((name) => /\w\.(?:csv|js|json|md|py|ts|txt|xlsx?|ya?ml)\b/u.test(name))).toEqual([]);
	expect(names.every((name) => /^.{2,}\u00A0?: ./u.test(name))).toBe(true);
});

test('a publisher is called as the language of the page has it', () => {
	const [source] = record.sources.filter(({ publisher }) => publisher === 'Statistics Canada');
	const asked = [{ sources: [[source!.title, source!.url]] } as unknown as SearchRecord];
	expect(withNamesOfSources(asked, record, 'fr')[0]!.sources![0]![0]).toMatch(/^Statistique Canada\u00A0: /u);
});
