/**
 * The service worker of the site: it keeps a copy of what a reader visits, and answers with it where the host does not.
 * While the host answers, nothing comes from a copy. It stands in the root of the site, and all it knows of the address is
 * where it stands. It is bundled by build/bundle.ts; docs/decisions/0031-copies-in-the-browser.md says why it is so.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import type { Locale } from '../record/format/locale';
import { localeOfId } from '../site/paths';
import { keyOf, kindOf, pathIn, type Kind } from './kind';
import { APART, STOP, visitedName, type Start } from './names';
import { changedCopy, copiedOn, copyOf, dropAll, storedCopy, trim } from './stored';
import { MISSING_POLICY, missingPage, titleOf, toldPage, type AllTold, type Stored } from './told';

/** What the build writes into the worker. A release differs in it, so that browsers take the new worker. */
declare const COPIES: {
	/** Another one where anything in the site is otherwise. */
	revision: string;
	/** The files and folders in the root of the site. */
	names: readonly string[];
	told: AllTold;
	/** Files that pages ask for later, from the root (build/hands.ts): they are copied when the worker is installed. */
	hands: readonly string[];
};

/** What is used of a worker’s surroundings, which the types of pages do not have. */
interface Surroundings {
	clients: { claim(): Promise<void> };
	registration: { unregister(): Promise<boolean> };
	skipWaiting(): Promise<void>;
	addEventListener(
		type: 'install' | 'activate' | 'message',
		listener: (event: {
			/** Of a message. Workbox has messages of its own kind. */
			data?: typeof STOP | Start | { type: 'CACHE_URLS' };
			waitUntil(promise: Promise<unknown>): void;
		}) => void,
	): void;
}
const worker = self as unknown as Surroundings;

const root = new URL('./', self.location.href);
const names = new Set(COPIES.names);

/** How many files that were visited are kept: more than the pages of a language and all that they load. */
const MOST = 800;
/** How many pages are named where one is missing. */
const NAMED = 40;

/** Whether the reader has switched copies off: pages that were open go on asking this worker. */
let isStopped = false;

async function store(url: URL, kind: Kind, response: Response): Promise<void> {
	const copy = await copyOf(response, kind, new Date());
	if (!copy || isStopped) return;
	const cache = await caches.open(visitedName(root));
	await cache.put(keyOf(url, kind), copy);
}

/** What was not there when it was last asked for is not given from a copy later. */
async function forget(url: URL, kind: Kind): Promise<void> {
	if (await caches.has(visitedName(root))) await (await caches.open(visitedName(root))).delete(keyOf(url, kind));
}

/** Pages that may be read instead of one: the front page, where a language is kept whole, and those that were visited last. */
async function otherPages(locale: Locale): Promise<Stored[]> {
	const cache = await caches.open(visitedName(root));
	const keys = (await cache.keys()).filter(({ url }) => kindOf(new URL(url), root, names) === 'page').toReversed();
	const front = new URL(locale === 'en' ? './' : `${locale}/`, root).href;
	const all = new Set([front, ...keys.slice(0, NAMED).map(({ url }) => url)]);
	const pages = await Promise.all(
		[...all].map(async (href): Promise<Stored[]> => {
			const copy = await storedCopy(new URL(href), 'page', root);
			return copy ? [{ href, title: titleOf(await copy.text()) }] : [];
		}),
	);
	return pages.flat();
}

/** What stands for a page: its copy, which says that it is one; or a page that says that there is none. */
async function pageFromCopies(url: URL): Promise<Response> {
	const locale = localeOfId(pathIn(url, root)!);
	const told = COPIES.told[locale];
	const copy = await storedCopy(url, 'page', root);
	if (copy) {
		// The addresses of a page are relative to its folder.
		const whole = new URL(url);
		if (!/(?:\/|\/index\.html)$/.test(whole.pathname)) {
			whole.pathname += '/';
			return Response.redirect(whole.href);
		}
		const about = new URL(`${locale === 'en' ? '' : `${locale}/`}offline/`, root).href;
		return changedCopy(copy, toldPage(await copy.text(), told, locale, copiedOn(copy), about));
	}
	return new Response(missingPage(told, locale, await otherPages(locale)), {
		status: 503,
		headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': MISSING_POLICY },
	});
}

/** Asks the host, and takes a copy where it is out of reach or has failed. */
class FreshFirst extends Strategy {
	protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
		const url = new URL(request.url);
		const kind = kindOf(url, root, names);
		let failed: Response | undefined;
		try {
			const response = await handler.fetch(request);
			if (response.status < 500) {
				const isGone = response.status === 404 || response.status === 410;
				// A copy that cannot be made, of an answer cut off or for want of room, is no error of the page.
				const done = isGone ? forget(url, kind) : store(url, kind, response.clone());
				void handler.waitUntil(done.catch(() => {}));
				return response;
			}
			failed = response;
		} catch {
			// The host is out of reach.
		}
		if (kind === 'page' && !failed) return pageFromCopies(url);
		const copy = await storedCopy(url, kind, root);
		if (copy) return kind === 'page' ? pageFromCopies(url) : copy;
		return failed ?? Response.error();
	}
}

registerRoute(
	({ request, url }) =>
		!isStopped && !request.headers.has(APART) && !request.headers.has('range') && kindOf(url, root, names) !== 'other',
	new FreshFirst(),
);

/** Fetches files and stores them. One that cannot be had does not keep the others. */
const fetchAll = (urls: readonly URL[]) =>
	Promise.allSettled(
		urls.map(async (url) => {
			const kind = kindOf(url, root, names);
			if (kind !== 'other') await store(url, kind, await fetch(url));
		}),
	);

async function stop(): Promise<void> {
	isStopped = true;
	await worker.registration.unregister();
	await dropAll(root);
}

/** Of a page and what it has loaded, all that went by before this worker was there, or while it was stopped, is stored now. */
async function start({ urls }: Start): Promise<void> {
	isStopped = false;
	// A worker that is taken up again does not become active anew. One that is not active yet claims pages when it is.
	await worker.clients.claim().catch(() => {});
	const cache = await caches.open(visitedName(root));
	const stored = new Set((await cache.keys()).map(({ url }) => url));
	await fetchAll(urls.map((url) => new URL(url)).filter((url) => !stored.has(keyOf(url, kindOf(url, root, names)))));
}

// No navigation preload: where it fails, Firefox shows its error and does not ask the worker for a copy.
clientsClaim();
worker.addEventListener('install', (event) => {
	void worker.skipWaiting();
	// The worker is as good without them.
	event.waitUntil(fetchAll(COPIES.hands.map((path) => new URL(path, root))));
});
worker.addEventListener('activate', (event) => event.waitUntil(trim(root, MOST)));
worker.addEventListener('message', (event) => {
	if (event.data === STOP) event.waitUntil(stop());
	else if (event.data?.type === 'start') event.waitUntil(start(event.data));
});
