/** What a language lacks, and which translations no longer follow their English page. */
import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { behindSince, textDigest } from '../../src/pageText/translation';
import { readRecord } from '../../src/record/read';
import { choiceOf } from '../../tools/staleness';
import { translatedFrom } from '../../tools/project';
import { untranslated, untranslatedReport } from '../../tools/untranslated';
import { files } from '../smallRecord';

const page = (file: string, path: string, body: string) => ({
	id: file,
	path,
	file: `src/content/docs/${file}.mdx`,
	body,
});
const english = `---
title: One
---
import Cite from '~/components/Cite.astro';

## Why?

It fell by 3 percent.
`;

describe('the digest of a text', () => {
	test('stays when lines break elsewhere, an import is added or the title changes', () => {
		const same = english
			.replace('fell by', 'fell\nby')
			.replace('title: One', 'title: Two')
			.replace('import Cite', 'import A from "a";\nimport Cite');
		expect(textDigest(same)).toBe(textDigest(english));
		expect(textDigest(english.replaceAll('\n', '\r\n'))).toBe(textDigest(english));
	});
	test.each([
		['a word', 'fell', 'rose'],
		['a number', '3', '4'],
		['a heading', '## Why?', '### Why?'],
	])('changes with %s', (_, was, now) => expect(textDigest(english.replace(was, now))).not.toBe(textDigest(english)));
	test('is the same with and without frontmatter', () => {
		expect(textDigest(english.split('\n---\n')[1]!)).toBe(textDigest(english));
	});
});

test('a translation is behind from the day of its last comparison, once the English text is another', () => {
	const from = { digest: textDigest(english), on: '2026-11-29' };
	expect(behindSince(from, english)).toBeUndefined();
	expect(behindSince(from, `${english}\nMore.`)).toBe('2026-11-29');
	expect(behindSince(undefined, english)).toBeUndefined();
	expect(behindSince(from, undefined)).toBeUndefined();
});

describe('what a language lacks', () => {
	const texts = files();
	texts.figures = texts.figures.replace(
		'{ en: Share of exports }',
		'{ en: Share of exports, fr: Part des exportations }',
	);
	const { record } = readRecord(texts);
	const made = (on: string, text: string) =>
		`---\ntitle: Un\nenglish: { digest: '${textDigest(text)}', on: '${on}' }\n---\nTexte.`;
	const all = [
		page('one', '/one/', english),
		page('two', '/two/', 'Two.'),
		page('three', '/three/', 'Three.'),
		page('index', '/', 'Home.'),
	];
	const french = [
		page('fr/one', '/fr/one/', made('2026-10-01', english)),
		page('fr/two', '/fr/two/', made('2026-10-02', 'Two, as it was.')),
		page('fr/index', '/fr/', 'Accueil.'),
	];
	const found = untranslated(record, 'fr', all, french, { english: { a: 'A', b: 'B' }, here: { a: 'Á' } });

	test('are pages, texts of the record and words of the interface', () => {
		expect(found.pages).toEqual(['/three/']);
		expect(found.words).toEqual(['b']);
		expect(found.texts).toContainEqual({ collection: 'series', id: 'exports', field: 'of' });
		expect(found.texts.filter(({ collection }) => collection === 'figures')).toEqual([]);
	});
	test('and pages that are behind, or do not say what they were made from', () => {
		expect(found.behind).toEqual([{ path: '/fr/two/', since: '2026-10-02' }]);
		expect(found.unsaid).toEqual(['/fr/']);
	});
	test('all of it is told, and that nothing is missing', () => {
		const told = untranslatedReport(found, 'fr');
		for (const part of ['/three/', 'exports', '/fr/']) expect(told).toContain(part);
		expect(told).toMatch(/2026-10-02 +\/fr\/two\//);
		const none = { pages: [], behind: [], unsaid: [], texts: [], words: [] };
		expect(untranslatedReport(none, 'es')).toBe('Nothing is missing in es, and no page is behind.');
	});
	test('is asked for in a language of the site that is not English', () => {
		expect(choiceOf(['--language', 'fr'], '2027-01-01').language).toBe('fr');
		for (const wrong of ['en', 'de']) expect(() => choiceOf(['--language', wrong], '2027-01-01')).toThrow(/fr, es/);
	});
	test('english in the frontmatter that the tool did not write is refused, by file', () => {
		expect(() => translatedFrom(page('fr/x', '/fr/x/', '---\nenglish: { digest: abc }\n---\n'))).toThrow(/fr\/x\.mdx/);
	});
});

test.each(globSync('src/content/docs/{fr,es}/**/*.mdx').map((file) => file.replaceAll('\\', '/')))(
	'%s says what it was made from',
	(file) => expect(translatedFrom({ file, body: readFileSync(file, 'utf8') })).toBeDefined(),
);
