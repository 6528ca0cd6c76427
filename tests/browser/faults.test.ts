/**
 * A page one of whose files is missing, cut or late: its text can be read, what failed is said, nothing contradicts what the
 * address asks for, and it works once the file is there.
 */
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Open } from './site.ts';

/** What the browser says of files that are not there is brought about on purpose. */
const expected = /./;

/** The ways in which a file fails. */
const FAULTS: { [name: string]: (route: Route) => Promise<void> } = {
	missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><h1>404</h1>' }),
	async cut(route) {
		const response = await route.fetch();
		const body = await response.body();
		const { 'content-length': _, ...headers } = response.headers();
		await route.fulfill({ status: 200, headers, body: body.subarray(0, Math.floor(body.length / 2)) });
	},
};

interface Case {
	name: string;
	path: string;
	/** Does what a reader would. */
	act?: (page: Page) => Promise<unknown>;
	/** Whether what was asked for is there. Without the scripts of the page as well as with them, it is asked of the DOM. */
	isAnswered: () => boolean;
}

const CASES: Case[] = [
	{
		name: 'a chart whose address asks for something',
		path: '/tariffs/?sector=steel&on=2025-06-04',
		act: (page) => page.locator('figure[data-chart="tariff-steps"] [data-part="stage"]').scrollIntoViewIfNeeded(),
		isAnswered: () => {
			const figure = document.querySelector('figure[data-chart="tariff-steps"]')!;
			return figure.querySelector('[data-part="readout-heading"]')!.textContent.includes('4 June 2025');
		},
	},
	{
		name: 'an answer about goods',
		path: '/tariffs/your-goods/?code=95069925',
		isAnswered: () => document.querySelector('[data-part="sentence"]')?.textContent.includes('9506.99.25') ?? false,
	},
	{
		name: 'a search',
		path: '/search/?q=dairy',
		isAnswered: () => document.querySelectorAll('search-page [data-search-results] a').length > 0,
	},
];

/** Whether the page says that something failed, in any of the places where that is said. */
const saysSo = () => {
	const seen = (selector: string) =>
		[...document.querySelectorAll<HTMLElement>(selector)].some(
			(element) => element.checkVisibility() && /could not be (?:loaded|fetched)/.test(element.textContent),
		);
	return seen('#jr-failed, [data-part="problem"], [role="status"], [data-goods], .goods-answer');
};

const text = () => document.querySelector('main')!.innerText.replace(/\s+/g, ' ');
const title = () => document.querySelector('h1')!.textContent;

/** The files that a case fetches where nothing fails, and the text of its page. */
async function whole(open: Open, { path, act, isAnswered }: Case) {
	const { page, requests } = await open(path);
	await act?.(page);
	await page.waitForFunction(isAnswered);
	await page.waitForLoadState('networkidle');
	const files = [...new Set(requests)].filter((file) => /\.\w+$/.test(file) && !/\.(?:png|svg)$/.test(file));
	return { files, text: await page.evaluate(text), title: await page.evaluate(title) };
}

/** What must be there without any script: what most of the words of a page are. */
const words = (all: string) => new Set(all.split(' ').filter((word) => word.length > 3));

describe.each(CASES)('$name', (the) => {
	test.for(Object.keys(FAULTS))('each of its files %s in turn', { timeout: 900_000 }, async (fault, { open }) => {
		const good = await whole(open, the);
		expect(good.files.length).toBeGreaterThan(10);
		const silent: string[] = [];
		let bad = '';
		const { page, go } = await open('/robots.txt', {
			expected,
			before: (each) =>
				each.route('**/*', (route) =>
					new URL(route.request().url()).pathname === bad ? FAULTS[fault]!(route) : route.fallback(),
				),
		});
		for (const file of good.files) {
			// What was fetched before would be taken from where the browser keeps it, scripts of modules too.
			bad = file;
			await go(the.path).catch(() => {});
			await the.act?.(page);
			expect(await page.evaluate(title), file).toBe(good.title);
			let outcome = false;
			for (let tries = 0; tries < 40 && !outcome; tries++) {
				if (tries > 0) await page.waitForTimeout(100);
				outcome = (await page.evaluate(the.isAnswered)) || (await page.evaluate(saysSo));
			}
			if (!outcome) silent.push(file);
		}
		expect(silent, 'neither answered nor said to have failed').toEqual([]);
	});

	test('all of its files late', async ({ open }) => {
		const { page } = await open(the.path, {
			before: (each) =>
				each.route(/\.(?:js|css|json|woff2|pf_\w+|pagefind)(?:\?|$)/, async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 700));
					await route.fallback();
				}),
		});
		expect(words(await page.evaluate(text)).size).toBeGreaterThan(5);
		await the.act?.(page);
		await page.waitForFunction(the.isAnswered, undefined, { timeout: 60_000 });
	});
});

