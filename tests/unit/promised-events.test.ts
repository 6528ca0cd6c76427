/** Addresses of events are given out for good: what was promised is answered for, and what is new is promised. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addressesOf, PROMISED, promisedIn, withNew } from '../../tools/promised';
import { record } from '../record';

const text = readFileSync(fileURLToPath(new URL(`../../${PROMISED}`, import.meta.url)), 'utf8');

test('the site answers at every address that was promised', () => {
	expect(withNew(text, record.events).lost).toEqual([]);
});

test('every address of an event is promised', () => {
	expect(withNew(text, record.events).added, 'run `npm run record:addresses`, which adds them to the list').toEqual([]);
	expect(promisedIn(text).length).toBeGreaterThanOrEqual(record.events.length);
});

describe('withNew', () => {
	const event = { id: 'a-review', date: '2027-07-01', formerly: [] as string[] };
	const list = withNew('', [event]).text;

	test('adds what is new, and keeps its text when nothing is', () => {
		expect(promisedIn(list)).toEqual([{ href: '/timeline/2027/#a-review' }]);
		expect(withNew(list, [event])).toEqual({ text: list, added: [], lost: [] });
		expect(withNew(list, [event, { ...event, id: 'b', date: '2031-01' }]).added).toEqual(['/timeline/2031/#b']);
	});

	test('an event that happens in its year moves nothing', () => {
		expect(withNew(list, [{ ...event, date: '2027-09-15' }])).toMatchObject({ added: [], lost: [] });
	});

	test('one whose day moves to another year is found, with what to do', () => {
		const { added, lost } = withNew(list, [{ ...event, date: '2028-02-01' }]);
		expect(added).toEqual(['/timeline/2028/#a-review']);
		expect(lost).toEqual([expect.stringMatching(/"a-review" is now 2028-02-01; give the event formerly: \['2027'\]/)]);
		const mended = { ...event, date: '2028-02-01', formerly: ['2027'] };
		expect(addressesOf(mended)).toEqual(['/timeline/2027/#a-review', '/timeline/2028/#a-review']);
		expect(withNew(list, [mended]).lost).toEqual([]);
	});

	test('one that is gone is found, unless its line says why', () => {
		expect(withNew(list, []).lost).toEqual([expect.stringContaining('has no event "a-review" any more')]);
		const withdrawn = list.replace('#a-review', '#a-review withdrawn: it was reported in error');
		expect(promisedIn(withdrawn)).toEqual([
			{ href: '/timeline/2027/#a-review', withdrawn: 'it was reported in error' },
		]);
		expect(withNew(withdrawn, [])).toEqual({ text: withdrawn, added: [], lost: [] });
	});
});
