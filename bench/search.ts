/**
 * Search beside Pagefind as it comes and beside MiniSearch by section, over the same text: which questions have their page
 * first and among three, what a browser fetches until the first results are there, and how long a key takes.
 */
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { LOCALES, type Locale } from '../src/record/format/locale.ts';
import { pathIn } from '../src/site/paths.ts';
import { serve } from '../tests/browser/server.ts';
import { hrefsOf, openSearch, pageId, placesOf, standInForBrowser } from '../tests/searched.ts';
import { THIRTY, TWENTY, type Question } from '../tests/searchQuestions.ts';
import { bytesTo, launch } from './browser.ts';
import { atMost, median, type Line } from './report.ts';

const THROTTLE = 4;

/** What is searched answers a query with: pages in order, and places shown. */
type Ask = (query: string) => Promise<{ pages: string[]; places: string[] }>;

/** A section of a page as our own index shows it. */
interface Section {
	id: number;
	title: string;
	href: string;
	text: string;
}

/** All sections that our index shows in a language. */
function sectionsOf(dist: string, lang: Locale): Section[] {
	const files = globSync('shown-*.json', { cwd: join(dist, 'pagefind', lang) });
	const records = files.flatMap(
		(file) =>
			JSON.parse(readFileSync(join(dist, 'pagefind', lang, file), 'utf8')) as [string, string, string, string][],
	);
	return records.map(([title, href, , text], id) => ({ id, title, href, text }));
}

/** MiniSearch with its own settings, a document for each section. */
function miniSearch(sections: readonly Section[], lang: Locale): Ask {
	const index = new MiniSearch<Section>({ fields: ['title', 'text'], storeFields: ['href'] });
	index.addAll(sections);
	return (query) => {
		const hrefs = index.search(query, { prefix: true, boost: { title: 2 } }).map(({ href }) => String(href));
		const pages = [...new Set(hrefs.map((href) => pageId(href, lang)))];
		return Promise.resolve({
			pages,
			places: hrefs.slice(0, 12).map((href) => `${pageId(href, lang)}#${href.split('#')[1] ?? ''}`),
		});
	};
}

interface Raw {
	search(query: string): Promise<{ results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[] }>;
}

