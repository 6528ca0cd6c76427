/** Pages of other sites, on which charts are embedded: each on an origin of its own, as a browser sees it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { serve, type Site } from './server.ts';
import { BROWSERS } from './site.ts';

export interface HostPage {
	/** What stands in the page’s body. */
	body: string;
	head?: string;
	headers?: { [name: string]: string };
	/** The name by which the host is reached: both are other origins than the site. */
	name?: 'localhost' | '127.0.0.1';
	width?: number;
	height?: number;
	scripts?: boolean;
	/** Attributes of the page’s root, such as `dir="rtl"`. */
	root?: string;
	/** Messages of the console that the test brings about. */
	expected?: RegExp;
}

export interface Visit {
	page: Page;
	/** The addresses that were asked of the site, without its origin. */
	requests: string[];
}

export type Visiting = (host: HostPage) => Promise<Visit>;

/** A server that answers each path with the page that a test has put there. */
export async function hostServer(): Promise<{ put(page: HostPage): string; server: Server }> {
	const pages = new Map<string, HostPage>();
	const server = createServer(({ url }, response) => {
		const page = pages.get(new URL(url!, 'http://host').pathname);
		if (!page) return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
		const { body, head = '', headers = {}, root = '' } = page;
		response
			.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
			.end(`<!doctype html><html ${root}><head><title>Host</title>${head}</head><body>${body}</body></html>`);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		put(page) {
			const path = `/page-${pages.size}`;
			pages.set(path, page);
			return `http://${page.name ?? 'localhost'}:${(server.address() as AddressInfo).port}${path}`;
		},
		server,
	};
}

/**
 * Tests with `visit`, which opens a page of another site, and `site`, the site that it embeds charts of. At the end of a
 * test nothing may have gone wrong on the page, or in a frame of it.
 */
const hostTests = (launch: () => Promise<Browser>) =>
	base.extend<{ browser: Browser; hosts: Awaited<ReturnType<typeof hostServer>>; site: Site; visit: Visiting }>({
		browser: [
			// oxlint-disable-next-line no-empty-pattern
			async ({}, use) => {
				const browser = await launch();
				await use(browser);
				await browser.close();
			},
			{ scope: 'worker' },
		],
		site: [
			// oxlint-disable-next-line no-empty-pattern
			async ({}, use) => {
				const site = await serve(undefined, 'hosted');
				await use(site);
				await site.close();
			},
			{ scope: 'worker' },
		],
		hosts: [
			// oxlint-disable-next-line no-empty-pattern
			async ({}, use) => {
				const hosts = await hostServer();
				await use(hosts);
				hosts.server.close();
				hosts.server.closeAllConnections();
			},
			{ scope: 'worker' },
		],
		visit: async ({ browser, hosts, site }, use) => {
			const problems: string[] = [];
			const open: Page[] = [];
			await use(async (host) => {
				const { expected, width = 800, height = 900, scripts = true } = host;
				const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts });
				const page = await context.newPage();
				open.push(page);
				const note = (problem: string) => {
					if (!expected?.test(problem)) problems.push(problem);
				};
				page.on('console', (message) => message.type() === 'error' && note(message.text()));
				page.on('pageerror', (error) => note(String(error)));
				const requests: string[] = [];
				context.on('request', (request) => {
					if (request.url().startsWith(site.url)) requests.push(request.url().slice(site.url.length));
				});
				await page.goto(hosts.put(host));
				return { page, requests };
			});
			for (const page of open) await page.context().close();
			expect(problems).toEqual([]);
		},
	});

/** The browsers that are on this computer, each with its tests of hosts. */
export const HOST_BROWSERS = BROWSERS.map(({ launch, name }) => ({ name, test: hostTests(launch) }));

/** The element, as an editor pastes it: with a link inside. */
export const element = (attributes: string, site: Site): string =>
	`<joint-review-chart ${attributes}><a href="${site.url}/charts/">The chart</a></joint-review-chart>`;

/** The loader, as an editor pastes it. */
export const loader = ({ url }: Site): string => `<script src="${url}/embed/v1.js" async></script>`;

/** What is in the frame that an element shows, once it shows one. */
export async function frameIn(page: Page, nth = 0): Promise<Frame> {
	const shown = page.locator('joint-review-chart').nth(nth).locator('iframe:not(.next)');
	await shown.waitFor();
	return (await (await shown.elementHandle())!.contentFrame())!;
}

/** By how many pixels the content of a frame is higher than the frame; 0 where it fits. */
export async function gap(page: Page, nth = 0): Promise<number> {
	const frame = await frameIn(page, nth);
	const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
	const box = await page
		.locator('joint-review-chart')
		.nth(nth)
		.locator('iframe:not(.next)')
		.evaluate((shown: HTMLIFrameElement) => shown.clientHeight);
	return Math.ceil(content) - box;
}

/** Waits until a frame is as high as what it shows, and a chart is in it. */
export async function fits(page: Page, nth = 0): Promise<void> {
	await expect.poll(() => gap(page, nth), { timeout: 20_000 }).toBe(0);
	expect(await heightOf(page, nth)).toBeGreaterThan(250);
	const frame = await frameIn(page, nth);
	expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The height of a frame in its page, in pixels. */
export const heightOf = (page: Page, nth = 0): Promise<number> =>
	page
		.locator('joint-review-chart')
		.nth(nth)
		.locator('iframe:not(.next)')
		.evaluate((shown: HTMLIFrameElement) => shown.clientHeight);
