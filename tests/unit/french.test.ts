/** French as the Canadian public service writes it, in every French text: its typography, and words it does not use. */
import { describe, expect, test } from 'vitest';
import { FRENCH } from '../spelling/calques';
import { localTexts } from '../localTexts';

/** What is wrong with a text, as a person would mark it. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
	['a plain space, or none, before » or %', /[^\u00A0](?=»)|[ \d}](?=%)/],
	['a plain space before a colon or $', / (?=:)|(?<=[\d}]) (?=\$)/],
	['a plain space between thousands', /(?<![\d,])\d{1,3} \d{3}(?!\d)/],
	['a plain space, or none, after «', /«(?!\u00A0)/],
	['a space before ; ! or ?', /[ \u00A0](?=[;!?](?!\w))/],
	['a straight apostrophe', /\p{L}'\p{L}/u],
	['a wrong ordinal', /\d(?:ème|ière|ère|nd)\b/],
];

describe.each(localTexts('fr'))('%s', (_, texts) => {
	test('are there', () => expect(texts.length).toBeGreaterThan(40));
	test.each(FAULTS)('have nowhere %s', (_fault, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
	test.each(FRENCH)('say “%s”, not a calque', (_right, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
});
