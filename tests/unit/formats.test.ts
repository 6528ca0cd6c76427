/** What leaves the site as a file: ids, the page’s description, the card’s fonts and colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cardSvg, HEIGHT, WIDTH, type Card } from '../../src/formats/card/card';
import { flatten } from '../../src/formats/card/flatten';
import { sfntOf } from '../../src/formats/card/fonts';
import { uuidOf } from '../../src/formats/uuid';
import { structuredData } from '../../src/formats/structured';

test('uuidOf is a version 5 UUID that depends on the name alone', () => {
	expect(uuidOf('date/expiry-2036-07-01')).toBe('ed0be881-ca62-573f-a2fe-d865bc6d5ea0');
	expect(uuidOf('a')).not.toBe(uuidOf('b'));
});

test('structuredData cannot end the script it stands in', () => {
	const text = structuredData({
		address: (path) => path,
		path: '/a/',
		home: '/',
		site: 'Site',
		title: '</script><b>',
		description: 'x',
		language: 'en',
		checked: '2026-01-01',
		card: '/c.png',
		section: undefined,
		trail: [{ name: 'a', path: '/a/' }],
		citations: [],
		questions: [],
	});
	expect(text).not.toContain('<');
	expect((JSON.parse(text) as { '@graph': { headline: string }[] })['@graph'][0]!.headline).toBe('</script><b>');
});

describe('cards', () => {
	const card: Card = { site: 'Site', title: 'A title & more', asOf: 'As of a day' };
	const chart = (height: number) => ({ title: 'What it shows', markup: '<g id="drawn"></g>', width: 720, height });

	test.each([
		['words', undefined],
		['a tall chart', chart(900)],
		['a flat chart', chart(150)],
	])('with %s: all that is to be read stands inside', (_, drawn) => {
		const svg = cardSvg({ ...card, chart: drawn, answer: 'An answer. '.repeat(60), day: '1 July 2026' });
		expect(svg).toContain(`width="${WIDTH}" height="${HEIGHT}"`);
		expect(svg.includes('id="drawn"')).toBe(drawn !== undefined);
		expect(svg).toContain('A title &amp; more');
		const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)];
		expect(texts.length).toBeGreaterThan(2);
		for (const [, x, y] of texts) {
			expect(Number(x)).toBeGreaterThan(20);
			expect(Number(y)).toBeLessThan(HEIGHT - 20);
		}
	});

	test('flatten gives every mark its own colours: the more exact rule wins, then the later', () => {
		const inner = flatten(
			'<svg xmlns="http://www.w3.org/2000/svg" class="chart-art wide"><style>svg{--chart-ink:#111;--chart-muted:var(--chart-ink)}' +
				'.chart-art{fill:var(--chart-muted)}.chart-art .dot.major{fill:red}.chart-art .dot{fill:blue;stroke:none}' +
				'@media print{.chart-art .dot{fill:green}}.chart-art .dot:not(.major){opacity:0.5}</style>' +
				'<g transform="translate(0 9)"><circle class="dot major"/><circle class="dot"/><text>≤ 25%</text></g></svg>',
		);
		expect(inner).toContain('style="fill:#111"');
		expect(inner).toMatch(/style="fill:red;stroke:none" class="dot major"/);
		// Opacity of a shape is that of its fill and stroke: the rasterizer needs no layer for it.
		expect(inner).toMatch(/style="fill:blue;stroke:none;fill-opacity:0\.5;stroke-opacity:0\.5" class="dot"/);
		expect(inner).not.toMatch(/transform|≤|green/);
	});

	test('sfntOf unpacks a WOFF font and refuses what is none', () => {
		const { resolve } = createRequire(import.meta.url);
		const font = sfntOf(readFileSync(resolve('@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff')));
		expect(font.readUInt32BE(0)).toBe(0x00010000);
		const names = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
			font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
		);
		expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'name']));
		expect(() => sfntOf(Buffer.from('no font'))).toThrow('no WOFF');
	});
});
