/** Goes through a story: the picture follows the step that is read, and links and arrow keys lead from step to step. */
import { showState } from '../charts/browser/ownData';
import { fragmentOf, readyAfter, stepAt, stepBy, stepNamed } from './steps';

/** Where one picture stays in view. The style sheet asks the same. */
const LIVE = '(prefers-reduced-motion: no-preference) and (min-height: 30em)';
/** Milliseconds for which a step is read before the address names it. */
const REST = 300;

const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));
/** Where arrow keys have a meaning of their own. */
const HAS_KEYS = 'input, select, textarea, [role="application"], [contenteditable]';

let press: (event: KeyboardEvent) => void = () => {};

/** Brings a story to life. */
function begin(story: HTMLElement): void {
	const nav = story.querySelector<HTMLElement>('.jr-story-nav')!;
	const part = (name: string) => nav.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
	const sections = [...story.querySelectorAll<HTMLElement>('.jr-step')];
	const pictures = [...story.querySelectorAll<HTMLElement>('.jr-step-picture[data-live]')];
	const links = [...story.querySelectorAll<HTMLAnchorElement>('.jr-story-nav li a')];
	const ends = { previous: part('previous'), next: part('next') };
	const shown = story.querySelector<HTMLElement>('[data-part="shown"]')!;
	const charts = sections.map(({ dataset }) => dataset.chartShown!);
	const states = sections.map(({ dataset }) => dataset.params!);
	const live = matchMedia(LIVE);
	const { length } = sections;
	let at = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** The picture with the live chart of a step, and the state that it shows now: first that of the step it stands in. */
	const pictureOf = (step: number) =>
		pictures.find((picture) => charts[Number(picture.dataset.step) - 1] === charts[step])!;
	const now = new Map(pictures.map((picture) => [picture, states[Number(picture.dataset.step) - 1]!]));
	const move = (picture: HTMLElement, state: string) => {
		if (now.get(picture) === state) return;
		now.set(picture, state);
		showState(picture.querySelector<HTMLElement>('figure[data-chart]')!, paramsOf(state));
	};

	const mark = (element: HTMLElement, isCurrent: boolean) => element.toggleAttribute('data-current', isCurrent);
	/** Shows the picture of the step that is read, and makes the next one ready while nobody sees it. */
	const draw = () => {
		for (const picture of pictures) mark(picture, picture === pictureOf(at));
		if (!live.matches) {
			for (const picture of pictures) move(picture, states[Number(picture.dataset.step) - 1]!);
			return;
		}
		move(pictureOf(at), states[at]!);
		const next = readyAfter(charts, at);
		if (next !== null) move(pictureOf(next), states[next]!);
	};
	const lead = (link: HTMLElement, to: number) => {
		const leads = to >= 0 && to < length;
		if (leads) {
			link.removeAttribute('aria-disabled');
			link.removeAttribute('tabindex');
			link.setAttribute('href', fragmentOf(to));
		} else {
			link.removeAttribute('href');
			link.setAttribute('aria-disabled', 'true');
			// It may have the focus, and keeps it.
			link.tabIndex = 0;
		}
	};
	const show = (to: number) => {
		if (to === at) return;
		at = to;
		for (const [step, section] of sections.entries()) mark(section, step === at);
		for (const [step, link] of links.entries()) {
			if (step === at) link.setAttribute('aria-current', 'step');
			else link.removeAttribute('aria-current');
		}
		lead(ends.previous, at - 1);
		lead(ends.next, at + 1);
		draw();
		if (live.matches) shown.textContent = sections[at]!.dataset.shown!;
		clearTimeout(timer);
		timer = setTimeout(() => {
			const address = `${location.pathname}${location.search}${fragmentOf(at)}`;
			history.replaceState(history.state, '', address);
		}, REST);
	};

	/** Text is read below the picture where that stands above it, else in the upper half of the window. */
	const line = () => {
		const picture = pictureOf(at).getBoundingClientRect();
		const above =
			live.matches && picture.left < sections[at]!.getBoundingClientRect().right ? Math.max(picture.bottom, 0) : 0;
		return above + (innerHeight - above) * 0.45;
	};
	const follow = () =>
		show(
			stepAt(
				sections.map((section) => section.getBoundingClientRect().top),
				line(),
			),
		);
	const go = (to: number) => {
		sections[to]!.scrollIntoView({ block: 'start', behavior: 'instant' });
		show(to);
	};
	press = (event) => {
		const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event;
		if (altKey || ctrlKey || metaKey || shiftKey || (target instanceof Element && target.closest(HAS_KEYS))) return;
		const { top, bottom } = story.getBoundingClientRect();
		const to = stepBy(key, at, length);
		if (to === null || top > innerHeight || bottom < 0) return;
		event.preventDefault();
		go(to);
	};

	let asked = false;
	addEventListener(
		'scroll',
		() => {
			if (asked) return;
			asked = true;
			requestAnimationFrame(() => {
				asked = false;
				follow();
			});
		},
		{ passive: true },
	);
	addEventListener('keydown', (event) => press(event));
	nav.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		const to = link && stepNamed(link.hash, length);
		if (to === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		go(to);
	});
	live.addEventListener('change', draw);
	addEventListener('beforeprint', () => {
		for (const picture of pictures) move(picture, states[Number(picture.dataset.step) - 1]!);
	});
	addEventListener('afterprint', draw);
	follow();
}

const pressed = (event: KeyboardEvent): void => press(event);
export { begin, pressed as press };
