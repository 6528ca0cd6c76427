/** Charts on pages of other sites, which hide them, squeeze them, forbid them and lie to them. */
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { element, fits, frameIn, gap, heightOf, HOST_BROWSERS, loader } from './embedHost.ts';

const POLLS = 'chart="polls" lang="en"';
/** A message that says that a frame is 9000 pixels high. */
const LIE = `{ type: 'joint-review:height', version: 1, height: 9000 }`;
/** Presses what is in a frame, as each browser’s driver can. */
const press = (frame: Frame, selector: string) =>
	frame.locator(selector).evaluate((pressed: HTMLElement) => pressed.click());
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(HOST_BROWSERS)('in $name', ({ test }) => {
	test('a frame is as high as its content, and again when that shrinks or the page gets narrower', async ({
		site,
		visit,
	}) => {
		const { page } = await visit({ body: `<main>${element(POLLS, site)}${loader(site)}<p>After it</p></main>` });
		await fits(page);
		const before = await heightOf(page);
		const frame = await frameIn(page);
		await press(frame, '[data-part="table"] > summary');
		await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
		await fits(page);
		await press(frame, '[data-part="table"] > summary');
		await expect.poll(() => heightOf(page)).toBe(before);
		await page.setViewportSize({ width: 360, height: 640 });
		await expect.poll(() => heightOf(page)).not.toBe(before);
		await fits(page);
		expect(await frame.evaluate(() => innerWidth)).toBeLessThan(360);
	});

	test('it answers in its frame, of which the page around it has no step in its history', async ({ site, visit }) => {
		const { page } = await visit({ body: element(POLLS, site) + loader(site) });
		const frame = await frameIn(page);
		await frame.locator('figure[data-live]').waitFor();
		const steps = await page.evaluate(() => history.length);
		const heading = frame.locator('[data-part="readout-heading"]');
		const before = await heading.textContent();
		await press(frame, '[data-part="next"]');
		await expect.poll(() => heading.textContent()).not.toBe(before);
		expect(await page.evaluate(() => history.length)).toBe(steps);
	});

	test('it lives in a sandbox without an origin, where nothing may be fetched or kept', async ({ site, visit }) => {
		const { page, requests } = await visit({
			body: `<iframe sandbox="allow-scripts" src="${site.url}/embed/tariff-steps/?sector=steel" width="700" height="1200"></iframe>`,
			height: 1300,
		});
		const frame = page.frames()[1]!;
		await frame.locator('figure[data-live]').waitFor();
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		const heading = frame.locator('[data-part="readout-heading"]');
		const before = await heading.textContent();
		await press(frame, '[data-part="previous"]');
		await expect.poll(() => heading.textContent()).not.toBe(before);
		expect(await frame.locator('select[name="sector"]').inputValue()).toBe('steel');
		expect(requests.filter((path) => !/^\/embed\/tariff-steps\/(?:\?|en\.)/.test(path))).toEqual([]);
	});

	test('in a closed tab and in an accordion it waits, and is whole when they open', async ({ site, visit }) => {
		const { page } = await visit({
			body: `<div id="tab" hidden>${element(POLLS, site)}</div>
				<details><summary>More</summary>${element(POLLS, site)}</details>${loader(site)}`,
		});
		await page.waitForFunction(() => customElements.get('joint-review-chart'));
		await rest(500);
		await page.evaluate(() => document.getElementById('tab')!.removeAttribute('hidden'));
		await fits(page, 0);
		await page.locator('summary').click();
		await fits(page, 1);
		// Hidden and shown again, it is as it was.
		const before = await heightOf(page, 0);
		await page.evaluate(() => document.getElementById('tab')!.setAttribute('hidden', ''));
		await rest(300);
		await page.evaluate(() => document.getElementById('tab')!.removeAttribute('hidden'));
		await fits(page, 0);
		expect(await heightOf(page, 0)).toBe(before);
	});

	test('far below the window it is not fetched, and it is whole when it comes into view', async ({ site, visit }) => {
		const { page, requests } = await visit({
			body: `${loader(site)}<div style="height: 12000px"></div>${element(POLLS, site)}`,
		});
		await page.waitForFunction(() => customElements.get('joint-review-chart'));
		await rest(800);
		expect(requests.filter((path) => path.startsWith('/embed/polls/'))).toEqual([]);
		await page.locator('joint-review-chart').scrollIntoViewIfNeeded();
		await fits(page);
	});

	test('lies are not believed, however many', async ({ site, visit }) => {
		const { page } = await visit({
			body: `${element(POLLS, site)}${loader(site)}<iframe srcdoc="<script>setInterval(() => parent.postMessage(${LIE}, '*'))</script>"></iframe>`,
		});
		await fits(page);
		const before = await heightOf(page);
		await page.evaluate(() => {
			for (let index = 0; index < 5000; index++) {
				postMessage({ type: 'joint-review:height', version: 1, height: 9000 + index }, '*');
				postMessage(index % 2 ? null : `pymxPYMxaxPYMxheightxPYMx${index}`, '*');
			}
		});
		await rest(500);
		expect(await heightOf(page)).toBe(before);
		// A frame is told nothing that it believes, and answers once a turn however often it is asked.
		const answers = await page.evaluate(async () => {
			const { shadowRoot } = document.querySelector('joint-review-chart')!;
			const { contentWindow } = shadowRoot!.querySelector('iframe')!;
			let count = 0;
			addEventListener('message', ({ data, source }) => {
				if (source === contentWindow && data?.type === 'joint-review:height') count++;
			});
			for (let index = 0; index < 3000; index++) contentWindow!.postMessage({ type: 'joint-review:ask' }, '*');
			await new Promise((done) => setTimeout(done, 800));
			return count;
		});
		expect(answers).toBeGreaterThan(0);
		expect(answers).toBeLessThan(1500);
		expect(await gap(page)).toBe(0);
	});

	test.for([
		[
			'without an origin, as in the sandbox of a learning system',
			{ 'Content-Security-Policy': 'sandbox allow-scripts' },
		],
		[
			'that shuts itself off from other origins',
			{ 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
		],
	] as const)('a page %s has its charts', async ([, headers], { site, visit }) => {
		const { page } = await visit({ body: element(POLLS, site) + loader(site), headers });
		await fits(page);
		await (await frameIn(page)).locator('figure[data-live]').waitFor();
	});

	test.for([
		['a centred column', 'body { display: flex; flex-direction: column; align-items: center }'],
		['a row', 'body { display: flex }'],
	] as const)('in %s it is as wide as the place, with its margins', async ([, css], { site, visit }) => {
		const { page } = await visit({
			head: `<style>${css} joint-review-chart { margin: 0 20px }</style>`,
			body: element(POLLS, site) + loader(site),
		});
		await fits(page);
		const [own, room] = await page.evaluate(() => [
			document.querySelector('joint-review-chart')!.getBoundingClientRect().width,
			document.body.clientWidth,
		]);
		expect(room! - own!).toBe(40);
	});

	test('a strict policy lets it be where it allows the site, and else what stands inside stays', async ({
		site,
		visit,
	}) => {
		const policy = `default-src 'none'; script-src ${site.url}; style-src 'none'`;
		const allowed = await visit({
			body: element(POLLS, site) + loader(site),
			headers: { 'Content-Security-Policy': `${policy}; frame-src ${site.url}` },
			expected: /favicon/,
		});
		await fits(allowed.page);
		const refused = await visit({
			body: element(POLLS, site) + loader(site),
			headers: { 'Content-Security-Policy': policy },
			expected: /Content.Security.Policy|frame/i,
		});
		await refused.page.waitForFunction(() => customElements.get('joint-review-chart'));
		await rest(800);
		expect(await refused.page.getByRole('link', { name: 'The chart' }).isVisible()).toBe(true);
	});

	test('an attribute that changes is followed, without a step in the history', async ({ site, visit }) => {
		const { page } = await visit({ body: element('chart="tariff-steps" sector="steel"', site) + loader(site) });
		await fits(page);
		const steps = await page.evaluate(() => history.length);
		await page.evaluate(() => document.querySelector('joint-review-chart')!.setAttribute('sector', 'dairy'));
		await expect
			.poll(async () => new URL((await frameIn(page)).url()).hash, { timeout: 20_000 })
			.toBe('#?sector=dairy');
		await fits(page);
		const field = (await frameIn(page)).locator('select[name="sector"]');
		expect(await field.inputValue()).toBe('dairy');
		expect(await page.evaluate(() => history.length)).toBe(steps);
		expect(await page.locator('joint-review-chart iframe').count()).toBe(1);
	});
});

describe('in Chromium, on a page', () => {
	const { test } = HOST_BROWSERS[0]!;

	test('without scripts: what stands inside is shown, and a plain frame shows the chart whole', async ({
		site,
		visit,
	}) => {
		const { page } = await visit({
			body: `${element(POLLS, site)}<iframe src="${site.url}/embed/polls/" width="700" height="900"></iframe>${loader(site)}`,
			scripts: false,
		});
		expect(await page.getByRole('link', { name: 'The chart' }).isVisible()).toBe(true);
		const frame = page.frameLocator('iframe');
		expect(await frame.locator('svg.chart-art').first().locator('text').count()).toBeGreaterThan(3);
		expect(await frame.locator('.chart-explore').isVisible()).toBe(false);
		expect(await frame.locator('[data-part="place"]').isVisible()).toBe(true);
	});

	test.for([
		['that sizes every box by its content', '* { box-sizing: content-box !important; padding: 3px }', ''],
		['that holds frames down', 'iframe { max-height: 200px !important; max-width: 50%; border: 9px solid }', ''],
		['that is laid out with Bootstrap', bootstrap, ''],
		['that is zoomed out', 'body { zoom: 80% }', ''],
		['that is zoomed in', 'body { zoom: 150% }', ''],
		['that is written from right to left', '', 'dir="rtl" lang="ar"'],
	] as const)('%s', async ([, css, root], { site, visit }) => {
		const { page } = await visit({
			head: `<style>${css}</style>`,
			body: `<div class="container"><div class="row"><div class="col-10">${element(POLLS, site)}</div></div></div>${loader(site)}`,
			root,
		});
		await fits(page);
		// It takes the width that its place has.
		const [own, place] = await page
			.locator('joint-review-chart')
			.evaluate((chart) => [
				chart.shadowRoot!.querySelector('iframe')!.getBoundingClientRect().width,
				chart.getBoundingClientRect().width,
			]);
		expect(Math.abs(own! - place!)).toBeLessThan(10);
	});

	test('whose loader comes long after its elements, or twice in two versions', async ({ site, visit }) => {
		const { page } = await visit({ body: element(POLLS, site) });
		await rest(500);
		await page.addScriptTag({ url: `${site.url}/embed/v1.js` });
		await fits(page);
		// Another version, from elsewhere: the first one goes on serving the page.
		await page.addScriptTag({
			content: `if (!customElements.get('joint-review-chart')) throw new Error('There is no loader.');`,
		});
		await page.addScriptTag({ url: `${site.url}/embed/v1.js?other` });
		await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), element(POLLS, site));
		await fits(page, 1);
	});

	test('that builds its parts by script: in shadow roots, taken out and put back, by the dozen', async ({
		site,
		visit,
	}) => {
		const { page } = await visit({ body: `<div id="app"></div>${loader(site)}` });
		await page.evaluate(
			(html) => {
				const app = document.getElementById('app')!;
				app.attachShadow({ mode: 'open' }).innerHTML = html;
			},
			element(POLLS, site),
		);
		await fits(page);
		await page.evaluate(async () => {
			const root = document.getElementById('app')!.shadowRoot!;
			const chart = root.querySelector('joint-review-chart')!;
			for (let index = 0; index < 12; index++) {
				chart.remove();
				root.append(chart);
				await new Promise((done) => setTimeout(done, 10));
			}
		});
		await fits(page);
		expect(await page.locator('joint-review-chart iframe').count()).toBe(1);
	});

	test('that the reader leaves and comes back to', async ({ site, visit }) => {
		const { page } = await visit({ body: element(POLLS, site) + loader(site) });
		await fits(page);
		await page.goto(`${site.url}/embed/polls/`);
		await page.goBack();
		await fits(page);
		// As a browser does that has kept the page: the frame is asked, and answers.
		await page.evaluate(() => {
			document.querySelector('joint-review-chart')!.shadowRoot!.querySelector('iframe')!.style.height = '90px';
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await fits(page);
	});

	test('with ten of them: those in view are fetched first, and each finds its height', async ({ site, visit }) => {
		const states = ['steel', 'aluminum', 'dairy', 'copper', 'potash'];
		const ten = Array.from({ length: 10 }, (_, index) =>
			element(`chart="tariff-steps" sector="${states[index % 5]}" height="700"`, site),
		);
		const { page, requests } = await visit({
			body: `${ten.map((html) => `${html}<p>${'Words between them. '.repeat(120)}</p>`).join('')}${loader(site)}`,
		});
		await fits(page, 0);
		const frames = () => page.locator('joint-review-chart iframe:not(.next)').count();
		expect(await frames()).toBeLessThan(10);
		for (let index = 0; index < 10; index++) {
			await page.locator('joint-review-chart').nth(index).scrollIntoViewIfNeeded();
			await fits(page, index);
			const field = (await frameIn(page, index)).locator('select[name="sector"]');
			expect(await field.inputValue()).toBe(states[index % 5]);
		}
		// What one of them has fetched serves the others.
		expect(requests.filter((path) => path === '/embed/v1.js')).toHaveLength(1);
		expect(new Set(requests.filter((path) => path.startsWith('/embed/tariff-steps/'))).size).toBe(2);
	});

	test('that says nothing more once all is at rest: no frame grows for ever', async ({ site, visit }) => {
		const { page } = await visit({ body: element(POLLS, site) + loader(site) });
		await fits(page);
		await (await frameIn(page)).locator('figure[data-live]').waitFor();
		await rest(500);
		const said = await page.evaluate(async () => {
			let count = 0;
			addEventListener('message', () => count++);
			await new Promise((done) => setTimeout(done, 1500));
			return count;
		});
		expect(said).toBe(0);
	});

	test('that is WordPress, with its sandbox, its secret and its bounds', async ({ site, visit }) => {
		// As wp-includes/js/wp-embed.js hears it: the secret must be right, and the height is between 200 and 1000.
		const listener = `
			const heights = window.heights = [];
			addEventListener('message', ({ data, source }) => {
				if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
				const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
				if (!frame || source !== frame.contentWindow || data.message !== 'height') return;
				let height = parseInt(data.value, 10);
				if (height > 1000) height = 1000; else if (~~height < 200) height = 200;
				heights.push(data.value);
				frame.height = height;
				frame.style.cssText = '';
			});
			for (const frame of document.querySelectorAll('iframe'))
				frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));`;
		const frame = (path: string, secret: string) =>
			`<iframe sandbox="allow-scripts" security="restricted" class="wp-embedded-content" title="A chart" width="600" height="400"
				src="${site.url}${path}#?secret=${secret}" data-secret="${secret}"></iframe>`;
		const { page } = await visit({
			body: `${frame('/embed/polls/', 'AbCdEf1234')}${frame('/embed/timeline/', 'GhIjKl5678')}<script>${listener}</script>`,
		});
		const heights = () =>
			page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => Number(one.getAttribute('height'))));
		await expect.poll(async () => (await heights())[1]).toBe(1000);
		await expect.poll(async () => (await heights())[0]).toBeGreaterThan(400);
		const inside = page.frames().find((one) => one.url().includes('/embed/polls/'))!;
		const content = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
		expect((await heights())[0]).toBe(Math.min(content, 1000));
	});
});
