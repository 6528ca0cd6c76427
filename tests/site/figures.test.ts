/** What a page prints is what the record holds: numbers, rates, and the sources that a claim's numbers lead to. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFigure, formatRate, LOCALES } from '../../src/record/format';
import { together } from '../../src/record/format/together';
import { COLLECTIONS } from '../../src/record/schema';
import { record } from '../record';
import { contentPages, languageAt, ROOT } from './dist';
import { quantitiesIn } from './quantities';

/** Whether a source is the background of something that another one carries. */
const isBackground = (id: string, carrier: string): boolean =>
	COLLECTIONS.some((collection) =>
		record[collection].some(
			(entry) =>
				'background' in entry && entry.background.includes(id) && 'sources' in entry && entry.sources.includes(carrier),
		),
	);

describe.each(contentPages)('$path', ({ document }) => {
	test('prints every number as the record holds it, in the language around it', () => {
		for (const element of document.querySelectorAll('[data-figure]')) {
			const id = element.getAttribute('data-figure')!;
			const found = record.find(id);
			if (found?.collection !== 'figures')
				throw new Error(`The page prints the figure "${id}", which the record has not.`);
			expect(element.getAttribute('data-value'), id).toBe(String(found.entry.value));
			const language = languageAt(element);
			const whole = together(formatFigure(found.entry, language), language);
			const bare = together(formatFigure({ ...found.entry, bound: undefined }, language), language);
			// A sentence may say the bound itself ("more than"); the words before the number are then the same.
			const before = element.previousSibling?.textContent?.replace(/\s+/g, ' ').toLowerCase() ?? '';
			const isSaid = `${before}${bare}`.endsWith(whole);
			expect(element.textContent, id).toBe(isSaid ? bare : whole);
		}
	});

	test('prints every rate as the record holds it, in the language around it', () => {
		for (const element of document.querySelectorAll('[data-rate]')) {
			const id = element.getAttribute('data-rate')!;
			const found = record.find(id);
			if (found?.collection !== 'measures')
				throw new Error(`The page prints the rate of "${id}", which the record has not.`);
			const { originating, nonOriginating } = found.entry;
			const printed = [originating, nonOriginating].map((rate) => formatRate(rate, languageAt(element)));
			expect(printed, id).toContain(element.textContent);
		}
	});

	test('numbers its sources from 1 and leads to each', () => {
		const rows = [...document.querySelectorAll('.jr-page-sources .jr-sources > li')];
		expect(rows.map((row) => row.id)).toEqual(rows.map((_, index) => `source-${index + 1}`));
		const cited = new Set<string>();
		for (const mark of document.querySelectorAll('.jr-cite')) {
			for (const link of mark.querySelectorAll('a')) {
				const [number] = /\d+$/.exec(link.textContent.trim()) ?? [];
				expect(link.getAttribute('href')).toBe(`#source-${number}`);
				expect(rows.map((row) => row.id)).toContain(`source-${number}`);
				cited.add(`source-${number}`);
			}
			expect(mark.querySelectorAll('a').length, mark.textContent).toBeLessThanOrEqual(2);
		}
		const idle = rows.map((row) => row.id).filter((id) => !cited.has(id));
		expect(idle, 'sources listed but cited nowhere').toEqual([]);
	});

	test('leads back from each source to every place of the text that cites it', () => {
		const back = [...document.querySelectorAll('.jr-back a')].map((link) => link.getAttribute('href')!.slice(1));
		const places = [...document.querySelectorAll('main .jr-cite a[id]')];
		expect(places.map(({ id }) => id).toSorted()).toEqual(back.toSorted());
		for (const link of document.querySelectorAll('.jr-back a')) {
			const row = link.closest('li')!.id;
			const place = document.getElementById(link.getAttribute('href')!.slice(1))!;
			expect(place.getAttribute('href')).toBe(`#${row}`);
		}
	});

	test('has no weak source before a better one that carries the same', () => {
		const byUrl = new Map(record.sources.map((source) => [source.url, source]));
		for (const row of document.querySelectorAll('.jr-page-sources .jr-sources > li')) {
			const [lead, ...under] = [...row.querySelectorAll('a.jr-source-title')].map((link) =>
				byUrl.get(link.getAttribute('href')!)!,
			);
			if (!lead!.weak) continue;
			// A source of the background is better, and carries something else.
			const better = under.filter(({ id, weak }) => !weak && !isBackground(id, lead!.id));
			expect(
				better.map(({ id }) => id),
				lead!.id,
			).toEqual([]);
		}
	});

	test('marks no claim with nothing', () => {
		expect([...document.querySelectorAll('.jr-cite')].filter((mark) => !mark.querySelector('a'))).toEqual([]);
	});
});

// Page by page nothing may be there to compare; on the site there is.
test.each(['[data-figure]', '[data-rate]', '.jr-cite a', '.jr-page-sources .jr-sources > li'])(
	'pages in each language hold %s',
	(selector) => {
		for (const code of LOCALES) {
			const found = contentPages.filter(({ document, locale }) => locale === code && document.querySelector(selector));
			expect(found.length, `no page of ${code} has ${selector}: has its name changed?`).toBeGreaterThan(0);
		}
	},
);

test('no page in MDX types a quantity by hand', () => {
	const found = globSync('src/content/docs/**/*.mdx', { cwd: ROOT })
		.toSorted()
		.flatMap((file) =>
			quantitiesIn(readFileSync(join(ROOT, file), 'utf8'), file).map(
				({ line, text }) =>
					`${file}:${line} types "${text}": make it an entry of figures.yaml and print it with <Figure>`,
			),
		);
	expect(found).toEqual([]);
});

test('a quantity typed by hand would be found', () => {
	const typed = [
		'It rose to 25% in May.',
		'It rose 25 percent.',
		'It cost C$30 billion.',
		'About 35,000 jobs.',
		'They sold two million cars.',
		'Of **35,000** jobs\n\n- one is `25%`, [25%](/x/?a=25%25).',
		'<Question ask="Why 25%?" to="/x/">\nSo.\n</Question>',
		'It cost <b>C$30</b>.',
	];
	for (const text of typed) expect(quantitiesIn(text), text).not.toEqual([]);
	const fine = [
		'On 1 July 2026, under Article 34.7(1), for another 16 years.',
		'It rose to <Figure id="share-25-percent" /> in May.<Cite id="cbc-2025-12-17 a-30-billion" />',
		'See [the tariffs](/tariffs/?share=25%25) and `25%`.',
		'A frame has at most 1,000 pixels of height, 1\u00A0000 pixels, 1,000 píxeles.',
		'{/* 25% */}',
		'```\n25%\n```\n\n| 5 | jobs |\n| - | - |\n| https://a.example/25% | b |',
	];
	for (const text of fine) expect(quantitiesIn(text), text).toEqual([]);
	expect(quantitiesIn('---\ntitle: x\n---\n\nOne\n\ntwo **and** three\nor 4% more')).toEqual([{ line: 8, text: '4%' }]);
});
