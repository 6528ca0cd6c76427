/** The picture of a chart answers before it is asked: what can be chosen stands behind one press. */
import { expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

const PAGE = '/side-deals/';

test.for([320, 1280])(
	'no control is in sight before one press at %d px, and the address remembers it',
	async (width, { open }) => {
		const { go, here, page } = await open(PAGE, { width });
		const explore = page.locator('[data-part="explore"]').first();
		const choice = explore.locator('select').first();
		expect(await choice.isVisible()).toBe(false);
		await explore.locator('summary').click();
		await choice.waitFor();
		await expect.poll(here).toBe(`${PAGE}?explore=open`);
		await go(`${PAGE}?explore=open`);
		await choice.waitFor();
		await explore.locator('summary').click();
		await expect.poll(here).toBe(PAGE);
		expect(await choice.isVisible()).toBe(false);
		await page.goBack();
		await choice.waitFor();
	},
);

test('a link to a choice opens the controls that made it', async ({ open }) => {
	const { page } = await open(`${PAGE}?side=canada`, { width: 1280 });
	const chart = new ChartOn(page, 'timeline');
	await chart.control('side').waitFor();
	expect(await chart.control('side').inputValue()).toBe('canada');
	expect(await chart.text('title')).toMatch(/^Canada, Talks and relations: /);
});

test('the controls open by keyboard', async ({ open }) => {
	const { page } = await open(PAGE);
	const summary = page.locator('[data-part="explore"] > summary').first();
	await summary.focus();
	await page.keyboard.press('Enter');
	await page.locator('[data-part="explore"] select').first().waitFor();
});

test('one title heads one content: charts of the same events under different filters are named apart', async ({
	open,
}) => {
	const { page } = await open('/timeline/');
	const titles = new Map<string, string>();
	for (const path of [
		'/timeline/',
		'/side-deals/',
		'/mexico/',
		'/joint-review/',
		'/days/',
		'/concerns/digital-services/',
	]) {
		await page.goto(new URL(path, page.url()).href);
		const chart = page.locator('figure[data-chart="timeline"]').first();
		titles.set(path, (await chart.locator('[data-part="title"]').textContent())!);
	}
	expect(new Set(titles.values()).size, [...titles.values()].join('\n')).toBe(titles.size);
});

test('without scripts there is no control and nothing that opens one', async ({ open }) => {
	const { page } = await open(PAGE, { javaScriptEnabled: false });
	expect(await page.locator('[data-part="explore"]').first().isVisible()).toBe(false);
});
