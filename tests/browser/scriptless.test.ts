/** With scripts off the pages read whole: the text, the pictures, their tables, the sources, the ways on. */
import { describe, expect } from 'vitest';
import { englishPages, test } from './site.ts';

describe.concurrent('without scripts', () => {
	test.for(englishPages)('%s reads whole', async (path, { open }) => {
		const { page, requests } = await open(path, { javaScriptEnabled: false });
		expect(requests.filter((request) => request.endsWith('.js') && request.includes('pagefind'))).toEqual([]);
		const whole = await open(path);
		const words = (selector: string) =>
			[page, whole.page].map((each) =>
				each
					.locator(selector)
					// What is said only to those without scripts is text of no element with them; what this browser keeps, only a
					// script can know.
					.evaluateAll((all) =>
						all.filter((node) => !node.closest('noscript, site-copies')).map((node) => node.textContent.trim()),
					),
			);
		for (const selector of ['h1', 'main h2', 'main p', 'main li']) {
			const [off, on] = await Promise.all(words(selector));
			expect(off).toEqual(on);
		}
		const links = (each: typeof page) =>
			each.locator('nav a, main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(await links(page)).toEqual(await links(whole.page));

		for (const figure of await page.locator('figure[data-chart]').all()) {
			expect(await figure.locator('svg.chart-art:visible').count()).toBe(1);
			expect(await figure.locator('svg.chart-art:visible text').count()).toBeGreaterThan(5);
			const shown = (selector: string) => figure.locator(selector).first().isVisible();
			const must = (what: string) => `without scripts a chart shows its ${what}`;
			expect(await shown('[data-part="description"]'), must('description')).toBe(true);
			expect((await figure.locator('[data-part="description"]').textContent())!.trim().length).toBeGreaterThan(40);
			expect(await shown('[data-part="readout-heading"]'), must('first reading')).toBe(true);
			expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
			await figure.locator('[data-part="table"] > summary').click();
			expect(await shown('tbody tr'), must('table once it is unfolded')).toBe(true);
			for (const kind of ['csv', 'svg'])
				expect(await shown(`a[data-download="${kind}"]`), must(`${kind} file`)).toBe(true);
			// What would do nothing is not shown.
			for (const dead of [
				'.chart-explore',
				'.chart-controls',
				'.chart-step',
				'.chart-hint',
				'.chart-png',
				'[data-part="pinned"]',
				'[data-part="problem"]',
			])
				expect(await shown(dead), `without scripts ${dead} does nothing and must not be shown`).toBe(false);
			expect(await figure.locator('[data-part="stage"]').getAttribute('role')).toBe('img');
		}
		for (const dead of ['starlight-theme-select', '.jr-search-open'])
			expect(await page.locator(dead).first().isVisible(), `without scripts ${dead} does nothing`).toBe(false);
	});

	test('every page can be reached by links from the first', async ({ open }) => {
		const linksOn = async (path: string) => {
			const { page } = await open(path, { javaScriptEnabled: false });
			return page.locator('a').evaluateAll((all) =>
				// A picture may hold links too, whose addresses are of another kind.
				all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
			);
		};
		const menu = await linksOn('/');
		const apart = englishPages.filter((path) => path !== '/404.html' && !menu.includes(path));
		// What the menu has no room for is one more step away, on the page above it.
		for (const path of apart) {
			const above = path.replace(/[^/]+\/$/, '');
			expect(englishPages).toContain(above);
			expect(await linksOn(above)).toContain(path);
		}
	});

	test('follows the system in its colours', async ({ open }) => {
		const ground = async (colorScheme: 'light' | 'dark') => {
			const { page } = await open('/', { javaScriptEnabled: false, colorScheme });
			return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		};
		expect(await ground('light')).not.toBe(await ground('dark'));
	});
});
