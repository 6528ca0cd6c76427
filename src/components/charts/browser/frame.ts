/** Takes a drawn chart over in the browser: joins the session to the nodes of the figure, and does no more. */
import { changed, type Chart, type ChartData, type Context, type Params, type Setting, type Supply } from '../contract';
import { cut } from '../../../words/cut';
import { translator } from '../../../words/translate';
import type { Address, Entry } from './address';
import type { AtMark } from './atMark';
import type { FileKind, saveAs } from './downloads';
import { dayRange, isDayField, isWhole } from './dayField';
import { partsOf, readControls, sayProblem, setHidden, writeControls, writeOptions, writeWords } from './furniture';
import { listen } from './input';
import { done, later, now } from './later';
import { announceDay, hasOneDay, onDay } from './pageDay';
import { sessionOf, type View } from './session';
import { stageOf } from './stage';
import { partOf } from './supply';
import { cellReader, fillTable } from './table';

/** A figure that has been brought to life. */
export interface Mounted {
	/**
	 * Shows the state that `params` ask for, at once, also where nobody sees it yet.
	 * @param data other data of the chart; it keeps what it has where none are given; `own` are those of the page, in the
	 * state that the address asks for
	 */
	show(data: ChartData | 'own' | undefined, params: Params): void;
}

/** Where a figure stands: on a page of the site (onPage.ts), or in a frame on a page of someone else’s. */
export interface Surroundings {
	/** The address that holds the state of the chart, by the names of its parameters. */
	address(names: readonly string[]): Address;
	/** Loads what makes files of a view. */
	downloads(): Promise<{ saveAs: typeof saveAs }>;
	/** The path of the chart’s own page, in this state, for a figure that stands elsewhere. */
	page?(): string | undefined;
}

/**
 * Mounts `chart` on its figure. The figure's own SVG is adopted; until then, and if anything here fails, it stands as the
 * server drew it.
 */
