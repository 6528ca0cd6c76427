/** What search finds. Each kind is one letter in the files that the browser fetches. */
export const KINDS = [
	'page',
	'question',
	'term',
	'event',
	'day',
	'chart',
	'measure',
	'province',
	'person',
	'organisation',
	'source',
	'goods',
	'answer',
	'reference',
] as const;
export type Kind = (typeof KINDS)[number];

/** The letter of a kind: `a` for a page. */
export const letterOfKind = (kind: Kind): string => String.fromCharCode(97 + KINDS.indexOf(kind));

/** The kind of a letter. */
export const kindOfLetter = (letter: string): Kind => KINDS[letter.charCodeAt(0) - 97]!;
