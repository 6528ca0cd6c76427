/** What every browser test stands on: one server and one of each browser a worker, and pages that may do nothing wrong. */
import { chromium, firefox, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { findChromium, LAUNCH_ARGS } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { builtPages, DIST, serve, type Site } from './server.ts';

export const WIDTHS = [320, 768, 1280];
export const pages = builtPages();
export const englishPages = pages.filter((path) => !/^\/(fr|es)\//.test(path));

export interface Options extends BrowserContextOptions {
	width?: number;
	height?: number;
	/** Runs in every page of the context before its own scripts. */
	script?: string;
	/** Console messages that this test brings about on purpose. */
	expected?: RegExp;
	/** Runs on the page before it goes anywhere. */
	before?: (page: Page) => Promise<unknown>;
}
export interface Visit {
	page: Page;
	/** The paths of all requests so far. */
	requests: string[];
	/** The path, query and fragment of the address the page is at, as the page itself has it. */
	here: () => Promise<string>;
	go: (path: string) => Promise<void>;
}

/** The pages of a worker's browser. */
interface Tabs {
	/** Pages that no test uses, by what they were asked for. */
	free: Map<string, Tab[]>;
	make: (options: BrowserContextOptions, script?: string) => Promise<Tab>;
}

export type Open = (path: string, options?: Options) => Promise<Visit>;

/** A page in a context of its own, and what it did since it was handed out. */
interface Tab {
	page: Page;
	requests: string[];
	note: (problem: string) => void;
}

async function newTab(browser: Browser, site: Site, options: BrowserContextOptions, script?: string): Promise<Tab> {
	// A page that the worker rules asks the host by it, where no test sees it: copies.test.ts has pages of its own.
	const context = await browser.newContext({ serviceWorkers: 'block', ...options });
	const tab = { requests: [] as string[], note: (_problem: string) => {} };
	context.on('request', (request) => {
		const { href, pathname, protocol } = new URL(request.url());
		if (href.startsWith(`${site.url}/`)) tab.requests.push(pathname);
		else if (protocol !== 'data:' && protocol !== 'blob:') tab.note(`asks elsewhere for ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.text().startsWith('Service Worker registration blocked')) return;
		if (message.type() === 'error' || message.type() === 'warning') tab.note(message.text());
	});
	context.on('weberror', (error) => tab.note(String(error.error())));
	context.on('response', (response) => {
		if (response.status() >= 400) tab.note(`${response.status()} for ${response.url()}`);
	});
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
			console.error(`policy: ${violatedDirective} forbids ${blockedURI}`),
		),
	);
	if (script) await context.addInitScript({ content: script });
	return Object.assign(tab, { page: await context.newPage() });
}

/**
 * Makes a page as new as one of a new context: nothing stored, nothing open, no pointer on it. It waits at a text of the
 * site: on its way to another host and back a browser starts a process each time, which takes as long as the page.
 */
async function wipe({ page }: Tab, site: Site, scripts: boolean): Promise<void> {
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	await context.clearCookies();
	// What still answers a request of the page that is left finds it answered, which is nobody's fault.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await context.unrouteAll({ behavior: 'ignoreErrors' });
	const hosted = site.url.startsWith('http');
	await page.goto(hosted ? `${site.url}/robots.txt` : 'about:blank');
	if (scripts && hosted)
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
	await page.mouse.move(0, 0);
}

async function launchChromium(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: run `npm run test:browser`, which finds or installs one.');
	return chromium.launch({ executablePath, args: LAUNCH_ARGS });
}

/**
 * Tests with `open`, which opens a page of the site as a new visitor sees it. At the end of the test every page opened
 * must have stayed free of errors, of breaches of the policy and of requests to other hosts.
 *
 * A page that a test is done with is wiped and serves a later test that asks for the same: starting a page takes a
 * browser longer than showing it.
 */
const testsIn = (launch: () => Promise<Browser>, place: () => Promise<Site> = () => serve(DIST, 'hosted')) =>
	base.extend<{ open: Open; site: Site; tabs: Tabs }>({
		site: [
			// Vitest reads a fixture's needs from this pattern; this one needs none.
			// oxlint-disable-next-line no-empty-pattern
			async ({}, use) => {
				const site = await place();
				await use(site);
				await site.close();
			},
			{ scope: 'worker' },
		],
		tabs: [
			async ({ site }, use) => {
				const browser = await launch();
				await use({
					free: new Map(),
					make: (options, script) => newTab(browser, site, options, script),
				});
				await browser.close();
			},
			{ scope: 'worker' },
		],
		open: async ({ site, tabs }, use) => {
			const problems: string[] = [];
			const done: (() => Promise<unknown>)[] = [];
			await use(async (path, options = {}) => {
				const { width = 1280, height = 900, script, expected, before, ...rest } = options;
				const kind = JSON.stringify([script, rest]);
				const free = tabs.free.get(kind) ?? [];
				tabs.free.set(kind, free);
				const tab = free.pop() ?? (await tabs.make(rest, script));
				const { page, requests } = tab;
				requests.length = 0;
				tab.note = (problem) => {
					if (!expected?.test(problem)) problems.push(`${path}: ${problem}`);
				};
				done.push(async () => {
					tab.note = () => {};
					// A page that a failed test left in no state to be wiped is not used again.
					await wipe(tab, site, rest.javaScriptEnabled !== false).then(
						() => free.push(tab),
						() => page.context().close(),
					);
				});
				await page.setViewportSize({ width, height });
				await page.emulateMedia({
					media: null,
					colorScheme: rest.colorScheme ?? 'light',
					reducedMotion: rest.reducedMotion ?? 'no-preference',
					forcedColors: rest.forcedColors ?? 'none',
				});
				await before?.(page);
				const go = async (to: string) => {
					await page.goto(site.url + to, { waitUntil: 'load' });
					if (rest.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
				};
				await go(path);
				// Firefox gives keys to its front window, which may be the tab of an earlier test.
				if (page.context().browser()?.browserType().name() === 'firefox') await page.bringToFront();
				return { page, requests, here: () => page.evaluate(() => location.href.slice(location.origin.length)), go };
			});
			await Promise.all(done.map((each) => each()));
			expect(problems).toEqual([]);
		},
	});

export const test = testsIn(launchChromium);

/** Tests of the site where it stands under a path of its host: `/deep/er/päth`. */
export const testUnder = (path: string) => testsIn(launchChromium, () => serve(DIST, 'strict', path));

const firefoxPath = findFirefox();
const launchFirefox = (executablePath: string) => firefox.launch({ channel: 'moz-firefox', executablePath });

/**
 * The browsers that are on this computer, each with its tests, which open a site elsewhere than at the root of a host.
 * @param place where the site is, such as a folder of a disk
 */
export const browsersAt = (place: () => Promise<Site>) => [
	{ name: 'Chromium', test: testsIn(launchChromium, place), launch: launchChromium },
	...(firefoxPath
		? [
				{
					name: 'Firefox',
					test: testsIn(() => launchFirefox(firefoxPath), place),
					launch: () => launchFirefox(firefoxPath),
				},
			]
		: []),
];

/** The browsers that are on this computer, each with its tests, for what browsers do in ways of their own. */
export const BROWSERS = [{ name: 'Chromium', test, launch: launchChromium }, ...browsersAt(serve).slice(1)];

/** Brings every chart of the page into view, one after the other, and waits until all of them answer. */
export async function wake(page: Page): Promise<void> {
	for (const figure of await page.locator('figure[data-chart]').all()) {
		await figure
			.locator('[data-part="stage"]')
			.evaluate((stage) => stage.scrollIntoView({ block: 'start', behavior: 'instant' }));
		// One that waits for a hand feels it.
		await figure.locator('[data-part="stage"]').dispatchEvent('pointerover');
		await figure.and(page.locator('[data-live]')).waitFor({ state: 'attached' });
		await figure.locator('[data-part="explore"]').evaluate((explore: HTMLDetailsElement) => (explore.open = true));
	}
}
