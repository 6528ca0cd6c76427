/** The theme follows the system until a reader chooses, and a choice is remembered. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, value: string) => page.locator('starlight-theme-select select').first().selectOption(value);

describe.concurrent('the theme', () => {
	test('follows the system, also while the page is open', async ({ open }) => {
		const { page } = await open('/', { colorScheme: 'dark' });
		expect(await theme(page)).toBe('dark');
		const dark = await ground(page);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
		expect(await ground(page)).not.toBe(dark);
	});

	test.for([
		['dark', 'light'],
		['light', 'dark'],
	] as const)('on a %s system a choice of %s is remembered, on every page', async ([system, choice], { open }) => {
		const { page, go } = await open('/', { colorScheme: system });
		await choose(page, choice);
		expect(await theme(page)).toBe(choice);
		await page.reload();
		expect(await theme(page)).toBe(choice);
		await go('/fr/tariffs/');
		expect(await theme(page)).toBe(choice);
		expect(await page.locator('starlight-theme-select select').first().inputValue()).toBe(choice);
		await choose(page, 'auto');
		expect(await theme(page)).toBe(system);
		await page.reload();
		expect(await theme(page)).toBe(system);
	});

	test('has its colour before the first picture of the page', async ({ open }) => {
		// The theme is set by a script in the head: what is painted first is what stays.
		const { page } = await open('/', {
			colorScheme: 'light',
			script: `new MutationObserver(() => {
				if (document.body && !window.firstTheme) window.firstTheme = document.documentElement.dataset.theme;
			}).observe(document, { childList: true, subtree: true });`,
		});
		expect(await page.evaluate(() => (window as { firstTheme?: string }).firstTheme)).toBe('light');
	});
});
