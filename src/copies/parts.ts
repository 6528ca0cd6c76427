/** The parts of the site that a reader can keep, and which file belongs to which. */
import { LOCALES, type Locale } from '../record/format/locale.ts';
import { localeOfId } from '../site/paths.ts';

/**
 * `shared` is what every page needs; `en`, `fr`, `es` the pages of a language, their charts and its search; `chapters-en` and
 * so on the chapters of the US schedule; `goods` what answers for one’s goods; `files` what people download.
 */
export type PartId = 'shared' | Locale | `chapters-${Locale}` | 'goods' | 'files';

/** In the order in which they are fetched: a page that is there has its styles and scripts. */
export const PART_IDS: readonly PartId[] = [
	'shared',
	...LOCALES,
	'goods',
	...LOCALES.map((locale) => `chapters-${locale}` as const),
	'files',
];

/**
 * What is not kept: the worker and its lists; pages for lost readers; what is made for others than readers of the site, such
 * as frames, cards and descriptions for programs; packed copies and twins, whose content is kept as it is.
 */
const NOT_KEPT =
	/^(?:sw\.js|offline\/[^/]+\.json|robots\.txt|sitemap[\w-]*\.xml|_headers|_redirects|\.htaccess)$|^(?:cards|oembed)\/|(?:^|\/)404\.html$|^(?:\w\w\/)?llms\.txt$|^(?:\w\w\/)?embed\/(?!index\.html$)|\.json\.js$|\.(?:br|gz)$/;

const CHAPTER = /^(?:\w\w\/)?tariffs\/goods\/\d\d\/index\.html$/;
/** Files that belong to a language by their name: `charts/asks/fr.parties.json`, `pagefind/fr/start.json`. */
const OF_LANGUAGE = /^(?:charts\/[^/]+\/(\w\w)\.(?:[\w-]+\.)?json|pagefind\/(\w\w)\/.*)$/;
const DOWNLOAD = /^(?:data|charts)\/.*\.(?:csv|json|svg|png)$|\.(?:ics|xml)$/;

/**
 * The part that a file of the built site belongs to; undefined for one that is not kept.
 * @param path from the root of the site: `fr/tariffs/index.html`
 */
export function partOf(path: string): PartId | undefined {
	if (NOT_KEPT.test(path)) return undefined;
	if (path.endsWith('/index.html') || path === 'index.html') {
		const locale = localeOfId(path.replace(/\/?index\.html$/, ''));
		return CHAPTER.test(path) ? `chapters-${locale}` : locale;
	}
	const [, ofChart, ofSearch] = OF_LANGUAGE.exec(path) ?? [];
	const language = LOCALES.find((locale) => locale === (ofChart ?? ofSearch));
	if (language) return language;
	if (path.startsWith('goods/')) return 'goods';
	if (/^charts\/[^/]+\/sources\.json$/.test(path)) return 'shared';
	return DOWNLOAD.test(path) ? 'files' : 'shared';
}

/** A part as the list of parts has it. Sizes are in bytes. */
export interface Part {
	id: PartId;
	/** Another one where anything in the part is otherwise. */
	revision: string;
	/** How many files it has. */
	files: number;
	/** What they take in the browser. */
	bytes: number;
	/** About what a host sends that packs texts. */
	sent: number;
}

/** A file of a part: its path from the root, its size in bytes, and the beginning of its SHA-256, in base64url. */
export type PartFile = readonly [path: string, bytes: number, hash: string];

/** How many letters of a hash a list has: 96 bits, against what goes wrong on the way. */
export const HASH_LETTERS = 16;

/** The address by which pages ask for a file: that of a page is its folder. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/**
 * The parts for what a reader chose.
 * @param languages whose pages are wanted
 * @param more what is wanted beside them; chapters are those of the same languages
 */
export function chosenParts(
	languages: readonly Locale[],
	more: { goods: boolean; chapters: boolean; files: boolean },
): PartId[] {
	const wanted = new Set<PartId>([
		'shared',
		...languages,
		...(more.goods ? (['goods'] as const) : []),
		...(more.chapters ? languages.map((locale) => `chapters-${locale}` as const) : []),
		...(more.files ? (['files'] as const) : []),
	]);
	return PART_IDS.filter((id) => wanted.has(id));
}
