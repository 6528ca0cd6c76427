/** Starts the worker that keeps a copy of what is visited. Loaded when the page is whole (src/search/opener.ts). */
import { rootHere } from '../site/here';
import { trusted } from '../site/trusted';
import { keyOf } from './kind';
import { offKey, STOP, visitedName, WORKER, type Start } from './names';

/**
 * Whether copies can be kept: not from a folder or in another edition, whose pages lack the mark; not where the browser has no
 * workers, which need TLS.
 */
export const canKeep = (): boolean =>
	document.querySelector('[data-keeps]') !== null && 'serviceWorker' in navigator && 'caches' in globalThis;

/** Whether the reader has switched copies off. A browser that says nothing of it keeps nothing either. */
export function isOff(root: URL): boolean {
	try {
		return localStorage.getItem(offKey(root)) !== null;
	} catch {
		return true;
	}
}

/**
 * Registers the worker, and where it has not stored this page tells it to start: it stores what it lacks. Where the reader or
 * the browser wants no copies, a worker that still rules the page is told to stop: whoever turned the switch may have left
 * before it was.
 */
export async function register(): Promise<void> {
	const root = rootHere();
	if (!canKeep()) return;
	const { href } = new URL(WORKER, root);
	const workers = navigator.serviceWorker;
	const isRuled = workers.controller?.scriptURL === href;
	if (isOff(root)) {
		// The rule is of windows: a worker is of this origin.
		// oxlint-disable-next-line unicorn/require-post-message-target-origin
		if (isRuled) workers.controller!.postMessage(STOP);
		return;
	}
	try {
		const { active, installing, waiting } = await workers.register(trusted.createScriptURL(href), {
			updateViaCache: 'none',
		});
		const key = keyOf(new URL(location.href), 'page');
		// A worker that is told something without need gives way to the next one half a minute later.
		if (isRuled && (await caches.match(key, { cacheName: visitedName(root), ignoreVary: true }))) return;
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		const message: Start = { type: 'start', urls: [location.href, ...loaded] };
		(active ?? waiting ?? installing)?.postMessage(message);
	} catch {
		// Pages are as good without it.
	}
}

void register();
