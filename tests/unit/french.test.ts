/** French as the Canadian public service writes it, in every French text: its typography, and words it does not use. */
import { describe, expect, test } from 'vitest';
import { TYPOGRAPHY } from '../frenchFaults';
import { FRENCH } from '../spelling/calques';
import { localTexts } from '../localTexts';

describe.each(localTexts('fr'))('%s', (_, texts) => {
	test('are there', () => expect(texts.length).toBeGreaterThan(40));
	test.each(TYPOGRAPHY)('have nowhere %s', (_fault, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
	test.each(FRENCH)('say “%s”, not a calque', (_right, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
});
