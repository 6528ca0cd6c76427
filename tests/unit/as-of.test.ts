/** The last day of the record is printed where it stands, not typed. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fillFrontmatter } from '../../src/content/docsLoader';
import { readMdx } from '../../src/pageText/mdx';
import { plainText, sectionsOf } from '../../src/pageText/plain';
import { formatWhen, LOCALES } from '../../src/record/format';
import { joinRecord } from '../../src/record/record';
import { record } from '../record';
import { typedDays } from '../typedDays';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('no page and no interface string types the last day of the record', () => {
	const files = globSync(['src/content/docs/**/*.mdx', 'src/content/i18n/*.json'], { cwd: ROOT });
	expect(files.length).toBeGreaterThan(40);
	const typed = files.flatMap((file) =>
		typedDays(readFileSync(ROOT + file, 'utf8'), record).map(
			({ instead, line, text }) =>
				`${file}:${line}: "${text}" types the last day of the record, which moves when the record grows; write ${file.endsWith('.json') ? '{{day}}' : instead}`,
		),
	);
	expect(typed).toEqual([]);
});

describe('typedDays', () => {
	const event = record.events.find(({ date, status }) => date === '2026-09-08' && status === 'happened')!;
	const measure = record.measures.find(({ from }) => from === '2026-08-22')!;
	const endingOn = (day: string) => joinRecord({ ...record, events: record.events.filter(({ date }) => date <= day) });
	const found = (mdx: string, day = '2026-09-08') =>
		typedDays(mdx, endingOn(day)).map(({ instead, line }) => `${line} ${instead}`);

	test('a state of the day is found in each language, however it is written', () => {
		expect(found('On 8 September 2026 most goods were free.')).toEqual(['1 <AsOf />']);
		expect(found('On September 8, 2026 most goods were free.')).toEqual(['1 <AsOf />']);
		expect(found('Le 8 septembre 2026, rien n’avait changé.')).toEqual(['1 <AsOf />']);
		expect(found('El 8 de septiembre de 2026 nada había cambiado.')).toEqual(['1 <AsOf />']);
		expect(found('a\n\n| Goods | On 8&nbsp;September 2026 |')).toEqual(['3 <AsOf />']);
	});

	test('and in the frontmatter, where a component cannot stand', () => {
		expect(found('---\ntitle: A\ndescription: Rates on 8 September 2026.\n---\n\nText.')).toEqual(['3 {{asOf}}']);
	});

	test('the day of an event or a measure may be typed where it is cited', () => {
		expect(found(`On 8 September 2026 they began<Cite id="a-source ${event.id}" />.`)).toEqual([]);
		expect(found(`On 22 August 2026 it began.<Cite id="${measure.id}" />`, '2026-08-22')).toEqual([]);
		expect(found(`On 8 September 2026 they began.\n\nMore.<Cite id="${event.id}" />`)).toEqual(['1 <AsOf />']);
		expect(found(`On 8 September 2026 it held<Cite id="${measure.id}" />.`)).toEqual(['1 <AsOf />']);
	});

	test('but not as the edge of what is known', () => {
		for (const edge of ['after', 'by', 'up to', 'As of'])
			expect(found(`Nothing was found ${edge} 8 September 2026<Cite id="${event.id}" />.`), edge).toEqual([
				'1 <AsOf />',
			]);
		expect(found(`Rien avant le 8 septembre 2026<Cite id="${event.id}" />.`)).toEqual(['1 <AsOf />']);
		expect(found(`Nada después del 8 de septiembre de 2026<Cite id="${event.id}" />.`)).toEqual(['1 <AsOf />']);
	});

	test('another day may be typed', () => {
		expect(found('On 18 September 2026 and on 8 September 2025 they met.')).toEqual([]);
	});
});

describe('what the page prints is printed outside the page too', () => {
	test.each(LOCALES)('%s', (locale) => {
		const day = formatWhen(record.asOf, locale);
		const words = readMdx('On <AsOf />, nothing.', 'a page');
		expect(plainText(words.nodes, words, record, locale)).toBe(`On ${day}, nothing.`);
		expect(
			sectionsOf(readMdx('## One\n\nText.\n\n## Two on <AsOf />\n\n### Three', 'sections'), record, locale),
		).toEqual(['One', `Two on ${day}`]);
		const id = locale === 'en' ? 'tariffs' : `${locale}/tariffs`;
		expect(fillFrontmatter({ title: 'A', description: 'On {{asOf}}.', draft: false }, id, record)).toEqual({
			title: 'A',
			description: `On ${day}.`,
			draft: false,
		});
	});
});
