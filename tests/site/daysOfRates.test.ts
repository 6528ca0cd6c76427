/** No sentence and no row of a table gives a rate another day than the record does. */
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../src/record/format';
import { daysOfRate } from '../../src/record/tariffs';
import { record } from '../record';
import { contentPages } from './dist';
import { textsWithRates } from './statuses';

/** Every day that may stand behind "since" beside a rate: since when it is charged, in this form or at all. */
function daysOf(id: string): string[] {
	const measure = record.get('measures', id);
	const { amended, since } = daysOfRate(record, measure);
	const family = record.measures.filter(
		({ by, on, programme }) =>
			by === measure.by && programme === measure.programme && on.some((goods) => measure.on.includes(goods)),
	);
	return [since, ...(amended ? [amended] : []), ...family.map(({ from }) => from)].map((day) => formatWhen(day, 'en'));
}

/** The days that a sentence gives a rate with "since" or "has paid since", and that the record does not have for it. */
function wrongDays(text: string): string[] {
	return text
		.split(/(?<=[.;]) /)
		.filter((sentence) => sentence.includes('⟦'))
		.flatMap((sentence) => {
			const ids = [...sentence.matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => id!);
			const right = ids.flatMap(daysOf);
			return [...sentence.matchAll(/since (\d{1,2} \w+ 20\d\d)/g)]
				.map(([, day]) => day!)
				.filter((day) => !right.includes(day))
				.map((day) => `${ids.join(', ')}: since ${day}; the record has ${[...new Set(right)].join(', ')}`);
		});
}

describe.each(contentPages.filter(({ locale }) => locale === 'en'))('$path', ({ document }) => {
	test('gives each rate the day that the record has for it', () => {
		expect(textsWithRates(document).flatMap(wrongDays)).toEqual([]);
	});
});

test('a wrong day would be found', () => {
	expect(wrongDays('Steel pays ⟦us-s232-steel-2026-04-06⟧ since 4 June 2025. Cars since 1 May 2025.')).toEqual([]);
	expect(wrongDays('Steel pays ⟦us-s232-steel-2026-04-06⟧ since 5 June 2025.')).toHaveLength(1);
});
