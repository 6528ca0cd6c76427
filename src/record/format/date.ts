/** Days, months and years in the reader's language. */
import { addDays, isDay, type Day, type When } from '../days';
import { TO, type Locale } from './locale';
import { NBSP } from './number';

const MONTHS = {
	en: 'January February March April May June July August September October November December'.split(' '),
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

const SHORT_MONTHS = {
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
	fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
	es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

const SINCE = { en: 'since', fr: 'depuis', es: 'desde' };

/** `1`, and `1er` in French, where only the first day is an ordinal. */
const dayOfMonth = (day: number, locale: Locale) => (locale === 'fr' && day === 1 ? '1er' : String(day));

/** The day, month and year of a date, as words; a month has no day, and a year has neither. */
function dateParts(
	when: When,
	locale: Locale,
	style: 'long' | 'short',
): { day?: string; month?: string; year: string } {
	const [year, month, day] = when.split('-');
	const names = (style === 'long' ? MONTHS : SHORT_MONTHS)[locale];
	return {
		year: year!,
		...(month && { month: names[Number(month) - 1]! }),
		...(day && { day: dayOfMonth(Number(day), locale) }),
	};
}

/**
 * Joins the parts of a date: Spanish says "1 de julio de 2026", but leaves "de" out of the short form. In French and
 * Spanish a day stays with what follows it, as the prose of the pages has it (src/record/format/together.ts).
 */
function joinDate(parts: (string | undefined)[], locale: Locale, style: 'long' | 'short'): string {
	const joined = parts.filter(Boolean).join(locale === 'es' && style === 'long' ? ' de ' : ' ');
	return locale === 'en' ? joined : joined.replace(/(?<=^\d{1,2}(?:er)?) /, NBSP);
}

/** The short name of the month a day falls in, for an axis: `Jul`, `juill.`, `jul`. */
export function formatMonth(day: Day, locale: Locale): string {
	return SHORT_MONTHS[locale][Number(day.slice(5, 7)) - 1]!;
}

/**
 * A day, month or year as it is written in the middle of a sentence: `1 July 2026`, `1er juillet 2026`,
 * `1 de julio de 2026`; `July 2026`; `2026`.
 * @param style `short` abbreviates the month: `1 Jul 2026`, `1er juill. 2026`, `1 jul 2026`
 */
export function formatWhen(when: When, locale: Locale, style: 'long' | 'short' = 'long'): string {
	const { day, month, year } = dateParts(when, locale, style);
	return joinDate([day, month, year], locale, style);
}

/**
 * From one date to another, both included. What they share is written once: `16 to 17 June 2026`,
 * `16 au 17 juin 2026`, `16 al 17 de junio de 2026`. Two equal dates are written as one.
 */
export function formatSpan(first: When, last: When, locale: Locale, style: 'long' | 'short' = 'long'): string {
	if (first === last) return formatWhen(first, locale, style);
	const from = dateParts(first, locale, style);
	const sameYear = first.slice(0, 4) === last.slice(0, 4) && first.length === last.length;
	const sameMonth = sameYear && first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
	const start = joinDate(
		[from.day, sameMonth ? undefined : from.month, sameYear ? undefined : from.year],
		locale,
		style,
	);
	// In French and Spanish a day has an article: "au 17 juin", "al 17 de junio". A month has none: "à juin", "a junio".
	const to = last.length === 10 ? { en: 'to', fr: 'au', es: 'al' }[locale] : TO[locale];
	return `${start} ${to} ${formatWhen(last, locale, style)}`;
}

/**
 * The time in which something applied, from the fields `from` and `until` of the record.
 * @param until the first day on which it no longer applies, so that the day before it is written; a month or a year is
 *   written as it is; without `until` it still applies: `since 4 March 2025`
 */
export function formatPeriod(
	from: When,
	until: When | undefined,
	locale: Locale,
	style: 'long' | 'short' = 'long',
): string {
	if (until !== undefined) {
		const last = isDay(until) ? addDays(until as Day, -1) : until;
		const span = formatSpan(from, last, locale, style);
		if (locale !== 'es') return span;
		// In a Spanish sentence a span has a preposition, and a day its article: "del 4 al 6 de marzo", "de marzo a junio".
		const [one, many] = from.length === 10 ? ['el ', 'del '] : ['', 'de '];
		return (from === last ? one : many) + span;
	}
	const start = formatWhen(from, locale, style);
	const article = from.length === 10 ? { en: '', fr: 'le ', es: 'el ' }[locale] : '';
	return `${SINCE[locale]} ${article}${start}`;
}
