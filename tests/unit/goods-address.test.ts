/** The address of an answer: what it says is read back, and what it cannot say is told of and left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, shareOfText, writeAddress, type Asked } from '../../src/goods/address';

const DAY = '2026-10-08';
const CONDITIONS = new Set(['steel-15', 'approved-model', 'constructor']);
const read = (search: string) => readAddress(search, DAY, CONDITIONS);

describe('an address', () => {
	test('says what is asked', () => {
		expect(read('?code=8704.31.01&on=2026-11-01&approved-model=yes&us=40&name=Pickup').asked).toEqual({
			code: '87043101',
			rest: false,
			day: '2026-11-01',
			answers: { 'approved-model': 'yes' },
			content: { us: 0.4 },
			name: 'Pickup',
		});
		expect(read('').asked).toMatchObject({ code: '', day: DAY, answers: {}, content: {} });
	});

	test.each([
		['code=abc', 'code'],
		['code=98010010', 'code'],
		['code=9', 'code'],
		['on=2026-02-30', 'on'],
		['on=2024-12-31', 'on'],
		['on=9999-01-01', 'on'],
		['steel-15=maybe', 'steel-15'],
		['us=140', 'us'],
		['us=-1', 'us'],
		['metal=1e1', 'metal'],
		['rest=1', 'rest'],
	])('that says %s shows the default, and tells of it', (search, name) => {
		const { asked, ignored } = read(`?${search}`);
		expect(ignored).toEqual([{ name, value: search.slice(search.indexOf('=') + 1) }]);
		expect(asked).toEqual(read('').asked);
	});

	test('leaves parameters of others alone', () => {
		expect(read('?utm_source=mail&__proto__=yes&toString=no').ignored).toEqual([]);
	});

	test('is short where all is as usual, and is read back as it was written', () => {
		const asked: Asked = { code: '95069925', rest: false, day: DAY, answers: {}, content: {} };
		expect(writeAddress(asked, DAY)).toBe('?code=95069925');
		fc.assert(
			fc.property(
				fc.record({
					code: fc.constantFrom('9403', '940360', '94036080', '9403608093'),
					rest: fc.boolean(),
					day: fc.constantFrom('2025-01-01', DAY, '2027-01-01'),
					answers: fc.dictionary(fc.constantFrom(...CONDITIONS), fc.constantFrom('yes' as const, 'no' as const)),
					content: fc.record({ us: fc.integer({ min: 0, max: 100 }).map((n) => n / 100) }, { requiredKeys: [] }),
					name: fc.string({ maxLength: 100 }),
				}),
				(one) => {
					const { asked: back, ignored } = read(writeAddress(one, DAY));
					expect(ignored).toEqual([]);
					expect({ ...back, answers: { ...back.answers } }).toEqual({ ...one, answers: { ...one.answers } });
				},
			),
		);
	});
});

test.each([
	['40', 0.4],
	[' 12,5 ', 0.125],
	['0', 0],
	['100', 1],
	['100.1', undefined],
	['', undefined],
	['４０', undefined],
	['40%', undefined],
])('a share typed as "%s" is %s', (text, share) => {
	expect(shareOfText(text)).toBe(share);
});
