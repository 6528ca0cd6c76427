/**
 * What a reader's browser fetches for the first view of a page: measured on the wire in Chromium, nothing kept from before.
 *
 * The worker that keeps copies (7 kB, when the view is whole) is left out: it would hide later requests of the page.
 */
import type { Browser, Page, Request } from 'playwright-core';
import { serve } from '../tests/browser/server.ts';
import { launch } from './browser.ts';
import { pagesIn } from './weights.ts';

export interface Viewport {
	width: number;
	height: number;
	/**
	 * A greater height of the same window, measured in the same visit: what comes into view then is fetched too. It is
	 * counted apart, as a view of its own.
	 */
	thenHeight?: number;
}

/** Bytes over the wire, headers and all, by what they are. */
export interface View {
	page: string;
	/** The height of the window. */
	height: number;
	total: number;
	document: number;
	script: number;
	style: number;
	font: number;
	rest: number;
}

const KINDS: { [type: string]: 'document' | 'script' | 'style' | 'font' } = {
	Document: 'document',
	Script: 'script',
	Stylesheet: 'style',
	Font: 'font',
};

export const addressOf = (page: string): string => `/${page.replace(/index\.html$/, '')}`;

/** Bytes do not depend on how busy the computer is, so several pages may load at once. */
const AT_ONCE = 4;

/**
 * The first view of pages of a built site, unscrolled, until the network has been silent for half a second: one a page
 * for each height of the window.
 * @param pages as paths in its folder; all of them if not named
 */
export async function firstViews(
	dist: string,
	viewport: Viewport,
	pages: readonly string[] = pagesIn(dist),
): Promise<View[]> {
	const browser = await launch();
	const host = await serve(dist, 'public');
	const views: View[] = [];
	try {
		const waiting = [...pages];
		const work = async () => {
			for (let page = waiting.shift(); page; page = waiting.shift())
				views.push(...(await viewsOf(browser, host.url, page, viewport)));
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		await browser.close();
		await host.close();
	}
	return views.toSorted((a, b) => a.page.localeCompare(b.page) || a.height - b.height);
}

async function viewsOf(
	browser: Browser,
	url: string,
	page: string,
	{ width, height, thenHeight }: Viewport,
): Promise<View[]> {
	const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
	const tab = await context.newPage();
	// Bytes are counted, not time: a busy computer may take as long as it needs.
	tab.setDefaultTimeout(180_000);
	const session = await context.newCDPSession(tab);
	await session.send('Network.enable');
	const view: View = { page, height, total: 0, document: 0, script: 0, style: 0, font: 0, rest: 0 };
	const types = new Map<string, string>();
	// A preload says nothing of what it fetches; its type does.
	session.on('Network.responseReceived', ({ requestId, response, type }) =>
		types.set(requestId, type === 'Other' && response.mimeType.startsWith('font/') ? 'Font' : type),
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		view.total += encodedDataLength;
		view[KINDS[types.get(requestId) ?? ''] ?? 'rest'] += encodedDataLength;
	});
	const silence = silenceOf(tab);
	await tab.goto(url + addressOf(page), { waitUntil: 'load' });
	await settle(tab, silence);
	const views = [{ ...view }];
	if (thenHeight !== undefined) {
		await tab.setViewportSize({ width, height: thenHeight });
		await settle(tab, silence);
		views.push({ ...view, height: thenHeight });
	}
	await context.close();
	return views;
}

/** Waits until the charts in view answer and the network is silent. */
async function settle(tab: Page, silence: () => Promise<void>): Promise<void> {
	await silence();
	// On a busy computer the network can fall silent between a chart's script and its data. A chart with much data waits
	// for the reader's hand, and takes the focus until then.
	await tab.waitForFunction(() =>
		[...document.querySelectorAll<HTMLElement>('figure[data-chart] [data-part="stage"]')].every(
			(stage) =>
				stage.getBoundingClientRect().top >= innerHeight ||
				stage.tabIndex === 0 ||
				stage.closest('figure')!.hasAttribute('data-live'),
		),
	);
	await silence();
}

/** Half a second, in milliseconds. */
const SILENT = 500;

/** Waits, each time it is called, until no request has been under way for half a second. */
function silenceOf(tab: Page): () => Promise<void> {
	const underWay = new Set<Request>();
	let since = Date.now();
	const begun = (request: Request) => {
		underWay.add(request);
		since = Date.now();
	};
	const done = (request: Request) => {
		underWay.delete(request);
		since = Date.now();
	};
	tab.on('request', begun);
	tab.on('requestfinished', done);
	tab.on('requestfailed', done);
	return async () => {
		since = Date.now();
		while (underWay.size > 0 || Date.now() - since < SILENT) await tab.waitForTimeout(50);
	};
}
