/** The number of a source at a claim: by pointer, by touch, by keyboard, on paper; without scripts it is a link. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './site.ts';

const PAGE = '/where-it-stands/';
const CARD = '.jr-card:popover-open';

/** What the list of sources has of the source that a number leads to. */
async function told(page: Page) {
	const number = page.locator('main .jr-cite a').first();
	const href = (await number.getAttribute('href'))!;
	const title = (await page.locator(`${href} .jr-source-title`).first().textContent())!;
	const meta = (await page.locator(`${href} .jr-source-meta`).first().textContent())!;
	return { number, href, title, meta };
}

describe('a number', () => {
	test('opens a card with title, publisher, day and how it was read, and leads to the list and back', async ({
		open,
	}) => {
		const { page, here } = await open(PAGE);
		const { href, meta, number, title } = await told(page);
		const top = await page.evaluate(() => scrollY);
		await number.click();
		const card = page.locator(CARD);
		await card.waitFor();
		expect(await page.evaluate(() => scrollY)).toBe(top);
		expect(await here()).toBe(PAGE);
		expect(await card.textContent()).toContain(title);
		expect(await card.textContent()).toContain(meta.trim());
		await card.locator(`a[href="${href}"]`).click();
		await expect.poll(() => page.locator(`${href} .jr-source-title`).first().isVisible()).toBe(true);
		expect(await card.count()).toBe(0);
		await page.locator(`${href} .jr-back a`).first().click();
		expect(await here()).toMatch(/#cite-\d+-1$/);
		expect(await number.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
		await number.click();
		await card.waitFor();
		await number.click();
		expect(await card.count(), 'a second press closes it').toBe(0);
	});

	test('shows its card when the focus comes to it, and takes it away when the focus goes', async ({ open }) => {
		const { page } = await open(PAGE);
		const { number, title } = await told(page);
		await number.evaluate((element) => {
			element.tabIndex = 0;
			(element.closest('p, li') as HTMLElement).tabIndex = -1;
			(element.closest('p, li') as HTMLElement).focus();
		});
		for (let step = 0; step < 12 && !(await number.evaluate((element) => element === document.activeElement)); step++)
			await page.keyboard.press('Tab');
		const card = page.locator(CARD);
		await card.waitFor();
		expect(await card.textContent()).toContain(title);
		expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('jr-card');
		await page.keyboard.press('Escape');
		await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await card.count()).toBe(0);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await card.waitFor();
		await page.keyboard.press('Shift+Tab');
		await expect.poll(() => card.count()).toBe(0);
	});

	test('opens by touch inside the window of a small telephone', async ({ open }) => {
		const { page } = await open(PAGE, { width: 320, height: 640, hasTouch: true });
		await page.locator('main .jr-cite a').first().tap();
		await page.locator(CARD).waitFor();
		const box = (await page.locator(CARD).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		expect(box.y + box.height).toBeLessThanOrEqual(640);
	});

	test('leads to the list and back without scripts', async ({ open }) => {
		const { page, here } = await open(PAGE, { javaScriptEnabled: false });
		const { href, number } = await told(page);
		await number.click();
		expect(await here()).toBe(PAGE + href);
		expect(await page.locator(`${href} .jr-source-title`).first().isVisible()).toBe(true);
		await page.locator(`${href} .jr-back a`).first().click();
		expect(await here()).toMatch(/#cite-\d+-1$/);
	});
});

describe('the list of sources', () => {
	test('is folded, says how many there are, and opens for an address that leads into it', async ({ open }) => {
		const { page } = await open(PAGE);
		const first = page.locator('#source-1 .jr-source-title').first();
		expect(await first.isVisible()).toBe(false);
		const count = Number(await page.locator('#sources .jr-count').textContent());
		expect(await page.locator('.jr-sources .jr-source-title').count()).toBeGreaterThanOrEqual(count);
		const led = await open(`${PAGE}#source-2`);
		await expect.poll(() => led.page.locator('#source-2 .jr-source-title').first().isVisible()).toBe(true);
		const heading = await open(`${PAGE}#sources`);
		await expect.poll(() => heading.page.locator('#source-1 .jr-source-title').first().isVisible()).toBe(true);
	});

	test('is whole on paper', async ({ open }) => {
		const { page } = await open(PAGE);
		await page.emulateMedia({ media: 'print' });
		expect((await page.locator('#source-1').boundingBox())!.height).toBeGreaterThan(10);
		expect(await page.locator('#source-1').isVisible()).toBe(true);
	});
});

test('a copied paragraph is its words alone', async ({ open }) => {
	const { page } = await open(PAGE);
	const { copied, words } = await page.evaluate(() => {
		const paragraph = [...document.querySelectorAll('.sl-markdown-content > p')].find((one) =>
			one.querySelector('.jr-cite'),
		)!;
		const plain = paragraph.cloneNode(true) as HTMLElement;
		for (const mark of plain.querySelectorAll('.jr-cite, .jr-strength')) mark.remove();
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		getSelection()!.removeAllRanges();
		getSelection()!.addRange(range);
		return { copied: getSelection()!.toString(), words: plain.textContent };
	});
	const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
	expect(bare(copied)).toBe(bare(words));
	expect(copied.length).toBeGreaterThan(40);
});
