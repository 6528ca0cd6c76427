/** Nothing scrolls sideways and no chart is too small to read, from a small phone to a desk. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { englishPages, pages, test, wake, WIDTHS } from './site.ts';

const SMALLEST_TYPE = 12;
/**
 * Where the text has least room for what is drawn in it: where rows of tables stop being blocks, where the menu comes to
 * stand beside the text, and where rows stop being blocks beside the menu.
 */
const TIGHT = [705, 800, 977];

/** What is wrong with the page as it stands now, in words. */
const faults = (page: Page) =>
	page.evaluate((smallest) => {
		const found: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) {
			const wide = [...document.body.querySelectorAll('*')].filter(
				(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
			);
			const names = wide.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
			found.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}, past the edge: ${names.join(', ')}`);
		}
		for (const text of document.querySelectorAll<SVGTextElement>('figure[data-chart] svg text')) {
			if (!text.checkVisibility()) continue;
			const { a, b } = text.getScreenCTM()!;
			const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
			if (size < smallest - 0.01) found.push(`“${text.textContent}” in a chart is ${size.toFixed(1)} px high`);
		}
		return found;
	}, SMALLEST_TYPE);

test('what is too wide or too small would be found', async ({ open }) => {
	const { page } = await open('/tariffs/', { width: WIDTHS[0]! });
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('h1 { width: 400px } figure[data-chart] svg text { font-size: 10px !important }');
		document.adoptedStyleSheets = [sheet];
	});
	const found = (await faults(page)).join('\n');
	expect(found).toMatch(/scrolls sideways: \d+ > 320, past the edge: .*h1/);
	expect(found).toMatch(/in a chart is \d+\.\d px high/);
});

describe.concurrent('at every width', () => {
	test.for(englishPages)('%s fits and can be read', async (path, { open }) => {
		const { page } = await open(path, { width: WIDTHS[0]! });
		const found: { [state: string]: string[] } = {};
		const look = async (state: string) => {
			let here = await faults(page);
			// A chart draws itself anew when the browser has time for it: what is wrong must stay so.
			for (let again = 0; here.length > 0 && again < 10; again++) {
				await page.waitForTimeout(200);
				here = await faults(page);
			}
			if (here.length > 0) found[state] = here;
		};
		for (const width of [...WIDTHS, ...TIGHT]) {
			await page.setViewportSize({ width, height: 900 });
			await look(`${width} px, as built`);
		}
		if (await page.locator('figure[data-chart]').count()) {
			await wake(page);
			for (const width of WIDTHS.toReversed()) {
				await page.setViewportSize({ width, height: 900 });
				// The chart draws itself anew when told of its width, which is after the layout.
				await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
				await look(`${width} px, awake`);
			}
		}
		for (const details of await page.locator('main details').all())
			await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
		for (const width of [...WIDTHS, ...TIGHT]) {
			await page.setViewportSize({ width, height: 900 });
			await look(`${width} px, all unfolded`);
		}
		expect(found).toEqual({});
	});

	// Words are longer in French and Spanish. Charts have a test of their labels for each language and width.
	test.for(pages.filter((path) => !englishPages.includes(path)))(
		'%s fits a small phone and a desk',
		async (path, { open }) => {
			const { page } = await open(path, { width: WIDTHS[0]! });
			expect(await faults(page), 'as built').toEqual([]);
			for (const details of await page.locator('main details').all())
				await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
			expect(await faults(page), 'all unfolded').toEqual([]);
			for (const width of [...TIGHT, WIDTHS.at(-1)!]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await faults(page), `${width} px`).toEqual([]);
			}
		},
	);
});
