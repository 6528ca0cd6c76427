/** What the files of a built site weigh over the wire: read from disk, so the same on every machine. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { staticImports } from '../src/site/build/imports.ts';
import { isLookedAt } from '../tests/chapters.ts';
import { isFrame } from '../tests/frames.ts';

const gzip = (data: string | Uint8Array): number => gzipSync(data, { level: 9 }).length;

/**
 * The pages of a built site, as paths in its folder; `404` pages are asked for by nobody and left out, and of the chapters
 * of the US schedule there are those that stand for all.
 */
export const pagesIn = (dist: string): string[] =>
	globSync('**/index.html', { cwd: dist })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !/(^|\/)404\/index\.html$/.test(file) && isLookedAt(file))
		.toSorted();

/** Whether a page stands in the English of its text, as it is not translated yet; its menu is in the language of its address. */
export function isFallback(dist: string, page: string): boolean {
	const html = readFileSync(join(dist, page), 'utf8');
	const [whole, text] = ['html', 'main'].map((tag) => new RegExp(`<${tag}\\b[^>]*\\blang="([a-z]{2})`).exec(html)?.[1]);
	return text !== undefined && text !== whole;
}

/** Modules that a module brings with it before it runs, itself first, as paths in the site's folder. */
function modulesOf(dist: string, file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const address of staticImports(readFileSync(join(dist, file), 'utf8')))
		modulesOf(dist, inSite(address, file), seen);
	return seen;
}

/** An address inside the site, written on the page or file `from`, as a path in the site's folder. */
const inSite = (address: string, from: string) =>
	address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(from), address);

export interface PageFiles {
	/** Scripts the page names, and what they import. */
	scripts: string[];
	/** Scripts written into the page. */
	inline: string[];
	/** Style sheets for the screen. */
	styles: string[];
	/** Fonts the page asks for before its style sheet does. */
	fonts: string[];
}

/** What a page loads before anyone touches it, as far as its markup says. */
export function filesOfPage(dist: string, page: string): PageFiles {
	const { document } = parseHTML(readFileSync(join(dist, page), 'utf8'));
	const scripts = new Set<string>();
	const inline: string[] = [];
	for (const script of document.querySelectorAll('script')) {
		if (!['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? '')) continue;
		const address = script.getAttribute('src');
		if (address) modulesOf(dist, inSite(address, page), scripts);
		else inline.push(script.textContent ?? '');
	}
	for (const link of document.querySelectorAll('link[rel=modulepreload]'))
		modulesOf(dist, inSite(link.getAttribute('href') ?? '', page), scripts);
	const linked = (selector: string) =>
		[...document.querySelectorAll(selector)].map((link) => inSite(link.getAttribute('href') ?? '', page));
	return {
		scripts: [...scripts],
		inline,
		styles: linked('link[rel=stylesheet]:not([media=print])'),
		fonts: linked('link[rel=preload][as=font]'),
	};
}

/** Bytes of a page's own script before interaction, each file compressed by itself, as servers do. */
export function scriptBytes(dist: string, { scripts, inline }: Pick<PageFiles, 'scripts' | 'inline'>): number {
	const files = scripts.map((file) => gzip(readFileSync(join(dist, file))));
	return [...files, ...inline.map((text) => gzip(text))].reduce((sum, bytes) => sum + bytes, 0);
}

export const styleBytes = (dist: string, { styles }: Pick<PageFiles, 'styles'>): number =>
	styles.reduce((sum, file) => sum + gzip(readFileSync(join(dist, file))), 0);

/** Fonts are compressed in themselves. */
export const fontBytes = (dist: string, { fonts }: Pick<PageFiles, 'fonts'>): number =>
	fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);

export interface ChartWeight {
	id: string;
	/** The chart's script, the frame around it and the D3 modules both use. */
	script: number;
	/** Its data and words: the largest of what any page names. */
	data: number;
}

/**
 * What each chart adds when it is about to be seen.
 * @param pages those whose charts are weighed, as paths in `dist`; all of them if not named
 */
export function chartWeights(dist: string, pages: readonly string[] = pagesIn(dist)): ChartWeight[] {
	const supplies = new Map<string, number>();
	let boot: string | undefined;
	// A frame carries its own script, with the supply in it.
	for (const page of pages.filter((path) => !isFrame(path))) {
		const { document } = parseHTML(readFileSync(join(dist, page), 'utf8'));
		for (const figure of document.querySelectorAll('figure[data-chart]')) {
			const id = figure.getAttribute('data-chart') ?? '';
			const setting = figure.querySelector('[data-part=setting]')?.textContent ?? '';
			const { supply } = JSON.parse(setting) as { supply: string };
			const bytes = gzip(setting) + gzip(readFileSync(join(dist, inSite(supply, page))));
			supplies.set(id, Math.max(supplies.get(id) ?? 0, bytes));
			boot ??= [...document.querySelectorAll('script[src]')]
				.map((script) => inSite(script.getAttribute('src') ?? '', page))
				.find((file) => readFileSync(join(dist, file), 'utf8').includes(`../all/${id}/index.ts`));
		}
	}
	if (!boot) return [];
	const text = readFileSync(join(dist, boot), 'utf8');
	const already = modulesOf(dist, boot);
	const imported = (pattern: RegExp) => {
		const address = pattern.exec(text)?.[1];
		if (!address)
			throw new Error(`${boot}: ${pattern} finds no chunk; has the bundler changed how it writes import()?`);
		return modulesOf(dist, inSite(address, boot));
	};
	return [...supplies].map(([id, data]) => {
		const chart = imported(new RegExp(`["'\`]\\.\\./all/${id}/index\\.ts["'\`][^"']*?import\\(["'\`]([^"'\`]+)`));
		const files = new Set(
			[...chart, ...imported(/import\(["'`]([^"'`]*\/onPage\.[^"'`]+)/)].filter((file) => !already.has(file)),
		);
		return { id, script: scriptBytes(dist, { scripts: [...files], inline: [] }), data };
	});
}
