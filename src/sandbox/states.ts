/** The states in which the sandbox shows a chart: as it opens, as pages ask for it, and with each option of its controls. */
import type { Prepared } from '../components/charts/build/prepare';
import type { Params } from '../components/charts/contract';

export interface SandboxState {
	/** The part of the sandbox's address that names the state: `default`, `sector=steel`. */
	name: string;
	/** What the list of states says. */
	label: string;
	/** What groups it in the list: a control's label, or where the state comes from. */
	group: string;
	params: Params;
}

/** The name of a state in an address: its parameters as in a query, with signs that a path may not hold left out. */
const nameOf = (params: Params) => new URLSearchParams(params).toString().replaceAll('&', '+') || 'default';

/**
 * The states of a chart, each once.
 * @param presets the parameters with which pages show it
 */
export function sandboxStates({ chart, data, state, context }: Prepared, presets: readonly Params[]): SandboxState[] {
	const states: SandboxState[] = [{ name: 'default', label: 'As it opens', group: '', params: {} }];
	const add = (params: Params, label: string, group: string) => {
		const name = nameOf(params);
		if (!states.some((other) => other.name === name)) states.push({ name, label, group, params });
	};
	for (const params of presets) add(params, new URLSearchParams(params).toString(), 'On a page');
	for (const control of chart.controls(data, state, context)) {
		if (control.kind === 'day') {
			for (const day of [control.min, control.max]) add({ [control.name]: day }, day, control.label);
			continue;
		}
		for (const { value, label } of control.options) add({ [control.name]: value }, label, control.label);
	}
	return states;
}
