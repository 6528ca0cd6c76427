/** What one language lacks, as text: the part of `npm run record:stale` behind `--language`. */
import { behindSince } from '../src/pageText/translation';
import type { Locale } from '../src/record/format';
import type { WholeRecord } from '../src/record/record';
import { textsLacking } from '../src/record/translations';
import { englishPath, translatedFrom, type PageText } from './project';
import { table } from './staleness';

export interface Untranslated {
	/** Pages that only English has, by their addresses. */
	pages: string[];
	/** Pages whose English text has changed since they were compared with it, and the day of that. */
	behind: { path: string; since: string }[];
	/** Pages that do not say what English text they were made from. */
	unsaid: string[];
	/** Texts of the record. */
	texts: { collection: string; id: string; field: string }[];
	/** Words of the interface. */
	words: string[];
}

/**
 * What a language lacks.
 * @param english the pages in English, and `pages` those in the language
 * @param words the strings of the interface in both languages, by key
 */
export function untranslated(
	record: WholeRecord,
	locale: Locale,
	english: readonly PageText[],
	pages: readonly PageText[],
	words: { readonly english: object; readonly here: object },
): Untranslated {
	const bodies = new Map(english.map(({ path, body }) => [path, body]));
	const there = new Set(pages.map(englishPath));
	return {
		pages: english.map(({ path }) => path).filter((path) => !there.has(path)),
		behind: pages.flatMap((page) => {
			const since = behindSince(translatedFrom(page), bodies.get(englishPath(page)));
			return since === undefined ? [] : [{ path: page.path, since }];
		}),
		unsaid: pages.filter((page) => !translatedFrom(page)).map(({ path }) => path),
		texts: textsLacking(record, locale).map(({ collection, id, field }) => ({ collection, id, field })),
		words: Object.keys(words.english).filter((key) => !(key in words.here)),
	};
}

const list = (what: string, headings: readonly string[], rows: readonly (readonly string[])[]) =>
	rows.length === 0 ? [] : [`${what}, ${rows.length}\n${table(headings, rows)}`];

/** All of it as text. */
export function untranslatedReport({ behind, pages, texts, unsaid, words }: Untranslated, locale: Locale): string {
	const parts = [
		...list(
			'Pages that are English only',
			['page'],
			pages.map((path) => [path]),
		),
		...list(
			'Pages whose English text has changed',
			['compared on', 'page'],
			behind.map((page) => [page.since, page.path]),
		),
		...list(
			'Pages that do not say what they were made from',
			['page'],
			unsaid.map((path) => [path]),
		),
		...list(
			'Texts of the record',
			['collection', 'id', 'field'],
			texts.map((at) => [at.collection, at.id, at.field]),
		),
		...list(
			'Words of the interface',
			['key'],
			words.map((key) => [key]),
		),
	];
	return parts.length === 0 ? `Nothing is missing in ${locale}, and no page is behind.` : parts.join('\n\n');
}
