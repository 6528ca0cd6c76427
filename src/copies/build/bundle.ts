/** The worker as one classic script, with what it knows of the site. */
import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../record/format/locale.ts';
import { oneScript } from '../../site/build/oneScript.ts';
import { translator, type Strings } from '../../words/translate.ts';
import type { AllTold, Told } from '../told.ts';

/** What a worker says in a language. */
export function toldIn(strings: Strings): Told {
	const t = translator(strings);
	return {
		stored: t('jr.copies.stored', { day: '{day}' }),
		link: t('jr.copies.about'),
		missing: t('jr.copies.missing'),
		instead: t('jr.copies.missing.instead'),
		why: t('jr.copies.missing.why'),
		again: t('jr.copies.missing.again'),
	};
}

/**
 * The text of the worker.
 * @param names the files and folders in the root of the site
 * @param hands files that are copied when the worker is installed
 * @param revision another one where anything in the site is otherwise
 */
export async function workerText(
	names: readonly string[],
	hands: readonly string[],
	revision: string,
	strings: { readonly [locale in Locale]: Strings },
): Promise<string> {
	const told = Object.fromEntries(LOCALES.map((locale) => [locale, toldIn(strings[locale])])) as unknown as AllTold;
	const code = await oneScript('src/copies/worker.ts', {
		// Workbox checks what it is given, and tells of it, where this is not set.
		define: { 'process.env.NODE_ENV': '"production"', COPIES: JSON.stringify({ revision, names, hands, told }) },
	});
	// What the code does not read of the setting is not left in it: a release must differ.
	return `/* ${revision} */\n${code}\n`;
}

/** One revision for all of the site. */
export const revisionOf = (revisions: readonly string[]): string =>
	createHash('sha256').update(revisions.join(' ')).digest('base64url').slice(0, 12);
