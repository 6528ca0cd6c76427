/** When facts were checked: every page says it of what it names, and the page of changes tells all of the record. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madePages } from '../../src/content/madePages';
import { citationsOf } from '../../src/pageText/citations';
import { daysOfChanges, partsOfChanges } from '../../src/lists/changes';
import { partId } from '../../src/lists/parts';
import { formatWhen, LOCALES } from '../../src/record/format';
import { checkedBetween } from '../../src/record/freshness';
import { lines } from '../lines';
import { record } from '../record';
import { contentPages, languageAt, ROOT, type Page } from './dist';

/** The text behind a page: its own, the English one where it is not translated, or the one that the record makes. */
function bodyOf({ locale, path, plainPath }: Page): string {
	const name = plainPath === '/' ? 'index' : plainPath.slice(1, -1);
	const files = [`${locale}/${name}`, name].map((id) => join(ROOT, 'src/content/docs', `${id}.mdx`));
	const file = files.find((each) => existsSync(each));
	if (file) return readFileSync(file, 'utf8');
	const made = [...madePages(record, lines, locale)].find(({ id }) => id === name);
	if (!made) throw new Error(`${path} has no text in src/content/docs, nor does the record make it.`);
	return made.body;
}

describe.each(contentPages)('$path', (page) => {
	test('says when the oldest of its facts was checked; without facts it says nothing', () => {
		const checked = checkedBetween(citationsOf(bodyOf(page), record).facts);
		const told = [...page.document.querySelectorAll('[data-checked]')];
		expect(told).toHaveLength(checked ? 1 : 0);
		if (!checked) return;
		const [line] = told;
		expect(line!.getAttribute('data-checked')).toBe(checked.from);
		expect(line!.getAttribute('data-checked-to')).toBe(checked.to);
		for (const day of [checked.from, checked.to])
			expect(line!.textContent).toContain(formatWhen(day, languageAt(line!)));
	});
});

describe.each(LOCALES)('the pages of changes in %s', (code) => {
	// The newest changes stand on the first page; where they are many, the others have pages of their own.
	const sections = partsOfChanges(record).flatMap((part, index) => {
		const path = index === 0 ? '/what-changed/' : `/what-changed/${partId(part)}/`;
		const { document } = contentPages.find(({ locale, plainPath }) => locale === code && plainPath === path)!;
		return [...document.querySelectorAll('.jr-changes > section')];
	});

	test('tells every day on which the record changed, the newest first', () => {
		const days = sections.map((section) => section.querySelector('h2 time')!.getAttribute('datetime'));
		expect(days.length).toBeGreaterThan(0);
		expect(days).toEqual(daysOfChanges(record).map(({ day }) => day));
	});
	test('counts what came in as the record does, and names what it names', () => {
		for (const [index, { counts, events, measures, changed }] of daysOfChanges(record).entries()) {
			const told = [...sections[index]!.querySelectorAll('[data-collection]')].map((item) => ({
				collection: item.getAttribute('data-collection'),
				count: Number(item.getAttribute('data-count')),
			}));
			expect(told).toEqual(counts);
			const named = [...sections[index]!.querySelectorAll('[data-entry]')].map((item) =>
				item.getAttribute('data-entry'),
			);
			expect(named).toEqual([...events, ...measures, ...changed.map(({ entry }) => entry)].map(({ id }) => id));
		}
	});
});
