/** What every chart promises. A new chart is tested by being in the registry. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ARTBOARDS, changed, type Band, type Direction } from '../../src/components/charts/contract';
import { drawArtboard, prepare, supplyJson, type Prepared } from '../../src/components/charts/build/prepare';
import { registry } from '../../src/components/charts/registry';
import { translator } from '../../src/words/translate';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';

const ids = registry.map(({ chart }) => chart.id);
const bands: Band[] = ['narrow', 'wide'];
const directions: Direction[] = ['left', 'right', 'up', 'down', 'first', 'last', 'back-a-day', 'on-a-day'];

const svgElement = () => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return document.body.appendChild(
		document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
	) as unknown as SVGElement;
};
const marksOf = ({ chart, data, state, context }: Prepared, band: Band, width = ARTBOARDS[band]) =>
	chart.layout(data, state, { width, band, uid: 'test' }, context);

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

	test('every row has a cell for every column', () => {
		const { columns, rows } = chart.table(data, state, context);
		for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
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
		expect([...svg.querySelectorAll('*')].every((node, index) => node === before[index])).toBe(true);
		expect(svg.outerHTML).toBe(text);
	});

	test.each(bands)('within the %s band a wider picture is no higher, so the page does not move', (band) => {
		const heights = (band === 'narrow' ? [312, 360, 480, 679] : [680, 720, 900, 1100]).map(
			(width) => marksOf(prepared, band, width).height,
		);
		expect(new Set(heights).size).toBe(1);
	});

	test('marks are finite numbers', () => {
		const walk = (value: unknown): void => {
			if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
			else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
			else if (typeof value === 'string') expect(value).not.toMatch(/NaN|undefined/);
		};
		for (const band of bands) for (const width of [0, 1, ARTBOARDS[band]]) walk(marksOf(prepared, band, width));
	});

	/** States a reader can reach: by the options of the controls and then the arrow keys. */
	const reachable = fc
		.tuple(
			fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
			fc.array(fc.constantFrom(...directions), { maxLength: 6 }),
		)
		.map(([choices, moves]) => {
			let now = state;
			for (const [which, value] of choices) {
				const controls = chart.controls(data, now, context);
				const control = controls[which % controls.length]!;
				if (control.kind === 'day') continue;
				const option = control.options[value % control.options.length]!;
				now = chart.read(data, { ...chart.write(data, now), [control.name]: option.value }).state;
			}
			for (const direction of moves) {
				marksOf({ ...prepared, state: now }, 'wide');
				now = chart.withFocus(data, now, chart.move(data, now, direction));
			}
			return now;
		});

	test('every state comes back from its address', () => {
		fc.assert(
			fc.property(reachable, (reached) => {
				const params = chart.write(data, reached);
				const { state: again, ignored } = chart.read(data, params);
				expect(ignored).toEqual([]);
				expect(again).toEqual(reached);
			}),
			{ numRuns: 150 },
		);
	});

	test('every state has a picture, words and a table', () => {
		fc.assert(
			fc.property(reachable, (reached) => {
				marksOf({ ...prepared, state: reached }, 'narrow');
				for (const words of [chart.title(data, reached, context), chart.describe(data, reached, context)])
					expect(words).toMatch(/\S/);
				expect(chart.readout(data, reached, context).heading).toMatch(/\S/);
				chart.table(data, reached, context);
			}),
			{ numRuns: 100 },
		);
	});

	test('an address with anything in it never throws, and what is not understood is reported', () => {
		const names = Object.keys(chart.write(data, state));
		const hostile = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'<img src=x onerror=alert(1)>',
				'__proto__',
				'constructor',
				'2026-02-30',
				'9999-99-99',
				',',
				'%00',
				'"><svg',
			),
		);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), hostile), (params) => {
				const { state: read, ignored } = chart.read(data, params);
				chart.layout(data, read, { width: 360, band: 'narrow', uid: 'test' }, context);
				const written = chart.write(data, read);
				// What was asked for is either in force, or said to be ignored, or gave way to another choice.
				expect(ignored.every((entry) => names.some((name) => entry.startsWith(`${name}=`)))).toBe(true);
				expect(chart.read(data, written).ignored).toEqual([]);
			}),
			{ numRuns: 300 },
		);
		expect(chart.read(data, { [names[0]!]: 'no such thing' }).ignored).toEqual([`${names[0]}=no such thing`]);
	});

	test('arrow keys reach every mark', () => {
		const marks = marksOf(prepared, 'wide');
		let now = chart.withFocus(data, state, chart.move(data, state, 'first'));
		const seen = new Set<string>();
		const queue = [now];
		while (queue.length > 0 && seen.size < 2000) {
			now = queue.shift();
			const key = JSON.stringify(chart.write(data, now));
			if (seen.has(key)) continue;
			seen.add(key);
			for (const direction of ['left', 'right', 'up', 'down'] as const)
				queue.push(chart.withFocus(data, now, chart.move(data, now, direction)));
		}
		const said = [...seen].map((key) => chart.read(data, JSON.parse(key)).state);
		const headings = new Set(said.map((reached) => chart.readout(data, reached, context).heading));
		// Each mark the picture shows can be asked what it is; a chart may give several marks one heading.
		expect(headings.size).toBeGreaterThanOrEqual(Math.min(chart.keys(marks).length / 4, 40));
	});

	test('what is under a point is found, and nothing outside the picture', () => {
		const marks = marksOf(prepared, 'wide');
		expect(chart.focusAt(marks, -500, -500)).toBeNull();
		expect(chart.focusAt(marks, marks.width / 2, marks.height + 500)).toBeNull();
	});

	test('the browser has from its file and the page’s table what the server had from the record', () => {
		const { data: sent, locale, strings } = JSON.parse(supplyJson(prepared));
		const there = { locale, t: translator(strings) };
		const size = { width: 360, band: 'narrow' as const, uid: 'test' };
		const { columns, rows: all } = chart.table(data, state, context);
		const rows = new Map(all.map(({ key, cells }) => [key, cells]));
		const whole =
			chart.complete?.(sent, (key, column) => {
				const cell = rows.get(key)?.[columns.findIndex(({ id: name }) => name === column)];
				return cell ? { text: cell.text, href: cell.href ?? '' } : null;
			}) ?? sent;
		expect(chart.lacks?.(whole, state) ?? false).toBe(false);
		expect(whole).toEqual(JSON.parse(JSON.stringify(data)));
		expect(chart.layout(sent, chart.read(sent, {}).state, size, there)).toEqual(
			chart.layout(data, state, size, context),
		);
		expect(chart.slim === undefined || chart.lacks?.(sent, state)).toBe(true);
	});

	test.each(LOCALES)('has all its strings in %s', (locale) => {
		const there = prepare(record, id, locale);
		expect(chart.title(there.data, there.state, there.context)).toMatch(/\S/);
		for (const control of chart.controls(there.data, there.state, there.context)) expect(control.label).toMatch(/\S/);
	});
});

test('only the parameters that differ go into the address', () => {
	expect(changed({ a: '1', b: '2' }, { a: '1', b: '3' })).toEqual({ b: '2' });
});
