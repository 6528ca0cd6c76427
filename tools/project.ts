/** The files of the project that the tools read: those of the folder in which they are run. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../src/record/problem';
import type { TranslatedFrom } from '../src/pageText/translation';
import type { Locale } from '../src/record/format';
import { localeOfId, pathOfId, plainId } from '../src/site/paths';
import { COLLECTIONS, ONE, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export type Texts = { [C in Collection]: string };

/** @throws when a file of the record is not there */
export const readTexts = (root: string): Texts =>
	Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, readFileSync(join(root, fileOf(collection)), 'utf8')]),
	) as Texts;

export interface PageText {
	/** Its id among the docs: `sectors/automotive`, `fr/index`. */
	id: string;
	/** The address, `/sectors/automotive/`. */
	path: string;
	/** The file, `src/content/docs/sectors/automotive.mdx`. */
	file: string;
	body: string;
}

/**
 * The pages of one language, in the order of their files.
 * @param locale English unless told: the others say the same of the same facts
 */
export function readPages(root: string, locale: Locale = 'en'): PageText[] {
	const folder = join('src', 'content', 'docs');
	return globSync('**/*.mdx', { cwd: join(root, folder) })
		.toSorted()
		.map((file) => ({ file: file.replaceAll('\\', '/'), id: file.replaceAll('\\', '/').replace(/\.mdx$/, '') }))
		.filter(({ id }) => localeOfId(id) === locale)
		.map(({ file, id }) => ({
			id,
			path: pathOfId(id),
			file: `src/content/docs/${file}`,
			body: readFileSync(join(root, folder, file), 'utf8'),
		}));
}

/** The address of the English page that a translated page stands for. */
export const englishPath = ({ id }: Pick<PageText, 'id'>): string => pathOfId(plainId(id));

/** The calendar day of today, in the time zone of this computer. */
export function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Every collection by the word for one of its entries, which commands take. */
export const KINDS: { [kind: string]: Collection } = Object.fromEntries(
	COLLECTIONS.map((collection) => [ONE[collection], collection]),
);

/** The collection that `word` names, as one entry or as the collection; none when it names neither. */
export const collectionOf = (word: string): Collection | undefined =>
	KINDS[word] ?? COLLECTIONS.find((collection) => collection === word);

/**
 * What a translated page says that it was made from; none when it does not say.
 * @throws naming the file, when `english` is not written as `npm run pages:translated` writes it
 */
export function translatedFrom({ body, file }: Pick<PageText, 'body' | 'file'>): TranslatedFrom | undefined {
	const line = /^english:.*$/m.exec(body.split('\n---\n')[0]!)?.[0];
	if (line === undefined) return undefined;
	const [, digest, on] = /^english: \{ digest: '([0-9a-f]{12})', on: '(\d{4}-\d\d-\d\d)' \}$/.exec(line) ?? [];
	if (digest === undefined || on === undefined)
		throw new Error(`${file}: english must be as npm run pages:translated writes it, but is ${line}`);
	return { digest, on };
}
