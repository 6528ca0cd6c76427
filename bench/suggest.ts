/**
 * The field of goods beside Pagefind with one custom record a code, over the same names and everyday words: what a
 * reader’s browser fetches until the good is suggested, and how long a key takes with the processor at a quarter.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../tests/browser/server.ts';
import { bytesTo, launch } from './browser.ts';
import { QUERIES } from '../tests/goodsQueries.ts';
import { atMost, median, type Line } from './report.ts';

const THROTTLE = 4;
/** Both are asked in English, in which there is most to search. */
const LANG = 'en';

/** What a page has to ask with. */
type Ask = (text: string) => Promise<string[]>;

/** The script of the field’s index as one module, its stemmers as files of their own. */
const askScript = (root: string, out: string) =>
	build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: out,
			emptyOutDir: true,
			minify: true,
			// No library, of which Vite would leave the spaces in.
			rolldownOptions: {
				input: join(root, 'src/goods/suggest/ask.ts'),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'ask.js' },
			},
		},
	});

/** Pagefind over what the built files have of each code: its names with those above it, and everyday words. */
async function makePagefind(files: string, out: string): Promise<void> {
	const read = <T>(file: string) => JSON.parse(readFileSync(join(files, file), 'utf8')) as T;
	const names = new Map<string, string>();
	for (const file of globSync('names-*.json', { cwd: files }))
		for (const line of read<string[]>(file)) {
			const [, code, name] = /^(\d+)\D(.*)$/su.exec(line)!;
			names.set(code!, name!);
		}
	const everyday = new Map<string, string[]>();
	for (const [word, codes] of read<{ readers: [string, string][] }>('words.json').readers)
		for (const code of codes.split(' ').map((each) => each.replace(/\D/g, '').slice(1)))
			everyday.set(code, [...(everyday.get(code) ?? []), word]);
	const { index } = await pagefind.createIndex({ maxFragments: 200 });
	if (!index) throw new Error('Pagefind made no index.');
	for (const code of names.keys()) {
		const path = [4, 6, 8].flatMap((digits) => names.get(code.slice(0, Math.min(digits, code.length))) || []);
		const words = everyday.get(code) ?? [];
		await index.addCustomRecord({
			url: `/${code}`,
			content: [...words, ...new Set(path)].join('. ') || code,
			language: LANG,
			meta: { title: [...new Set(path)].join(' › '), words: words.join(', ') || '-' },
		});
	}
	await index.writeFiles({ outputPath: out });
	await pagefind.close();
}

/** Gives a page `ask`, which answers with codes as the field or as Pagefind does. */
async function prepare(page: Page, by: 'ours' | 'pagefind'): Promise<void> {
	// As text, for Vitest would make a call of its own of the import, which the page does not know.
	await page.evaluate('window.load = (address) => import(address)');
	await page.evaluate(async (kind) => {
		const { load } = window as unknown as { load: (address: string) => Promise<any> };
		let ask: Ask;
		if (kind === 'ours') {
			const { asker } = await load('/ask/ask.js');
			const asked = asker(async (file: string) => (await fetch(`/goods/suggest/${file}`)).json());
			ask = async (text) => ((await asked(text, 'en')).suggestions ?? []).map(({ code }: { code: string }) => code);
		} else {
			const { createInstance } = await load('/pagefind/pagefind.js');
			// What a worker fetches is not counted with the page: Pagefind fetches the same without one.
			const made = createInstance({ noWorker: true });
			await made.options({
				baseUrl: '/',
				ranking: { termFrequency: 0.1, pageLength: 1, termSimilarity: 9, metaWeights: { title: 1, words: 5 } },
			});
			await made.init();
			ask = async (text) => {
				const { results } = await made.search(text);
				const shown = await Promise.all(results.slice(0, 8).map((result: any) => result.data()));
				return shown.map(({ url }: { url: string }) => url.replace(/\D/g, ''));
			};
		}
		Object.assign(window, { ask });
	}, by);
}

