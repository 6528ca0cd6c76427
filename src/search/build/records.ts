/** What search finds, from the built pages and from the record: one record for each place or thing. */
import type { Locale } from '../../record/format';
import { IN_MENU } from '../files';
import type { Kind } from '../kinds';
import type { Page, Part } from './html';

/** Something that search finds. */
export interface SearchRecord {
	kind: Kind;
	/** The page that it belongs to, or itself: records of one page are shown together. */
	page: string;
	/** From the root of the site: `fr/tariffs/#stacking`. */
	href: string;
	title: string;
	/** Where it stands, as a reader sees it. */
	place: string;
	/** One line a paragraph. */
	text: string;
	lang: string;
	/** Of a page: what the menu calls it. */
	menu?: string;
	/** The part of the menu of which a page is the first. */
	leads?: string;
	/** What else it is called as surely as by its title, in the language of the index. */
	called?: readonly string[];
	/**
	 * Its title in English, of which it is a translation: words of readers lead to the words of headings, and translators
	 * choose among several.
	 */
	english?: string;
	/** Other names, and what it belongs to: searched, not shown. */
	names: readonly string[];
	/** The words that the question of an answer must have. */
	key: readonly string[];
	/** The day of an event or of a page of a day. */
	day?: string;
	/** What proves an answer. */
	sources?: readonly (readonly [title: string, href: string])[];
	/** The questions of which an answer must be asked one. */
	asks?: readonly string[];
}

/** A page by its path: `fr/tariffs/`. */
export type Pages = ReadonlyMap<string, Page>;

/** The path without its language. */
const withoutLanguage = (path: string, lang: Locale): string =>
	lang === 'en' ? path : path.replace(new RegExp(`^${lang}/`), '');

/** What the page of a path is. */
function kindOfPage(path: string): Kind {
	if (path.startsWith('days/')) return 'day';
	if (/^(?:data|embed|hosting|what-changed|how-we-know|sources)\//.test(path)) return 'reference';
	if (/^provinces\/[\w-]+\/$/.test(path)) return 'province';
	return /^tariffs\/goods\/\d\d\/$/.test(path) ? 'goods' : 'page';
}

/** How many sources of an answer are named. */
const NAMED = 2;

/** Sections that close a page, and are about it rather than about its subject. */
const CLOSING = new Set(['sources', 'figures', 'cite']);

const KIND_OF_PART: { readonly [K in Part['kind']]: Kind } = {
	section: 'page',
	question: 'question',
	term: 'term',
	event: 'event',
	source: 'source',
	chart: 'chart',
};

/**
 * The records of one page: itself with its sections, and what on it is found by itself.
 * @param base the path that the site is built for, with a slash at both ends
 * @param english the pages in English, for another language
 */
export function recordsOfPage(path: string, page: Page, lang: Locale, base = '/', english?: Pages): SearchRecord[] {
	const plain = withoutLanguage(path, lang);
	const original = page.lang === 'en' ? undefined : english?.get(plain);
	const originals = new Map(original?.parts.map((part) => [`${part.kind} ${part.id}`, part.title]));
	/** The title of a part in English, where it is a translation; that of the page for what has no heading. */
	const entitled = ({ id, kind: what }: Part) => {
		const title = id || what !== 'section' ? originals.get(`${what} ${id}`) : original?.title;
		return title === undefined ? {} : { english: title };
	};
	const kind = kindOfPage(plain);
	const name = page.menu || page.title;
	const place = [page.section, page.menu].filter(Boolean).join(IN_MENU);
	const of = { lang: page.lang || lang, key: [] };
	const day = /^days\/\d/.test(plain) ? plain.slice('days/'.length, -1) : undefined;
	const own = page.parts.filter(({ id, kind: what }) => what === 'section' && !CLOSING.has(id));
	// A chapter of the tariff schedule is thousands of lines, of which the field of goods knows more.
	const told = kind === 'goods' ? own.slice(0, 1) : own;
	const sections = told.map((part, at): SearchRecord => {
		const text = at === 0 && !part.text.includes(page.description) ? `${part.text}\n${page.description}` : part.text;
		return {
			...of,
			kind,
			page: path,
			href: part.id ? `${path}#${part.id}` : path,
			title: part.id ? part.title : page.title,
			...entitled(part),
			...(!part.id && page.menu && { menu: page.menu }),
			...(!part.id && page.leads && { leads: page.section }),
			// A section is shown under its page, which need not be fetched for that.
			place: part.id ? `${place}\n${page.title}` : place,
			text: text.trim(),
			names: part.id ? [name, page.title] : [page.menu, page.section],
			...(day && !part.id && { day }),
			// A month of the timeline.
			...(/^\d{4}-\d\d$/.test(part.id) && { day: part.id }),
		};
	});
	const things = page.parts
		.filter(({ id, kind: what }) => what !== 'section' && id !== '')
		.map((part): SearchRecord => {
			const cited = part.cites.flatMap((cite) => page.sources.get(cite) ?? []).slice(0, NAMED);
			const href = part.href?.slice(base.length) ?? `${path}#${part.id}`;
			const isQuestion = part.kind === 'question';
			return {
				...of,
				kind: KIND_OF_PART[part.kind],
				page: isQuestion ? path : `${path}#${part.id}`,
				href,
				title: part.title,
				...entitled(part),
				place: isQuestion ? `${place}\n${page.title}` : name,
				text: part.text,
				names: [],
				...(part.when && { day: part.when }),
				...(cited.length > 0 && { sources: cited.map(({ href: at, title }) => [title, at] as const) }),
			};
		});
	return [...sections, ...things];
}
