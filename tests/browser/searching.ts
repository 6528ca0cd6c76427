/** The dialog of search as a test goes about it. */
import type { Page } from 'playwright-core';

const dialog = (page: Page) => page.locator('jr-search dialog');
export const field = (page: Page) => page.locator('jr-search input');
export const results = (page: Page) => page.locator('jr-search [data-search-results] > li');
export const isOpen = (page: Page) => dialog(page).evaluate((element: HTMLDialogElement) => element.open);
export const openByButton = (page: Page) => page.locator('.jr-search-open').click();

/**
 * Waits until what was found for a query is read out. It looks by the clock: a browser whose window is covered, or whose
 * machine is busy, draws no frames to look at.
 */
export const told = (page: Page, query: string) =>
	page.waitForFunction(
		(asked) => document.querySelector('jr-search [role="status"]')!.textContent.includes(asked),
		query,
		{ polling: 100, timeout: 90_000 },
	);

/** Types `query` and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	await told(page, query);
}

/** The addresses that the results lead to, in order. */
export const found = (page: Page): Promise<string[]> =>
	results(page).evaluateAll((items) =>
		items.map((item) => {
			const { hash, pathname, search } = new URL(item.querySelector('a')!.href);
			return pathname + search + hash;
		}),
	);

/** The address of what has the focus; the name of the element where it leads nowhere. */
export const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLAnchorElement).href ?? document.activeElement!.localName);
