/** What a page fetches before anyone scrolls or touches it stays within the budget: 130 kB on the wire, all of it counted. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addressOf, firstViews } from '../../bench/first-view.ts';
import { pagesIn } from '../../bench/weights.ts';

const BUDGET = 130_000;
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

test('no first view is over the budget', async () => {
	// A page that is not translated is the English one with a few other words in its menu.
	const pages = pagesIn(DIST).filter((page) => !/^(fr|es)\/.+\//.test(page));
	const views = await firstViews(DIST, { width: 1280, height: 800 }, pages);
	expect(views).toHaveLength(pages.length);
	const over = views
		.filter(({ total }) => total > BUDGET)
		.map(
			({ page, total, document, style }) =>
				`${addressOf(page)}: ${total} bytes, of which page ${document}, styles ${style}`,
		);
	expect(over).toEqual([]);
});
