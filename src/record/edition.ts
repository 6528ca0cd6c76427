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
	/** The address of the site, where one is known. */
	homepage?: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX; it names an address only when one is known. */
export function bibtex({ asOf, version, homepage }: Edition): string {
	const [year, month] = asOf.split('-') as [string, string];
	const fields = [
		`author = {{${AUTHOR}}}`,
		`title  = {{${TITLE}}}`,
		`year   = {${year}}`,
		`month  = ${MONTHS[Number(month) - 1]}`,
		`note   = {Version ${version}, as of ${asOf}. Licence: ${LICENCE.name}}`,
		...(homepage ? [`url    = {${homepage}}`] : []),
	];
	return `@misc{joint-review-${asOf},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}
