/**
 * Finds the last day of the record where someone typed it instead of letting the page print it. It would be wrong as
 * soon as the record grows by a day.
 */
import { attributeOf, idsIn, readMdx } from '../src/pageText/mdx';
import { addDays } from '../src/record/days';
import { formatWhen, LOCALES, type Locale } from '../src/record/format';
import type { WholeRecord } from '../src/record/record';

export interface TypedDay {
	line: number;
	/** The words around it. */
	text: string;
	/** What to write. */
	instead: string;
}

/**
 * Words before a day that make it the edge of what is known, not the day of an event: `by`, `after`, `up to`. Such a day
 * is never typed, whatever is cited.
 */
const EDGE: { readonly [L in Locale]: RegExp } = {
	en: /\b(?:after|as of|before|by|since|than|till|to|until)\s+$/i,
	fr: /(?:après|avant|dès|depuis|d[’']ici|que)\s+(?:le\s+)?$|\b(?:au|du)\s+$/i,
	es: /(?:\bdesde|\bhasta|\bpara|\bque)\s+(?:el\s+)?$|\b(?:al|del)\s+$/i,
};

/** The ways of writing a day in a language: as pages print it, and as it is often typed. */
function formsOf(day: string, locale: Locale): string[] {
	const printed = formatWhen(day, locale);
	const [number = '', month = ''] = printed.split(/\s+(?:de\s+)?/u);
	const year = day.slice(0, 4);
	const typed = {
		en: [`${month} ${number}, ${year}`],
		fr: [`${number} ${month} de ${year}`],
		es: [`${number} ${month} ${year}`],
	};
	return [printed, ...typed[locale]];
}

const patternOf = (day: string, locale: Locale) =>
	new RegExp(
		`(?<![\\p{L}\\d])(?:${formsOf(day, locale)
			.map((form) => form.replace(/\s+/gu, '(?:\\s|&nbsp;)+'))
			.join('|')})(?!\\d)`,
		'giu',
	);

/** Whether an entry tells of something that happened, began or ended on a day. */
function isOf(record: WholeRecord, id: string, day: string): boolean {
	const found = record.find(id);
	if (found?.collection === 'events') return found.entry.date === day && found.entry.status === 'happened';
	if (found?.collection === 'positions') return found.entry.date === day;
	// `until` is the first day on which a measure no longer applies; people say the last on which it did.
	if (found?.collection === 'measures')
		return [found.entry.from, found.entry.until, found.entry.until && addDays(found.entry.until, -1)].includes(day);
	return false;
}

/** The ids in the first `<Cite>` after a place of a text, on the same line. */
function citedAfter(mdx: string, place: number): string[] {
	const lineEnd = mdx.indexOf('\n', place);
	const end = lineEnd < 0 ? mdx.length : lineEnd;
	for (const [node, tag] of readMdx(mdx, 'a page').tags) {
		const start = node.position?.start.offset ?? 0;
		if (tag.name === 'Cite' && start >= place && start < end) return idsIn(attributeOf(tag, 'id'));
	}
	return [];
}

/**
 * Every place in a page’s file where the last day of the record is typed. It may be typed as the day of an event, a
 * position or a measure that the same sentence cites; everywhere else the page is to print it.
 * @param mdx the file, frontmatter included
 */
export function typedDays(mdx: string, record: WholeRecord): TypedDay[] {
	const head = /^---\n[\s\S]*?\n---\n/.exec(mdx)?.[0].length ?? 0;
	const found = LOCALES.flatMap((locale) =>
		[...mdx.matchAll(patternOf(record.asOf, locale))].map((match) => ({ locale, match })),
	);
	return found
		.filter(({ locale, match }) => {
			const before = mdx.slice(0, match.index);
			const after = match.index + match[0].length;
			const isDated = citedAfter(mdx, after).some((id) => isOf(record, id, record.asOf));
			return match.index < head || EDGE[locale].test(before) || !isDated;
		})
		.toSorted((a, b) => a.match.index - b.match.index)
		.map(({ match }) => ({
			line: mdx.slice(0, match.index).split('\n').length,
			text: mdx.slice(
				Math.max(mdx.lastIndexOf('\n', match.index) + 1, match.index - 40),
				match.index + match[0].length,
			),
			instead: match.index < head ? '{{asOf}}' : '<AsOf />',
		}));
}
