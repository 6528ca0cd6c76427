/** How to cite the record, with the day it ends on. */
import type { Day } from './days';

export const TITLE = 'The Joint Review: the record';
export const AUTHOR = 'The Joint Review';
export const LICENCE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/',
};

export interface Edition {
	asOf: Day;
	/** The version of the site that the files come from. */
	version: string;
	/** The address of the site, or of the page that is cited, where one is known. */
	homepage?: string | undefined;
	/** The title of the page that is cited; the record as a whole is cited without it. */
	title?: string;
	/** What tells the entry of a page from others: `days-2026-08-21`. */
	key?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX; it names an address only when one is known. */
export function bibtex({ asOf, version, homepage, key, title = TITLE }: Edition): string {
	const [year, month] = asOf.split('-') as [string, string];
	const fields = [
		`author = {{${AUTHOR}}}`,
		`title  = {{${title}}}`,
		`year   = {${year}}`,
		`month  = ${MONTHS[Number(month) - 1]}`,
		`note   = {Version ${version}, as of ${asOf}. Licence: ${LICENCE.name}}`,
		...(homepage ? [`url    = {${homepage}}`] : []),
	];
	return `@misc{joint-review-${key ?? asOf},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}

/** The same for programs that read RIS (https://en.wikipedia.org/wiki/RIS_(file_format)); its lines end in CRLF. */
export function ris({ asOf, version, homepage, title = TITLE }: Edition): string {
	const fields = [
		'TY  - ELEC',
		`AU  - ${AUTHOR}`,
		`TI  - ${title}`,
		`PY  - ${asOf.slice(0, 4)}`,
		`DA  - ${asOf.replaceAll('-', '/')}`,
		`ET  - ${version}`,
		...(homepage ? [`UR  - ${homepage}`] : []),
		'ER  - ',
	];
	return `${fields.join('\r\n')}\r\n`;
}
