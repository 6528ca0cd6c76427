/**
 * The ZIM file, looked at by zimcheck, served by kiwix-serve, and read in the browsers that are here: `npm run verify:zim`
 * after `npm run build:zim`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/offline/build/files';
import { ChartOn } from '../browser/chartOn.ts';
import { answersForGoods, leadsToEditors, readsLongTexts, searches } from '../browser/edition.ts';
import { DIST } from '../browser/server.ts';
import { browsersAt, type Open } from '../browser/site.ts';
import { startProgram } from '../site/hosts.ts';

const NAME = 'the-joint-review';
const ZIM = join(DIST, `../dist-zim/${NAME}.zim`);
if (!existsSync(ZIM)) throw new Error('dist-zim/ is missing: run `npm run build:zim`.');

const server = await startProgram('kiwix-serve', (port) => ({ args: ['-p', String(port), '-i', '127.0.0.1', ZIM] }));
afterAll(server.stop);
const host = `http://127.0.0.1:${server.port}`;

/** Where the file’s own pages are: some versions of kiwix-serve have them under `content/`. */
const root = (await fetch(`${host}/content/${NAME}/index.html`)).ok ? `${host}/content/${NAME}` : `${host}/${NAME}`;
const textOf = (path: string) => fetch(host + path).then((response) => response.text());

/** What a program says of the file. */
const said = (program: string, ...args: string[]) => spawnSync(program, [...args, ZIM], { encoding: 'utf8' });

test('zimcheck finds no error', () => {
	const { status, stdout } = said('zimcheck', '--all', '--details');
	expect(stdout).not.toContain('[ERROR]');
	expect(status, stdout).toBe(0);
});

test('it holds each file of the offline edition', () => {
	const held = new Set(said('zimdump', 'list').stdout.split('\n'));
	const files = filesIn(join(DIST, '../dist-offline'));
	expect(files.length).toBeGreaterThan(1000);
	expect(files.filter((file) => !held.has(file))).toEqual([]);
});

test('it says what it is, in which languages, and of which day', async () => {
	const entry = await textOf('/catalog/v2/entries');
	const { asOf } = JSON.parse(readFileSync(join(DIST, 'pagefind/en/start.json'), 'utf8')) as { asOf: string };
	expect(entry).toContain('<title>The Joint Review</title>');
	expect(entry).toMatch(/<language>eng,fra,spa<\/language>/);
	expect(entry).toContain(asOf);
	// A UUID of the content’s own: version 8.
	expect(entry).toMatch(/urn:uuid:[\da-f]{8}-?[\da-f]{4}-?8[\da-f]{3}/);
});

/**
 * Whether the program takes the accents off what is searched for, as it does off what it finds: libzim 8 does not
 * (https://github.com/kiwix/libkiwix/issues/953). The page for hosts says so.
 */
const foldsQueries = !/libzim 8\./.test(said('kiwix-serve', '--version').stdout);

test.each([
	['dairy', 'concerns/dairy-supply-management/index.html'],
	['acier aluminium', 'fr/tariffs/index.html'],
	['lacteos', 'es/concerns/dairy-supply-management/index.html'],
	...(foldsQueries ? [['lácteos', 'es/concerns/dairy-supply-management/index.html']] : []),
] as [string, string][])('the program’s own search for “%s” finds %s', async (query, path) => {
	const found = await textOf(`/search?content=${NAME}&pattern=${encodeURIComponent(query)}&pageLength=25`);
	const paths = [...found.matchAll(/<a href="[^"]*\/the-joint-review\/([^"]+)"/g)].map(([, each]) => each);
	expect(paths).toContain(path);
});

/** What kiwix-serve adds to pages is its own. */
const OF_KIWIX = /^asks elsewhere for http:\/\/127\.0\.0\.1:\d+\/(?:skin|suggest)\b/;
const own =
	(open: Open): Open =>
	(path, options = {}) =>
		open(path, { ...options, expected: OF_KIWIX });

describe.each(browsersAt(async () => ({ url: root, close: async () => {} })))('in $name', ({ test: inKiwix }) => {
	inKiwix('pages lead to pages, and nothing lies over their heads', async ({ open }) => {
		const { page } = await own(open)('/index.html');
		const link = page.locator('.jr-languages a[lang="fr"]').first();
		// A click fails where something else is on top.
		await link.click({ timeout: 20_000 });
		await page.waitForFunction(() => document.documentElement.lang.startsWith('fr'));
		expect(await page.locator('[data-edition="offline"]').textContent()).toContain('Édition hors ligne');
	});

	inKiwix('a chart comes alive, takes a choice, and reads its long texts', async ({ open }) => {
		const { page } = await own(open)('/tariffs/index.html');
		const steps = new ChartOn(page, 'tariff-steps');
		await steps.wake();
		await steps.control('sector').selectOption('steel');
		await page.waitForFunction(() => location.search.includes('sector=steel'));
		await readsLongTexts(own(open));
	});

	inKiwix('the site’s own search finds in each language', ({ open }) => searches(own(open)));

	inKiwix('the page of one’s goods suggests, and answers for a code', ({ open }) => answersForGoods(own(open)));

	inKiwix('the page for editors stands for what is not in the file', ({ open }) => leadsToEditors(own(open)));

	inKiwix('charts are whole without a script', async ({ open }) => {
		const { page } = await own(open)('/fr/tariffs/index.html', { javaScriptEnabled: false });
		const drawn = page.locator('main figure svg:visible');
		expect(await drawn.count()).toBeGreaterThan(0);
		for (const svg of await drawn.all())
			expect(
				await svg.evaluate((element) => element.querySelectorAll('path, rect, line, circle, text').length),
			).toBeGreaterThan(3);
	});
});