/** Pagefind as it comes, over the built pages. */
async function rawPagefind(dist: string, out: string): Promise<(lang: Locale) => Promise<Ask>> {
	const { index } = await pagefind.createIndex({ excludeSelectors: ['.jr-page-sources'] });
	if (!index) throw new Error('Pagefind made no index.');
	await index.addDirectory({ path: dist, glob: '**/index.html' });
	await index.writeFiles({ outputPath: out });
	await pagefind.close();
	return async (lang) => {
		Object.assign(globalThis, {
			document: { querySelector: () => ({ getAttribute: () => lang }), currentScript: null },
		});
		const address = `file://${join(out, 'pagefind.js')}?lang=${lang}`;
		const raw = (await import(address)) as Raw & { options(options: object): Promise<void>; init(): Promise<void> };
		await raw.options({ baseUrl: '/' });
		await raw.init();
		return async (query) => {
			const { results } = await raw.search(query);
			const found = await Promise.all(results.slice(0, 6).map((result) => result.data()));
			const id = (url: string) => pageId(url.replace(/^\//, ''), lang);
			return {
				pages: found.map(({ url }) => id(url)),
				places: found.flatMap(({ sub_results: subs }) =>
					subs.slice(0, 3).map(({ url }) => `${id(url)}#${url.split('#')[1] ?? ''}`),
				),
			};
		};
	};
}

/** How many of some questions have a page that serves first, among three, and a section shown; in percent. */
async function shares(ask: Ask, questions: readonly Question[], lang: Locale) {
	const found = { first: 0, three: 0, section: 0, none: 0 };
	const ofSections = questions.filter(({ sections }) => sections.length > 0).length;
	for (const { ask: asked, ok, sections, want } of questions) {
		const { pages, places } = await ask(asked[lang]);
		const serves = (page: string) => [...want, ...ok].includes(page);
		if (pages.slice(0, 1).some(serves)) found.first++;
		if (pages.slice(0, 3).some(serves)) found.three++;
		if (pages.length === 0) found.none++;
		if (sections.some((section) => places.includes(section))) found.section++;
	}
	const percent = (count: number, of = questions.length) => (of === 0 ? Number.NaN : Math.round((100 * count) / of));
	return {
		first: percent(found.first),
		three: percent(found.three),
		section: percent(found.section, ofSections),
		none: found.none,
	};
}

/** Milliseconds from key to key of one who types without haste, and after which all that follows an answer is done. */
const TYPING = 120;
const PAUSED = 1000;

/**
 * The bytes from opening the dialog to the first results of each query, pasted and typed, and the milliseconds of a key
 * once all is there.
 */
async function inBrowser(
	dist: string,
	lang: Locale,
	queries: readonly string[],
): Promise<{ bytes: number[]; typed: number[]; keys: number[] }> {
	const browser = await launch();
	const host = await serve(dist, 'public');
	const [bytes, typed, keys]: [number[], number[], number[]] = [[], [], []];
	const turns = queries.flatMap((query) => [
		{ query, isTyped: true },
		{ query, isTyped: false },
	]);
	try {
		for (const { isTyped, query } of turns) {
			const context = await browser.newContext({ serviceWorkers: 'block' });
			const page = await context.newPage();
			await page.goto(host.url + pathIn(lang, '/'));
			await page.waitForLoadState('networkidle');
			const fetched = await bytesTo(page);
			// Before the list is filled nothing that comes after it has been fetched.
			await page.exposeFunction('firstShown', () => (isTyped ? typed : bytes).push(fetched()));
			await page.evaluate(() => {
				const list = document.querySelector('jr-search [data-search-results]')!;
				const seen = new MutationObserver(() => {
					seen.disconnect();
					void (window as unknown as { firstShown: () => void }).firstShown();
				});
				seen.observe(list, { childList: true });
			});
			await page.keyboard.press('/');
			if (isTyped) await page.keyboard.type(query, { delay: TYPING });
			else await page.locator('jr-search input').fill(query);
			await page.waitForFunction(() => document.querySelector('jr-search [data-search-results] > li') !== null);
			await page.waitForLoadState('networkidle');
			if (isTyped) {
				await context.close();
				continue;
			}
			// What was found is read out after a pause, which no key that follows another falls into.
			await page.waitForTimeout(PAUSED);
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
			keys.push(
				await page.evaluate(async (text) => {
					const list = document.querySelector('jr-search [data-search-results]')!;
					const input = document.querySelector<HTMLInputElement>('jr-search input')!;
					const shown = new Promise<number>((resolve) => {
						new MutationObserver(() => resolve(performance.now())).observe(list, { childList: true });
					});
					const started = performance.now();
					input.value = `${text} `;
					input.dispatchEvent(new InputEvent('input', { bubbles: true }));
					return (await shown) - started;
				}, query),
			);
			await context.close();
		}
	} finally {
		await browser.close();
		await host.close();
	}
	return { bytes, typed, keys };
}

/**
 * @param root the project
 * @param dist its built site
 * @param count how many queries are timed in a browser; all of the twenty if not said
 */
export async function searchLines(root: string, dist: string, count?: number): Promise<Line[]> {
	const out = join(root, 'bench/out/search');
	rmSync(out, { recursive: true, force: true });
	cpSync(join(dist, '404.html'), join(out, '404.html'));
	const lines: Line[] = [];
	const undo = standInForBrowser();
	try {
		const raw = await rawPagefind(dist, join(out, 'raw'));
		for (const lang of LOCALES) {
			const search = await openSearch(dist, lang);
			const ours: Ask = async (query) => {
				const answer = await search.ask(query, 6);
				return { pages: hrefsOf(answer).map((href) => pageId(href, lang)), places: placesOf(answer, lang) };
			};
			const asks = { ours, raw: await raw(lang), mini: miniSearch(sectionsOf(dist, lang), lang) };
			for (const [name, questions] of [
				['twenty', TWENTY],
				['thirty others', THIRTY],
			] as const) {
				const [own, theirs, mini] = [
					await shares(asks.ours, questions, lang),
					await shares(asks.raw, questions, lang),
					await shares(asks.mini, questions, lang),
				];
				const line = (what: 'first' | 'three' | 'section', least: number): Line => ({
					what: `Search ${lang}, ${name}: ${what}, percent, beside Pagefind`,
					unit: 'count',
					ours: own[what],
					plain: theirs[what],
					...(name === 'twenty' && { goal: { text: `≥ ${least}`, met: own[what] >= least } }),
					notes: [`MiniSearch by section: ${mini[what]}`],
				});
				lines.push(line('first', 90), line('three', 100));
				if (name === 'twenty') lines.push(line('section', 70));
				lines.push({
					what: '  without any result',
					unit: 'count',
					ours: own.none,
					plain: theirs.none,
					goal: atMost(own.none, 0, '0'),
				});
			}
		}
	} finally {
		undo();
	}
	for (const lang of LOCALES) {
		const { bytes, keys, typed } = await inBrowser(
			dist,
			lang,
			TWENTY.slice(0, count).map(({ ask }) => ask[lang]),
		);
		lines.push(
			{
				what: `Search ${lang} fetched until first results, most`,
				unit: 'bytes',
				ours: Math.max(...bytes),
				goal: atMost(Math.max(...bytes), 120_000, '120 kB'),
			},
			{ what: '  median', unit: 'bytes', ours: median(bytes) },
			{
				what: '  typed with a key each 120 ms, most',
				unit: 'bytes',
				ours: Math.max(...typed),
				goal: atMost(Math.max(...typed), 120_000, '120 kB'),
			},
			{ what: '  median', unit: 'bytes', ours: median(typed) },
			{
				what: `Search ${lang} from a key to results, processor / 4, most`,
				unit: 'milliseconds',
				ours: Math.max(...keys),
				goal: atMost(Math.max(...keys), 250, '250 ms'),
			},
			{ what: '  median', unit: 'milliseconds', ours: median(keys) },
		);
	}
	return lines;
}
