/** A day as readers type it, in three languages: 2026-08-21, 21 August 2026, August 21, « 21 août », “21 de agosto”. */
import { isDay, type Day } from '../record/days';

/** The beginnings of the names of months, without accents: of English, French and Spanish, of each month in turn. */
const MONTHS = [
	'jan(?:uary|vier|v)?|ene(?:ro)?',
	'feb(?:ruary|rero)?|fev(?:rier|r)?',
	'mar(?:ch|s|zo)?',
	'apr(?:il)?|avr(?:il)?|abr(?:il)?',
	'may(?:o)?|mai',
	'june?|juin|junio',
	'jul(?:y|io)?|juil(?:let)?',
	'aug(?:ust)?|aout|ago(?:sto)?',
	'sep(?:t|tember|tembre|tiembre)?|setiembre',
	'oct(?:ober|obre|ubre)?',
	'nov(?:ember|embre|iembre)?',
	'dec(?:ember|embre)?|dic(?:iembre)?',
];
const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
const FIRST = 'first|premier|primero';
const DAY = `(?<day>\\d{1,2}|${FIRST})(?:st|nd|rd|th|\\.?(?:er|ero|ro|o|º))?`;
const YEAR = '(?:,?[-\\s]*(?:of|de|del)?\\s*(?<year>(?:1[6-9]|20)\\d\\d))?';

const FORMS = [
	/(?<![\d.])(?<year>(?:19|20)\d\d)[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.])/u,
	/(?<![\d.])(?<day>\d{1,2})[-/.](?<number>\d{1,2})[-/.](?<year>(?:19|20)\d\d)(?![\d.])/u,
	/(?<![\d./])(?<day>\d{1,2})\/(?<number>\d{1,2})\/(?<year>\d\d)(?![\d./])/u,
	new RegExp(`(?<![\\d.\\p{L}])${DAY}\\s*(?:of\\s+|de\\s+|[-\\s])?${MONTH}(?!\\p{L})${YEAR}`, 'iu'),
	new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})[-\\s]*${DAY}(?![\\p{L}\\d])(?!\\.\\d)${YEAR}`, 'iu'),
];
/** A month of a year: “August 2026”, « août 2026 », “2026-08”, “08/2026”. */
const MONTH_FORMS = [
	new RegExp(
		`(?<!\\p{L}|(?<!\\d)\\d{1,2}(?:[-\\s]?|\\sde\\s))${MONTH}(?!\\p{L})[-,\\s]*(?:of\\s|del?\\s)?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)`,
		'iu',
	),
	/(?<![\d./-])(?<year>20\d\d)[-/](?<number>0[1-9]|1[0-2])(?![\d./-])/u,
	/(?<![\d./-])(?<number>0?[1-9]|1[0-2])\/(?<year>20\d\d)(?![\d./-])/u,
];

/** The days of the week, which a date may begin with and which say no more than it. */
const WEEKDAYS =
	/(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?!\p{L}),?/giu;

/** A day of which the year may be missing, or a month, and what else was typed. */
export interface TypedDay {
	/** `2026-08-21`, `-08-21` where no year was typed, `2026-08` where no day was; the month of a day that there is not. */
	day: string;
	rest: string;
	/** The number of a day that its month has not: the 31 of 31 February. */
	noDay?: number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The number of the month of a name, from 1. */
const monthOf = (name: string): number =>
	MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1;

/** A text without days of the week. */
export const withoutWeekdays = (text: string): string => text.normalize('NFC').replace(WEEKDAYS, ' ');

/** A text without days of the week, accents, small raised letters and double spaces. */
const bare = (text: string): string =>
	withoutWeekdays(text)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

/** What stands around a match. */
const around = (text: string, match: RegExpExecArray): string =>
	`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();

/** A code of goods that looks like a day: orange juice is 2009.12.45. */
const MAY_BE_CODE = /^\d{4}\./;

/** The day or the month that a text has; of a day that there is not, its month. */
export function typedDay(text: string): TypedDay | undefined {
	const plain = bare(text);
	let absent: TypedDay | undefined;
	for (const form of FORMS) {
		const match = form.exec(plain);
		if (!match?.groups) continue;
		const { day, month, number, year } = match.groups;
		let [m, d] = [month ? monthOf(month) : Number(number), /^\d/.test(day!) ? Number(day) : 1];
		// 8/21/2026, as the United States write it.
		if (m > 12 && d <= 12) [m, d] = [d, m];
		const typed = `${twoDigits(m)}-${twoDigits(d)}`;
		const inYear = year?.length === 2 ? `20${year}` : (year ?? '');
		// A leap year takes in every day that may be meant.
		if (!isDay(`${inYear || '2024'}-${typed}`)) {
			// “50 may” is no day that anybody meant, and “50 May 2026” is.
			const isMeant = inYear !== '' || (d > 0 && d <= 31);
			if (isMeant && m > 0 && m <= 12 && !MAY_BE_CODE.test(match[0]))
				absent ??= { day: `${inYear}-${twoDigits(m)}`, rest: around(plain, match), noDay: d };
			continue;
		}
		return { day: `${inYear}-${typed}`, rest: around(plain, match) };
	}
	if (absent) return absent;
	for (const form of MONTH_FORMS) {
		const match = form.exec(plain);
		if (!match?.groups) continue;
		const { month, number, year } = match.groups;
		return { day: `${year}-${twoDigits(month ? monthOf(month) : Number(number))}`, rest: around(plain, match) };
	}
	return undefined;
}

/**
 * The day or month that is meant: where no year was typed, the last one up to the end of the record on which something happened,
 * or the first ahead.
 * @param days the days on which something happened, or is to
 */
export function meantDay({ day }: TypedDay, days: readonly string[], asOf: Day): string {
	if (!day.startsWith('-')) return day;
	const length = 'yyyy'.length + day.length;
	const all = days.map((each) => each.slice(0, length));
	const found = all.filter((each) => each.length === length && each.endsWith(day)).toSorted();
	const known = found.findLast((each) => each <= asOf) ?? found[0];
	if (known !== undefined) return known;
	const year = Number(asOf.slice(0, 4));
	// 29 February is a day of the last leap year.
	const lately = [0, 1, 2, 3].map((ago) => `${year - ago}${day}`);
	return lately.find((each) => isDay(each)) ?? lately[0]!;
}
