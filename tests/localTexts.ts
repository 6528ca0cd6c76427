/** All texts of the site in a language as they are written: words of the interface, record and pages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '../src/record/format';
import { readYaml } from '../src/record/yaml';
import { dictionary } from '../src/words/dictionary';

type Text = readonly [place: string, text: string];

/** The texts under a key, wherever it stands in a value, each with its place. */
function textsUnder(keys: readonly string[], value: unknown, place = ''): Text[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): Text[] =>
		typeof inner === 'string'
			? keys.includes(key)
				? [[`${place}.${key}`, inner]]
				: []
			: textsUnder(keys, inner, `${place}.${key}`),
	);
}

/** A line of a page without the names in its tags and the addresses of its links. */
const wordsOf = (line: string): string =>
	line
		.replace(/(?<=<\w[^>]*?)\s(?!q=|ask=|caption=|title=)[\w-]+=(?:"[^"]*"|\{[^}]*\})/g, '')
		.replace(/\]\([^)]*\)/g, ']');

const RECORD = 'src/content/record';
/** Under which keys the record has a text in each language. */
const KEYS = { en: ['en'], fr: ['fr', 'canadaFr'], es: ['es'] } as const;

/** The texts of one language in three groups, each text with its place: key, path in the record, or file of a page. */
export function localTexts(locale: Locale): readonly (readonly [group: string, texts: readonly Text[]])[] {
	const docs = `src/content/docs${locale === 'en' ? '' : `/${locale}`}`;
	const record = readdirSync(RECORD)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => textsUnder(KEYS[locale], readYaml(readFileSync(`${RECORD}/${file}`, 'utf8')).value, file));
	const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx') && !(locale === 'en' && /^(?:fr|es)\//.test(file)))
		.flatMap((file) => {
			const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${docs}/${file}`, 'utf8')) ?? [];
			const said = front.split('\n').filter((line) => /^(?:title|description):/.test(line));
			const lines = body.split('\n').filter((line) => !/^(?:import|export) /.test(line));
			return [...said, ...lines].map((line): Text => [file, wordsOf(line)]);
		});
	return [
		['the words of the interface', Object.entries(dictionary(locale))],
		['the record', record],
		['the pages', pages],
	];
}
