/** How an answer calls what proves it: by its publisher, and by a title that says what it is. */
import { capital, colon, type Locale } from '../../record/format';
import { tellerOf } from '../../record/publishers';
import type { WholeRecord } from '../../record/record';
import type { SearchRecord } from './records';

/** The name of a file, with its folders: “output/import_shares.csv”. */
const FILE = String.raw`[\w./-]+\.(?:csv|html?|js|json|md|py|ts|txt|xlsx?|ya?ml)(?!\w)`;

/** A file before what it holds, files in brackets or before more in them, and a file after what it holds. */
const FILES: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`^${FILE}:\\s*`, 'u'), ''],
	[new RegExp(`\\s*\\(${FILE}(?:(?:,| and)\\s+${FILE})*\\)`, 'gu'), ''],
	[new RegExp(`\\(${FILE};\\s*`, 'gu'), '('],
	[new RegExp(`,\\s*${FILE}$`, 'u'), ''],
];

/** A title without the names of files: the page of the source has those, and what it holds tells a reader more. */
export const readableTitle = (title: string, lang: Locale): string =>
	capital(
		FILES.reduce((left, [file, instead]) => left.replace(file, instead), title),
		lang,
	);

/**
 * Records whose sources are called by their publishers and titles.
 * @param lang the language in which publishers are called
 */
export function withNamesOfSources(
	records: readonly SearchRecord[],
	{ publishers, sources }: Pick<WholeRecord, 'publishers' | 'sources'>,
	lang: Locale,
): SearchRecord[] {
	const tell = lang === 'en' ? undefined : tellerOf(publishers, lang);
	const names = new Map<string, string>();
	for (const { publisher, title, url } of sources) {
		const told = tell?.(publisher).text ?? publisher;
		names.set(`${url} ${title}`, `${told}${colon(lang)} ${readableTitle(title, lang)}`);
	}
	return records.map((one) => {
		if (!one.sources) return one;
		return {
			...one,
			sources: one.sources.map(([title, url]) => [names.get(`${url} ${title}`) ?? title, url] as const),
		};
	});
}
