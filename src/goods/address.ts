/**
 * The address of an answer: `?code=73269086&on=2026-10-08&steel-15=yes&us=40`. Every parameter is checked; one that is
 * not understood shows the default and is told of.
 */
import { isDay, type Day } from '../record/days';
import type { Answered, Answers } from '../record/duties/question';
import type { Content, ContentName } from '../record/duties/settle';
import { readCode } from '../record/lines/code';
import { FIRST_DAY } from '../record/tariffs';

/** What a reader asks. */
export interface Asked {
	/** Digits only, two to ten; empty before anything is chosen. */
	code: string;
	/** Only what the line holds besides the numbers that measures name. */
	rest: boolean;
	day: Day;
	answers: Answers;
	content: Content;
	/** What the good was called where it was chosen. */
	name: string;
}

/** A parameter that was not understood. */
export interface Ignored {
	name: string;
	value: string;
}

const CONTENTS: readonly ContentName[] = ['us', 'metal', 'copper', 'regional'];
/** Days after this one are taken for a mistake of typing. */
const LAST_DAY = '2036-12-31';
/** The longest name that an address carries. */
const LONGEST_NAME = 120;

/** Whether there can be an answer for a day. */
export const isAnswerable = (day: string): boolean => isDay(day) && day >= FIRST_DAY && day <= LAST_DAY;

/** A share that a reader typed in percent, from 0 to 1; undefined where it is none. */
export function shareOfText(text: string): number | undefined {
	const number = /^\d{1,3}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
	return number >= 0 && number <= 100 ? number / 100 : undefined;
}

/**
 * What an address asks.
 * @param search the part of the address from `?` on
 * @param asOf the record’s last day, which is the default
 * @param conditions the ids of the conditions that can be answered
 */
export function readAddress(
	search: string,
	asOf: Day,
	conditions: ReadonlySet<string>,
): { asked: Asked; ignored: Ignored[] } {
	const asked: Asked = { code: '', rest: false, day: asOf, answers: {}, content: {}, name: '' };
	const answers: { [id: string]: Answered } = {};
	const ignored: Ignored[] = [];
	for (const [name, value] of new URLSearchParams(search)) {
		const refuse = () => ignored.push({ name, value });
		if (name === 'code') {
			const read = readCode(value);
			if (read && 'code' in read) asked.code = read.code;
			else refuse();
		} else if (name === 'on') {
			if (isAnswerable(value)) asked.day = value;
			else refuse();
		} else if (name === 'rest') {
			if (value === 'yes') asked.rest = true;
			else refuse();
		} else if (name === 'name') asked.name = value.slice(0, LONGEST_NAME);
		else if (CONTENTS.some((content) => content === name)) {
			const share = shareOfText(value);
			if (share === undefined) refuse();
			else asked.content[name as ContentName] = share;
		} else if (conditions.has(name)) {
			if (value === 'yes' || value === 'no') answers[name] = value;
			else refuse();
		}
	}
	return { asked: { ...asked, answers }, ignored };
}

/** The address of a question, without what is the default. */
export function writeAddress({ answers, code, content, day, name, rest }: Asked, asOf: Day): string {
	const params = new URLSearchParams();
	if (code) params.set('code', code);
	if (rest) params.set('rest', 'yes');
	if (name) params.set('name', name);
	if (day !== asOf) params.set('on', day);
	for (const [id, answer] of Object.entries(answers).toSorted(([a], [b]) => a.localeCompare(b)))
		if (answer) params.set(id, answer);
	for (const part of CONTENTS) {
		const share = content[part];
		if (share !== undefined) params.set(part, String(Math.round(share * 10_000) / 100));
	}
	const text = params.toString();
	return text && `?${text}`;
}
