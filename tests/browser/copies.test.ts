/**
 * Copies in the reader’s browser: what was read can be read again without a network, the whole site can be kept, nothing old
 * is shown while the host answers, and all of it can be got rid of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { faultyHost, type FaultyHost } from './faultyHost.ts';
import { DIST } from './server.ts';
import { BROWSERS } from './site.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const parts = JSON.parse(read('offline/parts.json')) as {
	id: string;
	files: number;
	bytes: number;
	revision: string;
}[];
const part = (id: string) => parts.find((each) => each.id === id)!;

/** Each browser that is on this computer, when a test has asked for it. */
const launched = new Map<string, Promise<Browser>>();
let host: FaultyHost;
let context: BrowserContext;
let page: Page;
let problems: string[];

afterAll(async () => {
	for (const browser of launched.values()) await (await browser).close();
});

async function begin(under = '', { launch, name } = BROWSERS[0]!) {
	host = await faultyHost(under);
	const browser = await (launched.get(name) ?? launched.set(name, launch()).get(name)!);
	context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	problems = [];
	context.on('console', (message) => {
		if (/policy|Trusted|Content Security/i.test(message.text())) problems.push(message.text());
	});
	context.on('weberror', (error) => {
		const problem = String(error.error());
		// Firefox says so, without an address, of a module that a page was still asking for when it was left.
		if (!problem.includes('Failed to load ‘’. A ServiceWorker intercepted')) problems.push(problem);
	});
	page = await context.newPage();
}
const end = async () => {
	await context.close();
	await host.close();
	expect(problems).toEqual([]);
};

const go = (path: string, at = page) => at.goto(host.url + path, { waitUntil: 'load' });
const note = (at = page) => at.locator('.jr-stored');

/** The paths of all copies, from the root of the host. */
const copies = (at = page) =>
	at.evaluate(async () => {
		const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const keys = await Promise.all(opened.map((cache) => cache.keys()));
		return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname));
	});
const workers = (at = page) =>
	at.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

