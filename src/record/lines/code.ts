/** Tariff codes: how readers write them, and how they are shown. Inside, a code is digits only. */

/** Why a text is no code of goods. */
export type CodeProblem = 'not-a-code' | 'too-short' | 'too-long' | 'services';

/** Chapters of the Harmonized System end at 97; 98 and 99 are the countries’ own, and 77 is kept free. */
const isChapter = (digits: string) => /^(0[1-9]|[1-8]\d|9[0-7])$/.test(digits) && digits !== '77';

/** What may stand before a code: "HS 9506", "HTS: 9506.99", "n° 9506", "code 9506". */
const BEFORE =
	/^(?:(?:htsus|hts|hs|sh|sa|tariff|tarif|code|código|codigo|item|chapter|chapitre|capítulo|capitulo|chap|ch|cap|no|n°|nº|#)[\s.:]*)+/i;

/**
 * The code that a text is, in any spelling: "9506.99.25", "95069925", "HS 9506", "9506 99 25 40". Null when the text is
 * not a code at all, but words.
 * @returns the digits, or what is wrong with them. Up to ten digits are taken; of an odd number the last is kept, since a
 *   reader is typing
 */
export function readCode(text: string): { code: string } | { problem: CodeProblem; digits: string } | null {
	const bare = text
		.normalize('NFKC')
		.trim()
		.replace(BEFORE, '')
		// Strokes and commas part the digits of a code as points do: behind four of them, by two. “1/2” is no code.
		.replace(/^\d{4}[/,]\d{2}(?:[/,]\d{2}(?:[/,]?\d{2})?)?$/, (parted) => parted.replaceAll(/[/,]/g, '.'));
	if (!/^\d[\d\s.\-–·]*$/.test(bare)) return null;
	const digits = bare.replace(/\D/g, '');
	if (digits.length < 2) return { problem: 'too-short', digits };
	if (digits.length > 10) return { problem: 'too-long', digits };
	const chapter = digits.slice(0, 2);
	if (chapter === '98' || chapter === '99') return { problem: 'services', digits };
	if (!isChapter(chapter)) return { problem: 'not-a-code', digits };
	return { code: digits };
}

/**
 * A code as schedules print it: 9506, 9506.99, 9506.99.25, 9506.99.2540 in the US; 9506.99.90.10 in Canada.
 * @param code digits only
 */
export function dotted(code: string, by: 'united-states' | 'canada' = 'united-states'): string {
	const parts = [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8)];
	if (by === 'united-states')
		return [parts[0], parts[1], `${parts[2]}${code.length > 8 ? `.${parts[3]}` : ''}`].filter(Boolean).join('.');
	return parts.filter(Boolean).join('.');
}

/** The codes that take in a code, from the widest of two digits to itself. */
export function prefixes(code: string): string[] {
	return [2, 4, 6, 8, 10]
		.filter((digits) => digits < code.length)
		.map((digits) => code.slice(0, digits))
		.concat(code);
}
