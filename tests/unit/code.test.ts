/** Tariff codes in the spellings that readers use. */
import { expect, test } from 'vitest';
import { dotted, prefixes, readCode } from '../../src/record/lines/code';

test.each([
	['9506.99.25', '95069925'],
	['95069925', '95069925'],
	['HS 9506', '9506'],
	['chapter 94', '94'],
	['Ch. 94', '94'],
	['chapitre 94', '94'],
	['capítulo 94', '94'],
	['hts: 9506.99.2540', '9506992540'],
	['HTSUS 9506 99 25 40', '9506992540'],
	['9506.99.25.40', '9506992540'],
	['SH 4407.13', '440713'],
	['  n° 0811.90 ', '081190'],
	['９５０６', '9506'],
	['9506-99', '950699'],
	['9506/99/25', '95069925'],
	['9506,99', '950699'],
	['9506,99,25', '95069925'],
	['9506,99,2540', '9506992540'],
	['HS 9506,99,25,40', '9506992540'],
	['94', '94'],
	['940', '940'],
])('%s is the code %s', (text, code) => expect(readCode(text)).toEqual({ code }));

test.each([
	['9', { problem: 'too-short', digits: '9' }],
	['9506992540 1', { problem: 'too-long', digits: '95069925401' }],
	['9801.00.10', { problem: 'services', digits: '98010010' }],
	['9903.82.02', { problem: 'services', digits: '99038202' }],
	['7700', { problem: 'not-a-code', digits: '7700' }],
	['0012', { problem: 'not-a-code', digits: '0012' }],
])('%s is refused', (text, problem) => expect(readCode(text)).toEqual(problem));

test.each([
	'hockey sticks',
	'2x4 lumber',
	'HS',
	'',
	'12 volt batteries',
	'95069925<script>',
	'1/2',
	'2/4',
	'9506, 9507',
	'1,5',
])('%s is words, not a code', (text) => expect(readCode(text)).toBeNull());

test('a code is shown as its country prints it', () => {
	expect(['94', '9506', '950699', '95069925', '9506992540'].map((code) => dotted(code))).toEqual([
		'94',
		'9506',
		'9506.99',
		'9506.99.25',
		'9506.99.25.40',
	]);
	expect(dotted('9403409060')).toBe('9403.40.90.60');
	expect(dotted('9506999010', 'canada')).toBe('9506.99.90.10');
});

test('a code lies within its chapter, heading and subheading', () => {
	expect(prefixes('9506992540')).toEqual(['95', '9506', '950699', '95069925', '9506992540']);
	expect(prefixes('9506')).toEqual(['95', '9506']);
});
