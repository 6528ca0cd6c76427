/** The day control comes to life at the reader's first move, and does what it was asked before. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './site.ts';

const PATH = '/on-any-day/';
const SCRIPT = /\/_astro\/control[.-][^/]*\.js$/;
const sentence = (page: Page) => page.locator('day-control [data-part="sentence"]').textContent();
const shownDay = (page: Page) => page.locator('day-control [data-part="field"]').inputValue();

test('its script is not fetched before the reader moves, and is then', async ({ open }) => {
	const { page, requests } = await open(PATH);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((path) => SCRIPT.test(path))).toEqual([]);
	await page.mouse.move(300, 300);
	await expect.poll(() => requests.filter((path) => SCRIPT.test(path)).length).toBe(1);
});

/** Holds the control's script back until it is let go. */
async function heldBack(): Promise<{ hold: (page: Page) => Promise<unknown>; letGo: () => void }> {
	let letGo = () => {};
	const gone = new Promise<void>((resolve) => (letGo = resolve));
	return {
		letGo,
		hold: (page) =>
			page.route(SCRIPT, async (route) => {
				await gone;
				await route.continue();
			}),
	};
}

test('a pull at the slider counts that comes before the script', async ({ open }) => {
	const { hold, letGo } = await heldBack();
	const { page } = await open(PATH, { before: hold });
	const [built, last] = [await sentence(page), await shownDay(page)];
	await page.locator('[data-part="slider"]').focus();
	await page.keyboard.press('ArrowLeft');
	const stop = await page.locator('[data-part="slider"]').inputValue();
	expect([await sentence(page), await shownDay(page)]).toEqual([built, last]);
	letGo();
	await expect.poll(() => shownDay(page)).not.toBe(last);
	expect(await page.locator('[data-part="slider"]').inputValue()).toBe(stop);
	expect(await sentence(page)).not.toBe(built);
	await expect
		.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('on')))
		.toBe(await shownDay(page));
});

test('so do a press of a button and a day in the field', async ({ open }) => {
	for (const act of ['button', 'field'] as const) {
		const { hold, letGo } = await heldBack();
		const { page } = await open(PATH, { before: hold });
		const last = await shownDay(page);
		if (act === 'button') await page.locator('day-control [data-part="previous"]').click();
		else await page.locator('[data-part="field"]').fill('2025-06-04');
		letGo();
		if (act === 'field') {
			await expect.poll(() => sentence(page)).toContain('4 June 2025');
			expect(await shownDay(page)).toBe('2025-06-04');
		} else await expect.poll(() => shownDay(page)).not.toBe(last);
	}
});

test('an address with a day shows that day without a move', async ({ open }) => {
	const { page } = await open(`${PATH}?on=2025-06-04`);
	await expect.poll(() => shownDay(page)).toBe('2025-06-04');
	expect(await sentence(page)).toContain('4 June 2025');
});

test('a script that could not be had is asked for again at the next move', async ({ open }) => {
	let refused = 0;
	const before = (page: Page) =>
		page.route(SCRIPT, async (route) => {
			if (refused++ === 0) await route.abort();
			else await route.continue();
		});
	const { page } = await open(PATH, { before, expected: /control|ERR_FAILED/ });
	const last = await shownDay(page);
	await page.mouse.move(300, 300);
	await expect.poll(() => refused).toBe(1);
	await expect
		.poll(async () => {
			await page.locator('day-control [data-part="previous"]').click();
			return shownDay(page);
		})
		.not.toBe(last);
});
