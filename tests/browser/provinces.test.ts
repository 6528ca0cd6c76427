/** The way to the page of a province: from the map by keyboard, pointer and finger, and in two actions from the front page. */
import { describe, expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

const MAP = 'province-tiles';

describe.concurrent('the map of the provinces', () => {
	test('opens on none of them, and links no page until one is chosen', async ({ open }) => {
		const { page } = await open('/provinces/');
		const chart = new ChartOn(page, MAP);
		await chart.wake();
		expect(await chart.text('readout-heading')).toBe('All provinces and territories');
		expect(await chart.figure.locator('.pt-tile.focused').count()).toBe(0);
		expect(await chart.part('readout-page').isVisible()).toBe(false);
	});

	test('leads to a page by keyboard: arrows to a tile, then past the choices', async ({ open }) => {
		const { page, here } = await open('/provinces/');
		const chart = new ChartOn(page, MAP);
		await chart.wake();
		await chart.part('explore').evaluate((explore: HTMLDetailsElement) => (explore.open = false));
		await chart.part('stage').focus();
		await page.keyboard.press('End');
		const name = await chart.text('readout-heading');
		expect(name).toBe('Nova Scotia');
		// The choices stand between the picture and its words.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Nova Scotia: its page');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/provinces/nova-scotia/');
		expect(await here()).toBe('/provinces/nova-scotia/');
		expect(await page.locator('h1').textContent()).toContain(name);
	});

	test.for([
		['', 'Quebec', 'quebec'],
		['/fr', 'Québec', 'quebec'],
		['/es', 'Quebec', 'quebec'],
	] as const)('leads to a page by pointer (%s)', async ([root, name, id], { open }) => {
		const { page, here } = await open(`${root}/provinces/`);
		const chart = new ChartOn(page, MAP);
		await chart.wake();
		await chart.figure.locator(`svg.chart-art:visible .pt-tile[data-key="${id}"] .pt-ground`).click();
		expect(await chart.text('readout-heading')).toBe(name);
		await chart.part('readout-page').click();
		await page.waitForURL(`**${root}/provinces/${id}/`);
		expect(await here()).toBe(`${root}/provinces/${id}/`);
	});
});

test('from the front page the page of a province is two actions away', async ({ open }) => {
	const { page, here } = await open('/');
	await page.locator('main a[href="provinces/"]').first().click();
	await page.waitForURL('**/provinces/');
	await page.locator('main').getByRole('link', { name: 'Quebec', exact: true }).click();
	await page.waitForURL('**/provinces/quebec/');
	expect(await here()).toBe('/provinces/quebec/');
	expect(await page.locator('main').textContent()).toContain('C$87.3 billion');
});

test('without scripts the list under the map leads on', async ({ open }) => {
	const { page } = await open('/provinces/', { javaScriptEnabled: false });
	const links = page.locator('main table a[href$="/"]:not([href^="http"])');
	expect(await links.count()).toBe(13);
	await links.first().click();
	await page.waitForURL('**/provinces/alberta/');
});

test.for(['/provinces/', '/provinces/ontario/', '/fr/provinces/newfoundland-and-labrador/'])(
	'%s scrolls nowhere sideways at 320 px',
	async (path, { open }) => {
		const { page } = await open(path, { width: 320 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	},
);
