/** Each snippet of the page for editors, pasted into a page of another origin: the chart is there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { build } from 'vite';
import { describe, expect } from 'vitest';
import { HOST_BROWSERS } from './embedHost.ts';

const PAGES = ['/embed/', '/fr/embed/', '/es/embed/'];

/** The snippets of a page of the site, as a reader copies them: what is pasted, and the text. */
async function snippetsOn(browser: Browser, url: string): Promise<{ way: string; code: string }[]> {
	const page = await browser.newPage();
	await page.goto(url);
	const found = await page
		.locator('[data-snippet]')
		.evaluateAll((blocks: HTMLElement[]) =>
			blocks.map((block) => ({ way: block.dataset.snippet!, code: block.querySelector('code')!.textContent })),
		);
	await page.close();
	return found;
}

/** The frame of a page, once the chart in it has come to life. */
async function liveFrame(page: Page): Promise<Frame> {
	await page.locator('iframe:not(.next)').waitFor();
	await expect.poll(() => page.frames().length).toBeGreaterThan(1);
	const frame = page.frames().find((one) => one !== page.mainFrame())!;
	await frame.locator('figure[data-live]').waitFor();
	return frame;
}

/** The component of the page for editors, mounted by React and bundled as an application bundles it. */
async function reactApp(code: string): Promise<string> {
	const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/react-'));
	try {
		writeFileSync(join(folder, 'Chart.jsx'), code);
		writeFileSync(
			join(folder, 'main.jsx'),
			`import { createRoot } from 'react-dom/client';\nimport { Chart } from './Chart';\ncreateRoot(document.getElementById('app')).render(<Chart />);`,
		);
		const made = await build({
			configFile: false,
			root: folder,
			logLevel: 'error',
			define: { 'process.env.NODE_ENV': '"production"' },
			oxc: { jsx: { runtime: 'automatic', development: false } },
			build: { write: false, rolldownOptions: { input: join(folder, 'main.jsx'), output: { format: 'iife' } } },
		});
		const [result] = Array.isArray(made) ? made : [made];
		const chunk = result && 'output' in result ? result.output[0] : undefined;
		if (chunk?.type !== 'chunk') throw new Error('The application was not bundled.');
		return chunk.code;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The HTML that a program makes of the two links of the snippet in Markdown: an image in a link, and a link. */
const fromMarkdown = (code: string) =>
	code
		.replace(/\[!\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)\]\(([^)]*)\)/, '<a href="$3"><img src="$2" alt="$1"></a>')
		.replace(/\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/, '<p><a href="$2">$1</a></p>');

describe.each(HOST_BROWSERS)('in $name', ({ name, test }) => {
	test.for(PAGES)('those of %s', { timeout: 240_000 }, async (path, { browser, site, visit }) => {
		const snippets = await snippetsOn(browser, site.url + path);
		const ways = snippets.map(({ way }) => way);
		expect(ways).toEqual(['iframe', 'iframe', 'loader', 'address', 'react', 'element', 'markdown', 'picture', 'goods']);
		const loader = snippets.find(({ way }) => way === 'loader')!.code.split('\n')[0]!;
		const lang = /^\/(fr|es)\//.exec(path)?.[1] ?? 'en';
		for (const { code, way } of snippets) {
			expect(code).toContain(site.url);
			const bodies: { [way: string]: () => string | Promise<string> } = {
				address: () => `<iframe src="${code}" width="600" height="900" sandbox="allow-scripts"></iframe>`,
				react: async () => `<div id="app"></div><script>${await reactApp(code)}</script>`,
				element: () => loader + code,
				goods: () => loader + code,
				markdown: () => fromMarkdown(code),
			};
			const { page } = await visit({ body: `<main>${(await bodies[way]?.()) ?? code}</main>` });
			if (way === 'markdown' || way === 'picture') {
				const image = page.locator('a img');
				await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(1504);
				expect((await image.getAttribute('alt'))!.length).toBeGreaterThan(20);
				const { pathname } = new URL((await page.locator('a').first().getAttribute('href'))!);
				expect(pathname.startsWith(lang === 'en' ? '/tariffs/' : `/${lang}/tariffs/`)).toBe(true);
				continue;
			}
			if (way === 'goods') {
				const field = page.frameLocator('joint-review-chart iframe:not(.next)').locator('goods-field input');
				await field.waitFor();
				// The driver of Firefox types into no frame of another origin.
				if (name !== 'Chromium') continue;
				await field.click();
				await field.pressSequentially('9403');
				await page.frameLocator('joint-review-chart iframe').locator('goods-field li').first().waitFor();
				continue;
			}
			const frame = await liveFrame(page);
			expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
			// A frame that is pasted has no origin; the one that the loader makes has that of the charts, not of the page.
			const origin = way === 'loader' || way === 'element' ? site.url : 'null';
			expect(await frame.evaluate(() => self.origin), way).toBe(origin);
			if (way === 'address') continue;
			// A frame without a script has the height that the build worked out; the loader follows its content.
			const room = await frame.evaluate(
				() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height),
			);
			expect(room, way).toBeGreaterThanOrEqual(0);
			expect(await page.locator('iframe:not(.next)').getAttribute('title'), way).toMatch(/\S{3}/);
		}
	});
});
