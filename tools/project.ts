/** The files of the project that the tools read: those of the folder in which they are run. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../src/record/problem';
import { localeOfId, pathOfId } from '../src/site/paths';
import { COLLECTIONS, ONE, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export type Texts = { [C in Collection]: string };

/** @throws when a file of the record is not there */
export const readTexts = (root: string): Texts =>
	Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, readFileSync(join(root, fileOf(collection)), 'utf8')]),
	) as Texts;

export interface PageText {
	/** The address, `/sectors/automotive/`. */
	path: string;
	/** The file, `src/content/docs/sectors/automotive.mdx`. */
	file: string;
	body: string;
}

/** The pages in English: the others say the same of the same facts. */
export function readPages(root: string): PageText[] {
	const folder = join('src', 'content', 'docs');
	return globSync('**/*.mdx', { cwd: join(root, folder) })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => localeOfId(file) === 'en')
		.toSorted()
		.map((file) => ({
			path: pathOfId(file.replace(/\.mdx$/, '')),
			file: `src/content/docs/${file}`,
			body: readFileSync(join(root, folder, file), 'utf8'),
		}));
}

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
