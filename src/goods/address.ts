/**
 * The address of an answer: `?code=73269086&on=2026-10-08&steel-15=yes&us=40`. Every parameter is checked; one that is
 * not understood shows the default and is told of. Nothing of it is printed as the page’s own words: a link could say
 * anything.
 */
import { isDay, type Day } from '../record/days';
import type { Answered, Answers } from '../record/duties/question';
import type { Content, ContentName } from '../record/duties/settle';
import { readCode } from '../record/lines/code';
import { FIRST_DAY, LAST_DAY } from '../record/tariffs';

/** What a reader asks. */
export interface Asked {
	/** Digits only, two to ten; empty before anything is chosen. */
	code: string;
	/** Only what the line holds besides the numbers that measures name. */
	rest: boolean;
	day: Day;
	answers: Answers;
	content: Content;
}

/** A parameter that was not understood. */
export interface Ignored {
	name: string;
	value: string;
}

/** An address as it was read. */
export interface Reading {
	asked: Asked;
	/** What stands for a code and is none that goods have, as it is written. */
	noCode?: string;
	/** Parameters whose value is none of theirs, but for the code and the day. */
	ignored: readonly Ignored[];
	/** Whether it gives a day. */
	hasDay: boolean;
	/** What stands for a day and is none that can be answered for. */
	noDay?: string;
	/** The names of parameters that have more than one value; the first counts. */
	repeated: readonly string[];
	/** The names of parameters that nothing on the page has. */
	unknown: readonly string[];
}

const CONTENTS: readonly ContentName[] = ['us', 'metal', 'copper', 'regional'];
/** The parameters of the receipt, which stands on the same page. */
const OF_RECEIPT = ['good', 'line'];
/** The query of the search, which may be open on any page. */
const OF_SEARCH = 'q';
/** What mail programs and networks add to links. It asks nothing of a page. */
const TRACKING = /^(utm_\w+|_gl|fbclid|gclid|msclkid|mc_[ce]id|ref)$/;
/** Whether there can be an answer for a day. */
export const isAnswerable = (day: string): boolean => isDay(day) && day >= FIRST_DAY && day <= LAST_DAY;

/** Shares are kept to the hundredth of a percent: that is how they are written in an address. */
const STEPS = 10_000;

/** A share that a reader typed in percent, with the sign or without, from 0 to 1; undefined where it is none. */
export function shareOfText(text: string): number | undefined {
	const typed = text.trim().replace(/\s*%$/, '');
	const number = /^\d{1,3}([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
	return number >= 0 && number <= 100 ? Math.round((number / 100) * STEPS) / STEPS : undefined;
}

/**
 * What an address asks.
 * @param search the part of the address from `?` on
 * @param asOf the record’s last day, which is the default
 * @param conditions the ids of the conditions that can be answered
 */
export function readAddress(search: string, asOf: Day, conditions: ReadonlySet<string>): Reading {
	const asked: Asked = { code: '', rest: false, day: asOf, answers: {}, content: {} };
	const answers: { [id: string]: Answered } = {};
	const [ignored, repeated, unknown]: [Ignored[], string[], string[]] = [[], [], []];
	let [noCode, noDay]: (string | undefined)[] = [];
	const params = new URLSearchParams(search);
	for (const name of new Set(params.keys())) {
		const [value = '', ...more] = params.getAll(name);
		const refuse = () => ignored.push({ name, value });
		let isKnown = true;
		if (name === 'code') {
			const read = readCode(value);
			if (read && 'code' in read) asked.code = read.code;
			else if (value.trim() !== '') noCode = value;
		} else if (name === 'on') {
			if (isAnswerable(value)) asked.day = value;
			else noDay = value;
		} else if (name === 'rest') {
			if (value === 'yes') asked.rest = true;
			else refuse();
		} else if (CONTENTS.some((content) => content === name)) {
			const share = shareOfText(value);
			if (share === undefined) refuse();
			else asked.content[name as ContentName] = share;
		} else if (conditions.has(name)) {
			if (value === 'yes' || value === 'no') answers[name] = value;
			else refuse();
		} else {
			isKnown = false;
			if (!OF_RECEIPT.includes(name) && name !== OF_SEARCH && !TRACKING.test(name)) unknown.push(name);
		}
		if (isKnown && more.some((other) => other !== value)) repeated.push(name);
	}
	return {
		asked: { ...asked, answers },
		...(noCode !== undefined && { noCode }),
		...(noDay !== undefined && { noDay }),
		hasDay: params.has('on'),
		ignored,
		repeated,
		unknown,
	};
}

/** A share from 0 to 1 as it is typed and written, in percent. */
export const percentOfShare = (share: number): string => String(Math.round(share * STEPS) / 100);

/** The parameters that say what is known of the good: answers, and shares in percent. */
export function knowledgeOf({ answers, content }: Pick<Asked, 'answers' | 'content'>): [name: string, value: string][] {
	const given = Object.entries(answers)
		.flatMap(([id, answer]): [string, string][] => (answer ? [[id, answer]] : []))
		.toSorted(([a], [b]) => a.localeCompare(b));
	const shares = CONTENTS.flatMap((part): [string, string][] => {
		const share = content[part];
		return share === undefined ? [] : [[part, percentOfShare(share)]];
	});
	return [...given, ...shares];
}

/** The address of a question, without what is the default. */
export function writeAddress(asked: Asked, asOf: Day): string {
	const { code, day, rest } = asked;
	const params = new URLSearchParams();
	if (code) params.set('code', code);
	if (rest) params.set('rest', 'yes');
	if (day !== asOf) params.set('on', day);
	for (const [name, value] of knowledgeOf(asked)) params.set(name, value);
	const text = params.toString();
	return text && `?${text}`;
}
