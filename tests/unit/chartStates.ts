/** What the tests of all charts share: the states a reader can bring a chart into, and its pictures on a server DOM. */
import { parseHTML } from 'linkedom';
import { ARTBOARDS, type Band, type Direction, type Marks, type Params } from '../../src/components/charts/contract';
import type { Prepared } from '../../src/components/charts/build/prepare';
import { registry } from '../../src/components/charts/registry';

export const ids = registry.map(({ chart }) => chart.id);
export const bands: Band[] = ['narrow', 'wide'];
const ARROWS = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[];

/** An empty `<svg>` in a document of its own, for a chart's `draw`. */
export const svgElement = (): SVGElement => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return document.body.appendChild(
		document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
	) as unknown as SVGElement;
};

/** The marks of a prepared chart in its state. */
export const marksOf = ({ chart, data, state, context }: Prepared, band: Band, width = ARTBOARDS[band]): Marks =>
	chart.layout(data, state, { width, band, uid: 'test' }, context);

/**
 * The states one choice away from the opening one, which stands first: each option of each control, the first and the
 * last day of each day control. A choice that changes nothing is left out.
 */
export function presetStates({ chart, data, state, context }: Prepared): { name: string; state: unknown }[] {
	const opening = chart.write(data, state);
	const choices: Params[] = chart
		.controls(data, state, context)
		.flatMap((control) =>
			(control.kind === 'day' ? [control.min, control.max] : control.options.map(({ value }) => value)).map(
				(value) => ({ [control.name]: value }),
			),
		);
	const states = new Map([[JSON.stringify(state), { name: 'as it opens', state }]]);
	for (const choice of choices) {
		const { state: chosen } = chart.read(data, { ...opening, ...choice });
		const same = JSON.stringify(chosen);
		if (!states.has(same)) states.set(same, { name: new URLSearchParams(choice).toString(), state: chosen });
	}
	return [...states.values()];
}

/** What a chart says in a state: its title, subtitle and description, and the line under it for each state of `focused`. */
export const spoken = ({ chart, data, context }: Prepared, state: unknown, focused: readonly unknown[]): string[] => [
	chart.title(data, state, context),
	chart.subtitle(data, state, context),
	chart.describe(data, state, context),
	...focused.flatMap((each) => {
		const { heading, lines } = chart.readout(data, each, context);
		return [heading, ...lines];
	}),
];

/** Every state that the arrow keys lead to from `from`, itself among them. */
export function walk({ chart, data }: Prepared, from: unknown): unknown[] {
	const seen = new Map<string, unknown>();
	const ahead = [from];
	while (ahead.length > 0) {
		const state = ahead.pop();
		const name = JSON.stringify(state);
		if (seen.has(name)) continue;
		seen.set(name, state);
		for (const arrow of ARROWS) ahead.push(chart.withFocus(data, state, chart.move(data, state, arrow)));
	}
	return [...seen.values()];
}
