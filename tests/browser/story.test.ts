/** The story: one picture that goes from state to state, and where that is not wanted, one for each step. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Visit } from './site.ts';

const PATH = '/in-five-minutes/';

/** The step whose picture is seen, and the words that stand in it. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const shown = [...document.querySelectorAll<HTMLElement>('.jr-step-picture')].filter(
			(picture) => picture.checkVisibility({ visibilityProperty: true }) && picture.offsetHeight > 10,
		);
		return shown.map((picture) => {
			const svg = [...picture.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
			return {
				title: picture.querySelector('.chart-title')!.textContent,
				words: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' | '),
			};
		});
	});
const current = (page: Page) => page.locator('.jr-story-nav [aria-current="step"]').getAttribute('href');
const announced = (page: Page) => page.locator('.jr-story > [role="status"]').textContent();
/** Waits until the picture of a step is seen, alone. */
const isAt = (page: Page, step: number, title: RegExp) =>
	expect
		.poll(async () => {
			const pictures = await seen(page);
			return [await current(page), pictures.length, title.test(pictures[0]?.title ?? '')];
		})
		.toEqual([`#step-${step}`, 1, true]);

const TITLES = [
	/^Canada, jobs that depend on trade/,
	/^If nothing more is decided, CUSMA ends on 1 July 2036$/,
	/^Extend the agreement\? Canada and Mexico for, United States against/,
	/^Steel and aluminum: the US duty step by step$/,
	/^If nothing more is decided, CUSMA ends on 1 July 2036$/,
	/^Goods on the Section 338 lists: the US duty step by step$/,
	/^If all three confirm in 2027, CUSMA runs to 1 July 2043$/,
];

describe.each([
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 },
])('$width px wide', (window) => {
	test('reading on moves the picture from step to step, and says so', async ({ open }) => {
		const { page, here } = await open(PATH, window);
		expect((await seen(page)).map(({ title }) => title)).toEqual([expect.stringMatching(TITLES[0]!)]);
		for (const [index, title] of TITLES.entries()) {
			if (index === 0) continue;
			await page.evaluate((n) => {
				const step = document.getElementById(`step-${n}`)!;
				scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.4, behavior: 'instant' });
			}, index + 1);
			await isAt(page, index + 1, title);
			expect(await announced(page)).toMatch(new RegExp(`^Picture ${index + 1} of 7: `));
		}
		await expect.poll(here).toBe(`${PATH}#step-7`);
	});

	test('the step that a link leads to stands beside or below its picture, both in view', async ({ open }) => {
		const { page } = await open(PATH, window);
		await page.locator('.jr-story-nav a[href="#step-4"]').click();
		await isAt(page, 4, TITLES[3]!);
		const boxes = await page.evaluate(() => {
			const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
			return { head: box('#step-4 h2'), art: box('.jr-step-picture[data-step="4"] .chart-stage') };
		});
		expect(boxes.head.top).toBeGreaterThan(60);
		expect(boxes.head.bottom).toBeLessThan(window.height * 0.8);
		expect(boxes.art.top).toBeGreaterThan(60);
		expect(boxes.art.bottom).toBeLessThan(window.height);
		if (window.width < 500) expect(boxes.head.top).toBeGreaterThan(boxes.art.bottom);
	});
});

test('arrow keys, next and previous lead from step to step, and stop at the ends', async ({ open }) => {
	const { page } = await open(PATH);
	await page.keyboard.press('ArrowRight');
	await isAt(page, 2, TITLES[1]!);
	await page.keyboard.press('ArrowLeft');
	await isAt(page, 1, TITLES[0]!);
	const next = page.locator('.jr-story-nav [data-part="next"]');
	const previous = page.locator('.jr-story-nav [data-part="previous"]');
	expect(await previous.getAttribute('aria-disabled')).toBe('true');
	for (let step = 2; step <= 7; step++) {
		await next.press('Enter');
		await isAt(page, step, TITLES[step - 1]!);
		// The next press needs no search for the link.
		expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
	}
	expect([await next.getAttribute('aria-disabled'), await next.getAttribute('href')]).toEqual(['true', null]);
	await previous.click();
	await isAt(page, 6, TITLES[5]!);
	// In a chart the arrow keys are the chart’s own.
	const stage = page.locator('.jr-step-picture[data-current] .chart-stage');
	await stage.focus();
	await page.keyboard.press('ArrowLeft');
	expect(await current(page)).toBe('#step-6');
});

