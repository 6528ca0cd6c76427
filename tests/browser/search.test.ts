/** Search: how it opens, what it finds under every name, how a keyboard goes through it, what it says when it finds nothing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const dialog = (page: Page) => page.locator('jr-search dialog');
const field = (page: Page) => page.locator('jr-search input');
const results = (page: Page) => page.locator('jr-search [data-search-results] > li');
const isOpen = (page: Page) => dialog(page).evaluate((element: HTMLDialogElement) => element.open);
const openByButton = (page: Page) => page.locator('.jr-search-open').click();

/** Waits until what was found for a query is read out. */
const told = (page: Page, query: string) =>
	page.waitForFunction(
		(asked) => document.querySelector('jr-search [role="status"]')!.textContent.includes(asked),
		query,
	);

/** Types `query` and waits for its answer. */
async function ask(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	await told(page, query);
}

/** The addresses that the results lead to, in order. */
const found = (page: Page): Promise<string[]> =>
	results(page).evaluateAll((items) =>
		items.map((item) => {
			const { hash, pathname, search } = new URL(item.querySelector('a')!.href);
			return pathname + search + hash;
		}),
	);

/** The address of what has the focus; the name of the element where it leads nowhere. */
const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLAnchorElement).href ?? document.activeElement!.localName);

describe.concurrent('search', () => {
	test('asks for nothing before it is opened', async ({ open }) => {
		const { page, requests } = await open('/');
		await page.waitForLoadState('networkidle');
		await page.mouse.move(600, 20);
		expect(requests.filter((path) => /\/pagefind\/|\/box\./.test(path))).toEqual([]);
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
		const { page } = await open('/tariffs/?explore=open');
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

	test('finds the same under every name of the agreement', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'CUSMA');
		const list = await found(page);
		expect(list.length).toBeGreaterThan(3);
		for (const name of ['USMCA', 'T-MEC', 'ACEUM', 'tmec', 'Aceum']) {
			await ask(page, name);
			expect(await found(page), name).toEqual(list);
		}
	});

	test('says of each result what it is and where it stands, and marks what was asked', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'dairy');
		expect(await found(page)).toContain('/concerns/dairy-supply-management/');
		const kinds = await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.kind));
		expect(kinds.every(Boolean)).toBe(true);
		expect(kinds).toContain('page');
		expect(await page.locator('.jr-hit-section').first().textContent()).toBe('Page · What is asked › Dairy');
		const marks = await page.locator('.jr-hit mark').allTextContents();
		expect(marks.length).toBeGreaterThan(0);
		for (const mark of marks) expect(mark.toLowerCase()).toMatch(/dair|lact|milk/);
	});

	test('answers above the list from the record', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'when does it end');
		const known = page.locator('jr-search [data-search-answer]');
		expect(await known.textContent()).toContain('1 July 2036');
		expect(await known.locator('.jr-answer-sources a').count()).toBeGreaterThan(0);
	});

	test('is gone through with arrow keys, result by result, and typing goes on in the field', async ({ open }) => {
		const { page } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('lumber', { delay: 15 });
		await told(page, 'lumber');
		const links = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')!.href));
		const answers = await page.locator('jr-search .jr-answer-more a').count();
		for (let step = 0; step < answers; step++) await page.keyboard.press('ArrowDown');
		for (const link of links) {
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe(link);
		}
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe(links.at(-2));
		await page.keyboard.type('s');
		expect(await field(page).inputValue()).toBe('lumbers');
		expect(await focused(page)).toBe('input');
	});

	test('opens the best result with the first Enter, which may come before the results do', async ({ open }) => {
		const { page } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('potash');
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		expect(new URL(page.url()).pathname).toBe('/sectors/energy-resources/');
	});

	test('brings query and results back with Back, and has them in an address', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'potash');
		await page.waitForURL((url) => url.searchParams.get('q') === 'potash');
		const list = await found(page);
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		await page.goBack();
		await told(page, 'potash');
		expect(await isOpen(page)).toBe(true);
		expect(await field(page).inputValue()).toBe('potash');
		expect(await found(page)).toEqual(list);
		await page.keyboard.press('Escape');
		await page.waitForURL((url) => !url.searchParams.has('q'));
	});

	test('is read out once a pause, and keeps what is there until something else is', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'steel');
		await page.evaluate(() => {
			const seen = { said: [] as string[], least: 99 };
			Object.assign(window, { seen });
			const state = document.querySelector('jr-search [role="status"]')!;
			const list = document.querySelector('jr-search [data-search-results]')!;
			new MutationObserver(() => seen.said.push(state.textContent)).observe(state, { childList: true });
			new MutationObserver(() => (seen.least = Math.min(seen.least, list.childElementCount))).observe(list, {
				childList: true,
			});
		});
		await field(page).pressSequentially(' tariffs today', { delay: 40 });
		await told(page, 'steel tariffs today');
		const seen = await page.evaluate(() => (window as unknown as { seen: { said: string[]; least: number } }).seen);
		expect(seen.said.length).toBeLessThanOrEqual(2);
		expect(seen.least).toBeGreaterThan(0);
	});

	test('does not search what is still being composed', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'steel');
		const list = await found(page);
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = 'stee';
			input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		});
		await page.waitForTimeout(500);
		expect(await found(page)).toEqual(list);
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = 'potash';
			input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		});
		await told(page, 'potash');
	});

	test('goes to a section of the page it stands on', async ({ open }) => {
		const { page, here } = await open('/tariffs/');
		await openByButton(page);
		await ask(page, 'banned in the United States');
		const section = page.locator('.jr-hit ul a[href*="/tariffs/#"]').first();
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

	test.for(['qzxwvk', '<i>zzqq</i>', '$&'])('offers ways on when nothing is near “%s”', async (query, { open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await field(page).fill(query);
		await page.locator('jr-search .jr-search-ways a').first().waitFor();
		await told(page, query);
		expect(await found(page)).toEqual([]);
		expect(await page.locator('jr-search .jr-search-ways a').count()).toBeGreaterThan(5);
		expect(await page.locator('jr-search dialog i').count()).toBe(0);
	});

	test('says what it searched in place of a slip of the keys', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'auto tarrifs');
		expect(await page.locator('jr-search .jr-search-note').textContent()).toContain('tarrifs');
		expect((await found(page))[0]).toBe('/sectors/automotive/');
	});

	test('leads from a code to what the good pays, and from a day to that day', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, '9506.99.25');
		expect((await found(page))[0]).toBe('/tariffs/your-goods/?code=95069925');
		await ask(page, '21 August 2026');
		expect(await found(page)).toContain('/on-any-day/?on=2026-08-21');
	});

	test('works in French, on a page that a program has translated too', async ({ open }) => {
		const { page } = await open('/fr/');
		await page.evaluate(() => (document.documentElement.lang = 'en'));
		await page.keyboard.press('/');
		await ask(page, 'bois d’œuvre');
		const list = await found(page);
		expect(list.length).toBeGreaterThan(0);
		expect(list.filter((path) => !path.startsWith('/fr/'))).toEqual([]);
		expect(await page.locator('.jr-hit-kind').first().textContent()).toMatch(/^(Page|Terme|Mesure|Question)$/);
	});

	test('says so when its files cannot be had', async ({ open }) => {
		const { page } = await open('/', {
			before: (fresh) => fresh.route('**/pagefind/**', (route) => route.abort()),
			expected: /Failed to load/,
		});
		await openByButton(page);
		await page.waitForFunction(() =>
			/could not be loaded/.test(document.querySelector('jr-search [role="status"]')!.textContent),
		);
	});
});

