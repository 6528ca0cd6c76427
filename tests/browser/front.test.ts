/** The front page: what a reader sees before the first move, and how few moves lead to an answer. */
import { describe, expect } from 'vitest';
import { latestTurningPoint } from '../../src/lists/turningPoints';
import { record } from '../record';
import { test } from './site.ts';

const FIRST = [
	'h1',
	'.jr-front-stands',
	'.jr-front-picture .chart-stage',
	'.jr-doors > ul > li:nth-child(1)',
	'.jr-doors > ul > li:nth-child(2)',
	'.jr-doors > ul > li:nth-child(3)',
	'.jr-doors > ul > li:nth-child(4)',
	'#front-next',
	'.jr-front-next .jr-dates > li:nth-child(1)',
];

describe.concurrent.each([
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 },
])('on the first screen, $width px wide', (window) => {
	test.for(['/', '/fr/', '/es/'])(
		'%s: one sentence, one picture, four doors and the nearest dates',
		async (path, { open }) => {
			const { page } = await open(path, window);
			// English is the shortest: there all three dates find room.
			const dates = path === '/' ? [2, 3].map((n) => `.jr-front-next .jr-dates > li:nth-child(${n})`) : [];
			for (const selector of [...FIRST, ...dates]) {
				const box = await page.locator(selector).evaluate((element) => {
					const { top, bottom, left, right, height } = element.getBoundingClientRect();
					return { top, bottom, left, right, height };
				});
				expect(box.height, selector).toBeGreaterThan(10);
				expect(box.top, selector).toBeGreaterThanOrEqual(0);
				expect(box.bottom, selector).toBeLessThanOrEqual(window.height);
				expect([box.left >= 0, box.right <= window.width], selector).toEqual([true, true]);
			}
			// Nothing to fill in.
			expect(await page.locator('.jr-front :is(select, input, form)').count()).toBe(0);
			expect(await page.locator('.jr-front-stands').textContent()).toMatch(/2026/);
			const words = page.locator('.jr-front-picture svg.chart-art:visible text');
			expect((await words.allTextContents()).join(' ')).toMatch(/2036/);
		},
	);
});

test('at 768 px the dates stand behind the doors, and do not part what is in force', async ({ open }) => {
	const { page } = await open('/', { width: 768, height: 1024 });
	const tops = await page.evaluate(() =>
		['.jr-front-stands', '.jr-front-picture', '.jr-doors', '.jr-front-next', '.jr-front-more'].map((selector) => {
			const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
			return [top, bottom];
		}),
	);
	for (const [index, [top]] of tops.entries()) if (index > 0) expect(top).toBeGreaterThanOrEqual(tops[index - 1]![1]!);
});

test('dates do not take half the width of a phone', async ({ open }) => {
	const { page } = await open('/', { width: 390, height: 844 });
	for (const list of ['.jr-front-next .jr-dates', '#dates']) {
		const lefts = await page
			.locator(`${list} .jr-dates-title`)
			.evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().left));
		expect(lefts.length).toBeGreaterThan(2);
		for (const left of lefts) expect(left).toBeLessThan(40);
	}
});

describe('from the front page', () => {
	test('an exporter has an answer in two actions', async ({ open }) => {
		const { page } = await open('/');
		await page.locator('.jr-doors a[href$="tariffs/your-goods/"]').click();
		await page.waitForURL(/your-goods/);
		const field = page.locator('main input[type="text"], main input[type="search"], main [role="combobox"]').first();
		await field.fill('steel brackets');
		await field.press('Enter');
		await expect.poll(() => page.locator('main').textContent()).toMatch(/\d+(\.\d+)?\s?%/);
	});

	test('a province is two actions away', async ({ open }) => {
		const { page } = await open('/', { width: 390, height: 844 });
		await page.locator('.jr-doors summary').click();
		await page.locator('.jr-doors details a[href$="provinces/quebec/"]').click();
		await page.waitForURL(/\/provinces\/quebec\/$/);
		expect(await page.locator('h1').textContent()).toContain('Quebec');
	});

	test('the last turning point is one action away', async ({ open }) => {
		const { page } = await open('/');
		const { day } = latestTurningPoint(record)!;
		await page.locator(`.jr-doors a[href$="days/${day}/"]`).click();
		await page.waitForURL(new RegExp(`/days/${day}/$`));
		expect(await page.locator('h1').textContent()).toContain('September 2026');
	});

	test('the story is one action away', async ({ open }) => {
		const { page } = await open('/');
		await page.locator('.jr-doors a[href$="in-five-minutes/"]').click();
		await page.waitForURL(/in-five-minutes/);
		expect(await page.locator('#step-1 h2').isVisible()).toBe(true);
	});
});