/** Whether there is a copy of a page and of what it loaded before anyone touched it, and the worker answers for it. */
const isCopied = async () => {
	const found = await caches.match(location.href.replace(/[?#].*$/, ''));
	const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
	const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
	const all = await Promise.all([...sheets, ...scripts].map((file) => caches.match(file)));
	return navigator.serviceWorker.controller?.state === 'activated' && found !== undefined && all.every(Boolean);
};

/** Visits a page, and waits until it is copied. */
async function visit(path: string, at = page) {
	await go(path, at);
	await expect.poll(() => at.evaluate(isCopied), { timeout: 60_000 }).toBe(true);
}

const today = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());

const PLACES = BROWSERS.flatMap((where) => ['', '/deep/er/päth'].map((under) => ({ under, name: where.name, where })));

describe.each(PLACES)('in $name under "$under/"', ({ under, where }) => {
	beforeEach(() => begin(under, where));
	afterEach(end);

	test('a page that was visited opens without a network, whole, and says so and the day', async () => {
		// The first page of all was there before the worker.
		await visit('/tariffs/');
		await visit('/fr/glossary/');
		expect(await workers()).toEqual([`${host.url}/`]);
		expect(await note().count()).toBe(0);
		host.isDown = true;
		await go('/tariffs/?sector=steel');
		expect(await page.locator('h1').textContent()).toBe(/<h1[^>]*>([^<]*)/.exec(read('tariffs/index.html'))![1]);
		expect(await note().textContent()).toContain(today('en-GB'));
		expect(await note().isVisible()).toBe(true);
		expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0);
		expect(await page.locator('#jr-failed').isVisible()).toBe(false);
		// What opens at a source was never opened while there was a network.
		await page.locator('.jr-cite a').first().click();
		await page.locator(':popover-open').waitFor();
		await go('/fr/glossary/?on=2026-07-01');
		// French keeps a day with its month on one line.
		expect(await note().textContent()).toContain(today('fr-CA').replace(' ', '\u00A0'));
		// Without its last slash too, and by its file.
		await go('/tariffs');
		expect(new URL(page.url()).pathname).toBe(new URL(`${host.url}/tariffs/`).pathname);
		await go('/tariffs/index.html');
		expect(await note().count()).toBe(1);
		host.isDown = false;
		await go('/tariffs/');
		expect(await note().count()).toBe(0);
	});

	test('a page that was not visited is said to be missing, and what may be read instead', async () => {
		await visit('/tariffs/');
		host.isDown = true;
		await go('/es/mexico/');
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		await go('/mexico/');
		expect(await page.locator('h1').textContent()).toBe('This page is not stored here');
		await page.locator('main li a').first().click();
		await note().waitFor();
		expect(new URL(page.url()).pathname).toBe(new URL(`${host.url}/tariffs/`).pathname);
	});
});

describe('while the host answers', () => {
	beforeEach(() => begin());
	afterEach(end);

	test('what it has now is shown, however late, and never a copy', async () => {
		await visit('/mexico/');
		await visit('/mexico/');
		host.instead.set('/mexico/', { body: (whole) => whole.toString().replace(/<h1([^>]*)>/, '<h1$1>Renewed: ') });
		host.delay = 1500;
		await go('/mexico/');
		expect(await page.locator('h1').textContent()).toMatch(/^Renewed: /);
		expect(await note().count()).toBe(0);
		host.delay = 0;
		await expect
			.poll(() => page.evaluate(async () => (await (await caches.match(location.href))!.text()).includes('Renewed: ')))
			.toBe(true);
		host.isDown = true;
		await go('/mexico/');
		expect(await page.locator('h1').textContent()).toMatch(/^Renewed: /);
	});

	test('a host that fails is stood in for, and what it says is gone is gone', async () => {
		await visit('/mexico/');
		host.instead.set('/mexico/', { status: 503, body: () => 'Overloaded' });
		await go('/mexico/');
		expect(await note().count()).toBe(1);
		host.instead.set('/cost/', { status: 503, body: () => 'Overloaded' });
		await go('/cost/');
		expect(await page.locator('body').textContent()).toBe('Overloaded');
		host.instead.set('/mexico/', { status: 404, body: () => '<!doctype html><h1>Gone</h1>' });
		await go('/mexico/');
		expect(await page.locator('h1').textContent()).toBe('Gone');
		await expect.poll(async () => (await copies()).includes('/mexico/')).toBe(false);
	});

	test.each([
		['that breaks off', { breaksOff: true }],
		['that is cut without a word', { body: (whole: Buffer) => whole.subarray(0, whole.length / 2) }],
	])('half a page %s does not take the place of the copy', async (_, half) => {
		await visit('/mexico/');
		host.instead.set('/mexico/', half);
		// What breaks off is never loaded.
		await page.goto(`${host.url}/mexico/`, { waitUntil: 'commit' }).catch(() => {});
		await page.waitForTimeout(500);
		host.isDown = true;
		await go('/mexico/');
		expect(await note().count()).toBe(1);
		expect(await page.locator('.jr-colophon').count()).toBe(1);
	});

	test('frames for pages of others start no worker, and are not kept by one', async () => {
		await go('/embed/tariff-steps/');
		await page.waitForTimeout(1000);
		expect(await workers()).toEqual([]);
		await visit('/mexico/');
		await go('/embed/tariff-steps/');
		await page.waitForTimeout(500);
		expect((await copies()).filter((path) => path.startsWith('/embed/'))).toEqual([]);
		expect(await page.locator('figure').first().isVisible()).toBe(true);
	});
});

/** What the page on copies shows. */
const panel = {
	row: (id: string) => page.locator(`site-copies li:has(input[value="${id}"])`),
	sum: () => page.locator('site-copies [data-part="sum"]').textContent(),
	button: (name: string) => page.locator(`site-copies [data-do="${name}"]`),
	status: () => page.locator('site-copies fieldset [role=status]'),
	says: (text: string | RegExp) =>
		page.locator('site-copies fieldset [role=status]', { hasText: text }).waitFor({ timeout: 120_000 }),
};

describe('the whole site', () => {
	beforeEach(() => begin());
	afterEach(end);

	const wanted = [part('shared'), part('en')];
	const files = wanted.reduce((sum, each) => sum + each.files, 0);
	/** What was asked for that is kept: not the page itself, nor lists. */
	const fetched = (from: number) =>
		host.asked.slice(from).filter((path) => !/^\/(?:offline\/.*\.json|sw\.js)$/.test(path));

	/** Opens the page on copies, and waits until it knows what there is. */
	async function openPanel(path = '/offline/') {
		await go(path);
		await panel.row('files').locator('[data-part="size"]', { hasText: /\d/ }).waitFor();
		await page.waitForLoadState('networkidle');
	}

	test('is offered with its size, kept with progress, stopped, resumed, and read and searched without a network', async () => {
		await openPanel();
		const megabytes = wanted.reduce((sum, each) => sum + each.bytes, 0) / 1e6;
		expect(await panel.sum()).toContain(`${megabytes.toFixed(megabytes < 10 ? 1 : 0)}\u00A0MB`);
		expect(await panel.row('en').locator('input').isChecked()).toBe(true);
		expect(await copies()).not.toContain('/glossary/');

		host.delay = 15;
		const before = host.asked.length;
		await panel.button('keep').click();
		await page.waitForFunction(() => document.querySelector('progress')!.value > 0.2);
		await panel.button('stop').click();
		await panel.says('Stopped');
		const first = fetched(before).length;
		expect(first).toBeGreaterThan(50);
		expect(first).toBeLessThan(files);

		// It goes on from there, after the page was left too.
		await openPanel('/offline/?again');
		expect(await panel.row('en').locator('[data-part="state"]').textContent()).toBe('begun');
		expect(await panel.button('keep').textContent()).toBe('Go on');
		host.delay = 0;
		const after = host.asked.length;
		await panel.button('keep').click();
		await panel.says('Done');
		// Those that were on their way when it was stopped are fetched again.
		expect(first + fetched(after).length - files).toBeLessThanOrEqual(6);
		expect(await panel.row('en').locator('[data-part="state"]').textContent()).toBe('kept');
		expect(await panel.sum()).toBe('All that is chosen is kept.');

		host.isDown = true;
		await go('/tariffs/');
		expect(await note().count()).toBe(1);
		const chart = new ChartOn(page, 'tariff-steps');
		await chart.wake();
		await page.keyboard.press('/');
		await page.locator('jr-search dialog input').fill('dairy');
		await page.locator('.jr-hit > a').first().click();
		await note().waitFor();
		await go('/fr/mexico/');
		expect(await page.locator('h1').textContent()).toBe('Cette page n’est pas conservée ici');
	});

	test('heals from files that came as halves, and from those that the browser lost', async () => {
		const sheet = JSON.parse(read('offline/shared.json')).find(([path]: [string]) =>
			path.endsWith('.css'),
		)[0] as string;
		await openPanel();
		host.instead.set(`/${sheet}`, { body: (whole) => whole.subarray(0, whole.length / 2), times: 1 });
		host.instead.set('/glossary/', { breaksOff: true });
		await panel.button('keep').click();
		await panel.says('The connection broke off');
		host.instead.delete('/glossary/');
		await panel.button('keep').click();
		await panel.says('Done');
		const kept = await page.evaluate(async (path) => {
			const names = (await caches.keys()).filter((name) => name.includes(' kept '));
			return (await (await caches.match(path, { cacheName: names.find((name) => name.includes('shared'))! }))!.text())
				.length;
		}, `/${sheet}`);
		expect(kept).toBe(read(sheet).length);

		await page.evaluate(async () => {
			const name = (await caches.keys()).find((each) => each.includes(' kept en '))!;
			const cache = await caches.open(name);
			for (const path of ['/glossary/', '/tariffs/', '/mexico/']) await cache.delete(path);
		});
		await openPanel();
		expect(await panel.row('en').locator('[data-part="state"]').textContent()).toBe('begun');
		const from = host.asked.length;
		await panel.button('keep').click();
		await panel.says('Done');
		expect(fetched(from).toSorted()).toEqual(['/glossary/', '/mexico/', '/tariffs/']);
	});

	test('left when it had just begun, it goes on when the page is opened again', async () => {
		await openPanel();
		host.delay = 30;
		await panel.button('keep').click();
		const isBegun = () =>
			page.evaluate(async () => (await caches.keys()).some((name) => name.includes(' kept shared ')));
		await expect.poll(isBegun).toBe(true);
		await go('/mexico/');
		host.delay = 0;
		await openPanel('/offline/?again');
		// What every page needs is no row of the list: the language of the page is chosen, as it was.
		expect(await panel.row('en').locator('input').isChecked()).toBe(true);
		expect(await panel.button('keep').isEnabled()).toBe(true);
	});

	test('a later release is offered, and only what is otherwise in it is fetched', async () => {
		await openPanel();
		await panel.button('keep').click();
		await panel.says('Done');
		const text = `${read('glossary/index.html')}<!-- of a later release -->`;
		const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
		const hash = Buffer.from(digest).toString('base64url').slice(0, 16);
		const list = (JSON.parse(read('offline/en.json')) as [string, number, string][]).map((file) =>
			file[0] === 'glossary/index.html' ? [file[0], Buffer.byteLength(text), hash] : file,
		);
		const fresh = parts.map((each) => (each.id === 'en' ? { ...each, revision: 'later' } : each));
		host.instead.set('/glossary/', { body: () => text });
		host.instead.set('/offline/en.json', { body: () => JSON.stringify(list) });
		host.instead.set('/offline/parts.json', { body: () => JSON.stringify(fresh) });
		await openPanel();
		expect(await panel.row('en').locator('[data-part="state"]').textContent()).toBe('kept, and a newer one is here');
		const from = host.asked.length;
		await panel.button('keep').click();
		await panel.says('Done');
		expect(fetched(from)).toEqual(['/glossary/']);
		const names = await page.evaluate(() => caches.keys());
		expect(names.filter((name) => name.includes(' kept en '))).toEqual(['joint-review / kept en later']);
	});

	test('is deleted by its button, and what was read stays', async () => {
		await openPanel();
		await panel.row('en').locator('input').uncheck();
		await panel.row('files').locator('input').check();
		host.delay = 30;
		await panel.button('keep').click();
		await page.waitForFunction(() => document.querySelector('progress')!.value > 0.01);
		await panel.button('stop').click();
		await panel.says('Stopped');
		await panel.button('delete').click();
		await panel.says('These copies are deleted.');
		expect(await page.evaluate(() => caches.keys())).toEqual(['joint-review / visited']);
	});
});

describe('getting rid of it', () => {
	beforeEach(() => begin());
	afterEach(end);

	test('the switch removes the worker and all copies, for good, until it is turned on again', async () => {
		await visit('/mexico/');
		await visit('/offline/');
		// Another page of the site is open meanwhile.
		const other = await context.newPage();
		await go('/cost/', other);
		const off = page.locator('site-copies [role=switch]');
		expect(await off.isChecked()).toBe(true);
		await off.uncheck();
		await page.locator('#copies-switched', { hasText: 'Nothing is kept' }).waitFor();
		await expect.poll(() => workers()).toEqual([]);
		await expect.poll(() => copies()).toEqual([]);
		await other.locator('.jr-search-open').click();
		await other.locator('jr-search dialog input').fill('dairy');
		await other.locator('.jr-hit').first().waitFor();
		await go('/trade/');
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		expect(await workers()).toEqual([]);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		host.isDown = true;
		await expect(go('/mexico/')).rejects.toThrow();
		await page.waitForURL(/^chrome-error:/);
		host.isDown = false;
		await go('/offline/');
		await panel.row('files').locator('[data-part="size"]', { hasText: /\d/ }).waitFor();
		expect(await panel.row('files').locator('input').isDisabled()).toBe(true);
		await page.locator('site-copies [role=switch]').check();
		await visit('/mexico/');
		host.isDown = true;
		await go('/mexico/');
		expect(await note().count()).toBe(1);
	});

	test('the switch is obeyed though the reader leaves at once, and other pages stay open', async () => {
		await visit('/mexico/');
		await visit('/offline/');
		const other = await context.newPage();
		await visit('/cost/', other);
		const turn = async (path: string) => {
			await page.locator('site-copies [role=switch]').waitFor();
			await Promise.all([
				page.waitForURL(host.url + path),
				page.evaluate((next) => {
					document.querySelector<HTMLElement>('site-copies [role=switch]')!.click();
					location.href = next;
				}, host.url + path),
			]);
		};
		await turn('/trade/');
		await expect.poll(() => workers()).toEqual([]);
		await expect.poll(() => copies()).toEqual([]);
		await go('/offline/');
		await turn('/tariffs/');
		await expect.poll(() => page.evaluate(isCopied), { timeout: 20_000 }).toBe(true);
	});

	test.each(BROWSERS)('switched off in one window, nothing more is kept by another ($name)', async (where) => {
		await end();
		await begin('', where);
		const openIn = async (at: Page) => {
			await go('/offline/', at);
			await at.locator('site-copies li:has(input[value="files"]) [data-part="size"]', { hasText: /\d/ }).waitFor();
		};
		await openIn(page);
		host.delay = 30;
		await panel.button('keep').click();
		await page.waitForFunction(() => document.querySelector('progress')!.value > 0.05);
		const other = await context.newPage();
		await openIn(other);
		// The first window may have asked for the names before the other deletes, and hear them after it.
		await page.evaluate(() => {
			const { keys } = CacheStorage.prototype;
			CacheStorage.prototype.keys = async function () {
				const names = await keys.call(this);
				await new Promise((resolve) => setTimeout(resolve, 300));
				return names;
			};
		});
		await other.locator('site-copies [role=switch]').uncheck();
		await other.locator('#copies-switched', { hasText: 'Nothing is kept' }).waitFor();
		// The first window says so too, and has stopped.
		await page.locator('#copies-switched', { hasText: 'Nothing is kept' }).waitFor();
		expect(await page.locator('site-copies [role=switch]').isChecked()).toBe(false);
		host.delay = 0;
		await page.waitForTimeout(1500);
		expect(await copies()).toEqual([]);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
	});

	test('a deploy takes all back: the worker and all copies go at the next visit', async () => {
		await visit('/mexico/');
		host.instead.set('/sw.js', { body: () => readFileSync('hosting/withdrawn/sw.js') });
		await go('/cost/');
		// Browsers look for a new worker at each visit of a page.
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect.poll(() => workers(), { timeout: 20_000 }).toEqual([]);
		await expect.poll(() => copies()).toEqual([]);
		host.isDown = true;
		await expect(go('/mexico/')).rejects.toThrow();
	});
});