test('a chart whose script fails says so, puts its controls away, and answers when it is tried again', async ({
	open,
}) => {
	let isDown = true;
	const { page } = await open('/tariffs/?sector=steel&on=2025-06-04', {
		expected,
		before: (each) =>
			each.route(/\/_astro\/frame\.|\/charts\/tariff-steps\/.*\.json/, (route) =>
				isDown ? route.abort() : route.fallback(),
			),
	});
	const figure = page.locator('figure[data-chart="tariff-steps"]');
	await figure.locator('[data-part="stage"]').scrollIntoViewIfNeeded();
	const problem = figure.locator('[data-part="problem"]');
	await problem.getByRole('button', { name: 'Try again' }).waitFor();
	expect(await problem.textContent()).toContain('This chart could not be loaded.');
	expect(await figure.locator('[data-part="explore"]').isVisible()).toBe(false);
	expect(await figure.locator('[data-part="stage"] svg').first().count()).toBe(1);
	isDown = false;
	await problem.getByRole('button').click();
	await page.locator('figure[data-chart="tariff-steps"][data-live]').waitFor();
	expect(await problem.isVisible()).toBe(false);
	expect(await figure.locator('[data-part="explore"]').isVisible()).toBe(true);
	expect(await figure.locator('[data-part="readout-heading"]').textContent()).toContain('4 June 2025');
	expect(new URL(page.url()).search).toContain('sector=steel');
});

test('a chart whose file never answers says so, and comes to life if it does after all', async ({ open }) => {
	const waiting: Route[] = [];
	const { page } = await open('/tariffs/?sector=steel&on=2025-06-04', {
		expected,
		before: (each) => each.route(/\/charts\/tariff-steps\/.*\.json/, (route) => void waiting.push(route)),
	});
	const figure = page.locator('figure[data-chart="tariff-steps"]');
	await figure.locator('[data-part="stage"]').scrollIntoViewIfNeeded();
	const problem = figure.locator('[data-part="problem"]');
	await problem.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
	expect(await problem.textContent()).toContain('This chart could not be loaded.');
	expect(await figure.locator('[data-part="explore"]').isVisible()).toBe(false);
	for (const route of waiting) await route.fallback();
	await figure.and(page.locator('[data-live]')).waitFor();
	expect(await problem.isVisible()).toBe(false);
	expect(await figure.locator('[data-part="explore"]').isVisible()).toBe(true);
	expect(await figure.locator('[data-part="readout-heading"]').textContent()).toContain('4 June 2025');
});

test('a chart that failed is tried again when it comes into view again', async ({ open }) => {
	let isDown = true;
	const { page } = await open('/tariffs/', {
		expected,
		before: (each) =>
			each.route(/\/charts\/tariff-steps\/.*\.json/, (route) => (isDown ? route.abort() : route.fallback())),
	});
	const figure = page.locator('figure[data-chart="tariff-steps"]');
	await figure.locator('[data-part="stage"]').scrollIntoViewIfNeeded();
	await figure.locator('[data-part="stage"]').dispatchEvent('pointerover');
	await figure.and(page.locator('[data-failed]')).waitFor();
	isDown = false;
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.waitForTimeout(300);
	await figure.locator('[data-part="stage"]').scrollIntoViewIfNeeded();
	await figure.locator('[data-part="stage"]').dispatchEvent('pointerover');
	await figure.and(page.locator('[data-live]')).waitFor();
	expect(await figure.getAttribute('data-failed')).toBeNull();
});

test('a page whose start script is missing says so, with a way to load it again', async ({ open }) => {
	let isDown = true;
	const { page } = await open('/tariffs/', {
		expected,
		before: (each) => each.route(/ChartScript/, (route) => (isDown ? route.abort() : route.fallback())),
	});
	const note = page.locator('#jr-failed');
	await note.waitFor();
	isDown = false;
	await note.getByRole('button', { name: 'Load the page again' }).click();
	await page.waitForFunction(() => document.getElementById('jr-failed')?.hidden);
	await page.locator('figure[data-chart="tariff-steps"] [data-part="stage"]').scrollIntoViewIfNeeded();
	await page.locator('figure[data-chart="tariff-steps"] [data-part="stage"]').dispatchEvent('pointerover');
	await page.locator('figure[data-chart="tariff-steps"][data-live]').waitFor();
});
