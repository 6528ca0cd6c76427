/** The Embed dialog under every chart: what an editor chooses is what is shown, and what is copied. */
import axe from 'axe-core';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

/** Keeps what is copied, as a clipboard does that a test can read in every browser. */
const CLIPBOARD = `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });`;
const copied = (page: Page) => page.evaluate(() => (globalThis as unknown as { copied?: string }).copied);
const PAGE = '/side-deals/';
const dialogOn = (page: Page) => page.locator('dialog.jr-embed');
const codeOn = (page: Page) => dialogOn(page).locator('textarea').inputValue();

async function openDialog(page: Page): Promise<void> {
	await page.locator('figure[data-chart="timeline"] [data-take="embed"]').click();
	await dialogOn(page).locator('textarea').waitFor();
}

test('it shows and copies the chart in the state that the page shows, in the ways that there are', async ({ open }) => {
	const { page } = await open(PAGE, { script: CLIPBOARD });
	const chart = new ChartOn(page, 'timeline');
	await chart.wake();
	await chart.control('side').selectOption('canada');
	const opens = JSON.parse((await chart.figure.locator('[data-part="setting"]').textContent())!) as { params: object };
	await openDialog(page);
	const dialog = dialogOn(page);
	const src = () =>
		dialog
			.locator('iframe')
			.getAttribute('src')
			.then((address) => new URL(address!, 'http://x'));
	const wanted = { ...opens.params, side: 'canada' };
	expect((await src()).pathname).toBe('/embed/timeline/');
	expect(Object.fromEntries((await src()).searchParams)).toEqual(wanted);
	const code = await codeOn(page);
	expect(code).toMatch(/^<iframe /);
	expect(code).toContain('/embed/timeline/?');
	expect(code).toContain('side=canada');

	// The preview is a chart that answers, in the sandbox that is pasted.
	const frame = (await (await dialog.locator('iframe').elementHandle())!.contentFrame())!;
	await frame.locator('figure[data-live]').waitFor();
	await expect
		.poll(() => dialog.locator('iframe').evaluate((shown: HTMLIFrameElement) => Number(shown.height)))
		.toBeGreaterThan(400);
	// Its heights are those of the preview from here on.
	const measured = await codeOn(page);
	expect(measured).toContain('side=canada');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(() => copied(page)).toBe(measured);

	await dialog.getByLabel('Language').selectOption('fr');
	await dialog.getByLabel('Colours').selectOption('dark');
	await dialog.getByLabel('Width').selectOption('480');
	await dialog.getByLabel('Title').uncheck();
	await expect.poll(() => codeOn(page)).toContain('/fr/embed/timeline/');
	const french = (await codeOn(page)).replaceAll('&amp;', '&');
	expect(french).toMatch(/\/fr\/embed\/timeline\/\?[^"]*side=canada[^"]*theme=dark&title=0"/);
	expect(french).toContain('width="480"');

	await dialog.getByLabel('A frame that fits its height, with a script').check();
	await expect.poll(() => codeOn(page)).toMatch(/<joint-review-chart chart="timeline" lang="fr" [^>]*side="canada"/);
	// The hash is that of the file which is served.
	const hash = await page.evaluate(async () => {
		const bytes = await (await fetch('/embed/v1.js')).arrayBuffer();
		return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))));
	});
	await expect.poll(() => dialog.locator('.jr-embed-hash').textContent()).toContain(`sha384-${hash}`);
	// This host lets other sites read the script, so that a page may check the hash.
	expect(await dialog.getByLabel(/integrity/).count()).toBe(1);

	await dialog.getByLabel('A picture').check();
	const picture = await codeOn(page);
	expect(picture).toContain('/charts/timeline/fr.png"');
	await expect
		.poll(() => dialog.locator('.jr-embed-preview img').evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBe(1504);

	await dialog.getByLabel('A frame, without a script').check();
	await dialog.getByLabel('Live or pinned').selectOption('pinned');
	const day = await page.locator('.jr-as-of time').getAttribute('datetime');
	expect(await codeOn(page)).toContain(`asof=${day}`);
	// Only a release keeps a day: until there is one, nothing is promised.
	const isKept = /\/embed\/\d/.test(await codeOn(page));
	const chosen = await dialog.getByLabel('Live or pinned').locator('option:checked').textContent();
	expect(chosen).toMatch(isKept ? /^Pinned: it stays/ : /^Pinned to .*, once a release keeps that day$/);
	await dialog.getByLabel('What it shows').selectOption('opens');
	expect(await codeOn(page)).not.toContain('side=canada');
});

test('a plain frame in a state that is much lower than the chart opens is not left empty below it', async ({
	open,
}) => {
	const { page } = await open('/tariffs/?sector=steel');
	await new ChartOn(page, 'tariff-steps').wake();
	await page.locator('figure[data-chart="tariff-steps"] [data-take="embed"]').click();
	const preview = dialogOn(page).locator('iframe');
	await expect.poll(async () => Number(await preview.getAttribute('height'))).toBeGreaterThan(400);
	const needed = Number(await preview.getAttribute('height'));
	const heights = () =>
		codeOn(page).then((code) => /height:clamp\((\d+)px,[^;]*,(\d+)px\)/.exec(code)!.slice(1).map(Number));
	await expect.poll(async () => (await heights())[0]).toBeLessThan(needed + 700);
	expect((await heights())[0]).toBeGreaterThanOrEqual(needed);
});

test('by keyboard it opens, keeps the focus, and gives it back', async ({ open }) => {
	const { page } = await open(PAGE, { width: 1280 });
	const link = page.locator('figure[data-chart="timeline"] [data-take="embed"]');
	await link.focus();
	await page.keyboard.press('Enter');
	await dialogOn(page).locator('textarea').waitFor();
	expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => dialogOn(page).count()).toBe(0);
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.for([
	{ path: PAGE, width: 320, colorScheme: 'light' },
	{ path: `/fr${PAGE}`, width: 320, colorScheme: 'dark' },
	{ path: `/es${PAGE}`, width: 1280, colorScheme: 'dark' },
] as const)(
	'on $path at $width px, $colorScheme: it fits, and axe finds no fault',
	async ({ path, width, colorScheme }, { open }) => {
		const { page } = await open(path, { width, colorScheme, reducedMotion: 'reduce', script: axe.source });
		await openDialog(page);
		const dialog = dialogOn(page);
		const box = (await dialog.boundingBox())!;
		expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
		expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
		for (const way of await dialog.getByRole('radio').all()) {
			await way.check();
			const faults = await page.evaluate(async () => {
				const run = (globalThis as unknown as { axe: typeof axe }).axe;
				// The frame of the preview is another document, which has tests of its own.
				const { violations } = await run.run('dialog.jr-embed', { iframes: false });
				return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
			});
			expect(faults).toEqual([]);
		}
	},
);

test('without scripts the link leads to the page for editors, in the language of the page', async ({ open }) => {
	const { here, page } = await open(`/fr${PAGE}`, { javaScriptEnabled: false });
	await page.locator('figure[data-chart] [data-take="embed"]').first().click();
	expect(await here()).toBe('/fr/embed/');
});
