/**
 * A chart on another site’s page of which a file is missing: its picture and its link stand, nothing moves for ever, and
 * what can say so does.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fits, frameIn, HOST_BROWSERS, loader } from './embedHost.ts';
import type { Site } from './server.ts';

/** What the browser says of files that are not there is brought about on purpose. */
const expected = /./;

/** The element as *Embed* offers it: with a picture and a link inside. */
const pasted = (attributes: string, { url }: Site) =>
	`<joint-review-chart ${attributes}><a href="${url}/charts/"><img src="${url}/charts/polls/en.svg" alt="The chart" width="300"></a></joint-review-chart>`;

/** Whether what stands inside the element is seen, the picture having come. */
const isPictured = (page: Page) =>
	page
		.getByRole('link', { name: 'The chart' })
		.getByRole('img')
		.evaluate((picture: HTMLImageElement) => picture.checkVisibility() && picture.naturalWidth > 0);

/** Has an address of the site fail for a page, for as long as `isDown` says so. */
const takeDown = (page: Page, address: RegExp, isDown = () => true) =>
	page.context().route(address, (route) => (isDown() ? route.fulfill({ status: 404, body: '' }) : route.fallback()));

const FAILED = {
	en: 'The interactive chart could not be loaded.',
	fr: 'Le graphique interactif n’a pas pu être chargé.',
	es: 'No se pudo cargar la gráfica interactiva.',
};

describe.each(HOST_BROWSERS)('in $name', ({ test }) => {
	test('without the loader the picture and the link stand', async ({ site, visit }) => {
		const { page } = await visit({
			body: `${pasted('chart="polls"', site)}<script src="${site.url}/embed/v0.js"></script>`,
			expected,
		});
		await expect.poll(() => isPictured(page)).toBe(true);
		expect(await page.locator('iframe').count()).toBe(0);
	});

	test.for(Object.entries(FAILED))(
		'a frame that is not there leaves the picture and the link, and the loader says so in its language (%s)',
		async ([lang, words], { site, visit }) => {
			const { page } = await visit({
				body: pasted(`chart="no-such-chart" lang="${lang}"`, site) + loader(site),
				expected,
			});
			const said = page.locator('joint-review-chart p');
			await said.waitFor({ timeout: 20_000 });
			expect(await said.textContent()).toBe(words);
			expect(await isPictured(page)).toBe(true);
			// Nothing is seen of the page that came instead.
			expect(
				await page.locator('joint-review-chart iframe').evaluate((frame) => getComputedStyle(frame).visibility),
			).toBe('hidden');
			// Another chart is asked for, and comes: the words go.
			await page.evaluate(() => document.querySelector('joint-review-chart')!.setAttribute('chart', 'polls'));
			await fits(page);
			expect(await said.count()).toBe(0);
		},
	);

	test('the root of the site is understood as editors write it, and one that is no address is said', async ({
		site,
		visit,
	}) => {
		const { page } = await visit({
			body: pasted(`chart="polls" base="${site.url}/review"`, site) + loader(site),
			expected,
		});
		const to = (base: string) =>
			page.evaluate((value) => document.querySelector('joint-review-chart')!.setAttribute('base', value), base);
		const src = () => page.locator('joint-review-chart iframe.next').getAttribute('src');
		await expect.poll(src).toBe(`${site.url}/review/embed/polls/`);
		await to('/review');
		await expect.poll(src).toBe(new URL('/review/embed/polls/', page.url()).href);
		expect(await isPictured(page)).toBe(true);
		for (const wrong of ['https:// no', 'javascript:alert(1)//']) {
			await to(wrong);
			await expect.poll(() => page.locator('joint-review-chart p').allTextContents()).toEqual([FAILED.en]);
			await to(`${site.url}/`);
			await fits(page);
			await expect.poll(() => page.locator('joint-review-chart p').count()).toBe(0);
		}
	});

	test('a frame whose script is missing shows its picture, says so, and comes to life when it is tried again', async ({
		site,
		visit,
	}) => {
		let isDown = true;
		const { page } = await visit({ body: '<p>Empty</p>', expected });
		await takeDown(page, /\/embed\/tariff-steps\/en\.[0-9a-f]+\.js/, () => isDown);
		await page.evaluate(
			(html) => {
				document.body.innerHTML = html;
			},
			pasted('chart="tariff-steps" sector="steel"', site),
		);
		await page.addScriptTag({ url: `${site.url}/embed/v1.js` });
		const frame = await frameIn(page);
		const problem = frame.locator('[data-part="problem"]');
		await problem.waitFor();
		expect(await problem.textContent()).toContain('This chart could not be loaded.');
		expect(await frame.locator('svg.chart-art.wide').isVisible()).toBe(true);
		expect(await frame.locator('[data-part="place"]').isVisible()).toBe(true);
		expect(await frame.locator('.chart-explore').isVisible()).toBe(false);
		// Its words are in view, for the frame has grown.
		await fits(page);
		isDown = false;
		await problem.locator('button').evaluate((button: HTMLElement) => button.click());
		await frame.locator('figure[data-live]').waitFor();
		expect(await problem.isVisible()).toBe(false);
		expect(await frame.locator('select[name="sector"]').inputValue()).toBe('steel');
		await fits(page);
	});
});

describe('in Chromium', () => {
	const { test } = HOST_BROWSERS[0]!;

	test('a plain frame whose script breaks off says so in its language, and shows its picture', async ({
		site,
		visit,
	}) => {
		const { page } = await visit({ body: '<p>Empty</p>', expected });
		await page
			.context()
			.route(/\/embed\/polls\/fr\.[0-9a-f]+\.js/, (route) => route.fulfill({ body: 'throw new Error("broken off");' }));
		await page.evaluate((src) => {
			document.body.innerHTML = `<iframe src="${src}" width="700" height="1100"></iframe>`;
		}, `${site.url}/fr/embed/polls/`);
		const frame = page.frameLocator('iframe');
		await frame.locator('[data-part="problem"]').waitFor();
		expect(await frame.locator('[data-part="problem"] button').textContent()).toBe('Réessayer');
		expect(await frame.locator('svg.chart-art.wide').isVisible()).toBe(true);
	});

	test('the field of goods says that its script is missing', async ({ site, visit }) => {
		const { page } = await visit({ body: '<p>Empty</p>', expected });
		await takeDown(page, /\/embed\/your-goods\/en\.[0-9a-f]+\.js/);
		await page.evaluate((src) => {
			document.body.innerHTML = `<iframe src="${src}" width="700" height="1100"></iframe>`;
		}, `${site.url}/embed/your-goods/?code=7411.10`);
		const problem = page.frameLocator('iframe').locator('[data-part="problem"]');
		await problem.waitFor();
		expect(await problem.textContent()).toContain('The search for goods could not be loaded.');
	});

	test('in a closed tab a frame is silent, and nobody says that it failed', async ({ site, visit }) => {
		const { page } = await visit({ body: `<div id="tab">${pasted('chart="polls"', site)}</div>${loader(site)}` });
		// It is hidden as soon as its frame is asked for.
		await page.waitForFunction(() => document.querySelector('joint-review-chart')?.shadowRoot?.querySelector('iframe'));
		await page.evaluate(() => {
			document.getElementById('tab')!.hidden = true;
		});
		await page.waitForTimeout(6500);
		await page.evaluate(() => {
			document.getElementById('tab')!.hidden = false;
		});
		await fits(page);
		expect(await page.locator('joint-review-chart p').count()).toBe(0);
	});
});
