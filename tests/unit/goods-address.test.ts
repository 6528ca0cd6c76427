/** The address of an answer: what it says is read back, and what it cannot say is told of and left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, shareOfText, writeAddress, type Asked } from '../../src/goods/address';

const DAY = '2026-10-08';
const CONDITIONS = new Set(['steel-15', 'approved-model', 'constructor']);
const read = (search: string) => readAddress(search, DAY, CONDITIONS);

describe('an address', () => {
	test('says what is asked', () => {
		expect(read('?code=8704.31.01&on=2026-11-01&approved-model=yes&us=40').asked).toEqual({
			code: '87043101',
			rest: false,
			day: '2026-11-01',
			answers: { 'approved-model': 'yes' },
			content: { us: 0.4 },
		});
		expect(read('').asked).toMatchObject({ code: '', day: DAY, answers: {}, content: {} });
	});

	test.each([
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

	test.each(['abc', '98010010', '9', '7701', '95069925001'])(
		'with the code %s hands it on as it is written',
		(text) => {
			expect(read(`?code=${text}`)).toEqual({ ...read(''), noCode: text });
		},
	);

	test.each(['2026-02-30', '2024-12-31', '2037-01-01', '9999-01-01', ''])('with the day "%s" has no day', (text) => {
		const { asked, noDay } = read(`?code=9506&on=${text}`);
		expect([asked.day, noDay]).toEqual([DAY, text]);
	});

	test('has the first of several values, and names what has more than one', () => {
		expect(read('?code=9401&code=9403&us=40&us=40&us=40&steel-15=yes&steel-15=no')).toMatchObject({
			asked: { code: '9401', content: { us: 0.4 }, answers: { 'steel-15': 'yes' } },
			repeated: ['code', 'steel-15'],
		});
	});

	test('names parameters that nothing has, but not those of mail programs or of the receipt', () => {
		const { asked, unknown } = read('?utm_source=mail&fbclid=1&line=other.total&CODE=94&__proto__=yes&name=Free+gold');
		expect(unknown).toEqual(['CODE', '__proto__', 'name']);
		expect(asked).toEqual(read('').asked);
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
	['40%', 0.4],
	['12,5\u00A0%', 0.125],
	['40%%', undefined],
	// An address has hundredths of a percent: what is answered is what it says.
	['0.001', 0],
	['33.333', 0.3333],
])('a share typed as "%s" is %s', (text, share) => {
	expect(shareOfText(text)).toBe(share);
});
