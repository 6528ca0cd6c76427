/** A chart in a frame of its own shows what its page shows, in every state, and says what it was asked that it does not know. */
import { describe, expect } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import type { Params } from '../../src/components/charts/contract';
import { registry } from '../../src/components/charts/registry';
import { embedAddress } from '../../src/embed/address';
import { record } from '../record';
import { HOST_BROWSERS } from './embedHost.ts';

const { test } = HOST_BROWSERS[0]!;

/** A state in which no page opens the chart: the last option of its first choice, or its first day. */
function otherState(id: string): Params {
	const { chart, context, data, state } = prepare(record, id, 'en');
	for (const control of chart.controls(data, state, context)) {
		if (control.kind === 'day' && control.value !== control.min) return { [control.name]: control.min };
		if (control.kind !== 'choice') continue;
		const other = control.options.findLast(({ value }) => value !== control.value && value !== '');
		if (other) return { [control.name]: other.value };
	}
	return {};
}

describe('what a frame shows', () => {
	test.for(registry.map(({ chart }) => chart.id))(
		'of %s is what its page shows in that state',
		async (id, { browser, site }) => {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			const marks = (scope: string) =>
				page.locator(`${scope} svg.chart-art.wide`).evaluate((svg) => {
					const { id: uid } = svg.closest('figure')!;
					return svg.outerHTML.replaceAll(uid.replace(/^chart-/, ''), 'uid');
				});
			const words = (scope: string) =>
				page
					.locator(
						`${scope} :is([data-part="title"], [data-part="subtitle"], [data-part="description"], [data-part^="readout-h"])`,
					)
					.allTextContents();
			const asked = otherState(id);
			await page.goto(site.url + embedAddress({ chart: id, lang: 'en', params: asked }));
			await page.locator('figure[data-live]').waitFor();
			const there = await page
				.locator('[data-part="place"]')
				.evaluate(({ hash, pathname, search }: HTMLAnchorElement) => pathname + search + hash);
			const ownWords = await words('figure');
			expect(await page.locator('.chart-problem').textContent()).toBe('');

			// The link leads to the page, in that state.
			await page.goto(site.url + there);
			const figure = `figure[data-chart="${id}"]`;
			await page.locator(`${figure} [data-part="stage"]`).first().scrollIntoViewIfNeeded();
			await page.locator(`${figure}[data-live]`).first().waitFor();
			const first = `${figure}[data-live] >> nth=0 >>`;
			expect(await words(first)).toEqual(ownWords);
			const width = await page
				.locator(`${figure} [data-part="stage"]`)
				.first()
				.evaluate((stage) => stage.clientWidth);
			const drawn = await marks(first);

			// At the same width the marks are the same, to the last attribute.
			await page.setViewportSize({ width: width + 24, height: 900 });
			await page.goto(site.url + embedAddress({ chart: id, lang: 'en', params: asked }));
			await page.locator('figure[data-live]').waitFor();
			expect(await marks('figure')).toBe(drawn);
			await page.close();
		},
	);
});

describe('what the address asks of a frame', () => {
	test('is shown: colours, what is left out, and the day it was taken from', async ({ browser, site }) => {
		const page = await browser.newPage({ colorScheme: 'light' });
		const at = async (query: string) => {
			await page.goto(`${site.url}/fr/embed/tariff-steps/${query}`);
			await page.locator('figure[data-live]').waitFor();
		};
		const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await at('');
		const light = await ground();
		for (const part of ['.chart-title', '.chart-explore', '.chart-step', '.embed-live'])
			expect(await page.locator(part).isVisible(), part).toBe(true);
		expect(await page.locator('.embed-pinned, .embed-unkept, .embed-other').filter({ visible: true }).count()).toBe(0);

		await at(`?theme=dark&title=0&controls=0&asof=${record.asOf}`);
		expect(await ground()).not.toBe(light);
		for (const part of ['.chart-title', '.chart-explore', '.chart-step', '.embed-live'])
			expect(await page.locator(part).isVisible(), part).toBe(false);
		expect(await page.locator('.chart-subtitle').isVisible()).toBe(true);
		// Where no release keeps the day, nobody is told that it stays.
		expect(await page.locator('.embed-pinned, .embed-unkept').filter({ visible: true }).count()).toBe(1);
		// The picture keeps its name, and answers.
		expect(await page.getByRole('application').getAttribute('aria-labelledby')).toBeTruthy();

		await at('?asof=2026-02-03');
		expect(await page.locator('.embed-other').textContent()).toContain('3 février 2026');
		expect(await page.locator('.embed-other').isVisible()).toBe(true);
		await page.close();
	});

	test('and is not understood is said, and leaves the usual', async ({ browser, site }) => {
		const page = await browser.newPage({ colorScheme: 'light' });
		await page.goto(`${site.url}/embed/tariff-steps/?theme=blue&asof=2026-13-01&sector=gold`);
		await page.locator('figure[data-live]').waitFor();
		const problem = await page.locator('.chart-problem').textContent();
		for (const wrong of ['theme=blue', 'asof=2026-13-01', 'sector=gold']) expect(problem).toContain(wrong);
		expect(await page.locator('.embed-live').isVisible()).toBe(true);
		await page.close();
	});
});

describe('in a sandbox in which nothing may be fetched, kept or saved', () => {
	test('a chart has its long texts all the same, and its files do no harm', async ({ site, visit }) => {
		const { page, requests } = await visit({
			body: `<iframe sandbox="allow-scripts" src="${site.url}/embed/asks/" width="760" height="2400"></iframe>`,
			height: 2600,
			expected: /Blocked opening|Download is disallowed|Not allowed to download/,
		});
		const frame = page.frames()[1]!;
		await frame.locator('[data-part="stage"]').hover();
		await frame.locator('figure[data-live]').waitFor();
		await frame.locator('[data-part="table"] > summary').click();
		await expect.poll(() => frame.locator('figure').getAttribute('aria-busy')).toBeNull();
		expect(await frame.locator('.chart-problem').textContent()).toBe('');
		expect(requests.some((path) => path.endsWith('.json'))).toBe(false);
		for (const kind of ['csv', 'svg', 'png']) await frame.locator(`[data-download="${kind}"]`).click();
		await expect.poll(() => requests.some((path) => path.startsWith('/embed/files.'))).toBe(true);
		await frame.locator('[data-part="next"]').click();
		expect(await frame.locator('.chart-problem').textContent()).toBe('');
	});

	test('a picture saved from a frame that may save is the chart’s own file', async ({ browser, site }) => {
		const page = await browser.newPage();
		await page.goto(`${site.url}/embed/polls/`);
		await page.locator('figure[data-live]').waitFor();
		const saving = page.waitForEvent('download');
		await page.locator('[data-download="png"]').click();
		expect((await saving).suggestedFilename()).toBe('polls.png');
		await page.close();
	});
});
