/** The offline edition: unpacked from its zip into a folder with a difficult name, and opened from there. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { answersForGoods, leadsToEditors, readsLongTexts, searches } from './edition.ts';
import { DIST, serve, type Site } from './server.ts';
import { browsersAt } from './site.ts';

const ZIP = join(DIST, '../dist-offline.zip');
if (!existsSync(ZIP)) throw new Error('dist-offline.zip is missing: run `npm run offline` after `npm run build`.');

const archive = unzipSync(readFileSync(ZIP));

/** A folder as a reader may have it: with spaces, an accent, and signs that mean something in an address. */
async function unpacked(): Promise<Site> {
	const folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'Été 2026 # 100% (copie)');
	for (const [name, bytes] of Object.entries(archive)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	return {
		url: pathToFileURL(join(folder, 'the-joint-review')).href,
		close: async () => rmSync(dirname(folder), { recursive: true, force: true }),
	};
}

/** What the edition has of the chapters of the tariff schedule: pages, goods by code and name, and tables by tariff line. */
const OF_CHAPTERS =
	/\/tariffs\/goods\/\d\d\/|\/goods\/|\/data\/(?:goods-us|us-schedule|nomenclature|(?:us|canada)-lines|usmca-claims)\.csv$/;

test('the archive is small, opens by its index.html, and has no long path', () => {
	const names = Object.keys(archive);
	expect(names).toContain('the-joint-review/index.html');
	expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(120);
	expect(readFileSync(ZIP).length).toBeLessThanOrEqual(20_000_000);
	const others = names.filter((name) => !OF_CHAPTERS.test(name));
	expect(others.length).toBeLessThan(names.length);
	const weights = others.map((name) => deflateRawSync(archive[name]!, { level: 9 }).length + 2 * name.length + 76);
	expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(12_000_000);
});

test('every address of every page leads to a file of the archive', () => {
	const broken = new Set<string>();
	const root = 'file:///edition/';
	for (const [name, bytes] of Object.entries(archive)) {
		if (!name.endsWith('.html')) continue;
		const html = Buffer.from(bytes).toString('utf8');
		for (const [, address] of html.matchAll(/\s(?:href|src)="([^"#]+)/g)) {
			const { href } = new URL(address!.replaceAll('&amp;', '&'), root + name);
			const path = decodeURI(href.replace(/\?.*$/, ''));
			if (!/^(?:https?|mailto):/.test(href) && !archive[path.slice(root.length)]) broken.add(`${address} on ${name}`);
		}
		expect(html, name).not.toMatch(/type="module"|rel="modulepreload"/);
		expect(html, name).toContain('data-edition="offline"');
	}
	expect([...broken]).toEqual([]);
});

describe.each(browsersAt(unpacked))('from a folder, in $name', ({ name, test: inFolder }) => {
	inFolder('says what it is, and leads from page to page in each language', async ({ open }) => {
		const { page } = await open('/index.html');
		expect(await page.locator('[data-edition="offline"]').textContent()).toMatch(/ends on \d+ \w+ 20\d\d/);
		await page.locator('.jr-languages a[lang="fr"]').first().click();
		await page.waitForFunction(() => document.documentElement.lang.startsWith('fr'));
		await page
			.locator('.sidebar-content a[href$="/timeline/index.html"], .sidebar-content a[href="timeline/index.html"]')
			.first()
			.evaluate((link: HTMLAnchorElement) => link.click());
		await page.waitForFunction(() => location.pathname.endsWith('/fr/timeline/index.html'));
		// Those that stand in for a font until it is there are taken from the computer, which may have none of them.
		expect(
			await page.evaluate(
				() =>
					[...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('fallback')).length,
			),
		).toBe(0);
		expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
	});

	inFolder('a chart comes alive, takes a choice into the address, and is downloaded', async ({ open }) => {
		const { page } = await open('/tariffs/index.html');
		const chart = new ChartOn(page, 'tariff-steps');
		await chart.wake();
		await chart.control('sector').selectOption('steel');
		await page.waitForFunction(() => location.search.includes('sector=steel'));
		// What drives Firefox does not tell of downloads.
		if (name === 'Firefox') return;
		const text = readFileSync(await (await chart.save('csv')).path(), 'utf8');
		expect(text.split('\r\n').length).toBeGreaterThan(3);
		expect(text).not.toContain('file:');
	});

	inFolder('a chart reads its long texts', ({ open }) => readsLongTexts(open));

	inFolder('one day holds for the charts of a page', async ({ open }) => {
		const { page } = await open('/on-any-day/index.html?on=2025-06-04');
		await new ChartOn(page, 'on-any-day').wake();
		expect(await page.locator('day-control').textContent()).toContain('2025');
	});

	inFolder('search finds in each language, and leads to what it found', ({ open }) => searches(open));

	inFolder('the page of one’s goods suggests, and answers for a code', async ({ open }) => {
		await answersForGoods(open);
		// A heading that the schedule does not have is told of, and is no failure.
		const { page: other } = await open('/tariffs/your-goods/index.html?code=7799');
		await other.locator('[data-goods=answer]').filter({ hasText: /\S/ }).waitFor();
	});

	inFolder('prints, and its pages are whole without a script', async ({ open }) => {
		const { page } = await open('/fr/tariffs/index.html', { javaScriptEnabled: false });
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('main figure svg:visible').count()).toBeGreaterThan(0);
	});
});

/** The folder on a host: readers of ZIM files serve what they hold so, and a school may put the folder on its own server. */
const onHost = async () => {
	const folder = await unpacked();
	const site = await serve(fileURLToPath(`${folder.url}/`), 'public');
	return { url: site.url, close: () => Promise.all([site.close(), folder.close()]).then(() => undefined) };
};

describe.each(browsersAt(onHost).slice(0, 1))('on a host, in $name', ({ test: served }) => {
	served('charts read their texts from twins', ({ open }) => readsLongTexts(open));

	served('search finds in each language, from twins', ({ open }) => searches(open));

	served('a chart leads to the page for editors: this copy is not to be embedded', ({ open }) => leadsToEditors(open));
});