describe.concurrent('the page of search', () => {
	test.for(['/search/', '/fr/search/', '/es/search/'])(
		'%s answers the query in its address',
		async (path, { open }) => {
			const { page } = await open(`${path}?q=T-MEC`);
			await page.waitForFunction(() =>
				document.querySelector('search-page [role="status"]')!.textContent.includes('T-MEC'),
			);
			const items = page.locator('search-page ol[data-search-results] > li');
			expect(await items.count()).toBeGreaterThan(3);
			expect(await items.first().getAttribute('data-kind')).toBeTruthy();
			expect(await page.locator('jr-search dialog').evaluate((element: HTMLDialogElement) => element.open)).toBe(false);
		},
	);

	test('keeps what is typed in its address', async ({ open }) => {
		const { page } = await open('/search/');
		await page.locator('search-page input').fill('potash');
		await page.waitForURL((url) => url.searchParams.get('q') === 'potash');
	});

	test('asks for nothing before there is something to search', async ({ open }) => {
		const { page, requests } = await open('/search/');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
	});

	test('says without scripts that it needs them, and leads on', async ({ open }) => {
		const { page } = await open('/search/', { javaScriptEnabled: false });
		expect(await page.locator('.jr-search-scriptless').isVisible()).toBe(true);
		expect(await page.locator('search-page').isVisible()).toBe(false);
		expect(await page.locator('.jr-search-page-ways a[href="/glossary/"]').isVisible()).toBe(true);
	});
});
