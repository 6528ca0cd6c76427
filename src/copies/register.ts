/** Starts the worker that keeps a copy of what is visited. Loaded when the page is whole (src/search/opener.ts). */
import { rootHere } from '../site/here';
import { trusted } from '../site/trusted';
import { offKey, WORKER } from './names';

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
 * Registers the worker, and has it store the page that it comes too late for. Does nothing where the reader or the browser
 * wants no worker.
 */
export async function register(): Promise<void> {
	const root = rootHere();
	if (!canKeep() || isOff(root)) return;
	const { href } = new URL(WORKER, root);
	const workers = navigator.serviceWorker;
	const isRuled = workers.controller?.scriptURL === href;
	try {
		const { active, installing, waiting } = await workers.register(trusted.createScriptURL(href), {
			updateViaCache: 'none',
		});
		if (isRuled) return;
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		// The message of Workbox’s router.
		const message = { type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } };
		(active ?? waiting ?? installing)?.postMessage(message);
	} catch {
		// Pages are as good without it.
	}
}

void register();
