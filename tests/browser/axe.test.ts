/** Every built page, in both themes, against every rule of axe for WCAG 2.2 AA and good practice. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOOKS, markSeenLooks } from './looks.ts';
import { englishPages, pages, test, wake, type Open } from './site.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** The dark theme changes colours and nothing else: its pass looks at the rules that see colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** A translated page has the colours and the targets of the English one: it is looked at by the other rules, in light. */
const RULES_OF_LOOKS = [...COLOUR_RULES, 'target-size'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One line a fault: in which theme, which rule, where, what is wrong. The dark pass is the last: it empties the pictures.
 * @param looks whether the pass in light looks at the rules that see colours and sizes
 */
async function faultsIn(page: Page, theme: 'light' | 'dark', looks = true): Promise<string[]> {
	await page.emulateMedia({ colorScheme: theme });
	await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
	// The rules that see colours say nothing of what is inside an SVG, but take their time to pass over it.
	if (theme === 'dark')
		await page.evaluate(() => document.querySelectorAll('svg').forEach((svg) => svg.replaceChildren()));
	if (looks) {
		await page.evaluate(markSeenLooks, LOOKS);
		await page.evaluate((seen) => {
			window.axe.configure({ rules: [{ id: 'color-contrast', selector: `*:not([${seen}])` }] });
		}, LOOKS.seen);
	}
	const lines = await page.evaluate(
		async ({ runOnly, without }) => {
			const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
			const { violations } = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations'] });
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
			);
		},
		theme === 'light'
			? { runOnly: { type: 'tag' as const, values: TAGS }, without: looks ? [] : RULES_OF_LOOKS }
			: { runOnly: { type: 'rule' as const, values: COLOUR_RULES }, without: [] },
	);
	return lines.map((line) => `${theme}: ${line}`);
}

// Injected before the page's own scripts: the page's policy would not let it in later.
const options = { colorScheme: 'light', reducedMotion: 'reduce', script: axe.source } as const;

async function faults(open: Open, path: string, width: number): Promise<string[]> {
	const { page } = await open(path, { width, ...options });
	// A chart that answers is another thing to look at than its picture: it has a role, a focus and live text.
	await wake(page);
	return [...(await faultsIn(page, 'light')), ...(await faultsIn(page, 'dark'))];
}

test.for([1280, 320])('an answer about goods has no fault at %i px', async (width, { open }) => {
	// It has a question, a rare case, a receipt with a range, and tables.
	const { page } = await open('/tariffs/your-goods/?code=83025000', { width, ...options });
	await page.locator('[data-part=sentence]').waitFor();
	await wake(page);
	await page.locator('goods-answer details > summary').first().click();
	expect([...(await faultsIn(page, 'light')), ...(await faultsIn(page, 'dark'))]).toEqual([]);
});

describe.concurrent('on a desk', () => {
	test.for(englishPages)('%s has no fault', async (path, { open }) => {
		expect(await faults(open, path, 1280)).toEqual([]);
	});

	test.for(pages.filter((path) => !englishPages.includes(path)))('%s has no fault', async (path, { open }) => {
		const { page } = await open(path, { width: 1280, ...options });
		await wake(page);
		expect(await faultsIn(page, 'light', false)).toEqual([]);
	});
});
describe.concurrent('on a phone', () => {
	test.for(['/', '/tariffs/'])('%s has no fault', async (path, { open }) => {
		expect(await faults(open, path, 320)).toEqual([]);
	});
});

describe.concurrent('the look at a page', () => {
	/** Sets a rule that no policy forbids a test. */
	const style = (page: Page, css: string) =>
		page.evaluate((rules) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(rules);
			document.adoptedStyleSheets = [sheet];
		}, css);

	test.for(['light', 'dark'] as const)('finds one faint word among many in the %s theme', async (theme, { open }) => {
		const { page } = await open('/glossary/', options);
		const one = 'main p:nth-last-of-type(1)';
		await style(page, `${one} { color: color-mix(in srgb, currentcolor 30%, var(--sl-color-bg)) !important }`);
		const found = await faultsIn(page, theme);
		expect(found.length).toBeGreaterThan(0);
		for (const line of found) expect(line).toMatch(new RegExp(`^${theme}: color-contrast at `));
	});

	test('finds a faint ground, and a picture without a name', async ({ open }) => {
		const { page } = await open('/tariffs/', options);
		await style(page, 'main td { background: color-mix(in srgb, currentcolor 70%, var(--sl-color-bg)) !important }');
		await page.evaluate(() => {
			const picture = document.querySelector('[data-part="stage"]')!;
			for (const name of ['aria-label', 'aria-labelledby', 'aria-describedby']) picture.removeAttribute(name);
		});
		const rules = new Set((await faultsIn(page, 'light')).map((line) => line.split(' ')[1]));
		expect([...rules]).toEqual(expect.arrayContaining(['color-contrast', 'role-img-alt']));
	});
});
