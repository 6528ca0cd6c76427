/** A chart's SVG file stands alone: every program shows it alike, and it says where it comes from. */
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseSvg, pictureOf, prepare, sourcesOf } from '../../src/components/charts/build/prepare';
import { standalone } from '../../src/components/charts/files/standalone';
import { svgFile } from '../../src/components/charts/files/svgFile';
import { registry } from '../../src/components/charts/registry';
import { formatWhen, LOCALES } from '../../src/record/format';
import { record } from '../record';

const PAGE = 'https://example.org/tariffs/?sector=steel&on=2025-06-04#chart-x';
const cases = registry.flatMap(({ chart: { id } }) => LOCALES.map((locale) => ({ id, locale })));

/** The server DOM hands out an attribute of an XML document as it is written there. */
const read = (written: string) =>
	written.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

/** Words in the picture, which are outlines that bear them as labels. */
const wordsOf = (root: Element) =>
	[...root.querySelectorAll('[aria-label]')].map((node) => read(node.getAttribute('aria-label')!));

describe.each(cases)('$id in $locale', ({ id, locale }) => {
	const prepared = prepare(record, id, locale);
	const sources = sourcesOf(record, prepared);
	let svg: string;
	let root: Element;
	beforeAll(() => {
		svg = svgFile(prepared, pictureOf(prepared, 'wide', 'file'), { page: PAGE, sources }, parseSvg);
		root = parseSvg(svg);
	});

	test('its size is one of whole pixels, which all programs paint alike', () => {
		const sizes = ['width', 'height', 'viewBox'].flatMap((name) => root.getAttribute(name)!.split(' ').map(Number));
		expect(sizes).toHaveLength(6);
		expect(sizes.filter((size) => !Number.isInteger(size))).toEqual([]);
	});

	test('it says which language its words are in', () => {
		expect([root.getAttribute('lang'), root.getAttribute('xml:lang')]).toEqual([locale, locale]);
	});

	test('every colour is one that all programs know', () => {
		expect(svg).not.toMatch(/var\(|light-dark\(|--[a-z]|currentColor|transparent|<style|style=/);
		const paints = [...root.querySelectorAll('[fill], [stroke]'), root].flatMap((node) =>
			['fill', 'stroke'].flatMap((name) => node.getAttribute(name) ?? []),
		);
		expect(paints.length).toBeGreaterThan(20);
		const ids = new Set([...root.querySelectorAll('[id]')].map((node) => `url(#${node.id})`));
		for (const paint of new Set(paints))
			if (!/^#[0-9a-f]{3,8}$|^none$/.test(paint)) expect(ids, `the paint ${paint}`).toContain(paint);
	});

	test('its letters are outlines that the file holds', () => {
		expect(root.querySelectorAll('text')).toHaveLength(0);
		expect(svg).not.toMatch(/font-|text-anchor|paint-order/);
		const held = new Set([...root.querySelectorAll('defs > path')].map((node) => `#${node.id}`));
		const used = [...root.querySelectorAll('use')].map((node) => node.getAttribute('xlink:href')!);
		expect(used.length).toBeGreaterThan(100);
		expect(new Set(used)).toEqual(held);
	});

	test('title, subtitle, day, publishers, licence and address are in the picture, and no line is cut off', () => {
		const { chart, context, data, state } = prepared;
		const words = wordsOf(root);
		const all = words.join(' ');
		expect(all).toContain(chart.title(data, state, context));
		expect(all).toContain(chart.subtitle(data, state, context));
		expect(all).toContain(formatWhen(record.asOf, locale));
		expect(all).toContain('CC BY 4.0');
		expect(words.join('')).toContain(PAGE);
		const publishers = new Set(Object.values(sources.known).map(({ publisher }) => publisher));
		const named = [...root.querySelectorAll('metadata *')]
			.filter(({ localName, tagName }) => (localName || tagName).endsWith('li'))
			.map(({ textContent }) => textContent!);
		expect(named.length).toBeGreaterThan(0);
		for (const name of named) expect(publishers).toContain(name);
		// Those that have most of the rows stand first.
		expect(all).toContain(named[0]);
		expect(svg).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
		expect(svg).toContain(`<dc:date>${record.asOf}</dc:date>`);
		expect(root.querySelector('title')!.textContent).toBe(chart.title(data, state, context));
		expect(root.querySelector('desc')!.textContent).toBe(chart.describe(data, state, context));
	});

	test('no letter stands outside the picture', () => {
		const [left, top, width, height] = root.getAttribute('viewBox')!.split(' ').map(Number) as [
			number,
			number,
			number,
			number,
		];
		const { x, y, width: wide, height: high } = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox()!;
		expect(x).toBeGreaterThanOrEqual(left - 1);
		expect(y).toBeGreaterThanOrEqual(top - 1);
		expect(x + wide).toBeLessThanOrEqual(left + width + 1);
		expect(y + high).toBeLessThanOrEqual(top + height + 1);
	});
});

describe('a picture that stands alone', () => {
	const made = (inner: string, rules: string) =>
		standalone(
			'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="chart-art wide" viewBox="0 0 100 40">' +
				`<rect/>${inner}</svg>`,
			`svg{--ink:#111}.chart-art{fill:var(--ink);font-size:10px}${rules}`,
			parseSvg,
		);

	test('has the colour of its row where a rule says currentColor, and none where it says transparent', () => {
		const svg = made(
			'<g class="row"><rect class="bar"/><rect class="ground"/></g>',
			'.chart-art .row{color:#c00}.chart-art .bar{fill:currentColor}.chart-art .ground{fill:transparent}',
		);
		expect(svg).toMatch(/<rect [^>]*fill="#c00"/);
		expect(svg).toMatch(/<rect [^>]*fill="none"/);
	});

	test('lets a rule of one class more override one that names several values', () => {
		const rules =
			'.chart-art .off.off.off{fill:#0a0}.chart-art .disc:is([data-of="a"],[data-of="b"],[data-of="c"]){fill:#c00}';
		expect(made('<circle class="disc off" data-of="a" r="2"/>', rules)).toMatch(/<circle [^>]*fill="#0a0"/);
		expect(made('<circle class="disc" data-of="a" r="2"/>', rules)).toMatch(/<circle [^>]*fill="#c00"/);
	});

	test('hangs a text by its middle or its end', () => {
		const startOf = (anchor: string) => {
			const svg = made(`<text x="50" y="20" text-anchor="${anchor}">00</text>`, '');
			return Number(/translate\(([\d.]+) 20\)/.exec(svg)![1]);
		};
		// Two figures of ten pixels are about ten pixels wide.
		expect(startOf('start')).toBe(50);
		expect(startOf('middle')).toBeCloseTo(45, 0);
		expect(startOf('end')).toBeCloseTo(40, 0);
	});

	test('draws the edge of a text that stands on marks first, as wide as the rule says', () => {
		const root = parseSvg(
			made(
				'<text class="halo" x="1" y="9">a</text>',
				'.chart-art .halo{paint-order:stroke;stroke:#fff;stroke-width:3px}',
			),
		);
		const [edge, letters] = [...root.querySelectorAll('g > g')];
		expect([edge!.getAttribute('fill'), edge!.getAttribute('stroke-width')]).toEqual(['none', '300']);
		expect(letters!.getAttribute('stroke')).toBe('none');
		expect(letters!.parentElement!.getAttribute('stroke')).toBe('#fff');
	});

	test('leaves a line with a letter that the faces lack as text in a face of the reader', () => {
		const root = parseSvg(made('<text x="3" y="9" class="end">Kč</text>', '.chart-art .end{text-anchor:end}'));
		const text = root.querySelector('text')!;
		expect(text.textContent).toBe('Kč');
		expect(['x', 'y', 'text-anchor', 'font-family'].map((name) => text.getAttribute(name))).toEqual([
			'3',
			'9',
			'end',
			'sans-serif',
		]);
	});
});
