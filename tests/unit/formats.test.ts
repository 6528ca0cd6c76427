/** What leaves the site as a file: addresses, ids, plain words, the card’s fonts and colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { addressFrom, pathIn, uuidOf } from '../../src/formats/address';
import { cardSvg, HEIGHT, WIDTH, type Card } from '../../src/formats/card/card';
import { flatten } from '../../src/formats/card/flatten';
import { sfntOf } from '../../src/formats/card/fonts';
import { cardPath, firstChart } from '../../src/formats/card/ofPage';
import { placeOf } from '../../src/formats/head';
import { pathOfId, plainId } from '../../src/formats/pages';
import { answerOf, plainText, questionsOf } from '../../src/pageText/plain';
import { structuredData } from '../../src/formats/structured';
import { record } from '../record';

const figure = record.figures.find(({ unit }) => unit === 'percent')!;
const measure = record.measures.find(({ originating }) => 'percent' in originating)!;

describe('addressFrom', () => {
	test.each([
		['/timeline/2026/#a', '/feed.xml', 'timeline/2026/#a'],
		['/fr/timeline/2026/#a', '/fr/feed.xml', 'timeline/2026/#a'],
		['/timeline/', '/fr/feed.xml', '../timeline/'],
		['/feed.xml', '/feed.xml', 'feed.xml'],
		['/', '/feed.xml', './'],
		['/fr/', '/fr/feed.xml', './'],
		['/', '/fr/feed.xml', '../'],
	])('%s from %s is %s', (to, from, expected) => {
		expect(addressFrom(to, from, undefined)).toBe(expected);
		expect(new URL(expected, `https://host.test/under${from}`).href).toBe(`https://host.test/under${to}`);
	});

	test('is absolute where the public address is known, with the path it is under', () => {
		expect(addressFrom('/fr/#a', '/feed.xml', new URL('https://host.test/under/'))).toBe(
			'https://host.test/under/fr/#a',
		);
	});

	test('pathIn puts the language first, English at the root', () => {
		expect([pathIn('en', '/feed.xml'), pathIn('fr', '/')]).toEqual(['/feed.xml', '/fr/']);
	});
});

test('uuidOf is a version 5 UUID that depends on the name alone', () => {
	expect(uuidOf('date/expiry-2036-07-01')).toBe('ed0be881-ca62-573f-a2fe-d865bc6d5ea0');
	expect(uuidOf('a')).not.toBe(uuidOf('b'));
});

describe('plainText', () => {
	const plain = (mdx: string) => plainText(mdx, record, 'en');

	test('prints figures and rates as the page does, and drops citations', () => {
		const text = plain(`It is <Figure id="${figure.id}" /><Cite id="x y" />, or <Rate id="${measure.id}" />.`);
		expect(text).toMatch(/^It is (about )?[\d.]+%.*, or [\d.]+%.*\.$/);
	});

	test('keeps the words of links, lists, headings and emphasis', () => {
		expect(plain('## Head\n\n- **One** [two](/two/) three\n- *four*\n\n{/* not this */}\nimport A from "a";')).toBe(
			'Head One two three four',
		);
	});

	test('names what the record does not have', () => {
		expect(() => plain('<Figure id="no-such" />')).toThrow('no-such');
	});
});

test('questionsOf reads questions and answers, without the sentence that leads on', () => {
	const mdx = `
<Ask q="Is it over?">

No. It stays in force<Cite id="a" />. [What can happen next](/next/) shows the paths.

</Ask>
<Ask q='And then?'>
[It](/it/) goes on.
</Ask>`;
	expect(questionsOf(mdx, record, 'en')).toEqual([
		{ question: 'Is it over?', answer: 'No. It stays in force.' },
		{ question: 'And then?', answer: 'It goes on.' },
	]);
});

test('answerOf is what a page opens with', () => {
	expect(answerOf('<InShort>\nYes<Cite id="a" />.\n</InShort>\n\nMore.', record, 'en')).toBe('Yes.');
	expect(answerOf('<Front>\n<Fragment slot="stands">\nIt stands.\n</Fragment>\n</Front>', record, 'en')).toBe(
		'It stands.',
	);
	expect(answerOf('Nothing.', record, 'en')).toBeUndefined();
});

test('an id leads to a page and to its card, in each language', () => {
	expect(['index', '', 'fr', 'fr/tariffs', 'sectors/automotive'].map(pathOfId)).toEqual([
		'/',
		'/',
		'/fr/',
		'/fr/tariffs/',
		'/sectors/automotive/',
	]);
	expect(['index', '', 'es', 'fr/tariffs'].map(cardPath)).toEqual([
		'/cards/index.png',
		'/cards/index.png',
		'/cards/es/index.png',
		'/cards/fr/tariffs.png',
	]);
	expect(plainId('fr/tariffs')).toBe('tariffs');
});

test('placeOf leads from the front page through the pages above', () => {
	const link = (href: string, isCurrent = false) =>
		({ type: 'link', href, label: href, isCurrent, badge: undefined, attrs: {} }) as const;
	const group = (...entries: ReturnType<typeof link>[]) =>
		({ type: 'group', label: 'Group', entries, collapsed: false, badge: undefined }) as const;
	const home = { name: 'Site', path: '/' };
	const way = (...sidebar: ReturnType<typeof group>[]) => placeOf([...sidebar], home).trail.map(({ path }) => path);
	expect(way(group(link('/'), link('/data/')), group(link('/tariffs/'), link('/tariffs/how/', true)))).toEqual([
		'/',
		'/tariffs/',
		'/tariffs/how/',
	]);
	expect(way(group(link('/', true)))).toEqual([]);
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
		for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
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

	test('firstChart finds a chart and its parameters', () => {
		expect(firstChart('a <Chart id="timeline" params="track=review" /> <Chart id="positions" />')).toEqual({
			id: 'timeline',
			params: 'track=review',
		});
		expect(firstChart('none')).toBeUndefined();
	});
});
