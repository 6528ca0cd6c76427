/** What the offline edition must do wherever it is read: from a folder, on a host, in a reader of ZIM files. */
import { expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import type { Open } from './site.ts';

/** A chart fetches its long texts when it is explored, and reads them out. */
export async function readsLongTexts(open: Open): Promise<void> {
	const { page } = await open('/timeline/index.html?explore=timeline');
	const chart = new ChartOn(page, 'timeline');
	await chart.wake();
	await chart.part('stage').focus();
	await page.keyboard.press('ArrowRight');
	expect((await chart.readout()).length).toBeGreaterThan(30);
}

/** Search finds in each language, and leads to what it found. */
export async function searches(open: Open): Promise<void> {
	for (const [path, query] of [
		['/sectors/automotive/index.html', 'dairy'],
		['/fr/index.html', 'acier'],
		['/es/index.html', 'aranceles'],
	] as const) {
		const { page } = await open(path);
		await page.locator('.jr-search-open').click();
		await page.locator('jr-search input').fill(query);
		await page.locator('.jr-hit > a').first().click();
		await page.waitForFunction((from) => !location.pathname.endsWith(from), path);
		await page.locator('main h1').waitFor();
		expect(page.url()).toMatch(/\/index\.html/);
	}
}

/** The page of one’s goods answers for a code, and suggests. */
export async function answersForGoods(open: Open): Promise<void> {
	const { page } = await open('/tariffs/your-goods/index.html?code=7208.10');
	await page.locator('[data-goods=answer] h2, [data-goods=answer] h3').first().waitFor();
	await page.locator('goods-field input').first().fill('furniture');
	await page.locator('goods-field [role=option]').first().waitFor();
}

/** A chart of the edition is not to be embedded: the page for editors is there instead. */
export async function leadsToEditors(open: Open): Promise<void> {
	const { page } = await open('/side-deals/index.html');
	await page.locator('figure[data-chart="timeline"] [data-take="embed"]').click();
	await page.waitForFunction(() => location.pathname.endsWith('/embed/index.html'));
}
