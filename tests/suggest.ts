/** What the field of goods answers from: the files of the real record, read as a browser reads them. */
import { readFileSync } from 'node:fs';
import { filesOf } from '../src/goods/suggest/files';
import type { Load } from '../src/goods/suggest/suggestion';
import { stemmerOf } from '../src/goods/suggest/words';
import { readWords, WORDS_FILE } from '../src/goods/words';
import { LOCALES } from '../src/record/format';
import { lines } from './lines';

/** The words of readers as they stand in the repository, and what is wrong with them. */
export const readers = readWords(readFileSync(new URL(`../${WORDS_FILE}`, import.meta.url), 'utf8'), lines);

/** All files, as text, by their addresses below `/goods/suggest/`. */
export async function suggestFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const locale of LOCALES)
		for (const [name, content] of filesOf(lines, readers.words, locale, await stemmerOf(locale)))
			files.set(`${locale}/${name}`, JSON.stringify(content));
	return files;
}

/** Reads one of the files, as a browser would. */
export const loader =
	(files: ReadonlyMap<string, string>, seen?: (file: string) => unknown): Load =>
	(file) => {
		seen?.(file);
		const text = files.get(file);
		return text === undefined
			? Promise.reject(new Error(`${file}: 404`))
			: Promise.resolve(JSON.parse(text) as unknown);
	};