/** The bytes over the wire from the first key until the good of a query is suggested, and whether it was. */
async function fetchedFor(browser: Browser, url: string, by: 'ours' | 'pagefind', query: string, code: string) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(url);
	const fetched = await bytesTo(page);
	await prepare(page, by);
	const found = await page.evaluate(
		async ([text, wanted]) => {
			const { ask } = window as unknown as { ask: Ask };
			for (let letters = 2; letters <= text.length; letters++)
				if ((await ask(text.slice(0, letters))).some((each) => each.startsWith(wanted))) return true;
			return false;
		},
		[query, code] as const,
	);
	await page.waitForTimeout(100);
	const bytes = fetched();
	await context.close();
	return { bytes, found };
}

/** The milliseconds of every key of some queries, once all that they need has been fetched. */
async function keyTimes(browser: Browser, url: string, by: 'ours' | 'pagefind', queries: readonly string[]) {
	const page = await browser.newPage();
	await page.goto(url);
	await prepare(page, by);
	const keys = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)).slice(1));
	const run = () =>
		page.evaluate(async (texts) => {
			const { ask } = window as unknown as { ask: Ask };
			const times: number[] = [];
			for (const text of texts) {
				const started = performance.now();
				await ask(text);
				times.push(performance.now() - started);
			}
			return times;
		}, keys);
	await run();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	const times = await run();
	await page.close();
	return times;
}

/**
 * @param root the project
 * @param dist its built site
 * @param count how many of the English queries are asked; all if not said
 */
export async function suggestLines(root: string, dist: string, count?: number): Promise<Line[]> {
	const out = join(root, 'bench/out/suggest');
	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	const files = join(dist, 'goods/suggest');
	await askScript(root, join(out, 'ask'));
	await makePagefind(join(files, LANG), join(out, 'pagefind'));
	cpSync(files, join(out, 'goods/suggest'), { recursive: true });
	writeFileSync(join(out, 'index.html'), '<!doctype html><title>Suggestions</title>');
	writeFileSync(join(out, '404.html'), '<!doctype html><title>Not found</title>');
	const browser = await launch();
	const host = await serve(out, 'public');
	try {
		const queries = QUERIES[LANG].slice(0, count);
		const measure = async (by: 'ours' | 'pagefind') => {
			const fetched = [];
			for (const [query, code] of queries)
				fetched.push({ query, ...(await fetchedFor(browser, host.url, by, query, code)) });
			const times = await keyTimes(
				browser,
				host.url,
				by,
				queries.map(([query]) => query),
			);
			return { fetched, times };
		};
		const [ours, theirs] = [await measure('ours'), await measure('pagefind')];
		const most = (of: typeof ours) => Math.max(...of.fetched.map(({ bytes }) => bytes));
		const missed = (of: typeof ours) => of.fetched.filter(({ found }) => !found).map(({ query }) => query);
		const [a, b] = [median(ours.times), median(theirs.times)];
		return [
			{
				what: 'Suggestions, beside Pagefind: fetched, most',
				unit: 'bytes',
				ours: most(ours),
				plain: most(theirs),
				goal: atMost(most(ours), 80_000, '80 kB'),
				notes: [ours.fetched.toSorted((one, other) => other.bytes - one.bytes)[0]!.query],
			},
			{
				what: '  median',
				unit: 'bytes',
				ours: median(ours.fetched.map(({ bytes }) => bytes)),
				plain: median(theirs.fetched.map(({ bytes }) => bytes)),
			},
			{
				what: `  of ${queries.length} goods not suggested`,
				unit: 'count',
				ours: missed(ours).length,
				plain: missed(theirs).length,
				goal: atMost(missed(ours).length, 0, '0'),
				notes: [...missed(ours), ...missed(theirs).map((query) => `by Pagefind: ${query}`)],
			},
			{ what: 'A key, processor / 4, median', unit: 'milliseconds', ours: a, plain: b, goal: atMost(a, 50, '50 ms') },
			{ what: '  times Pagefind', unit: 'times', ours: a / b, plain: 1 },
		];
	} finally {
		await browser.close();
		await host.close();
	}
}
