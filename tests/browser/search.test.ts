/** Search: how it opens, what it finds under every name, how a keyboard goes through it, what it says when it finds nothing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const dialog = (page: Page) => page.locator('jr-search dialog');
const field = (page: Page) => page.locator('jr-search input');
const status = (page: Page) => page.locator('jr-search [role="status"]');
const isOpen = (page: Page) => dialog(page).evaluate((element: HTMLDialogElement) => element.open);
const openByButton = (page: Page) => page.locator('.jr-search-open').click();

/** Types `query` and waits for its answer. */
async function ask(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	await page.waitForFunction(
		(asked) => document.querySelector('jr-search [role="status"]')!.textContent.includes(asked),
		query,
	);
}

/** The paths of all pages found, in order. */
async function found(page: Page): Promise<string[]> {
	const more = page.locator('.jr-search-more');
	if (await more.count()) await more.click();
	return page
		.locator('.jr-hit > a')
		.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe.concurrent('search', () => {
	test('asks for nothing before it is opened', async ({ open }) => {
		const { page, requests } = await open('/');
		await page.waitForLoadState('networkidle');
		await page.mouse.move(600, 20);
		expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
		await openByButton(page);
		await ask(page, 'dairy');
		expect(requests.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(0);
	});

	test('opens by its button, by / and by Ctrl+K', async ({ open }) => {
		const { page } = await open('/tariffs/');
		const inField = () => field(page).evaluate((element) => element === document.activeElement);
		const ways = [() => openByButton(page), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')];
		for (const way of ways) {
			await page.locator('h1').click();
			expect(await isOpen(page), 'the search is closed at first').toBe(false);
			await way();
			expect(await isOpen(page), `${String(way)} opens it`).toBe(true);
			expect(await inField(), `${String(way)} leads to the field`).toBe(true);
			expect(await field(page).inputValue()).toBe('');
			await page.keyboard.press('Escape');
			expect(await isOpen(page), 'Escape closes it').toBe(false);
		}
		await page.keyboard.press('Control+k');
		await page.keyboard.press('Control+k');
		expect(await isOpen(page), 'Ctrl+K also closes').toBe(false);
	});

	test('leaves / to a field that has the focus', async ({ open }) => {
		const { page } = await open('/tariffs/');
		for (const name of ['sector', 'on']) {
			await page.locator(`figure[data-chart="tariff-steps"] [name="${name}"]`).focus();
			await page.keyboard.press('/');
			expect(await isOpen(page), `/ belongs to the field ${name} while it has the focus`).toBe(false);
		}
		await openByButton(page);
		await page.keyboard.press('/');
		expect(await field(page).inputValue()).toBe('/');
		expect(await isOpen(page), 'a / typed into the search leaves it open').toBe(true);
	});

	test('finds the same pages under every name of the agreement', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		const lists: { [name: string]: string[] } = {};
		for (const name of ['CUSMA', 'USMCA', 'T-MEC', 'ACEUM', 'tmec', 'Aceum']) {
			await ask(page, name);
			lists[name] = (await found(page)).toSorted();
		}
		expect(lists.CUSMA!.length).toBeGreaterThan(5);
		for (const list of Object.values(lists)) expect(list).toEqual(lists.CUSMA);
	});

	test('says of every page found where it stands on the site', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'dairy');
		const pages = await found(page);
		expect(pages).toContain('/concerns/dairy-supply-management/');
		const sections = await page.locator('.jr-hit-section').allTextContents();
		expect(sections.length).toBe(pages.length);
		expect(sections.filter((section) => !section.trim())).toEqual([]);
		expect(sections[pages.indexOf('/concerns/dairy-supply-management/')]).toBe('What is asked');
		expect(await page.locator('.jr-hit mark').count()).toBeGreaterThan(0);
	});

	test('is gone through with arrow keys and Enter', async ({ open }) => {
		const { page, here } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('lumber', { delay: 15 });
		await page.waitForFunction(() =>
			document.querySelector('jr-search [role="status"]')!.textContent.includes('lumber'),
		);
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName);
		expect(await focused()).toBe('input');
		await page.keyboard.press('ArrowDown');
		const first = await focused();
		await page.keyboard.press('ArrowDown');
		const second = await focused();
		expect(second).not.toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe('input');
		await page.keyboard.press('ArrowDown');
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		expect(await here()).toBe(new URL(first!, 'http://localhost').pathname);
	});

	test('goes to a section of the page it stands on', async ({ open }) => {
		const { page, here } = await open('/tariffs/');
		await openByButton(page);
		await ask(page, 'vanities');
		const section = page.locator('.jr-hit:has(> a[href$="/tariffs/"]) ul a').first();
		const target = await section.evaluate((link) => new URL((link as HTMLAnchorElement).href).hash);
		await section.click();
		expect(await isOpen(page), 'a section of this page closes the search').toBe(false);
		expect(await here()).toBe(`/tariffs/${target}`);
	});

	test('gives the focus back when Escape closes it', async ({ open }) => {
		const { page } = await open('/');
		await page.locator('.jr-search-open').focus();
		await page.keyboard.press('Enter');
		await ask(page, 'steel');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await isOpen(page), 'Escape closes it').toBe(false);
		expect(await page.evaluate(() => document.activeElement?.className), 'what opened it has the focus again').toMatch(
			/\bjr-search-open\b/,
		);
	});

	test.for(['qzxwvk', 'provzzz', '<b>zzqq</b>'])('says so when no page says “%s”', async (query, { open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, query);
		expect(await status(page).textContent()).toBe(`No page says “${query}”.`);
		expect(await found(page)).toEqual([]);
	});

	test('works in French', async ({ open }) => {
		const { page } = await open('/fr/');
		await page.keyboard.press('/');
		const lists: string[][] = [];
		for (const name of ['ACEUM', 'USMCA', 'CUSMA']) {
			await ask(page, name);
			lists.push((await found(page)).toSorted());
		}
		expect(lists[0]!.length).toBeGreaterThan(0);
		expect(
			lists[0]!.filter((path) => !path.startsWith('/fr/')),
			'in French only French addresses are found',
		).toEqual([]);
		for (const list of lists) expect(list).toEqual(lists[0]);
		expect(await page.locator('.jr-hit-section').first().textContent()).toMatch(
			/^(Pour commencer|L’examen|Ce que veulent les États-Unis|Les secteurs|Droits de douane|Référence)$/,
		);
		await ask(page, 'qzxwvk');
		expect(await status(page).textContent()).toContain('qzxwvk');
		expect(await status(page).textContent()).not.toContain('No page');
	});

	test('says so when its files cannot be had', async ({ open }) => {
		const { page } = await open('/', {
			before: (fresh) => fresh.route('**/pagefind/**', (route) => route.abort()),
			expected: /Failed to load resource/,
		});
		await openByButton(page);
		await page.waitForFunction(() =>
			/could not be loaded/.test(document.querySelector('jr-search [role="status"]')!.textContent),
		);
	});
});
