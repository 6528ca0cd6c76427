/** Charts in frames against the rules of axe, in both themes, on a column of text and on a phone. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a page must have; a frame is a part of one, whose heading and regions are the page’s. */
const OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

const faultsIn = (page: Page) =>
	page.evaluate(
		async ({ off, values }) => {
			const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
			const { violations } = await window.axe.run(document, {
				runOnly: { type: 'tag', values },
				rules,
				resultTypes: ['violations'],
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ failureSummary, target }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
			);
		},
		{ off: OF_PAGES, values: TAGS },
	);

/** Each with what is done in it first. */
const FRAMES: { [path: string]: (page: Page) => Promise<unknown> } = {
	'/embed/polls/': (page) => page.locator('[data-part="table"] > summary').click(),
	'/fr/embed/in-force/': (page) => page.locator('[data-part="explore"] > summary').click(),
	'/es/embed/tariff-steps/': (page) => page.locator('[data-part="next"]').click(),
	'/embed/asks/': (page) => page.locator('[data-part="stage"]').hover(),
	'/embed/your-goods/': (page) => page.getByRole('combobox').fill('copper tube'),
};

test.for(
	Object.keys(FRAMES).flatMap((path) =>
		(['light', 'dark'] as const).flatMap((theme) => [720, 320].map((width) => ({ path, theme, width }))),
	),
)('$path in the $theme theme has no fault at $width px', async ({ path, theme, width }, { open }) => {
	const { page } = await open(`${path}?theme=${theme}`, { width, script: axe.source, reducedMotion: 'reduce' });
	await page.locator('[data-part="stage"]').dispatchEvent('pointerover');
	await page.locator('figure[data-live]').waitFor({ state: 'attached' });
	await FRAMES[path]!(page);
	expect(await faultsIn(page)).toEqual([]);
	// Nothing is cut off or scrolled sideways.
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a fault in a frame is found', async ({ open }) => {
	const { page } = await open('/embed/polls/?theme=light', { width: 720, script: axe.source });
	await page.locator('figure[data-live]').waitFor();
	await page.locator('.chart-subtitle').evaluate((text: HTMLElement) => (text.style.color = '#bbb'));
	expect((await faultsIn(page)).join()).toMatch(/color-contrast at/);
});
