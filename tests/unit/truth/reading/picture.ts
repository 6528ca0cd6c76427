/** A chart drawn for a test: the picture as a reader gets it, and its parts by the selectors that its styles use. */
import { parseHTML } from 'linkedom';
import {
	ARTBOARDS,
	type Band,
	type Chart,
	type ChartData,
	type Context,
	type Marks,
	type Params,
	type Readout,
	type Table,
} from '../../../../src/components/charts/contract';
import type { Locale } from '../../../../src/record/format';
import { dictionary } from '../../../../src/words/dictionary';
import { chartPrefixes, stringsUnder, translator } from '../../../../src/words/translate';
import { boxOf, num, type Box } from './shape';
import { daysNamed, dayNumberOf, readScale, type ReadScale } from './scale';

/** The words a chart has in a language. */
export const contextOf = (id: string, locale: Locale = 'en'): Context => ({
	locale,
	t: translator(stringsUnder(chartPrefixes(id), dictionary(locale))),
});

export interface Options {
	band?: Band;
	/** The artboard of the band unless asked otherwise. */
	width?: number;
	locale?: Locale;
}

export interface Text {
	key: string;
	text: string;
	x: number;
	y: number;
	node: Element;
}

export interface Picture<State, M extends Marks> {
	svg: Element;
	marks: M;
	state: State;
	width: number;
	height: number;
	all(selector: string, within?: Element): Element[];
	/** The only node a selector finds. Throws where there is none, or more. */
	one(selector: string, within?: Element): Element;
	box(selector: string, within?: Element): Box;
	texts(selector: string, within?: Element): Text[];
	/** The key of the mark that a click at this place brings into focus. */
	at(x: number, y: number): string | null;
	readout(): Readout;
	table(): Table;
	/** The scale of days that the axis shows, read off its lines and words. */
	days(): ReadScale;
}

/** Draws `chart` with `data` as `params` ask for. */
export function draw<Data extends ChartData, State, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: Data,
	params: Params = {},
	{ band = 'wide', width = ARTBOARDS[band], locale = 'en' }: Options = {},
): Picture<State, M> {
	const context = contextOf(chart.id, locale);
	const { state } = chart.read(data, params);
	const marks = chart.layout(data, state, { width, band, uid: 'truth' }, context);
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
	chart.draw(svg as unknown as SVGElement, marks);

	const all = (selector: string, within: Element = svg) => [...within.querySelectorAll(selector)];
	const one = (selector: string, within: Element = svg) => {
		const found = all(selector, within);
		if (found.length !== 1) throw new Error(`"${selector}" finds ${found.length} nodes; one was looked for.`);
		return found[0]!;
	};
	const texts = (selector: string, within: Element = svg): Text[] =>
		all(selector, within).map((node) => {
			const lines = [...node.querySelectorAll('tspan')];
			const placed = lines[0] ?? node;
			return {
				key: node.getAttribute('data-key') ?? '',
				text: (lines.length > 0 ? lines : [node]).map(({ textContent }) => textContent ?? '').join(' '),
				x: num(placed, 'x'),
				y: num(placed, 'y'),
				node,
			};
		});
	return {
		svg,
		marks,
		state,
		width: marks.width,
		height: marks.height,
		all,
		one,
		box: (selector, within) => boxOf(one(selector, within)),
		texts,
		at: (x, y) => chart.focusAt(marks, x, y),
		readout: () => chart.readout(data, state, context),
		table: () => chart.table(data, state, context),
		days: () => {
			const lines = all('.grid > .grid-line').map((node) => num(node, 'x1'));
			const labels = texts('.tick-labels > .tick-label')
				.filter(({ text }) => text !== '')
				.toSorted((a, b) => a.x - b.x);
			const named = daysNamed(labels.map(({ text }) => text));
			return readScale(
				labels.map(({ x }, index) => {
					const at = lines.reduce((best, line) => (Math.abs(line - x) < Math.abs(best - x) ? line : best));
					return { at, value: dayNumberOf(named[index]!) };
				}),
			);
		},
	};
}
