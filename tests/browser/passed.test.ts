/** What was ahead when the record ended, and has passed by the reader's clock, says so. */
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const NOTE = '.jr-passed';

describe.concurrent('the dates ahead', () => {
	test.for([
		['2026-10-20', []],
		['2026-11-08', []],
		['2026-11-09', ['2026-11-08']],
		['2027-01-13', ['2026-11-08', '2027-01-01', '2027-01-01', '2027-01-12']],
	] as const)('on %s', async ([today, passed], { open }) => {
		const { page } = await open('/where-it-stands/', {
			before: (each) => each.clock.setFixedTime(new Date(`${today}T12:00:00`)),
		});
		const shown = await page
			.locator(NOTE)
			.evaluateAll((lines) =>
				lines.filter((line) => line.checkVisibility()).map((line) => line.getAttribute('data-passed-after')),
			);
		expect(shown).toEqual(passed);
		if (passed.length > 0) expect(await page.locator(`${NOTE}:visible`).first().textContent()).toMatch(/· passed/);
		expect(await page.locator('main').textContent()).toMatch(
			/The record ends on 8 October 2026\. It does not know what came of dates that have passed since\./,
		);
	});

	test('stand as they are without scripts', async ({ open }) => {
		const { page } = await open('/', { javaScriptEnabled: false });
		expect(await page.locator(`${NOTE}:visible`).count()).toBe(0);
		expect(await page.locator('.jr-front-next time').first().textContent()).toBe('1 January 2027');
	});

	test('are told in the language of the page', async ({ open }) => {
		const { page } = await open('/fr/', { before: (each) => each.clock.setFixedTime(new Date('2026-12-24T12:00:00')) });
		expect(await page.locator(`${NOTE}:visible`).first().textContent()).toMatch(/· passée/);
	});
});
