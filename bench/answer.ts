/**
 * What the page of one’s goods fetches from choosing a good to its answer, the picture of the receipt included. The script
 * of answers is fetched before, while the suggestions are read, and is a line of its own.
 */
import type { Browser } from 'playwright-core';
import { serve } from '../tests/browser/server.ts';
import { bytesTo, launch } from './browser.ts';
import { atMost, median, type Line } from './report.ts';

/** A line with few rules, a heading with many lines and rows, goods that are asked much, and one refined to ten digits. */
const CODES = ['95069925', '8708', '87042101', '94036080', '73269086', '22083030'];

/** The heading whose rows and lines weigh most with what a reader may be asked: opened by an address, nothing is there before. */
const HEAVIEST = '8708';

/** The pause after which nothing more is coming, in milliseconds. */
const QUIET = 1000;

/** The bytes over the wire while a code is typed, and from choosing it to the last file of its answer. */
async function fetchedFor(browser: Browser, url: string, code: string): Promise<{ typed: number; chosen: number }> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForTimeout(QUIET);
	const fetched = await bytesTo(page);
	const took = async () => {
		await page.waitForTimeout(QUIET);
		return fetched();
	};
	await page.locator('goods-field input').fill(code);
	await page.locator('goods-field [role=option]').first().waitFor();
	const typed = await took();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.locator('[data-part=sentence]').waitFor();
	const chosen = await took();
	await context.close();
	return { typed, chosen };
}

/** The bytes over the wire that an address asks for beyond the page itself: the script of answers and the files of goods. */
async function beyondThePage(browser: Browser, url: string, code: string): Promise<number> {
	const opened = async (address: string, isAnswered: boolean) => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		const fetched = await bytesTo(page);
		await page.goto(address);
		if (isAnswered) await page.locator('[data-part=sentence]').waitFor();
		await page.waitForTimeout(QUIET);
		const bytes = fetched();
		await context.close();
		return bytes;
	};
	return (await opened(`${url}?code=${code}`, true)) - (await opened(url, false));
}

/**
 * @param dist the built site
 * @param codes that are asked about; digits only
 */
export async function answerLines(dist: string, codes: readonly string[] = CODES): Promise<Line[]> {
	const browser = await launch();
	const host = await serve(dist, 'public');
	try {
		const all = [];
		for (const code of codes)
			all.push({ code, ...(await fetchedFor(browser, `${host.url}/tariffs/your-goods/`, code)) });
		const beyond = await beyondThePage(browser, `${host.url}/tariffs/your-goods/`, HEAVIEST);
		const most = all.toSorted((a, b) => b.chosen - a.chosen)[0]!;
		return [
			{
				what: 'Answer about goods: fetched from choosing, most',
				unit: 'bytes',
				ours: most.chosen,
				goal: atMost(most.chosen, 40_000, '40 kB'),
				notes: [most.code],
			},
			{ what: '  median', unit: 'bytes', ours: median(all.map(({ chosen }) => chosen)) },
			{
				what: '  fetched before, from a code’s first key, median',
				unit: 'bytes',
				ours: median(all.map(({ typed }) => typed)),
				notes: ['the script of answers included'],
			},
			{
				what: '  opened by an address, beyond the page',
				unit: 'bytes',
				ours: beyond,
				notes: [`${HEAVIEST}, the script of answers included`],
			},
		];
	} finally {
		await browser.close();
		await host.close();
	}
}
