/**
 * `npm run pages:translated`: says that translated pages follow the English text as it stands today.
 *
 *     npm run pages:translated -- fr/tariffs es/tariffs      these pages
 *     npm run pages:translated -- --new                      all that do not say yet what they were made from
 *
 * It writes `english` into the frontmatter: a digest of the English text, and the day. When the English page changes
 * later, the translation shows a note, and `npm run record:stale -- --language fr` lists it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textDigest } from '../src/pageText/translation';
import { LOCALES } from '../src/record/format';
import { englishPath, readPages, today, translatedFrom } from './project';

const root = process.cwd();
try {
	const args = process.argv.slice(2);
	const fresh = args.includes('--new');
	const wanted = args.filter((arg) => arg !== '--new').map((arg) => arg.replace(/^\/|\/$/g, ''));
	if (!fresh && wanted.length === 0) throw new Error('Name pages, such as fr/tariffs, or say --new.');
	const english = new Map(readPages(root).map((page) => [page.path, page.body]));
	const pages = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) => readPages(root, locale));
	const unknown = wanted.filter((id) => !pages.some((page) => page.id === id));
	if (unknown.length > 0) throw new Error(`There is no translated page ${unknown.join(', ')}.`);
	const chosen = pages.filter((page) => wanted.includes(page.id) || (fresh && !translatedFrom(page)));
	for (const page of chosen) {
		const text = english.get(englishPath(page));
		if (text === undefined) throw new Error(`${page.file} has no English page.`);
		const line = `english: { digest: '${textDigest(text)}', on: '${today()}' }\n`;
		const file = join(root, page.file);
		const without = readFileSync(file, 'utf8').replace(/^english: .*\n/m, '');
		writeFileSync(
			file,
			without.replace(/\n---\n/, () => `\n${line}---\n`),
		);
	}
	console.log(`${chosen.length} pages follow the English text of today.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
