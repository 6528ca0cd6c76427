/** What a reader takes along of a page and of a chart: a link to what is seen, a citation, the browser’s way to share. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

const PAGE = '/side-deals/';

/** Keeps what is copied, as a clipboard does that a test can read in every browser. */
const CLIPBOARD = `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });`;
const copied = (page: Page) => page.evaluate(() => (globalThis as unknown as { copied?: string }).copied);
const share = `navigator.share = async (data) => { window.shared = data; };`;

test('the link of a chart leads to the state it shows', async ({ open }) => {
	const { go, page } = await open(PAGE, { script: CLIPBOARD, width: 1280 });
	const chart = new ChartOn(page, 'timeline');
	await chart.wake();
	await chart.control('side').selectOption('canada');
	await chart.figure.locator('[data-take="link"]').click();
	await expect.poll(() => copied(page)).toMatch(/\/side-deals\/\?side=canada#chart-/);
	await expect.poll(() => chart.figure.locator('[data-take="link"]').textContent()).toBe('Copied');
	const link = new URL((await copied(page))!);
	await go(link.pathname + link.search + link.hash);
	const again = new ChartOn(page, 'timeline');
	await again.wake();
	expect(await again.control('side').inputValue()).toBe('canada');
});

test('a page and a chart are cited in words, for BibTeX and for RIS, with the day of the record', async ({ open }) => {
	const { page } = await open(PAGE, { script: CLIPBOARD, width: 390 });
	const day = (await page.locator('.jr-as-of time').getAttribute('datetime'))!;
	const chart = new ChartOn(page, 'timeline');
	for (const [button, title] of [
		[page.locator('.jr-take [data-take="cite"]'), await page.locator('h1').textContent()],
		[chart.figure.locator('[data-take="cite"]'), await chart.text('title')],
	] as const) {
		await button.click();
		const card = page.locator('.jr-cite-card:popover-open');
		await card.waitFor();
		const box = (await card.boundingBox())!;
		expect(box.x >= 0 && box.x + box.width <= 390).toBe(true);
		const forms = await card.locator('pre').allTextContents();
		expect(forms).toHaveLength(3);
		for (const form of forms) {
			expect(form).toContain(title!.trim());
			expect(form).toContain('/side-deals/');
		}
		expect(forms[1]).toContain(day);
		expect(forms[2]).toContain(`DA  - ${day.replaceAll('-', '/')}`);
		await card.locator('button').nth(1).click();
		await expect.poll(() => copied(page)).toBe(forms[1]);
		await page.keyboard.press('Escape');
		await expect.poll(() => card.count()).toBe(0);
	}
});

test('sharing is offered where the browser has it, and nowhere else', async ({ open }) => {
	const none = await open(PAGE, { script: 'delete Navigator.prototype.share;' });
	expect(await none.page.locator('.jr-take [data-take="share"]').isVisible()).toBe(false);
	const { page } = await open(PAGE, { script: share });
	await page.locator('.jr-take [data-take="share"]').click();
	const shared = () => page.evaluate(() => (globalThis as unknown as { shared?: { url: string } }).shared?.url ?? '');
	await expect.poll(shared).toMatch(/\/side-deals\/$/);
});

test('without scripts a chart has a link to itself, and no button that does nothing', async ({ open }) => {
	const { here, page } = await open(PAGE, { javaScriptEnabled: false });
	const figure = page.locator('figure[data-chart]').first();
	await figure.locator('[data-take="link"]').click();
	expect(await here()).toBe(`${PAGE}#${await figure.getAttribute('id')}`);
	for (const button of await page.locator('button[data-take]').all()) expect(await button.isVisible()).toBe(false);
});
