/** Search: what it finds under every name, what it answers, what it says when it finds nothing; and the page of search. */
import { describe, expect } from 'vitest';
import { ask, field, found, isOpen, openByButton, results, told } from './searching.ts';
import { test } from './site.ts';

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

	test('says of a day that there is not that it searched the month', async ({ open }) => {
		for (const [path, typed, said] of [
			['/', '31 February 2026', 'There is no day 31 in February 2026. The month was searched in its place.'],
			['/fr/', '2026-02-31', 'Il n’y a pas de jour 31 en février 2026. Le mois a été cherché à la place.'],
			['/es/', '31 de febrero de 2026', 'No hay día 31 en febrero de 2026. Se buscó el mes en su lugar.'],
		] as const) {
			const { page } = await open(path);
			await openByButton(page);
			await ask(page, typed);
			expect(await page.locator('jr-search .jr-search-note').allTextContents()).toEqual([said]);
			expect((await found(page))[0]).toMatch(/\/timeline\/2026\//);
		}
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

	test('offers goods to who pauses, though no space says that the last word is whole', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'tariff on maple syrup');
		await page.locator('jr-search [data-search-results] > li[data-kind="goods"]').first().waitFor();
		expect((await found(page))[0]).toMatch(/^\/tariffs\/your-goods\/\?code=1702/);
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

	test('has / and Ctrl+K lead to its own field', async ({ open }) => {
		const { page } = await open('/search/?q=potash');
		for (const key of ['/', 'Control+k']) {
			await page.locator('h1').click();
			await page.keyboard.press(key);
			expect(await page.evaluate(() => document.activeElement!.closest('search-page') !== null)).toBe(true);
			expect(await isOpen(page)).toBe(false);
		}
		expect(new URL(page.url()).searchParams.get('q')).toBe('potash');
	});

	test('says without scripts that it needs them, and leads on', async ({ open }) => {
		const { page } = await open('/search/', { javaScriptEnabled: false });
		expect(await page.locator('.jr-search-scriptless').isVisible()).toBe(true);
		expect(await page.locator('search-page').isVisible()).toBe(false);
		expect(await page.locator('.jr-search-page-ways a[href="../glossary/"]').isVisible()).toBe(true);
	});
});
