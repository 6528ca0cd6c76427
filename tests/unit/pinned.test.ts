/** What a release keeps for pinned embeds: copies that need nothing which changes, and the days they are of. */
import { describe, expect, test } from 'vitest';
import { packTexts, unpackTexts } from '../../src/embed/build/archive';
import { keptDays, pinnable, type Release } from '../../src/embed/build/kept';
import { pinnedCopy } from '../../src/embed/build/pinnedCopy';

const page = (lang: string, base: string) =>
	`<!doctype html><html lang="${lang}" data-day="2026-10-08" data-kept="2026-09-01=0.2.0"><head>` +
	`<link rel="alternate" type="application/json+oembed" href="https://a.example/oembed/timeline.en.json">` +
	`<link rel="icon" href="${base}/favicon.svg">` +
	`<script data-live="${base}/embed/timeline/${lang}.1a2b3c4d.js" data-files="${base}/embed/files.5e6f7a8b.js">let a=1/2</script></head>` +
	`<body><a href="${base}/charts/timeline/${lang}.csv">CSV</a><a data-part="place" href="${base}/tariffs/#chart-timeline">Open</a>` +
	`<a href="https://www.example.org/embed/timeline/">source</a>` +
	`<script type="application/json">{"supply":"${base}/charts/timeline/${lang}.json","pages":{"quebec":"${base}/provinces/#quebec"}}</script></body></html>`;

describe.each(['', '/under'])('under “%s”', (base) => {
	test.each([
		['en', 'embed/0.3.0/timeline/'],
		['fr', 'fr/embed/0.3.0/timeline/'],
	] as const)('a copy in %s names what it needs within its release, relative to itself', (lang, folder) => {
		const copy = pinnedCopy(page(lang, base), { chart: 'timeline', lang, version: '0.3.0', base });
		const home = new URL(`https://moved.example/elsewhere/${folder}`);
		const at = (pattern: RegExp) => new URL(pattern.exec(copy)![1]!, home).pathname;
		expect(at(/data-live="([^"]*)"/)).toBe(`/elsewhere/embed/0.3.0/timeline/${lang}.1a2b3c4d.js`);
		expect(at(/data-files="([^"]*)"/)).toBe('/elsewhere/embed/0.3.0/files.5e6f7a8b.js');
		expect(at(/href="([^"]*csv)"/)).toBe(`/elsewhere/embed/0.3.0/timeline/${lang}.csv`);
		expect(at(/"supply":"([^"]*)"/)).toBe(`/elsewhere/embed/0.3.0/timeline/${lang}.json`);
		expect(at(/"quebec":"([^"]*)"/)).toBe('/elsewhere/provinces/');
		expect(at(/data-part="place" href="([^"]*)"/)).toBe('/elsewhere/tariffs/');
		expect(copy).toContain('<html lang="' + lang + '" data-day="2026-10-08" data-asof="kept">');
		expect(copy).not.toMatch(/data-kept|oembed/);
		expect(copy).toContain('https://www.example.org/embed/timeline/');
		expect(copy).toContain('let a=1/2');
	});
});

test('what needs a file of the build is not kept, nor is what is no frame', () => {
	const of = { chart: 'timeline', lang: 'en', version: '0.3.0', base: '' } as const;
	expect(() => pinnedCopy(page('en', '').replace('/favicon.svg', '/_astro/a.css'), of)).toThrow('may not need');
	expect(() => pinnedCopy('<html lang="en"></html>', of)).toThrow('no page of a frame');
});

test('an archive gives back what went in, the same bytes each time, and nothing outside its folder', () => {
	const texts = { 'fr/b.html': 'é', 'a.svg': '<svg/>' };
	expect(unpackTexts(packTexts(texts))).toEqual(texts);
	expect(packTexts({ 'a.svg': '<svg/>', 'fr/b.html': 'é' }).equals(packTexts(texts))).toBe(true);
	for (const path of ['../a', '/a', 'a/../../b', 'a\\..\\b'])
		expect(() => unpackTexts(packTexts({ [path]: '' }))).toThrow('outside its folder');
});

describe('the day that is pinned to', () => {
	const releases: Release[] = [
		{ version: '0.3.0', day: '2026-10-08', charts: ['timeline', 'asks'] },
		{ version: '0.3.1', day: '2026-10-08', charts: ['timeline', 'asks'] },
		{ version: '0.4.0', day: '2026-12-01', charts: ['timeline'] },
	];
	test('is that of the newest release that has the chart', () => {
		expect(pinnable('timeline', '2027-01-01', releases, undefined)).toEqual({ day: '2026-12-01', version: '0.4.0' });
		expect(pinnable('asks', '2027-01-01', releases, undefined)).toEqual({ day: '2026-10-08', version: '0.3.1' });
	});
	test('is the record’s own while nothing is kept, without a release that could vanish', () => {
		expect(pinnable('timeline', '2026-10-08', [], undefined)).toEqual({ day: '2026-10-08' });
		expect(pinnable('polls', '2026-10-08', releases, undefined)).toEqual({ day: '2026-10-08' });
	});
	test('a frame knows the releases of its chart by their days; of two of one day, the later', () => {
		expect(keptDays('timeline', releases)).toBe('2026-10-08=0.3.1&2026-12-01=0.4.0');
		expect(keptDays('polls', releases)).toBe('');
	});
});
