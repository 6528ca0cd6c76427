/** The kinds of fields that entries of several collections have. */
import { z } from 'zod';
import { isDay, isWhen } from '../days';
import type { Collection } from './names';
import { LONGEST, shownText } from './text';

/** The most characters of an id. */
const LONGEST_ID = 100;

/** An id, or another short name in lower-case words joined by hyphens. */
export const Id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'must be lower-case words and digits joined by hyphens, such as "steel-2025-03-12"',
	)
	// Ids become the keys of objects and the names of addresses.
	.refine((id) => !(id in Object.prototype), 'is a word that every object of a program has: choose another')
	.refine((id) => id.length <= LONGEST_ID, `may have ${LONGEST_ID} characters at most`);

/** The id of the entry itself. */
export const OwnId = Id.describe('Its id: unique across the record, and kept when the entry changes.');

/** The id of an entry of the collection `to`. check.ts looks the entry up; see references.ts. */
export const refTo = (to: Collection) => Id.meta({ to });

/** The ids of any number of entries of the collection `to`; none unless the entry says otherwise. */
export const refsTo = (to: Collection) => z.array(refTo(to)).default([]);

/** The years that the record can speak of. A year outside of them is a slip of the hand. */
const YEARS = ['1700', '2199'] as const;
const isInReach = (when: string): boolean => when.slice(0, 4) >= YEARS[0] && when.slice(0, 4) <= YEARS[1];
const OUT_OF_REACH = `must lie in a year from ${YEARS[0]} to ${YEARS[1]}`;

/** A calendar day. `until` fields hold the first day on which a thing no longer applies. */
export const DayField = z
	.string('must be a day in quotes or with hyphens, such as 2026-07-01')
	.refine(isDay, { error: 'must be a day that exists, written 2026-07-01', abort: true })
	.refine(isInReach, OUT_OF_REACH)
	.meta({ format: 'date' });

/** A year, a month or a day: as much of the date as is known. */
export const WhenField = z
	.string("must be text: put a year alone in quotes, '2026'")
	.refine(isWhen, {
		error: 'must be a year, month or day that exists, written 2026, 2026-07 or 2026-07-01',
		abort: true,
	})
	.refine(isInReach, OUT_OF_REACH)
	.meta({ format: 'when' });

function localized(most: number) {
	return z.strictObject({
		en: shownText(most).describe('In English.'),
		fr: shownText(most).optional().describe('In French, as written in Canada.'),
		es: shownText(most).optional().describe('In Spanish, as written in Mexico.'),
	});
}

/** A text that a reader sees. English is required; where French or Spanish is missing, a page shows the English. */
export const Localized = localized(LONGEST.text);

/** A name or a title that a reader sees: it stands in headings, menus and pictures, so it is short. */
export const LocalizedName = localized(LONGEST.name);

export type Localized = z.infer<typeof Localized>;

export const Note = Localized.optional().describe(
	'What a reader should know of it: how it was chosen, what it leaves out.',
);

export const Sources = z
	.array(refTo('sources'))
	.min(1, 'must name at least one source')
	.describe('The sources that prove it.');

/**
 * Sources of an entry that carry what surrounds its statement. They are listed with the others, and make it no stronger:
 * a claim is as strong as what carries that very sentence.
 */
export const Background = refsTo('sources').describe(
	'Sources of what surrounds the statement: a reader finds them beside the others, and they make it no stronger.',
);

/**
 * Those of an entry's sources that carry a part of its statement without the others: the statement is no stronger than
 * they are together. Where weak sources stand beside stronger ones behind more than one sentence, the entry must say so,
 * `[]` where each sentence has a stronger source (rules/strength.ts).
 */
export const Alone = z
	.array(refTo('sources'))
	.optional()
	.describe(
		'Those of its sources that carry a part of it without the others, so that it is no stronger than they are; `[]` where no weak source does.',
	);

/** A sentence with the sources that prove it. */
export const Claim = z.strictObject({ text: Localized.describe('In a sentence or two.'), sources: Sources });
export type Claim = z.infer<typeof Claim>;

/** A sentence about a day, month or year, with the sources that prove it. */
export const DatedClaim = z.strictObject({
	date: WhenField.describe('When it was so.'),
	text: Localized.describe('What happened, or what held then.'),
	sources: Sources,
});
export type DatedClaim = z.infer<typeof DatedClaim>;

/** The units of figures and of series. */
export const UNITS = [
	'percent',
	'percentage-points',
	'usd',
	'cad',
	'count',
	'years',
	'months',
	'days',
	'tonnes',
	'kilograms',
	'litres',
	'barrels-per-day',
	'board-feet',
	'megawatt-hours',
	'usd-per-hour',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What Canada says or does about a concern or a sector: `protect` what stands, be `open` to talk, `cooperate`; where no
 * statement says so, `reported` (as open to talk) or `split` (a part given up, the rest kept).
 */
export const STANCES = ['protect', 'open', 'cooperate', 'reported', 'split'] as const;
export type Stance = (typeof STANCES)[number];

/** The fields in which every entry gives its own history. freshness.ts says what holds when they are missing. */
export const entryHistory = {
	added: DayField.optional().describe(
		'The day the entry came into the record; the day the record was opened, if absent.',
	),
	checked: DayField.optional().describe(
		'The day the entry was last checked against its sources; the day it was added, if absent.',
	),
	changes: z
		.array(
			z.strictObject({
				on: DayField.describe('The day of the change.'),
				text: Localized.describe('What was changed.'),
			}),
		)
		.optional()
		.describe('What was corrected or revised after the entry was added, and on which day, the newest last.'),
};
