/** What a page loads before anyone touches it stays small. Sizes of files, so the same on every machine; kB are 1000 bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartWeights, filesOfPage, fontBytes, scriptBytes, styleBytes } from '../../bench/weights';
import { UNUSED_CLASSES } from '../../src/starlight/unusedStyles';
import { DIST, filesOf, pages, textOf } from './dist';

describe.each(pages)('$path', ({ file, document, path }) => {
	const loaded = filesOfPage(DIST, file);

	test('has at most 7 kB of script before interaction, no more than plain Starlight has, or 12 where goods are named', () => {
		expect(loaded.scripts.length).toBeGreaterThan(0);
		// The field of goods is a control of its own, beside a chart: its page has a budget of its own.
		const most = path.endsWith('/tariffs/your-goods/') ? 12_000 : 7_000;
		expect(scriptBytes(DIST, loaded)).toBeLessThanOrEqual(most);
	});

	test('loads nothing of the search index before search is opened', () => {
		const named = [...document.querySelectorAll('script[src], link[href]')]
			.map((element) => element.getAttribute('src') ?? element.getAttribute('href')!)
			.filter((address) => /pagefind/i.test(address));
		expect(named).toEqual([]);
		expect(loaded.scripts.filter((script) => /\bPagefindUI\b/.test(readFileSync(join(DIST, script), 'utf8')))).toEqual(
			[],
		);
	});

	test('has at most 13.5 kB of style sheets, which is 1.2 times what plain Starlight has', () => {
		expect(loaded.styles.length).toBeGreaterThan(0);
		expect(styleBytes(DIST, loaded)).toBeLessThanOrEqual(13_500);
	});

	test('has nothing whose styles are left out', () => {
		const found = UNUSED_CLASSES.filter((name) => document.querySelector(`[class~="${name}"]`));
		expect(found, 'take its sheet back in: src/starlight/unusedStyles.ts').toEqual([]);
	});

	test('asks for at most 90 kB of fonts', () => {
		expect(loaded.fonts.length).toBeGreaterThan(0);
		expect(fontBytes(DIST, loaded)).toBeLessThanOrEqual(90_000);
	});
});

test('a chart’s own script and data are at most 30 kB', () => {
	const weights = chartWeights(DIST);
	expect(weights.length).toBeGreaterThan(0);
	for (const { id, script, data } of weights) expect(script + data, id).toBeLessThanOrEqual(30_000);
});

test('every colour and shadow that a style sheet asks for is set in one', () => {
	const css = filesOf('_astro/*.css').map(textOf).join('\n');
	const asked = [...css.matchAll(/var\((--sl-(?:color|hue|shadow)-[\w-]+)/g)].map(([, name]) => name!);
	expect(asked.length).toBeGreaterThan(20);
	const unset = [...new Set(asked)].filter((name) => !css.includes(`${name}:`));
	// Asides, whose sheet is left out.
	expect(unset.filter((name) => !name.includes('-asides-'))).toEqual([]);
});
