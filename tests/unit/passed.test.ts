/** Which dates ahead have passed is the reader's day against the last day of the date. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dayOf, showPassed } from '../../src/components/day/passed';

test('the day is that of the clock where the reader is', () => {
	expect(dayOf(new Date(2026, 10, 8, 23, 59))).toBe('2026-11-08');
	expect(dayOf(new Date(2027, 0, 1, 0, 0))).toBe('2027-01-01');
});

test('the line of a date shows on the day after it, and not on the day itself', () => {
	const { document } = parseHTML(
		'<p data-passed-after="2026-11-08" hidden></p><p data-passed-after="2027-01-01" hidden></p>',
	);
	const lines = [...document.querySelectorAll<HTMLElement>('p')];
	const shownOn = (day: string) => {
		showPassed(document as unknown as Document, day);
		return lines.map(({ hidden }) => !hidden);
	};
	expect(shownOn('2026-11-08')).toEqual([false, false]);
	expect(shownOn('2026-11-09')).toEqual([true, false]);
	expect(shownOn('2027-02-01')).toEqual([true, true]);
	expect(shownOn('2026-10-08')).toEqual([false, false]);
});
