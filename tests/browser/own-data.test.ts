/** A page that hands a chart data of its own: the chart shows them, as picture, words, table, controls and files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { receiptData } from '../unit/truth/border-receipt/fixture.ts';
import { ChartOn, contents } from './chartOn.ts';
import { DIST } from './server.ts';
import { test } from './site.ts';

const PATH = '/tariffs/goods/';

/** Does what `showData` does (ownData.ts), from outside of the page's scripts. */
const hand = (page: Page, data: unknown) =>
	page.evaluate(
		(detail) =>
			document
				.querySelector('figure[data-chart="border-receipt"]')!
				.dispatchEvent(new CustomEvent('joint-review:data', { bubbles: true, detail })),
		{ data, params: {} },
	);
const chartOn = (page: Page) => new ChartOn(page, 'border-receipt', '.entry');
const isShown = (page: Page, name: string) =>
	page.waitForFunction(
		(start) =>
			document.querySelector('[data-chart="border-receipt"] [data-part="title"]')!.textContent.startsWith(start),
		name,
	);

test('a chart that is still a picture wakes with the data it is handed, and answers to keys', async ({ open }) => {
	const { page, here } = await open(PATH);
	const chart = chartOn(page);
	expect(await chart.text('title')).toMatch(/^Aluminum profiles/);
	await hand(page, receiptData('17000000', { answers: { 'a-part': 'yes' } }));
	await isShown(page, 'Goods of 17000000: no duty on $100 if qualifying under CUSMA; $28.40 of duty if not');
	await chart.wake();
	expect(await chart.marks()).toEqual([
		'qualifying.value',
		'qualifying.ordinary',
		'qualifying.parts',
		'qualifying.general',
		'qualifying.total',
		'other.value',
		'other.ordinary',
		'other.parts',
		'other.general',
		'other.total',
	]);
	// One good is no choice.
	expect(await chart.control('good').isVisible()).toBe(false);
	expect((await chart.table()).map(({ key }) => key)).toEqual(await chart.marks());
	expect(await chart.text('description')).toContain('$28.40 in all');
	await chart.part('stage').focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowUp');
	expect(await chart.readout()).toContain('gives way to Parts');
	await expect.poll(here).toContain('line=other.general');
});

test('files are made of the data that are shown, though they are in the state of the published ones', async ({
	open,
}) => {
	const { page } = await open(PATH);
	const chart = chartOn(page);
	await chart.wake();
	await hand(page, receiptData('10000000'));
	await isShown(page, 'Goods of 10000000');
	const published = await readFile(join(DIST, 'charts/border-receipt/en.csv'), 'utf8');
	const saved = await contents(await chart.save('csv'));
	expect(saved).not.toBe(published);
	expect(saved.split('\r\n')[0]).toBe(published.split('\r\n')[0]);
	expect(saved).toContain('other.total,other,total,105,');
});

test('data handed over again take the place of the last, and an old choice leaves the address', async ({ open }) => {
	const { page, here } = await open(`${PATH}?good=95069925&line=other.value`);
	const chart = chartOn(page);
	await chart.wake();
	expect(await chart.text('title')).toMatch(/^Hockey sticks/);
	for (const code of ['10000000', '12000000']) {
		await hand(page, receiptData(code));
		await isShown(page, `Goods of ${code}`);
	}
	await expect.poll(here).toBe(PATH);
	expect(await chart.part('problem').isVisible()).toBe(false);
	expect((await chart.table()).some(({ key }) => key === 'other.metals')).toBe(false);
});
