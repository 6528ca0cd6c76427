import { z } from 'zod';
import { DayField, Localized, LocalizedName, Note, OwnId, refsTo, refTo, Sources } from './fields';
import { shownName } from './text';

/** What part of a good's value a percentage is taken of. */
export const RATE_BASES = [
	'value',
	'non-us-content',
	'metal-content',
	'non-regional-content',
	'value-less-us-content-up-to-40',
	'value-total-with-base',
] as const;
export type RateBasis = (typeof RATE_BASES)[number];

export const rate = z.union(
	[
		z.strictObject({
			percent: z.number().min(0).describe('The percentage charged.'),
			of: z
				.enum(RATE_BASES)
				.default('value')
				.describe(
					'What the percentage is taken of: the whole `value`, or a part of it. `non-regional-content` is the value less Canadian and Mexican content, as Canada’s surtax on US vehicles counts it.',
				),
		}),
		z.strictObject({
			unknown: Localized.describe('The good is covered, but no source read gives the rate: what is missing.'),
		}),
		z.strictObject({ banned: z.literal(true).describe('The good may not be traded.') }),
	],
	{ error: 'must be { percent, of }, { unknown: { en } } or { banned: true }' },
);
export type Rate = z.infer<typeof rate>;

/**
 * The state of the list of tariff lines that a measure falls on: none, since it falls on `every-good`; the whole of it
 * (`complete`); or a part (`partial`).
 */
export const LIST_STATES = ['every-good', 'complete', 'partial'] as const;

const lineList = z
	.strictObject({
		of: z
			.enum(LIST_STATES)
			.describe(
				'What the record holds of it: a measure on `every-good` has no list (rows name what is exempt), a list is `complete`, or it is `partial`.',
			),
		readings: z
			.number()
			.int()
			.min(1)
			.max(2)
			.optional()
			.describe('How many transcriptions, made apart from one another, agree on the list.'),
		may: z
			.array(z.string().regex(/^\d{4}(\d{2})?$/, 'must be a heading or subheading of four or six digits, in quotes'))
			.optional()
			.describe(
				'The headings and subheadings in which goods may be covered that no row names, of a partial list; all of them, if absent.',
			),
		remark: Localized.optional().describe('What is wrong with the list, missing from it, or chosen between sources.'),
	})
	.superRefine(({ of, readings }, { addIssue }) => {
		const path = ['readings'];
		if (of === 'every-good' && readings !== undefined)
			addIssue({ code: 'custom', path, message: 'counts readings of a list, and a measure on every good has none' });
		if (of !== 'every-good' && readings === undefined)
			addIssue({ code: 'custom', path, message: 'must say how many transcriptions agree: 1 or 2' });
	});

export const measure = z.strictObject({
	id: OwnId,
	title: LocalizedName.describe('A few words for it.'),
	by: refTo('parties').describe('The government that took it.'),
	kind: z
		.enum(['duty', 'trade-remedy', 'surtax', 'quota', 'ban', 'exemption'])
		.describe('What kind of measure it is. An `exemption` frees goods from the other measures of its programme.'),
	programme: refTo('programmes').describe(
		'The programme it belongs to. Measures of one programme follow one another on a good and never add up.',
	),
	on: z
		.array(refTo('sectors'))
		.describe(
			'The kinds of goods it is charged on; empty where the goods of its list are none of the kinds, and `onlyOn` names them.',
		),
	onlyOn: Localized.optional().describe(
		'The only goods of that kind that it falls on, where they are not the bulk of the kind: the duty on the kind leaves it out. The goods themselves, where they are of no kind.',
	),
	originating: rate.describe('The rate on goods that qualify as North American under the agreement.'),
	nonOriginating: rate.describe('The rate on other goods.'),
	from: DayField.describe('The first day it applies.'),
	until: DayField.optional().describe('The first day it no longer applies; empty while it does.'),
	instrument: z
		.strictObject({
			name: shownName().describe('Its name.'),
			nameFr: shownName().optional().describe('Its official French name, where it has one.'),
			citation: shownName().optional().describe('Its number or place in an official journal.'),
		})
		.describe('The order, law or proclamation that set it.'),
	yields: refsTo('programmes').describe(
		'Programmes that displace this one: it is not charged on a good that a measure of theirs covers that day.',
	),
	yieldsInPart: refsTo('programmes').describe(
		'Programmes that displace this one in part: it is charged on what is left of the value where one of their measures is charged on a part of it.',
	),
	list: lineList.optional().describe('The state of its list of tariff lines.'),
	text: Localized.optional().describe('What it does, where the title is not enough.'),
	sources: Sources,
	note: Note,
});
