/**
 * What stands in the page of a frame itself: it reads how the chart is to be shown before anything is painted, tells the
 * page around it how high it is, and loads the chart’s script when the chart is seen. It keeps nothing, fetches nothing
 * else, and believes nobody: a page around it can ask for the height, and that is all.
 */
import { heightMessages, isAsked, listenerOf } from './protocol';

const page = document.documentElement;
const self = document.currentScript as HTMLScriptElement;
const query = new URLSearchParams(location.search);

// The style sheet knows the values that there are; others change nothing, and the chart’s script says so.
for (const name of ['theme', 'controls', 'title']) {
	const value = query.get(name);
	if (value !== null) page.dataset[name] = value;
}
const taken = query.get('asof') ?? '';
// A copy that is kept says so itself, whatever its address says.
if (/^\d{4}-\d\d-\d\d$/.test(taken)) page.dataset.asof ??= taken === page.dataset.day ? 'same' : 'other';

/** The height that was last said. */
let said = 0;
const listener = listenerOf(location.href);

/**
 * Says the height where it has changed, or where it is asked for. A frame that has no width, as in a closed tab, has no
 * height that means anything.
 */
function say(isAskedFor = false): void {
	const height = Math.ceil(page.getBoundingClientRect().height);
	if (parent === window || innerWidth === 0 || height === 0 || (height === said && !isAskedFor)) return;
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

/** What a reader does first to a chart. */
const HANDS = ['pointerover', 'pointerdown', 'focusin', 'toggle'];

function wake(): void {
	for (const name of HANDS) removeEventListener(name, wake, true);
	if (self.dataset.asked !== undefined) return;
	self.dataset.asked = '';
	const script = document.createElement('script');
	script.src = self.dataset.live!;
	document.head.append(script);
}

addEventListener('DOMContentLoaded', () => {
	const place = document.querySelector('[data-part="taken"]');
	if (place) place.textContent = taken;
	say();
	void document.fonts.ready.then(() => say());
	// After the observer has been heard: what the page around does then must not be a part of this turn.
	new ResizeObserver(() => setTimeout(say)).observe(page);
	const stage = document.querySelector<HTMLElement>('[data-part="stage"]')!;
	if (self.dataset.waits !== undefined && location.search === '') {
		stage.tabIndex = 0;
		for (const name of HANDS) addEventListener(name, wake, true);
	} else
		new IntersectionObserver((entries, observer) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			wake();
		}).observe(stage);
});
