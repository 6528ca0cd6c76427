/** The words of the interface as their files have them, for the build and the tools: pages read src/words/dictionary.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../record/format/locale';
import type { Strings } from './translate';

/**
 * The words of a language, by key.
 * @param root the folder of the project
 */
export const interfaceWords = (locale: Locale, root = process.cwd()): Strings =>
	JSON.parse(readFileSync(join(root, 'src/content/i18n', `${locale}.json`), 'utf8')) as Strings;
