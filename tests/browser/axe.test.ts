/** Every built page, in both themes, against every rule of axe for WCAG 2.2 AA and good practice. */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { pages, test, wake, type Open } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark'] as const;

/** One line a fault: what rule, what is wrong, where. */
async function faults(open: Open, path: string, theme: (typeof THEMES)[number], width: number): Promise<string[]> {
	// Injected before the page's own scripts: the page's policy would not let it in later.
	const { page } = await open(path, { width, colorScheme: theme, reducedMotion: 'reduce', script: axe.source });
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
	// A chart that answers is another thing to look at than its picture: it has a role, a focus and live text.
	if (await page.locator('figure[data-chart]').count()) await wake(page);
	return page.evaluate(async (values) => {
		const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
		);
	}, TAGS);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}

describe.concurrent.each(THEMES)('in the %s theme', (theme) => {
	test.for(pages)('%s has no fault', async (path, { open }) => {
		expect(await faults(open, path, theme, 1280)).toEqual([]);
	});
	test.for(['/', '/tariffs/'])('%s has no fault on a phone', async (path, { open }) => {
		expect(await faults(open, path, theme, 320)).toEqual([]);
	});
});
