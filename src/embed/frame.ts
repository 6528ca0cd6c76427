/**
 * What stands in the page of a frame itself: it reads how the chart is to be shown before anything is painted, tells the
 * page around it how high it is, and loads the chart’s script when the chart is seen. It keeps nothing, fetches nothing
 * else, and believes nobody: a page around it can ask for the height, and that is all.
 */
import { sayFailed, sayNothing } from '../components/charts/browser/failed';
import { HANDS } from '../components/charts/browser/hands';
import { isDay } from '../record/days';
import { loadScript } from '../site/loadScript';
import { askedIn, OWN_PARAMETERS } from './address';
import { heightMessages, isAsked, listenerOf } from './protocol';

const page = document.documentElement;
const self = document.currentScript as HTMLScriptElement;
const query = askedIn(location);

// The style sheet knows the values that there are; others change nothing, and the chart’s script says so.
for (const name of ['theme', 'controls', 'title']) {
	const value = query.get(name);
	if (value !== null) page.dataset[name] = value;
}
const taken = query.get('asof') ?? '';
// The copy of a release says so itself, whatever its address says.
if (isDay(taken)) page.dataset.asof ??= taken === page.dataset.day ? 'same' : 'other';
// A release that keeps the day has a frame of its own beside this one.
const release = page.dataset.asof && new URLSearchParams(page.dataset.kept).get(taken);
if (release)
	location.replace(`../${release}/${location.pathname.split('/').at(-2)}/${location.search}${location.hash}`);

/** The day that was asked for, in the browser’s words: the site’s own are too heavy for a frame. They are alike in all three. */
function dayIn(lang: string): string {
	const day = new Date(taken).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
		dateStyle: 'long',
		timeZone: 'UTC',
	});
	return lang === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

/** What pym and WordPress write into the address of a frame is for its messages alone. */
const OF_HOSTS = /^(?:childId|initialWidth|parentTitle|parentUrl|secret)$/;
const names = [...query.keys()].filter((name) => !OF_HOSTS.test(name));
/** Whether the address asks for a state of the chart, which its script draws. */
const asksForState = names.some((name) => !(OWN_PARAMETERS as readonly string[]).includes(name));
/** Milliseconds after which a frame whose script does not come says the height of the picture that it has. */
const PATIENCE = 3000;

/** Whether the height is one that will last: that of the state that is asked for. */
let isReady = !asksForState;
/** The height that was last said. */
let said = 0;
const listener = listenerOf(location.href);

/**
 * Says the height where it has changed, or where it is asked for. A frame that has no width, as in a closed tab, has no
 * height that means anything.
 */
function say(isAskedFor = false): void {
	const height = Math.ceil(page.getBoundingClientRect().height);
	if (!isReady || parent === window || innerWidth === 0 || height === 0 || (height === said && !isAskedFor)) return;
	said = height;
	for (const message of heightMessages(height, listener)) parent.postMessage(message, '*');
}

/** However often it is asked, a frame answers once a turn. */
let answer: ReturnType<typeof setTimeout> | undefined;
addEventListener('message', ({ data, source }) => {
	if (source !== parent || !isAsked(data, listener.secret)) return;
	answer ??= setTimeout(() => {
		answer = undefined;
		say(true);
	});
});
// Off screen a browser may tell a frame of no sizes, and gives it no frames: what is known is said at once.
addEventListener('load', () => say());
addEventListener('pageshow', ({ persisted }) => say(persisted));

function ready(): void {
	isReady = true;
	say();
}

/**
 * Loads the chart’s script. Where it cannot be had, or breaks off, the figure says so, and its picture stands.
 * @throws then
 */
async function load(): Promise<void> {
	const figure = document.querySelector('figure')!;
	await loadScript(self.dataset.live!).catch(console.error);
	const isLive = figure.dataset.live !== undefined;
	if (isLive) sayNothing(figure);
	else {
		figure.dataset.failed = '';
		sayFailed(figure, load);
	}
	ready();
	if (!isLive) throw new Error();
}

function wake(): void {
	for (const name of HANDS) removeEventListener(name, wake, true);
	if (self.dataset.asked !== undefined) return;
	self.dataset.asked = '';
	load().catch(() => undefined);
}

addEventListener('DOMContentLoaded', () => {
	const place = document.querySelector<HTMLTimeElement>('[data-part="taken"]');
	if (place && isDay(taken)) {
		place.dateTime = taken;
		place.textContent = dayIn(document.documentElement.lang);
	}
	say();
	void document.fonts.ready.then(() => say());
	// After the observer has been heard: what the page around does then must not be a part of this turn.
	new ResizeObserver(() => setTimeout(say)).observe(page);
	// Off screen too: the page around it is told one height, before the frame is seen.
	if (asksForState) {
		setTimeout(ready, PATIENCE);
		return wake();
	}
	const stage = document.querySelector<HTMLElement>('[data-part="stage"]')!;
	stage.tabIndex = 0;
	for (const name of HANDS) addEventListener(name, wake, true);
	if (self.dataset.waits !== undefined && names.length === 0) return;
	new IntersectionObserver((entries, observer) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		wake();
	}).observe(stage);
});
