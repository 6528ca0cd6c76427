/** What a reader can decide in `review-paths`, and what the chart makes of it. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { data as dataOf } from '../../src/components/charts/all/review-paths/data';
import { courseOf, termsOf } from '../../src/components/charts/all/review-paths/course';
import { read, withFocus, write } from '../../src/components/charts/all/review-paths/state';
import { record } from '../record';

const data = dataOf(record, 'en');
const state = (address: string) => read(data, Object.fromEntries(new URLSearchParams(address))).state;
const end = (address: string) => courseOf(data, state(address)).end;

describe('an address', () => {
	test.each([
		['', '2036-07-01'],
		['extend=2027', '2043-07-01'],
		['extend=2027&reading=from-term-end', '2052-07-01'],
		['path=extended', '2043-07-01'],
		['extend=2027&confirm=canada,mexico', '2036-07-01'],
		['notice=united-states@2027-01', '2036-07-01'],
		['notice=united-states,mexico&notice-on=2027-01-15', '2027-07-15'],
		// Once a Party is out, those that remain can extend without it.
		['notice=united-states@2027-01&extend=2028&confirm=canada,mexico', '2044-07-01'],
		// A notice after the end has no effect.
		['notice=canada&notice-on=2040-01-01', '2036-07-01'],
	])('“%s” leads to the end on %s', (address, day) => expect(end(address)).toBe(day));

	test('a notice may be written with its month', () => {
		expect(state('notice=mexico@2030-03')).toMatchObject({ notice: ['mexico'], noticeOn: '2030-03-01' });
		expect(read(data, { notice: 'mexico@1999-03' }).ignored).toEqual(['notice=mexico@1999-03']);
	});

	test('the two readings part at the first extension', () => {
		const terms = (reading: string) => termsOf(courseOf(data, state(`extend=2030&reading=${reading}`)));
		expect(terms('from-confirmation')[1]).toEqual({ from: '2030-07-01', to: '2046-07-01' });
		expect(terms('from-term-end')[1]).toEqual({ from: '2036-07-01', to: '2052-07-01' });
	});
});

describe('a preset', () => {
	const change = (address: string, name: string, value: string) =>
		read(data, { ...write(data, state(address)), [name]: value }).state;

	test('sets the decisions that it consists of', () => {
		expect(change('', 'path', 'extended')).toMatchObject({ path: 'extended', extend: '2027' });
		expect(change('extend=2030&notice=canada', 'path', 'annual')).toMatchObject({ extend: 'none', notice: [] });
	});

	test('gives way to a decision that is made after it', () => {
		expect(change('path=extended', 'extend', '2031')).toMatchObject({ path: 'own', extend: '2031' });
		expect(change('', 'extend', '2027')).toMatchObject({ path: 'extended' });
	});

	test('is left alone by the step in focus', () => {
		const focused = withFocus(data, state('path=notice'), '2036-07-01.end');
		expect(read(data, write(data, focused)).state).toEqual(focused);
	});
});

test('the default answers what the page asks', () => {
	const { chart, state: first, context } = prepare(record, 'review-paths', 'en');
	expect(chart.title(data, first, context)).toBe('If nothing more is decided, CUSMA ends on 1 July 2036');
	expect(chart.readout(data, first, context).heading).toBe('1 July 2027: a yearly joint review is due');
});
