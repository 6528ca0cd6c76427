/** A page on paper: light, whole, and saying where it is from. */
import { expect } from 'vitest';
import { test } from './site.ts';

test.for(['/', '/tariffs/', '/questions/', '/joint-review/'])('%s prints as an article', async (path, { open }) => {
	const { page } = await open(path, { width: 673, colorScheme: 'dark' });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

	const shown = (selector: string) =>
		page.locator(selector).evaluateAll((all) => all.filter((element) => element.getClientRects().length > 0).length);
	for (const selector of [
		'.sidebar',
		'jr-search',
		'.chart-controls',
		'.chart-step',
		'.jr-formats',
		'.jr-sections',
		'.jr-doors',
		'button',
	])
		expect(await shown(selector), selector).toBe(0);
	for (const selector of ['h1', '.jr-as-of', '.jr-printed', '.jr-sources > li', '.jr-cite'])
		expect(await shown(selector), selector).toBeGreaterThan(0);
	expect(await page.locator('.jr-printed').textContent()).toBe(path);

	const look = await page.evaluate(() => ({
		// Dark ink on white, whatever the theme on the screen.
		ink: getComputedStyle(document.querySelector('h1')!).color,
		ground: getComputedStyle(document.body).backgroundColor,
		address: getComputedStyle(document.querySelector('.jr-source-title')!, '::after').content,
		href: document.querySelector('.jr-source-title')!.getAttribute('href')!,
		folded: [...document.querySelectorAll('details.jr-fold')].filter(
			(details) => details.lastElementChild!.getBoundingClientRect().height === 0,
		).length,
		across: document.documentElement.scrollWidth - innerWidth,
		pictures: [...document.querySelectorAll('.chart-stage')].map(
			(stage) => [...stage.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0).length,
		),
	}));
	expect(look.ink).toBe('rgb(28, 25, 21)');
	expect(look.ground).toBe('rgb(255, 255, 255)');
	expect(look.address).toContain(look.href);
	expect(look.folded).toBe(0);
	expect(look.across).toBeLessThanOrEqual(0);
	// Each chart is there once, whatever the width of the paper.
	expect(look.pictures.filter((count) => count !== 1)).toEqual([]);
});
