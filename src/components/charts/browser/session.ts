/** What a reader has chosen in a chart, and what the chart shows for it: plain values, without a DOM. */
import { changed, type Chart, type ChartData, type Direction, type Params } from '../contract';

/** A moment of a session. It is never changed: each act of a reader makes the next one. */
export interface View<State = unknown> {
	/** The committed parameters: what the controls, the address, the table and the files show. */
	readonly params: Params;
	/** The state shown: the committed one, or the one a pointer glances at. */
	readonly shown: State;
	/** Set while the view is held: the key that was pressed, or `''` after Enter, and what letting go leads back to. */
	readonly pin: { readonly key: string; readonly before: Params } | null;
	/** Set while arrow keys lead from mark to mark: where they began, which Escape goes back to. */
	readonly began: Params | null;
	/** What of the last choice was not understood, as `name=value`. */
	readonly ignored: readonly string[];
}

/** The acts of a reader on one chart of a page, each from a view to the next. */
export interface Session<State = unknown> {
	/** The names of the chart's parameters. */
	readonly names: readonly string[];
	/** The parameters in which the page opens the chart. */
	readonly initial: Params;
	/** The parameters of the chart's published files: no choice, not even the page's. */
	readonly published: Params;
	/** The view for the parameters of an address. The page's choice stands in for those not understood. */
	open(asked: Params): View<State>;
	/** Glances at a mark. A glance commits nothing; `null`, which is nothing near, changes nothing. */
	look(view: View<State>, key: string | null): View<State>;
	/** What a pointer does that passes over a mark: a glance, unless a pin holds the view. */
	over(view: View<State>, key: string | null): View<State>;
	/** Ends a glance: all shows the committed state again. */
	leave(view: View<State>): View<State>;
	/** Pins a mark, or lets it go if it is the pinned one. */
	press(view: View<State>, key: string): View<State>;
	/** Commits the mark that an arrow key leads to. A pin moves along. */
	go(view: View<State>, direction: Direction): View<State>;
	/** Commits the mark that a key or a button leads to. A pin moves along. */
	lead(view: View<State>, key: string | null): View<State>;
	/** Holds what is shown, as Enter does. */
	hold(view: View<State>): View<State>;
	/** Lets go of a pin, and goes back to what was committed before it, or before the arrow keys. */
	release(view: View<State>): View<State>;
	/** Commits what controls say. An empty value asks for nothing, so the default stands. A pin ends. */
	choose(view: View<State>, fields: Params): View<State>;
	/** Commits another day, if the chart reaches it; else the same view. A pin stays. */
	setDay(view: View<State>, on: string): View<State>;
	/** Goes back to what the page opened with. */
	reset(): View<State>;
	/** The parameters the address must hold to lead back to a view; what follows without them is left out. */
	address(view: View<State>): Params;
	/** The committed state of a view. */
	committed(view: View<State>): State;
}

/**
 * The session of a chart on a page.
 * @param page the parameters the page asks for
 */
export function sessionOf<Data extends ChartData, State>(
	chart: Chart<Data, State>,
	data: Data,
	page: Params,
): Session<State> {
	const read = (params: Params) => chart.read(data, params);
	const write = (state: State) => chart.write(data, state);
	const initial = write(read(page).state);

	/** A view whose parameters have been read and written once, so that they are whole. */
	const commit = (params: Params, pin: View['pin'], began: View['began'] = null): View<State> => {
		const { state, ignored } = read(params);
		return { params: write(state), shown: state, pin, began, ignored };
	};
	const isSame = (one: Params, other: Params) => Object.keys(changed(one, other)).length === 0;
	const committed = ({ params }: View<State>) => read(params).state;

	const session: Session<State> = {
		names: Object.keys(initial),
		initial,
		published: write(read({}).state),
		open(asked) {
			const { ignored } = read({ ...page, ...asked });
			const understood = Object.entries(asked).filter(([name, value]) => !ignored.includes(`${name}=${value}`));
			return { ...commit({ ...page, ...Object.fromEntries(understood) }, null), ignored };
		},
		look(view, key) {
			return key === null ? view : { ...view, shown: chart.withFocus(data, committed(view), key) };
		},
		over: (view, key) => (view.pin ? view : session.look(view, key)),
		leave: (view) => (isSame(write(view.shown), view.params) ? view : { ...view, shown: committed(view) }),
		press(view, key) {
			if (view.pin?.key === key) return session.release(view);
			const before = view.pin?.before ?? view.began ?? view.params;
			return commit(write(chart.withFocus(data, committed(view), key)), { key, before });
		},
		go: (view, direction) => session.lead(view, chart.move(data, view.shown, direction)),
		lead(view, key) {
			if (key === null) return view;
			const params = write(chart.withFocus(data, view.shown, key));
			if (isSame(params, view.params)) return session.leave(view);
			const pin = view.pin && { key, before: view.pin.before };
			return commit(params, pin, view.began ?? view.params);
		},
		hold(view) {
			return commit(write(view.shown), { key: '', before: view.pin?.before ?? view.began ?? view.params });
		},
		release(view) {
			const before = view.pin?.before ?? view.began;
			return before ? commit(before, null) : session.leave(view);
		},
		choose(view, fields) {
			const asked = Object.entries({ ...view.params, ...fields });
			// Nothing ticked, or a day half typed, asks for nothing.
			const full = asked.filter(([name, value]) => value !== '' || initial[name] === '');
			return commit(Object.fromEntries(full), null);
		},
		setDay(view, on) {
			if (view.params.on === on) return view;
			const next = commit({ ...view.params, on }, view.pin, view.began);
			return next.ignored.length > 0 ? view : next;
		},
		reset: () => commit(page, null),
		address({ params }) {
			// What the page itself opens needs no parameter.
			let needed = isSame(params, initial) ? {} : params;
			for (const name of session.names) {
				const { [name]: _, ...rest } = needed;
				const reached = write(read({ ...page, ...rest }).state);
				if (isSame(params, reached)) needed = rest;
			}
			return needed;
		},
		committed,
	};
	return session;
}
