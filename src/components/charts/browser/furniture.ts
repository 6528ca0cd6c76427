/** What stands around the picture of a figure: its words, its controls and the line that says what is wrong. */
import type { Chart, ChartData, Context, Control, Option, Pages, Params } from '../contract';
import { isDayField } from './dayField';

/** The elements of a figure, by their `data-part`. */
export const partsOf =
	(figure: HTMLElement) =>
	<E extends Element = HTMLElement>(name: string): E =>
		figure.querySelector<E>(`[data-part="${name}"]`)!;

type Part = ReturnType<typeof partsOf>;

/** Writes a text where it differs: a screen reader is not told again what it has said. */
function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** Shows or hides an element; where nothing changes, the browser has nothing to lay out. */
export function setHidden(element: HTMLElement, hidden: boolean): void {
	if (element.hidden !== hidden) element.hidden = hidden;
}

/**
 * Writes title, subtitle, description and the line under the picture for a state.
 * @param pages the addresses of pages that marks lead to; without them none is linked
 */
export function writeWords(
	part: Part,
	chart: Chart,
	data: ChartData,
	state: unknown,
	context: Context,
	pages: Pages | undefined,
): void {
	setText(part('title'), chart.title(data, state, context));
	setText(part('subtitle'), chart.subtitle(data, state, context));
	setText(part('description'), chart.describe(data, state, context));
	const { heading, lines, href, page } = chart.readout(data, state, context);
	setText(part('readout-heading'), heading);
	const list = part('readout-lines');
	if (list.textContent !== lines.join(''))
		list.replaceChildren(
			...lines.map((line) => {
				const item = document.createElement('p');
				item.textContent = line;
				return item;
			}),
		);
	writeLink(part('readout-link'), href);
	if (pages) writeLink(part('readout-page'), page && { url: pages[page.id]!, label: page.label });
}

/** Shows a link to an address, or hides it where there is none. */
function writeLink(link: HTMLAnchorElement, to: { url: string; label: string } | undefined): void {
	setHidden(link, !to);
	if (!to) return;
	if (link.getAttribute('href') !== to.url) link.href = to.url;
	setText(link, to.label);
}

/** Tells the reader what is wrong, in the line above the picture; an empty text takes the line away. */
export function sayProblem(part: Part, text: string): void {
	const problem = part('problem');
	if (problem.textContent === text) return;
	problem.hidden = text === '';
	problem.textContent = text;
}

/** Whether a reader is at a field of a day, and may be typing. What is written into it would take the typed digits away. */
const isAtDay = (field: Element): boolean => isDayField(field) && field === document.activeElement;

type Field = HTMLInputElement | HTMLSelectElement;
const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('[name]')];

/** Sets the controls to the parameters, but for the field of a day that the reader is at. */
export function writeControls(form: HTMLFormElement, params: Params): void {
	for (const field of fieldsOf(form)) {
		const value = params[field.name] ?? '';
		if (field instanceof HTMLInputElement && field.type === 'checkbox')
			field.checked = value === 'all' || value.split(',').includes(field.value);
		else if (field.value !== value && !isAtDay(field)) field.value = value;
	}
}

/** What the controls say, by their names; several ticks of one name are joined by commas. */
export function readControls(form: HTMLFormElement): Params {
	const read = new FormData(form);
	return Object.fromEntries(fieldsOf(form).map(({ name }) => [name, read.getAll(name).map(String).join(',')] as const));
}

function optionOf({ value, label }: Option): HTMLOptionElement {
	const option = document.createElement('option');
	option.value = value;
	option.textContent = label;
	return option;
}

/**
 * Gives the choices the options that other data have, in their groups. A choice of one is none, and goes; so does a field
 * that the data have no choice for.
 */
export function writeOptions(form: HTMLFormElement, controls: readonly Control[]): void {
	for (const field of fieldsOf(form))
		if (isDayField(field)) setHidden(field.closest('p')!, !controls.some(({ name }) => name === field.name));
	for (const control of controls) {
		const field = form.elements.namedItem(control.name);
		if (control.kind !== 'choice' || !(field instanceof HTMLSelectElement)) continue;
		const groups = new Map<string | undefined, HTMLElement>([[undefined, field]]);
		field.replaceChildren();
		for (const option of control.options) {
			let parent = groups.get(option.group);
			if (!parent) {
				parent = document.createElement('optgroup');
				(parent as HTMLOptGroupElement).label = option.group!;
				field.append(parent);
				groups.set(option.group, parent);
			}
			parent.append(optionOf(option));
		}
		setHidden(field.closest('p')!, control.options.length < 2);
	}
}
