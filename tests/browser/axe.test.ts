/** Every built page, in both themes, against every rule of axe for WCAG 2.2 AA and good practice. */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { pages, test, wake, type Open } from './site.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** The dark theme changes colours and nothing else: its pass looks at the rules that see colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page that is not translated yet shares with the English one, which is looked at whole. */
const SHARED = ['main .sl-markdown-content', '.jr-page-sources'];

/** One line a fault: in which theme, which rule, where, what is wrong. */
async function faults(open: Open, path: string, width: number): Promise<string[]> {
	// Injected before the page's own scripts: the page's policy would not let it in later.
	const { page } = await open(path, { width, colorScheme: 'light', reducedMotion: 'reduce', script: axe.source });
	const untranslated =
		(await page.locator('html').getAttribute('lang')) !== (await page.locator('main').getAttribute('lang'));
	// A chart that answers is another thing to look at than its picture: it has a role, a focus and live text.
	if (!untranslated) await wake(page);
	const found: string[] = [];
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme });
		await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
		const lines = await page.evaluate(
			async ({ runOnly, exclude }) => {
				const { violations } = await window.axe.run({ exclude }, { runOnly, resultTypes: ['violations'] });
				return violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
				);
			},
			{
				runOnly:
					theme === 'light' ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: COLOUR_RULES },
				exclude: untranslated ? SHARED : [],
			},
		);
		found.push(...lines.map((line) => `${theme}: ${line}`));
	}
	return found;
}

describe.concurrent('on a desk', () => {
	test.for(pages)('%s has no fault', async (path, { open }) => {
		expect(await faults(open, path, 1280)).toEqual([]);
	});
});
describe.concurrent('on a phone', () => {
	test.for(['/', '/tariffs/'])('%s has no fault', async (path, { open }) => {
		expect(await faults(open, path, 320)).toEqual([]);
	});
});
