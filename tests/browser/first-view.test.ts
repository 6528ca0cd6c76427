/**
 * What a page fetches before anyone scrolls or touches it stays within the budget: 130 kB on the wire, all of it counted,
 * the charts in view among it.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addressOf, firstViews } from '../../bench/first-view.ts';
import { pagesIn } from '../../bench/weights.ts';

const BUDGET = 130_000;
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Windows in common use. A chart that begins low on the screen wakes in the higher of two of one width. */
const WINDOWS = [
	{ width: 1280, height: 800, thenHeight: 900 },
	{ width: 390, height: 844 },
];

test.each(WINDOWS)('no first view is over the budget, $width px wide', async (window) => {
	// Spanish pages are as large as the French.
	const pages = pagesIn(DIST).filter((page) => !/^es\/.+\//.test(page));
	const views = await firstViews(DIST, window, pages);
	const heights = [window.height, ...(window.thenHeight === undefined ? [] : [window.thenHeight])];
	expect(views).toHaveLength(pages.length * heights.length);
	for (const height of heights) expect(views.filter((view) => view.height === height)).toHaveLength(pages.length);
	const over = views
		.filter(({ total }) => total > BUDGET)
		.map(
			({ page, height, total, document, script, style, font, rest }) =>
				`${addressOf(page)} at ${height} px: ${total} bytes, of which page ${document}, scripts ${script}, styles ${style}, fonts ${font}, the rest ${rest}`,
		);
	expect(over).toEqual([]);
});
