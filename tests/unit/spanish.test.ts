/** Spanish as it is written in Mexico, in every Spanish text: its typography, and words it does not use. */
import { describe, expect, test } from 'vitest';
import { SPANISH } from '../spelling/calques';
import { PARTS } from '../spelling/spanishParts';
import { localTexts } from '../localTexts';

/** What is wrong with a text, as a person would mark it. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
	['guillemets', /[«»]/],
	['a plain space, or none, before %', /[ \d}](?=%)/],
	[
		'EE. UU. that may break, or another short name of the country',
		/EE\. UU\.|EE\.UU\.|\bEEUU\b|\bEUA?\b(?!-)|U\.S\.|US\$/,
	],
	['a space before a colon, ; ! or ?', /[ \u00A0](?=[:;!?](?!\w))(?!:\w)/],
	[
		'a question or an exclamation without its opening sign',
		/^(?=[^?]*\p{L})[^¿`<{]*\?(?![\w=])|^(?=[^!]*\p{L})[^¡`<{]*!(?![\w=[])/u,
	],
	['a decimal comma', /(?<![\d,])\d{1,2},\d{1,2}(?![\d,])/],
	['a straight apostrophe', /\p{L}'\p{L}/u],
	[
		'“tú”, where all pages say “usted”',
		/(?<![\p{L}\d])(?:tu|tus|tú|ti|te|contigo|(?:pued|quier|tien|elig|escog|le|v|abr|recib|escrib|sab|hac)es|(?:us|peg|busc|encuentr|guard|dese|necesit)as|úsal[ao]s?|elígel[ao]s?)(?!\p{L})/iu,
	],
	['thousand millions after digits: 411,900 millones', /\d mil millones/],
	...PARTS,
];

describe.each(localTexts('es'))('%s', (_, texts) => {
	test('are there', () => expect(texts.length).toBeGreaterThan(40));
	test.each(FAULTS)('have nowhere %s', (_fault, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
	test.each(SPANISH)('say “%s”, not a calque', (_right, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
});
