/**
 * Pictures of the built site for people to look at, not a test: every page at three widths, light and dark, in English
 * and French, into .screenshots/. Words given as arguments choose the pages whose address holds one of them.
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, LAUNCH_ARGS } from './chromium.ts';
import { builtPages, serve } from './server.ts';

const OUT = fileURLToPath(new URL('../../.screenshots/', import.meta.url));
const WIDTHS = [320, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const AT_ONCE = 3;

const wanted = process.argv.slice(2);
const pages = builtPages()
	.filter((path) => !path.startsWith('/es/'))
	.filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)));
if (pages.length === 0) throw new Error(`No page has an address with ${wanted.join(' or ')} in it.`);

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium: run `npm run test:browser`, which finds or installs one.');
if (wanted.length === 0) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const [site, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: LAUNCH_ARGS })]);

/** `/fr/tariffs/` at 320 px in the dark: `fr-tariffs-320-dark.png`. */
const nameOf = (path: string, width: number, theme: string) =>
	`${path === '/' ? 'home' : path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-')}-${width}-${theme}.png`;

async function take(path: string, width: number, colorScheme: (typeof THEMES)[number]): Promise<void> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		await page.goto(site.url + path, { waitUntil: 'load' });
		// Charts draw themselves at the real width once they have been near the screen.
		for (const figure of await page.locator('figure[data-chart]').all()) {
			await figure.locator('[data-part="stage"]').scrollIntoViewIfNeeded();
			await figure.and(page.locator('[data-live]')).waitFor({ state: 'attached', timeout: 10_000 });
		}
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await page.screenshot({ path: join(OUT, nameOf(path, width, colorScheme)), fullPage: true });
	} finally {
		await context.close();
	}
}

const jobs = pages.flatMap((path) => WIDTHS.flatMap((width) => THEMES.map((theme) => () => take(path, width, theme))));
const total = jobs.length;
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (let job = jobs.shift(); job; job = jobs.shift()) await job();
	}),
);
await browser.close();
await site.close();
console.log(`${total} pictures of ${pages.length} pages are in .screenshots/.`);