test('an address that names a step opens there', async ({ open }) => {
	const { page } = await open(`${PATH}#step-6`);
	await isAt(page, 6, TITLES[5]!);
	expect((await seen(page))[0]!.words).toContain('Goods on the Section 338 lists');
});

test('what a reader does to the chart is kept apart from the story', async ({ open }) => {
	const { page, here } = await open(`${PATH}#step-5`);
	await isAt(page, 5, TITLES[4]!);
	const stage = page.locator('.jr-step-picture[data-current] .chart-stage');
	await stage.focus();
	await page.keyboard.press('End');
	await expect.poll(here).toContain('review-paths.at=annual.2036-07-01.end');
	await page.locator('.jr-story-nav a[href="#step-7"]').click();
	await isAt(page, 7, TITLES[6]!);
	await page.locator('.jr-story-nav a[href="#step-5"]').click();
	await isAt(page, 5, TITLES[4]!);
	await expect.poll(here).toBe(`${PATH}#step-5`);
});

/** Each step with the title of the picture that stands beside it or right below it. */
const pairs = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.jr-step')].map((step, index) => {
			const picture = document.querySelectorAll<HTMLElement>('.jr-step-picture')[index]!;
			const [text, box] = [step.getBoundingClientRect(), picture.getBoundingClientRect()];
			return {
				title: picture.querySelector('.chart-title')!.textContent,
				isSeen: picture.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.height > 100,
				isBeside: Math.abs(box.top - text.top) < 40 || Math.abs(box.top - text.bottom) < 60,
			};
		}),
	);
const hasOwnPictures = async ({ page }: Visit) => {
	for (const [index, { title, isSeen, isBeside }] of (await pairs(page)).entries()) {
		expect(title).toMatch(TITLES[index]!);
		expect([isSeen, isBeside], title).toEqual([true, true]);
	}
};

describe('each step has its own picture', () => {
	test.for([390, 1280])('without scripts, %i px wide', async (width, { open }) => {
		const visit = await open(PATH, { width, javaScriptEnabled: false });
		await hasOwnPictures(visit);
		expect(await visit.page.locator('.jr-story-nav').isVisible()).toBe(false);
	});

	test.for([390, 1280])('where less motion is wanted, %i px wide', async (width, { open }) => {
		const visit = await open(PATH, { width, reducedMotion: 'reduce' });
		await visit.page.keyboard.press('ArrowRight');
		await expect.poll(visit.here).toBe(`${PATH}#step-2`);
		await hasOwnPictures(visit);
	});

	test('in a window too low for text and picture, as at 400 percent', async ({ open }) => {
		const visit = await open(PATH, { width: 320, height: 256 });
		await hasOwnPictures(visit);
		expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test('on paper, whatever state the story is in', async ({ open }) => {
		const visit = await open(`${PATH}#step-7`, { width: 673 });
		await isAt(visit.page, 7, TITLES[6]!);
		await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await visit.page.emulateMedia({ media: 'print' });
		await expect.poll(async () => (await pairs(visit.page))[1]!.title).toMatch(TITLES[1]!);
		for (const [index, { title, isSeen }] of (await pairs(visit.page)).entries()) {
			expect(title).toMatch(TITLES[index]!);
			expect(isSeen, title).toBe(true);
		}
		const words = await visit.page
			.locator('.jr-step-picture[data-step="2"] svg.chart-art')
			.evaluateAll((all) => all.map(({ textContent }) => textContent).join(' '));
		expect(words).not.toContain('2043');
		await visit.page.emulateMedia({ media: 'screen' });
		await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await isAt(visit.page, 7, TITLES[6]!);
	});
});

test('its first sentence is on the first screen of a phone, and it fetches no chart before a reader acts', async ({
	open,
}) => {
	const { page, requests } = await open(PATH, { width: 390, height: 844 });
	for (const selector of ['.jr-short p', '#step-1 h2']) {
		const { top, bottom } = await page
			.locator(selector)
			.first()
			.evaluate((text) => text.getBoundingClientRect());
		expect([top > 0, bottom < 844], selector).toEqual([true, true]);
	}
	const text = await page
		.locator('#step-1 > p:not(.jr-kicker)')
		.first()
		.evaluate((block) => {
			const range = document.createRange();
			range.setStart(block.firstChild!, 0);
			range.setEnd(block.firstChild!, 60);
			return range.getBoundingClientRect().bottom;
		});
	expect(text).toBeLessThan(844);
	await page.waitForTimeout(500);
	expect(requests.filter((path) => /\/charts\/.*\.json$/.test(path))).toEqual([]);
});
