/**
 * What a page fetches before anyone scrolls or touches it stays within the budget: 130 kB on the wire, all of it counted,
 * the charts in view among it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addressOf, firstViews } from '../../bench/first-view.ts';
import { pagesIn } from '../../bench/weights.ts';
import { isFrame } from '../frames.ts';

const BUDGET = 130_000;
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Windows in common use. A chart that begins low on the screen wakes in the higher of two of one width. */
const WINDOWS = [
	{ width: 1280, height: 800, thenHeight: 900 },
	{ width: 390, height: 844 },
];

/** The heaviest of some pages, by their text on the wire, a number of them. */
const heaviest = (pages: readonly string[], count: number) =>
	pages
		.map((page) => ({ page, bytes: gzipSync(readFileSync(join(DIST, page))).length }))
		.toSorted((a, b) => b.bytes - a.bytes)
		.slice(0, count)
		.map(({ page }) => page);

// Frames for pages of others have a budget of their own, a quarter of this.
const built = pagesIn(DIST).filter((page) => !isFrame(`/${page}`));
const isChapter = (page: string) => /tariffs\/goods\/\d\d\//.test(page);
/** A page's languages fetch the same beside their text and their words: the heaviest text stands for the three. */
const inOneLanguage = Object.values(
	Object.groupBy(
		built.filter((page) => !isChapter(page)),
		(page) => page.replace(/^(?:fr|es)\//, ''),
	),
).flatMap((languages) => heaviest(languages!, 1));
/** All chapters of goods fetch the same beside themselves, and show no chart: those with the heaviest text stand for all. */
const chapters = heaviest(built.filter(isChapter), 12);

/** As many pages as a test looks at, so that a slow computer has time for them. */
const AT_A_TIME = 20;
const looks = WINDOWS.flatMap((window) => {
	const pages = [...inOneLanguage, ...chapters];
	const parts = Array.from({ length: Math.ceil(pages.length / AT_A_TIME) }, (_, part) => part * AT_A_TIME);
	return parts.map((from) => ({ window, width: window.width, pages: pages.slice(from, from + AT_A_TIME) }));
});

test.each(looks)('no first view is over the budget, $width px wide, from $pages.0', async ({ window, pages }) => {
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
