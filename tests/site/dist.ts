/** The built site as the tests read it: every page of dist/, parsed once in each test file. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { LOCALES, type Locale } from '../../src/record/format';
import { isLookedAt } from '../chapters';
import { isFrame } from '../frames';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');

if (!existsSync(join(DIST, 'index.html')))
	throw new Error('dist/ is missing: these tests read the built site. Run `npm run build` first.');

export interface Page {
	/** The file in dist/: `fr/tariffs/index.html`. */
	file: string;
	/** The address: `/fr/tariffs/`. */
	path: string;
	/** The language of the address; a page not yet translated may be English all the same. */
	locale: Locale;
	/** The address without its language: `/tariffs/`. */
	plainPath: string;
	/** Its addresses lead from the root of the site, wherever it stands. */
	html: string;
	document: Document;
	/** The answer to an address that leads nowhere. */
	is404: boolean;
}

/** Every file of dist/ with this ending, as paths inside it. */
export const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: DIST }).toSorted();

export const textOf = (file: string): string => readFileSync(join(DIST, file), 'utf8');

const IS_404 = /(^|\/)404(\/index)?\.html$/;

/** The language of an address. */
export const localeOfPath = (path: string): Locale => LOCALES.find((code) => path.startsWith(`/${code}/`)) ?? 'en';

/** Where the site may stand: no link of it may lead above. */
const UNDER = 'https://site.test/deep/er/p%C3%A4th';

/** Where an address on a page leads, from the root of the site. One that leads out of the site is said to. */
function fromRoot(address: string, path: string): string {
	if (address === '' || /^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(address)) return address;
	const { href } = new URL(address, UNDER + path);
	return href.startsWith(`${UNDER}/`) ? href.slice(UNDER.length) : `out-of-the-site:${address}`;
}

/**
 * A page with its relative addresses resolved as a browser does, so that a test can name a page by its path: those of its
 * attributes, of its card and of its JSON.
 */
const resolved = (html: string, path: string): string =>
	html
		.replace(
			/(\s(?:(?:href|src)=")|\sdata-(?:live|files)="(?=\.))([^"]*)(?=")/g,
			(_all, before: string, address: string) => before + fromRoot(address, path),
		)
		.replace(
			/(<meta property="og:image" content=")([^"]*)/,
			(_all, before: string, card: string) => before + fromRoot(card, path),
		)
		.replace(
			/(<script type="application\/(?:ld\+)?json"[^>]*>)([^<]*)/g,
			(_all, tag: string, json: string) =>
				tag + json.replace(/"(\.{1,2}\/[^"\\\s]*)"/g, (_string, address: string) => `"${fromRoot(address, path)}"`),
		);

function readPage(file: string): Page {
	const path = `/${file.replace(/index\.html$/, '')}`;
	const locale = localeOfPath(path);
	const raw = textOf(file);
	const html = IS_404.test(file) ? raw : resolved(raw, path);
	return {
		file,
		path,
		locale,
		plainPath: locale === 'en' ? path : path.slice(locale.length + 1),
		html,
		document: parseHTML(html).document as unknown as Document,
		is404: IS_404.test(file),
	};
}

/** The pages of the site; of the chapters of the US schedule, those that stand for all. */
export const pages: readonly Page[] = filesOf('**/*.html')
	.filter((file) => isLookedAt(file) && !isFrame(file))
	.map(readPage);

/** The charts alone, for frames in other people’s pages, read when they are asked for. */
export const framePages = (): Page[] => filesOf('**/*.html').filter(isFrame).map(readPage);

/** The paths of all pages a reader can go to, the chapters of the US schedule among them. */
export const contentPaths: readonly string[] = filesOf('**/*.html')
	.filter((file) => !IS_404.test(file) && !isFrame(file))
	.map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Every page of a chapter of the US schedule, read when it is asked for. */
export const chapterPages = (): Page[] => filesOf('**/tariffs/goods/*/index.html').map(readPage);

/** The pages a reader can go to. */
export const contentPages = pages.filter((page) => !page.is404);

/** The language of what stands at an element, as its nearest `lang` says. */
export function languageAt(element: Element): Locale {
	const tag = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
	const locale = LOCALES.find((code) => code === tag);
	if (!locale) throw new Error(`${element.outerHTML.slice(0, 80)} stands in the language "${tag}".`);
	return locale;
}

/** Any host serves: what is asked of it shows where a relative address leads. */
const HOST = 'https://site.test';

/** Where an address on a page (or in a file) leads: into the site, with its fragment, or to another origin. */
export function resolve(href: string, from: string): { inside: boolean; path: string; fragment: string; href: string } {
	const url = new URL(href, HOST + from);
	return {
		inside: url.origin === HOST,
		path: decodeURIComponent(url.pathname),
		fragment: decodeURIComponent(url.hash.slice(1)),
		href: url.href,
	};
}

/** The file in dist/ that a plain static host answers this path with. */
export function fileAt(path: string): string | undefined {
	const file = path.replace(/^\//, '') + (path.endsWith('/') ? 'index.html' : '');
	return existsSync(join(DIST, file)) && !existsSync(join(DIST, file, 'index.html')) ? file : undefined;
}

/** What runs on the page: not its JSON. */
export const scriptsOf = (document: Document): HTMLScriptElement[] =>
	[...document.querySelectorAll('script')].filter((script) =>
		['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? ''),
	);
