/**
 * Loads a chart's script when its picture is well in view, or, where what it is drawn from is large, when the reader's hand
 * comes to it. Until then the drawn picture stands. It stands if loading fails, too: the figure says so, and tries again
 * when it comes into view again.
 */
import type { Chart, Setting } from '../contract';
import type { Mounted } from './frame';
import { HANDS } from './hands';
import { onData } from './ownData';
import { hasOneDay } from './pageDay';
import { supplyOf } from './supply';

const charts = import.meta.glob<{ chart: Chart }>('../all/*/index.ts');

const settingOf = (figure: HTMLElement) =>
	JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;

async function mountOn(figure: HTMLElement): Promise<Mounted> {
	const load = charts[`../all/${figure.dataset.chart}/index.ts`]!;
	const setting = settingOf(figure);
	const [{ mountOnPage }, { chart }, supply] = await Promise.all([
		import('./onPage'),
		load(),
		supplyOf(setting.supply),
	]);
	return mountOnPage(figure, chart, setting, supply);
}

const FAILED = 'data-failed';
const isFailed = (figure: HTMLElement) => figure.hasAttribute(FAILED);

/** Does something with what tells of failures. Where that cannot be had either, the page tells of what nobody caught. */
const failing = (say: (how: typeof import('./failed')) => void) => void import('./failed').then(say);

/** Milliseconds after which a chart that has neither come nor failed is said not to be there. */
const PATIENCE = 10_000;

/** Figures that failed and have not been out of view since. */
const failed = new WeakSet<Element>();

/** Each figure is mounted once, however many ask for it; one that failed is tried again. */
const mounted = new WeakMap<HTMLElement, Promise<Mounted>>();
function wake(figure: HTMLElement): Promise<Mounted> {
	const known = mounted.get(figure);
	if (known) return known;
	const coming = mountOn(figure);
	mounted.set(figure, coming);
	// Where a file never answers, the picture must not stand for what the address asks for. Should it come after all, the
	// words go; only the page can ask for it anew.
	const late = setTimeout(() => {
		figure.toggleAttribute(FAILED, true);
		failing((say) => say.sayFailed(figure, () => Promise.reject()));
	}, PATIENCE);
	coming.finally(() => clearTimeout(late)).catch(() => undefined);
	coming.then(
		() => isFailed(figure) && failing((say) => say.sayNothing(figure)),
		() => {
			mounted.delete(figure);
			figure.toggleAttribute(FAILED, true);
			failing((say) => say.sayFailed(figure, () => wake(figure)));
			const stage = figure.querySelector('[data-part="stage"]')!;
			failed.add(stage);
			observer.observe(stage);
		},
	);
	return coming;
}

// The figure says that its chart stays a picture; why, is for whoever looks after the site.
const wakeNow = (figure: HTMLElement) => void wake(figure).catch(console.error);

/** Has a chart wake for the reader's hand. Its picture takes the focus from the start, so that keys reach it. */
function wakeForHand(figure: HTMLElement, stage: HTMLElement): void {
	stage.tabIndex = 0;
	const hand = () => {
		for (const name of HANDS) figure.removeEventListener(name, hand, true);
		wakeNow(figure);
	};
	for (const name of HANDS) figure.addEventListener(name, hand, true);
}

/** Whether all scripts that stand in the document have run. */
function isReady(): boolean {
	const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return document.readyState === 'complete' || !opened || opened.domContentLoadedEventStart > 0;
}

/** How much of the window’s height, from below, does not count as seen: the first lines of a picture need no script. */
const SLIVER = '20%';

const observer = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) failed.delete(target);
			if (!isIntersecting || failed.has(target)) continue;
			observer.unobserve(target);
			const figure = target.closest<HTMLElement>('figure')!;
			// An address that asks for something, a day for the whole page, and a hand that came in vain are answered at once.
			const isAsked = location.search !== '' || hasOneDay() || isFailed(figure);
			if (!settingOf(figure).waits || isAsked) wakeNow(figure);
		}
	},
	// What an address asks for is answered as soon as a line of it is seen.
	{ rootMargin: location.search ? '0px' : `0px 0px -${SLIVER}` },
);
// The picture is watched, not the words above it: the drawn one is whole, so nothing is lost by waiting until it shows.
const stages = [...document.querySelectorAll<HTMLElement>('figure[data-chart] [data-part="stage"]')];
const watch = () => stages.forEach((stage) => observer.observe(stage));
for (const stage of stages) wakeForHand(stage.closest('figure')!, stage);
// What an address asks for may be another part of the page, which takes a chart out of sight: that part’s script comes
// first, however long it takes. All of them have run when the document is ready.
if (location.search && !isReady()) document.addEventListener('DOMContentLoaded', watch, { once: true });
else watch();

// The controls stand behind one press, which the address remembers.
const explore = () => import('./explore');
document.addEventListener('click', ({ target }) => {
	const fold = (target as Element).closest('[data-part="explore"] > summary')?.parentElement as HTMLDetailsElement;
	if (!fold) return;
	const opens = !fold.open;
	void explore().then((script) => script.sayExplored(fold.closest('figure')!, opens));
});
if (location.search.includes('explore=')) void explore().then((script) => script.openAllAsked());

onData((figure, { data, params }) => void wake(figure).then((frame) => frame.show(data, params), console.error));
