/** One folder that works anywhere: the same files at the root of a host and under paths of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { builtPages, DIST, serve } from './server.ts';
import { testUnder } from './site.ts';

const PLACES = ['', '/a', '/deep/er/päth'].map((under) => ({ under, atPlace: testUnder(under) }));

/** What a page names: addresses of its attributes, and those of its JSON, which begin with dots. */
function namedIn(html: string): string[] {
	const attributes = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
	const json = [...html.matchAll(/<script type="application\/[^"]*json"[^>]*>([^<]*)/g)];
	const values = json.flatMap(([, text]) =>
		[...text!.matchAll(/"(\.{1,2}\/[^"\\\s]*)"/g)].map(([, address]) => address!),
	);
	// The beginning of the names of several files, which scripts complete.
	return [...attributes, ...values.filter((address) => !/\/\w\w\.$/.test(address))].map((address) =>
		address.replaceAll('&amp;', '&'),
	);
}

describe.each(PLACES)('under "$under/"', ({ atPlace, under }) => {
	test('every address on every page leads to a file of the site', async () => {
		const site = await serve(DIST, 'public', under);
		const pagesOf = new Map<string, string>();
		for (const path of builtPages()) {
			// The page for lost readers knows only the root of a host until its script has run.
			if (path.endsWith('/404.html')) continue;
			const html = readFileSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
			for (const address of namedIn(html)) {
				const url = new URL(address, site.url + encodeURI(path));
				url.hash = '';
				if (url.protocol.startsWith('http') && url.origin === new URL(site.url).origin) pagesOf.set(url.href, path);
			}
		}
		expect(pagesOf.size).toBeGreaterThan(builtPages().length);
		const broken: string[] = [];
		for (const [href, page] of pagesOf) {
			const { status } = await fetch(href, { method: 'HEAD', redirect: 'manual' });
			if (status !== 200 || !href.startsWith(`${site.url}/`)) broken.push(`${href} on ${page}: ${status}`);
		}
		await site.close();
		expect(broken).toEqual([]);
	});

	atPlace('a chart comes alive, takes a choice into the address, and is downloaded', async ({ open }) => {
		const { page, here } = await open('/fr/tariffs/');
		const chart = new ChartOn(page, 'tariff-steps');
		await chart.wake();
		await chart.control('sector').selectOption('steel');
		await page.waitForFunction(() => location.search.includes('sector=steel'));
		expect(await here()).toContain(`${encodeURI(under)}/fr/tariffs/?`);
		const text = readFileSync(await (await chart.save('csv')).path(), 'utf8');
		expect(text.split('\r\n').length).toBeGreaterThan(3);
	});

	atPlace('search finds, and what it finds is there', async ({ open }) => {
		const { page } = await open('/sectors/automotive/');
		await page.locator('.jr-search-open').click();
		await page.locator('jr-search input').fill('dairy');
		await page.locator('.jr-hit > a').first().click();
		await page.waitForFunction((from) => !location.pathname.endsWith(from), '/sectors/automotive/');
		expect(new URL(page.url()).pathname.startsWith(`${encodeURI(under)}/`)).toBe(true);
		await page.locator('main h1').waitFor();
	});

	atPlace('the page of one’s goods suggests and answers', async ({ open }) => {
		const { page } = await open('/es/tariffs/your-goods/?code=7208.10');
		await page.locator('[data-goods=answer] h2, [data-goods=answer] h3').first().waitFor();
		await page.locator('goods-field input').first().fill('muebles');
		await page.locator('goods-field [role=option]').first().waitFor();
	});

	atPlace('what an editor copies names the site where it stands, and the preview is there', async ({ open, site }) => {
		const { page } = await open('/fr/side-deals/');
		await page.locator('figure[data-chart="timeline"] [data-take="embed"]').click();
		const dialog = page.locator('dialog.jr-embed');
		await expect.poll(() => dialog.locator('textarea').inputValue()).toContain(`${site.url}/fr/embed/timeline/`);
		const frame = (await (await dialog.locator('iframe').elementHandle())!.contentFrame())!;
		await frame.locator('figure[data-live]').waitFor();
		const { page: editors } = await open('/embed/');
		const codes = await editors.locator('code[data-root]').allTextContents();
		const named = codes.join(' ').match(/https?:[^\s"]*\/embed\/[^\s"]*/g)!;
		expect(named.length).toBeGreaterThan(2);
		expect(named.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
	});

	atPlace('a reader who is lost finds the way, at any depth', async ({ open }) => {
		const { page } = await open('/fr/no/such/page', { expected: /404|Failed to load|asks elsewhere|MIME/ });
		await page.waitForLoadState('networkidle');
		const home = page.locator('main a[href$="/fr/"]');
		expect(await home.evaluate((link: HTMLAnchorElement) => link.pathname)).toBe(`${encodeURI(under)}/fr/`);
		expect(await page.evaluate(() => [...document.styleSheets].some(({ href }) => href))).toBe(true);
		await page.locator('.jr-search-open').click();
		await page.locator('jr-search input').fill('dairy');
		await page.locator('.jr-hit').first().waitFor();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await home.click();
		await page.waitForFunction(() => document.documentElement.lang.startsWith('fr'));
	});
});
