/** Words for those who listen are on the page, and out of the way of those who look. */
import { expect } from 'vitest';
import { test } from './site.ts';

test.for(['/', '/tariffs/', '/timeline/2026/', '/provinces/', '/fr/', '/data/'])(
	'%s: no text that is hidden from the eye can be selected',
	async (path, { open }) => {
		for (const width of [360, 1280]) {
			const { page } = await open(path, { width });
			const { hidden, selectable } = await page.locator('body *').evaluateAll((all) => {
				const found = all.filter((element) => {
					const { position, overflowX, display } = getComputedStyle(element);
					const { width: wide, height } = element.getBoundingClientRect();
					const isTiny = position === 'absolute' && overflowX !== 'visible' && wide <= 2 && height <= 2;
					return isTiny && display !== 'none' && element.textContent.trim() !== '';
				});
				return {
					hidden: found.length,
					selectable: found
						.filter((element) => getComputedStyle(element).userSelect !== 'none')
						.map((element) => element.outerHTML.slice(0, 120)),
				};
			});
			expect(hidden).toBeGreaterThan(2);
			expect(selectable).toEqual([]);
		}
	},
);
