/** What every browser test stands on: one server and one browser a file, and pages that may do nothing wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test as base } from 'vitest';
import { findChromium, LAUNCH_ARGS } from './chromium.ts';
import { builtPages, DIST, serve, type Site } from './server.ts';

export const WIDTHS = [320, 768, 1280];
export const pages = builtPages();
/** Whether the text of a page is in the language of its address. */
export const isTranslated = (path: string): boolean => {
	const html = readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
	const [, page] = /<html[^>]*\blang="([a-z]{2})/.exec(html) ?? [];
	const [, text] = /<main[^>]*\blang="([a-z]{2})/.exec(html) ?? [];
	return page === text;
};
export const englishPages = pages.filter((path) => !/^\/(fr|es)\//.test(path));

let site: Site;
let browser: Browser;

beforeAll(async () => {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: run `npm run test:browser`, which finds or installs one.');
	[site, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: LAUNCH_ARGS })]);
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

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
export type Open = (path: string, options?: Options) => Promise<Visit>;

/**
 * A test with `open`, which opens a page of the site in a context of its own. At the end of the test every page opened
 * must have stayed free of errors, of breaches of the policy and of requests to other hosts.
 */
export const test = base.extend<{ open: Open }>({
	// Vitest reads a fixture's needs from this pattern; this one needs none.
	// oxlint-disable-next-line no-empty-pattern
	open: async ({}, use) => {
		const problems: string[] = [];
		const closing: (() => Promise<void>)[] = [];
		await use(async (path, options = {}) => {
			const { width = 1280, height = 900, script, expected, before, ...rest } = options;
			const context = await browser.newContext({ viewport: { width, height }, ...rest });
			closing.push(() => context.close());
			const requests: string[] = [];
			const note = (problem: string) => {
				if (!expected?.test(problem)) problems.push(`${path}: ${problem}`);
			};
			context.on('request', (request) => {
				const { origin, pathname, protocol } = new URL(request.url());
				if (origin === site.url) requests.push(pathname);
				else if (protocol !== 'data:' && protocol !== 'blob:') note(`asks another host for ${request.url()}`);
			});
			context.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') note(message.text());
			});
			context.on('weberror', (error) => note(String(error.error())));
			context.on('response', (response) => {
				if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
			});
			await context.addInitScript(() =>
				addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
					console.error(`policy: ${violatedDirective} forbids ${blockedURI}`),
				),
			);
			if (script) await context.addInitScript({ content: script });
			const page = await context.newPage();
			await before?.(page);
			const go = async (to: string) => {
				await page.goto(site.url + to, { waitUntil: 'load' });
				if (rest.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
			};
			await go(path);
			return { page, requests, here: () => page.evaluate(() => location.href.slice(location.origin.length)), go };
		});
		await Promise.all(closing.map((close) => close()));
		expect(problems).toEqual([]);
	},
});

/** Brings every chart of the page into view, one after the other, and waits until all of them answer. */
export async function wake(page: Page): Promise<void> {
	for (const figure of await page.locator('figure[data-chart]').all()) {
		await figure
			.locator('[data-part="stage"]')
			.evaluate((stage) => stage.scrollIntoView({ block: 'start', behavior: 'instant' }));
		await figure.and(page.locator('[data-live]')).waitFor({ state: 'attached' });
	}
}
