/** Takes a drawn chart over in the browser: pointer, keyboard, controls, address, table, downloads. */
import {
	bandOf,
	changed,
	type Chart,
	type Context,
	type Direction,
	type Params,
	type Setting,
	type Supply,
} from '../contract';
import { addressParams, namingOf, writeAddress } from './address';
import { hands } from './hands';
import { done, later, now } from './later';
import { announceDay, hasOneDay, onDay } from './pageDay';
import { translator } from '../../../words/translate';
import type { FileKind } from './downloads';
import { supplyOf } from './supply';
import { cellReader, fillTable } from './table';

/**
 * Mounts `chart` on its figure. The figure's own SVG is adopted; until then, and if anything here fails, it stands as the
 * server drew it.
 */
export function mount(figure: HTMLElement, chart: Chart, setting: Setting, supply: Supply): void {
	const part = <E extends Element = HTMLElement>(name: string) => figure.querySelector<E>(`[data-part="${name}"]`)!;
	const { uid, params: pageParams } = setting;
	const { locale, strings } = supply;
	let data = supply.data;
	const context: Context = { locale, t: translator(strings) };
	const rows = part<HTMLTableElement>('rows');
	if (typeof setting.supply === 'string') data = chart.complete?.(data, cellReader(rows)) ?? data;
	const stage = part('stage');
	const form = part<HTMLFormElement>('controls');
	const details = part<HTMLDetailsElement>('table');

	const initial = chart.write(data, chart.read(data, pageParams).state);
	/** The chart as its files show it: without any choice, the page's own included. */
	const published = chart.write(data, chart.read(data, {}).state);
	const names = Object.keys(initial);
	const stateOf = (params: Params) => chart.read(data, params);
	const oneDay = names.includes('on') && hasOneDay();
	const naming = namingOf(figure, uid, oneDay);

	/** What the controls, the address and a pin say; a pointer passing over only changes what is shown. */
	const asked = Object.entries(addressParams(names, naming));
	const { ignored } = stateOf({ ...pageParams, ...Object.fromEntries(asked) });
	// What is not understood is as if it were not there: the page's own choice stands, not the chart's.
	const understood = asked.filter(([name, value]) => !ignored.includes(`${name}=${value}`));
	const opening = stateOf({ ...pageParams, ...Object.fromEntries(understood) });
	let params = chart.write(data, opening.state);
	let shown = opening.state;
	let pin: { key: string; before: Params } | null = null;
	let tableIsOld = Object.keys(changed(params, initial)).length > 0;

	/** Tells the reader what is wrong, in the line above the picture; nothing takes the line away. */
	const say = (trouble: string) => {
		const problem = part('problem');
		problem.hidden = trouble === '';
		problem.textContent = trouble;
	};
	const sayIgnored = (list: string[]) =>
		say(list.length > 0 ? context.t('chart.common.ignored', { list: list.join(', ') }) : '');

	/**
	 * The picture's width, as the observer tells it. Asked of the stage between two changes, it would have the browser lay
	 * the whole page out each time, which takes longer than the drawing.
	 */
	let width = stage.clientWidth;
	const draw = () => {
		// A closed <details> or a hidden tab has no width: there is nothing to draw for, and nothing to lose.
		if (width <= 0) return null;
		const band = bandOf(width);
		const svg = stage.querySelector<SVGElement>(`svg.${band}`)!;
		const marks = chart.layout(data, shown, { width, band, uid: `${uid}-${band}` }, context);
		chart.draw(svg, marks);
		return marks;
	};
	let marks: ReturnType<typeof draw> = null;

	const setText = (element: Element, text: string) => {
		if (element.textContent !== text) element.textContent = text;
	};

	/** Fetches the words that the page does not have, once a state needs them, and shows them when they come. */
	let filled = Promise.resolve();
	const fill = () => {
		if (!setting.full || !chart.lacks?.(data, shown)) return;
		const url = setting.full;
		setting = { ...setting, full: undefined };
		filled = supplyOf(url).then(
			(full) => {
				data = full.data;
				tableIsOld = true;
				render();
			},
			() => say(context.t('chart.common.failed')),
		);
	};

	/** Another chart, or the day of the page, may change this one while it is out of sight: that can wait. */
	let seen = true;
	const render = () => (seen ? renderNow() : later(renderNow));
	const renderNow = () => {
		done(renderNow);
		fill();
		marks = draw();
		setText(part('title'), chart.title(data, shown, context));
		setText(part('subtitle'), chart.subtitle(data, shown, context));
		setText(part('description'), chart.describe(data, shown, context));
		const { heading, lines, href } = chart.readout(data, shown, context);
		setText(part('readout-heading'), heading);
		const list = part('readout-lines');
		if (list.textContent !== lines.join('')) {
			list.replaceChildren(
				...lines.map((line) => {
					const item = document.createElement('p');
					item.textContent = line;
					return item;
				}),
			);
		}
		const link = part<HTMLAnchorElement>('readout-link');
		link.hidden = !href;
		if (href) {
			link.href = href.url;
			setText(link, href.label);
		}
		part('pinned').hidden = pin === null;
		if (details.open && tableIsOld) renderTable();
	};

	const renderTable = () => {
		fillTable(rows, chart.table(data, stateOf(params).state, context));
		tableIsOld = false;
	};

	/** What the address must say to lead back to `state`: what follows from the rest of it anyway is left out. */
	const addressOf = (state: Params): Params => {
		let needed = state;
		for (const name of names) {
			const { [name]: _, ...rest } = needed;
			const reached = chart.write(data, stateOf({ ...pageParams, ...rest }).state);
			if (Object.keys(changed(state, reached)).length === 0) needed = rest;
		}
		return needed;
	};

	/** Makes `next` the committed parameters: the controls and the address follow, the address later if more is to come. */
	const commit = (next: Params, passing = false) => {
		const { state, ignored: refused } = stateOf(next);
		const written = chart.write(data, state);
		const day = oneDay && written.on !== params.on ? written.on : undefined;
		tableIsOld ||= Object.keys(changed(written, params)).length > 0;
		params = written;
		shown = state;
		sayIgnored(refused);
		writeAddress(names, addressOf(params), naming, passing);
		syncControls();
		render();
		if (day !== undefined) announceDay(day, figure);
	};

	const syncControls = () => {
		for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
			const value = params[input.name] ?? '';
			if (input instanceof HTMLInputElement && input.type === 'checkbox')
				input.checked = value === 'all' || value.split(',').includes(input.value);
			else if (input.value !== value) input.value = value;
		}
	};

	const look = (key: string | null) => {
		if (key === null) return;
		shown = chart.withFocus(data, stateOf(params).state, key);
		render();
	};
	const setPin = (key: string) => {
		const before = pin?.before ?? params;
		pin = { key, before };
		commit(chart.write(data, chart.withFocus(data, stateOf(params).state, key)));
	};
	const release = () => {
		const before = pin?.before;
		pin = null;
		if (before) commit(before);
		else {
			shown = stateOf(params).state;
			render();
		}
	};
	const go = (direction: Direction) => {
		if (!marks) return;
		const key = chart.move(data, shown, direction);
		if (key === null) return;
		if (pin) setPin(key);
		else look(key);
	};

	hands(
		{ stage, previous: part('previous'), next: part('next') },
		{
			keyAt: (x, y) => {
				if (!marks) return null;
				const box = stage.querySelector(`svg.${bandOf(width)}`)!.getBoundingClientRect();
				return chart.focusAt(marks, x - box.left, y - box.top);
			},
			over: (key) => {
				if (!pin) look(key);
			},
			press: (key) => (pin?.key === key ? release() : setPin(key)),
			go,
			hold: () => {
				if (!marks) return;
				const here = chart.write(data, shown);
				pin = { key: '', before: pin?.before ?? params };
				commit(here);
			},
			release,
		},
	);

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		const read = new FormData(form);
		const next: Params = { ...params };
		for (const name of new Set([...form.querySelectorAll<HTMLInputElement>('[name]')].map((input) => input.name)))
			next[name] = read.getAll(name).map(String).join(',');
		// Nothing ticked, or a day half typed, asks for nothing: the default stands.
		for (const [name, value] of Object.entries(next)) if (value === '' && initial[name] !== '') delete next[name];
		pin = null;
		commit(next);
	});
	if (oneDay)
		onDay(figure, (day) => {
			const next = { ...params, on: day };
			// A day that this chart does not reach leaves it as it is.
			if (params.on !== day && stateOf(next).ignored.length === 0) commit(next, true);
		});
	details.addEventListener('toggle', () => details.open && tableIsOld && renderTable());
	addEventListener('beforeprint', () => tableIsOld && renderTable());

	for (const link of figure.querySelectorAll<HTMLElement>('[data-download]'))
		link.addEventListener('click', (event) => {
			// A plain link leads to the file of the chart as published; any other view is made into a file of its own.
			if (link instanceof HTMLAnchorElement && Object.keys(changed(params, published)).length === 0) return;
			event.preventDefault();
			void Promise.all([import('./downloads'), filled])
				.then(([{ saveAs }]) =>
					saveAs(link.dataset.download as FileKind, { chart, data, state: stateOf(params).state, context }),
				)
				.catch(() => say(context.t('chart.common.no-file')));
		});

	stage.tabIndex = 0;
	stage.setAttribute('role', 'application');
	stage.setAttribute('aria-roledescription', context.t('chart.common.role'));
	new ResizeObserver(([entry]) => {
		width = Math.round(entry!.contentRect.width);
		marks = draw();
	}).observe(stage);
	new IntersectionObserver(([entry]) => {
		seen = entry!.isIntersecting;
		if (seen) now(renderNow);
	}).observe(figure);
	addEventListener('beforeprint', () => now(renderNow));
	if (ignored.length > 0) sayIgnored(ignored);
	syncControls();
	render();
	figure.dataset.live = '';
}
