/** Each page’s picture for where it is shared. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { together } from '../../src/record/format/together';
import { contentPages, DIST, fileAt, filesOf, framePages, languageAt, resolve } from './dist';

const property = (document: Document, name: string) =>
	document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? undefined;

describe.each(contentPages)('$path', ({ document, locale, path, plainPath }) => {
	test('has a card in the language of its text', () => {
		const address = resolve(property(document, 'og:image')!, path).path;
		const lang = languageAt(document.querySelector('main')!);
		// The chapters of the schedule share the card of their list.
		const name = plainPath === '/' ? 'index' : plainPath.slice(1, -1).replace(/^(tariffs\/goods)\/\d\d$/, '$1');
		expect(address).toBe(`/cards/${lang === 'en' ? '' : `${lang}/`}${name}.png`);
		expect([locale, 'en']).toContain(lang);
		expect(fileAt(address)).toBeDefined();
	});

	test('says what is on it, and how large it is', () => {
		// Words that a page keeps on one line have plain spaces in its head.
		const described = together(property(document, 'og:image:alt') ?? '', locale);
		expect(described).toContain(document.querySelector('h1')!.textContent.trim());
		expect([property(document, 'og:image:width'), property(document, 'og:image:height')]).toEqual(['1200', '630']);
		expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
	});
});

test.each(filesOf('cards/**/*.png'))('%s is a picture of 1200 × 630 under 150 kB', (file) => {
	const bytes = readFileSync(join(DIST, file));
	expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(statSync(join(DIST, file)).size).toBeLessThan(150_000);
});

test('there is a card for every text and for every chart alone, and none without a page', () => {
	const wanted = [...contentPages, ...framePages()].map(({ document, path }) =>
		resolve(property(document, 'og:image')!, path).path.slice(1),
	);
	expect(filesOf('cards/**/*')).toEqual(expect.arrayContaining([...new Set(wanted)]));
	expect(filesOf('cards/**/*.png').toSorted()).toEqual([...new Set(wanted)].toSorted());
});
