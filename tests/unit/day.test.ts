import { expect, test } from 'vitest';
import { dictionary } from '../../src/words/dictionary';
import { translator, type Strings } from '../../src/words/translate';
import { sentence } from '../../src/components/day/sentence';
import { dayStates } from '../../src/components/day/states';
import { addDays } from '../../src/record/days';
import { LOCALES } from '../../src/record/format';
import { measuresOn } from '../../src/record/tariffs';
import { record } from '../record';

const days = dayStates(record, 'en');
const on = (day: string) => days.states.findLast(({ from }) => from <= day)!;

test('every day has the programmes of which a measure was in force on it', () => {
	const programmes = (by: string, day: string) => new Set(measuresOn(record, day, { by }).map((one) => one.programme));
	for (let day = days.first; day <= days.last; day = addDays(day, 9)) {
		expect(on(day).us, day).toBe(programmes('united-states', day).size);
		expect(on(day).canada, day).toBe(programmes('canada', day).size);
	}
	// The remedy duties on lumber and the emergency duty, two measures of it; the surtax of 2025.
	expect(on('2025-03-05')).toMatchObject({ us: 2, canada: 1 });
});
test('the review of 1 July 2026 turns the cycle into annual reviews', () => {
	expect(on('2026-06-30').phase).toBe('six-year-cycle');
	expect(on('2026-07-01').phase).toBe('annual-reviews');
});
test('the stops are days of events, in order, and the last one is the record’s', () => {
	const { stops } = days;
	expect(stops).toEqual([...new Set(stops)].toSorted());
	expect(stops.at(-1)).toBe(record.asOf);
});
test.each(LOCALES)('the sentence names the day and the last event in %s', (locale) => {
	const t = translator(dictionary(locale) as Strings);
	const said = sentence(dayStates(record, locale), '2025-08-05', locale, t);
	expect(said).toMatch(/2025/);
	expect(said).not.toMatch(/\{\{/);
	expect(sentence(dayStates(record, locale), '2025-08-05', locale, t)).not.toBe(
		sentence(dayStates(record, locale), record.asOf, locale, t),
	);
});

test('the last turning point leads, and the last event follows where it is another', () => {
	const t = translator(dictionary('en') as Strings);
	const last = sentence(days, record.asOf, 'en', t);
	const turning = record.events.findLast(({ key, status }) => key && status === 'happened')!;
	expect(last.indexOf(turning.title.en)).toBeGreaterThan(0);
	const newest = on(record.asOf).event;
	expect(newest.title).not.toBe(turning.title.en);
	expect(last.indexOf(newest.title)).toBeGreaterThan(last.indexOf(turning.title.en));
	// On the day of a turning point it is said once.
	const day = sentence(days, '2026-09-29', 'en', t);
	expect(day.split('US bans some Canadian alcohol and dairy')).toHaveLength(2);
	expect(day).not.toContain('Last event');
});