export function mount(
	figure: HTMLElement,
	chart: Chart,
	setting: Setting,
	supply: Supply,
	around: Surroundings,
): Mounted {
	const part = partsOf(figure);
	const context: Context = { locale: supply.locale, t: translator(supply.strings) };
	const rows = part<HTMLTableElement>('rows');
	const form = part<HTMLFormElement>('controls');
	const details = part<HTMLDetailsElement>('table');
	const picture = part('stage');
	const explore = part<HTMLDetailsElement>('explore');

	let { data } = supply;
	if (typeof setting.supply === 'string') data = chart.texts?.fromTable(data, cellReader(rows)) ?? data;
	/** The page’s own data, with the parts that have come. */
	let own = data;
	let asked = setting.params;
	let session = sessionOf(chart, data, asked);
	/** Of data that a page has made no file is published. */
	let isPublished = true;
	const oneDay = session.names.includes('on') && hasOneDay();
	// Data of a page may have fewer parameters: the others are not the chart’s then.
	let address = around.address(session.names);

	/** One entry of the history for all that keys and buttons pass through. */
	const run = { run: setting.uid };

	let view: View = session.open(address.read());
	let tableIsOld = Object.keys(changed(view.params, session.initial)).length > 0;
	const stage = stageOf(picture, chart, context, setting.uid, () => {
		stage.draw(data, view.shown);
		unlabel();
	});

	/** Whether the view is the page's own, but for a day that is everyone's. */
	const isUsual = () =>
		!session.names.some((name) => !(oneDay && name === 'on') && view.params[name] !== session.initial[name]);

	const say = (text: string) => sayProblem(part, text);
	const sayIgnored = ({ ignored }: Pick<View, 'ignored'>) =>
		say(ignored.length > 0 ? context.t('chart.common.ignored', { list: ignored.map(cut).join(', ') }) : '');

	/** Fetches the texts that a use lacks, each part once; the view is shown again when they come. */
	const fetchedNames = new Set<string>();
	let fetched = Promise.resolve();
	const missingFor = (use: 'view' | 'table') => {
		const state = use === 'view' ? view.shown : session.committed(view);
		return (setting.parts && chart.texts?.missing(data, state, use)) || [];
	};
	const fetchTexts = (use: 'view' | 'table') => {
		const missing = missingFor(use);
		const news = missing.filter((name) => !fetchedNames.has(name));
		if (news.length === 0) return fetched;
		for (const name of news) fetchedNames.add(name);
		figure.setAttribute('aria-busy', 'true');
		fetched = Promise.all([fetched, ...news.map((name) => partOf(setting.parts!, name))]).then(
			([, ...more]) => {
				own = more.reduce((known, texts) => chart.texts!.join(known, texts), own);
				if (!isPublished) return;
				data = own;
				session = sessionOf(chart, data, asked);
				tableIsOld = true;
				render();
			},
			() => {
				say(context.t('chart.common.failed'));
				// What the picture waits for is tried again when it is asked for again.
				if (chart.texts?.inPicture) for (const name of news) fetchedNames.delete(name);
			},
		);
		const here = fetched;
		void here.then(() => here === fetched && figure.removeAttribute('aria-busy'));
		return fetched;
	};

	const renderTable = () => {
		void fetchTexts('table');
		if (!tableIsOld) return;
		fillTable(rows, chart.table(data, session.committed(view), context));
		part('more-rows')?.remove();
		tableIsOld = false;
	};
	/** Until the reader does something, the page says all that the view says, long texts included. */
	let isToldByPage = !tableIsOld;
	// Another chart, or the day of the page, may change this one while it is out of sight: that can wait.
	let seen = true;
	let areControlsOld = true;
	const renderControls = () => {
		if (!areControlsOld) return;
		writeControls(form, view.params);
		areControlsOld = false;
	};
	const render = () => (seen ? renderNow() : later(renderNow));
	const renderNow = () => {
		done(renderNow);
		renderControls();
		if (chart.texts?.inPicture && missingFor('view').length > 0) return void fetchTexts('view');
		stage.draw(data, view.shown, isToldByPage);
		if (!isToldByPage) {
			void fetchTexts('view');
			writeWords(part, chart, data, view.shown, context, setting.pages);
		}
		setHidden(part('pinned'), view.pin === null);
		setHidden(part('reset'), isUsual());
		if (details.open) renderTable();
	};

	/** Shows the next view, now or when the chart is next seen. What it commits, controls and address show too. */
	const show = (next: View, entry: Entry | null = 'choice') => {
		if (next === view) return;
		const { params } = view;
		const commits = next.params !== params;
		view = next;
		isToldByPage = false;
		if (commits) {
			tableIsOld ||= Object.keys(changed(view.params, params)).length > 0;
			sayIgnored(view);
			if (entry) address.write(() => session.address(view), entry);
			areControlsOld = true;
		}
		render();
	};
	/** Shows what a reader has done to this chart, and tells the others of the page's day. */
	const act = (next: View, entry: Entry = 'choice') => {
		const before = view.params.on;
		show(next, entry);
		const { on } = view.params;
		if (oneDay && on !== undefined && on !== before) announceDay(on, figure);
	};

	/** What is loaded for the reader's hand: the label at the mark, and the window that follows it. */
	let atMark: Promise<AtMark> | undefined;
	const hand = () => (atMark ??= import('./atMark').then(({ atMarkOf }) => atMarkOf(picture, chart, context)));
	const label = (x?: number, follows = false) => {
		const shown = view;
		// Before the next frame, when the picture has been drawn and the browser lays it out anyway.
		void hand().then(({ show: put }) =>
			requestAnimationFrame(() => view === shown && stage.ready && put(data, view.shown, x, follows)),
		);
	};
	const unlabel = () => void atMark?.then((mark) => mark.hide());
	/** A mark that a key or a button leads to. */
	const lead = (next: View, follows: boolean) => {
		act(next, run);
		label(undefined, follows);
	};

	listen(
		{ stage: picture, previous: part('previous'), next: part('next') },
		{
			keyAt: stage.keyAt,
			over: (key, x) => {
				if (view.pin || key === null) return;
				act(session.over(view, key));
				label(x);
			},
			leave: () => {
				act(session.leave(view));
				if (!view.pin) unlabel();
			},
			press: (key, x) => {
				act(session.press(view, key));
				if (view.pin) label(x);
				else unlabel();
			},
			go: (direction) => stage.ready && lead(session.go(view, direction), true),
			step: (by) => {
				if (!stage.ready) return;
				figure.setAttribute('aria-busy', 'true');
				void hand().then(({ next }) => {
					figure.removeAttribute('aria-busy');
					lead(session.lead(view, next(data, view.shown, by)), false);
				});
			},
			hold: () => stage.ready && act(session.hold(view)),
			release: () => {
				act(session.release(view));
				unlabel();
			},
			away: () => !view.pin && unlabel(),
		},
	);
	form.addEventListener('submit', (event) => event.preventDefault());
	const choose = ({ name, type }: { name: string; type: string }) => {
		const fields = readControls(form);
		// Controls that wait to be written say what was; only the one in the reader's hand is new.
		// A day is typed digit by digit.
		act(
			session.choose(view, areControlsOld ? { [name]: fields[name] ?? '' } : fields),
			type === 'date' ? { run: setting.uid, prompt: true } : 'choice',
		);
		unlabel();
	};
	form.addEventListener('input', ({ target }) => {
		if (!isDayField(target) || isWhole(target)) choose(target as HTMLInputElement | HTMLSelectElement);
	});
	// A day that is not whole when the reader leaves it gives way to the one that is shown; none asks for none.
	form.addEventListener('focusout', ({ target }) => {
		if (!isDayField(target)) return;
		const shown = () => view.params[target.name] ?? '';
		if (target.value !== shown()) {
			if (target.value === '' && !target.validity.badInput) choose(target);
			else if (!isWhole(target)) say(dayRange(target, context));
		} else if (target.validity.badInput) say(dayRange(target, context));
		target.value = shown();
	});
	const reset = () => {
		const { on } = view.params;
		act(oneDay && on !== undefined ? session.setDay(session.reset(), on) : session.reset());
		unlabel();
	};
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		reset();
	});
	part('reset').addEventListener('click', () => {
		reset();
		// The button goes, and may not take the focus with it.
		picture.focus({ preventScroll: true });
	});
	address.onReturn(() => {
		const next = session.open(address.read());
		if (Object.keys(changed(next.params, view.params)).length === 0) return;
		show(next, null);
		unlabel();
	});
	if (oneDay)
		onDay(figure, (day) => {
			const next = session.setDay(view, day);
			if (next === view) return;
			show(next, 'follows');
			unlabel();
		});
	// A choice that the address makes is shown with the controls that make it.
	explore.open ||= !isUsual();
	// The page may hold a part of the rows.
	if (part('more-rows')) tableIsOld = true;
	details.addEventListener('toggle', () => details.open && renderTable());

	for (const link of figure.querySelectorAll<HTMLElement>('[data-download]'))
		link.addEventListener('click', (event) => {
			// A plain link leads to the file of the chart as published; any other view is made into a file of its own.
			const isFile = isPublished && Object.keys(changed(view.params, session.published)).length === 0;
			if (link instanceof HTMLAnchorElement && isFile) return;
			event.preventDefault();
			void Promise.all([around.downloads(), fetchTexts('table')])
				.then(([{ saveAs }]) =>
					saveAs(
						link.dataset.download as FileKind,
						{ chart, data, state: session.committed(view), context },
						{ figure, supply: setting.supply, page: around.page?.() },
					),
				)
				.catch(() => say(context.t('chart.common.no-file')));
		});

	picture.tabIndex = 0;
	picture.setAttribute('role', 'application');
	picture.setAttribute('aria-roledescription', context.t('chart.common.role'));
	new IntersectionObserver(([entry]) => {
		seen = entry!.isIntersecting;
		if (seen) now(renderNow);
	}).observe(figure);
	addEventListener('beforeprint', () => {
		renderTable();
		now(renderNow);
	});
	const ignored = [...address.ignored, ...view.ignored];
	if (ignored.length > 0) sayIgnored({ ignored });
	render();
	figure.dataset.live = '';
	return {
		show(next, params) {
			if (next) {
				isPublished = next === 'own';
				data = next === 'own' ? own : next;
			}
			asked = next === 'own' ? setting.params : params;
			session = sessionOf(chart, data, asked);
			address = around.address(session.names);
			view = session.open(next === 'own' ? address.read() : {});
			isToldByPage = false;
			tableIsOld = true;
			areControlsOld = true;
			writeOptions(form, chart.controls(data, view.shown, context));
			explore.hidden = !form.querySelector(':scope > :not([hidden])');
			address.write(() => session.address(view), 'follows');
			sayIgnored(view);
			renderNow();
			unlabel();
		},
	};
}
