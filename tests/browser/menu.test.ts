/** The menu: the group of the page is open, the others are closed, and the page is in view. */
import { expect } from 'vitest';
import { test } from './site.ts';

const PAGES = [
	'/data/dictionary/',
	'/fr/sources/analysis/',
	'/tariffs/goods/94/',
	'/provinces/quebec/',
	'/days/2026-08-21/',
];

test.for(PAGES)('%s is in sight in a low window, and no other group is open', async (path, { open }) => {
	const { page } = await open(path, { width: 1280, height: 420 });
	const current = page.locator('.top-level a[aria-current]');
	const box = (await current.boundingBox())!;
	expect(box.y).toBeGreaterThan(0);
	expect(box.y + box.height).toBeLessThanOrEqual(420);
	expect(await page.locator('.top-level details[open]').count()).toBe(1);
});

test('a link in a text leads to a page whose group is open, whatever was open before', async ({ open }) => {
	const { go, page } = await open('/tariffs/', { width: 1280, height: 900 });
	await page.locator('.top-level details:not([open]) > summary').first().click();
	await go('/sources/');
	expect(await page.locator('.top-level details[open] a[aria-current=page]').count()).toBe(1);
	expect(await page.locator('.top-level details[open]').count()).toBe(1);
});

test('on a phone the page is in sight when the menu opens', async ({ open }) => {
	const { page } = await open('/sources/analysis/', { width: 360, height: 400 });
	await page.locator('.sidebar button').first().click();
	await expect
		.poll(async () => {
			const box = await page.locator('.top-level a[aria-current]').boundingBox();
			return box !== null && box.y > 0 && box.y + box.height <= 400;
		})
		.toBe(true);
});

test('without scripts the group of the page is open all the same', async ({ open }) => {
	const { page } = await open('/sources/analysis/', { width: 1280, javaScriptEnabled: false });
	await expect.poll(() => page.locator('.top-level a[aria-current]').isVisible()).toBe(true);
	expect(await page.locator('.top-level details[open]').count()).toBe(1);
});

test('on a phone the dates of a list take no column of their own', async ({ open }) => {
	const { page } = await open('/days/2026-08-21/', { width: 390 });
	for (const path of [
		'/days/2026-08-21/',
		'/timeline/2026/',
		'/what-can-happen-next/',
		'/days/',
		'/where-it-stands/',
	]) {
		await page.goto(new URL(path, page.url()).href);
		const lost = await page.evaluate(
			() =>
				[...document.querySelectorAll('main li:has(> .jr-date), main li:has(> time)')]
					.flatMap((item) => {
						const words = [...item.children].filter(({ className }) => !/jr-date\b/.test(className));
						const room = item.getBoundingClientRect().width;
						return words.filter((word) => {
							const { display } = getComputedStyle(word);
							return display === 'block' && word.getBoundingClientRect().width < room * 0.8;
						}).length;
					})
					.filter(Boolean).length,
		);
		expect(lost, path).toBe(0);
	}
});
