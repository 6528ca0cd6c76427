/** What every chart promises. A new chart is tested by being in the registry. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ARTBOARDS, changed } from '../../src/components/charts/contract';
import { drawArtboard, prepare, supplyJson } from '../../src/components/charts/build/prepare';
import { translator } from '../../src/words/translate';
import { record } from '../record';
import { bands, ids, marksOf, presetStates, svgElement } from './chartStates';

describe.each(ids)('%s', (id) => {
	const prepared = prepare(record, id, 'en');
	const { chart, data, state, context } = prepared;

	test('every mark that stands for a row has one, and only one, row in the table', () => {
		const rows = chart.table(data, state, context).rows.map(({ key }) => key);
		expect(new Set(rows).size).toBe(rows.length);
		for (const band of bands) {
			const keys = chart.keys(marksOf(prepared, band));
			expect(keys.length).toBeGreaterThan(0);
			expect(new Set(keys).size).toBe(keys.length);
			expect(rows).toEqual(expect.arrayContaining(keys));
		}
	});

	test.each(bands)('drawing the %s picture twice changes nothing', (band) => {
		const svg = svgElement();
		chart.draw(svg, marksOf(prepared, band));
		const once = svg.outerHTML;
		chart.draw(svg, marksOf(prepared, band));
		expect(svg.outerHTML).toBe(once);
	});

	test.each(bands)('drawing over the server’s %s picture keeps every node', (band) => {
		const { document } = parseHTML(`<!doctype html><html><body>${drawArtboard(prepared, band, 'test')}</body></html>`);
		const svg = document.querySelector('svg') as unknown as SVGElement;
		const before = [...svg.querySelectorAll('*')];
		const text = svg.outerHTML;
		chart.draw(svg, chart.layout(data, state, { width: ARTBOARDS[band], band, uid: `test-${band}` }, context));
		const replaced = [...svg.querySelectorAll('*')].filter((node, index) => node !== before[index]);
		expect(
			replaced.map((node) => node.outerHTML),
			'draw() must join by data-key and create nothing that is there',
		).toEqual([]);
		expect(svg.outerHTML).toBe(text);
	});

	test.runIf(chart.ground).each(bands)(
		'the focus alone drawn over the server’s %s picture is as if all were drawn',
		(band) => {
			const { drawFocus, nameOf, refocus } = chart.ground!;
			const size = { width: ARTBOARDS[band], band, uid: `test-${band}` };
			const drawAll = (shown: unknown) => {
				const svg = svgElement();
				svg.setAttribute('class', `chart-art ${band}`);
				chart.draw(svg, chart.layout(data, shown, size, context));
				return svg.outerHTML;
			};
			const same = chart
				.keys(chart.layout(data, state, size, context))
				.map((key) => chart.withFocus(data, state, key))
				.filter((other) => nameOf(other, data) === nameOf(state, data));
			expect(same.length).toBeGreaterThan(2);
			const { document } = parseHTML(
				`<!doctype html><html><body>${drawArtboard(prepared, band, 'test')}</body></html>`,
			);
			const svg = document.querySelector('svg') as unknown as SVGElement;
			let marks = chart.layout(data, state, size, context);
			for (const other of same) {
				marks = refocus(marks, other);
				drawFocus(svg, marks);
				expect(svg.outerHTML).toBe(drawAll(other));
			}
		},
	);

	test.each(bands)('within the %s band every picture is as high, so the page does not move', (band) => {
		const heights = (band === 'narrow' ? [312, 360, 480, 679] : [680, 720, 900, 1100]).map(
			(width) => marksOf(prepared, band, width).height,
		);
		expect(new Set(heights).size).toBe(1);
	});

	test('marks are finite numbers', () => {
		const odd: string[] = [];
		const look = (value: unknown, path: string): void => {
			const wrong = typeof value === 'number' ? !Number.isFinite(value) : /NaN|undefined/.test(String(value));
			if (typeof value === 'object' && value !== null)
				for (const [key, child] of Object.entries(value)) look(child, `${path}.${key}`);
			else if (typeof value !== 'undefined' && wrong) odd.push(`${path} is ${String(value)}`);
		};
		for (const band of bands)
			for (const width of [0, 1, ARTBOARDS[band]]) look(marksOf(prepared, band, width), `${band} at ${width} px`);
		expect(odd, 'a mark that is no number is not drawn: see layout.ts of the chart').toEqual([]);
	});

	test.each(bands)('a point of the %s picture leads to something, and no point outside does', (band) => {
		const marks = marksOf(prepared, band);
		const found = new Set<string>();
		for (let x = 4; x < marks.width; x += 12)
			for (let y = 4; y < marks.height; y += 12) {
				const key = chart.focusAt(marks, x, y);
				if (key !== null) found.add(key);
			}
		expect(found.size, 'focusAt() finds nothing at all').toBeGreaterThan(1);
		for (const key of found) {
			const focused = chart.withFocus(data, state, key);
			expect(chart.read(data, chart.write(data, focused)), `“${key}” under the pointer`).toEqual({
				state: focused,
				ignored: [],
			});
		}
		expect(chart.focusAt(marks, -500, -500)).toBeNull();
		expect(chart.focusAt(marks, marks.width / 2, marks.height + 500)).toBeNull();
	});

	test('the browser has from its file and the page’s table what the server had from the record', () => {
		const { data: sent, locale, strings } = JSON.parse(supplyJson(prepared));
		const there = { locale, t: translator(strings) };
		const size = { width: 360, band: 'narrow' as const, uid: 'test' };
		const { texts } = chart;
		const parts = Object.entries(texts?.parts(data) ?? {});
		const whole = parts.reduce((known, [, part]) => texts!.join(known, JSON.parse(JSON.stringify(part))), sent);
		expect(whole, 'the parts hold all that was left out').toEqual(JSON.parse(JSON.stringify(data)));
		expect(chart.layout(sent, chart.read(sent, {}).state, size, there)).toEqual(
			chart.layout(data, state, size, context),
		);
		if (!texts) return;
		const { columns, rows: all } = chart.table(data, state, context);
		const rows = new Map(all.map(({ key, cells }) => [key, cells]));
		const read = texts.fromTable(sent, (key, column) => {
			const cell = rows.get(key)?.[columns.findIndex(({ id: name }) => name === column)];
			return cell ? { text: cell.text, href: cell.href ?? '' } : null;
		});
		for (const use of ['view', 'table'] as const) {
			expect(texts.missing(read, state, use), `${use}: a whole table has all texts`).toEqual([]);
			expect(texts.missing(whole, state, use)).toEqual([]);
			// A chart whose picture is made of parts misses none of what the page shows, and some of another state.
			const misses = texts.inPicture
				? presetStates(prepared).map((preset) => texts.missing(sent, preset.state, use))
				: [texts.missing(sent, state, use)];
			expect(misses.flat().length, `${use}: what is sent without texts misses some`).toBeGreaterThan(0);
			if (texts.inPicture) expect(texts.missing(sent, state, use)).toEqual([]);
		}
		expect(parts.map(([name]) => name)).toEqual(expect.arrayContaining(texts.missing(sent, state, 'table')));
		// One event is read without fetching the others.
		expect(texts.missing(sent, state, 'view').length).toBeLessThan(parts.length);
	});
});

test('only the parameters that differ go into the address', () => {
	expect(changed({ a: '1', b: '2' }, { a: '1', b: '3' })).toEqual({ b: '2' });
});
