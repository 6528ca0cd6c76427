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
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|ro|o|º)?';
const YEAR = '(?:,?\\s*(?:of|de|del)?\\s*(?<year>(?:19|20)\\d\\d))?';

const FORMS = [
	/(?<![\d.])(?<year>(?:19|20)\d\d)[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.])/u,
	/(?<![\d.])(?<day>\d{1,2})[-/.](?<number>\d{1,2})[-/.](?<year>(?:19|20)\d\d)(?![\d.])/u,
	new RegExp(`(?<![\\d.])${DAY}\\s*(?:of\\s+|de\\s+|[-\\s])?${MONTH}(?!\\p{L})${YEAR}`, 'iu'),
	new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})\\s*${DAY}(?!\\d)(?!\\.\\d)${YEAR}`, 'iu'),
];

/** A day of which the year may be missing, and what else was typed. */
export interface TypedDay {
	/** `2026-08-21`, or `-08-21` where no year was typed. */
	day: string;
	rest: string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The number of the month of a name, from 1. */
const monthOf = (name: string): number =>
	MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1;

/** The day that a text has, if it has one that exists. */
export function typedDay(text: string): TypedDay | undefined {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
	for (const form of FORMS) {
		const match = form.exec(plain);
		if (!match?.groups) continue;
		const { day, month, number, year } = match.groups;
		let [m, d] = [month ? monthOf(month) : Number(number), Number(day)];
		// 8/21/2026, as the United States write it.
		if (m > 12 && d <= 12) [m, d] = [d, m];
		const typed = `${twoDigits(m)}-${twoDigits(d)}`;
		// A leap year takes in every day that may be meant.
		if (!isDay(`${year ?? '2024'}-${typed}`)) continue;
		const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
		return { day: `${year ?? ''}-${typed}`, rest: rest.trim() };
	}
	return undefined;
}

/**
 * The day that is meant: where no year was typed, the last one up to the end of the record on which something happened,
 * or the first ahead.
 * @param days the days on which something happened, or is to
 */
export function meantDay({ day }: TypedDay, days: readonly string[], asOf: Day): Day {
	if (!day.startsWith('-')) return day;
	const found = days.filter((each) => each.length === 10 && each.endsWith(day)).toSorted();
	return found.findLast((each) => each <= asOf) ?? found[0] ?? `${asOf.slice(0, 4)}${day}`;
}
