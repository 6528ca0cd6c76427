import { z } from 'zod';
import { Alone, Localized, LocalizedName, Note, OwnId, refTo, Sources, UNITS, WhenField } from './fields';
import { shownName } from './text';

/** What an estimate can be of. */
export const ESTIMATES = [
	'output',
	'growth',
	'jobs',
	'dependent-jobs',
	'prices',
	'cost',
	'trade',
	'tariff',
	'burden',
	'probability',
	'rule-cost',
] as const;
export type Estimated = (typeof ESTIMATES)[number];

/** A forecast or a model's result: true of its scenario, and of the day it was made. */
const estimate = z.strictObject({
	what: z
		.enum(ESTIMATES)
		.describe(
			'What it is an estimate of: the change in what an economy makes (`output`) or in its yearly growth, `jobs` gained or lost or that hang on trade (`dependent-jobs`), the rise of `prices`, the yearly `cost` to a person or household, the change in `trade`, the average US `tariff`, the share of a tariff that buyers bear (`burden`), the `probability` of an outcome, or the yearly cost of a rule of Canada to its households (`rule-cost`).',
		),
	by: LocalizedName.describe('The institution that made it, by the name it uses in each language.'),
	scenario: Localized.describe(
		'What was assumed to happen, or what was counted: a fragment that reads on after "if" or a colon.',
	),
	of: refTo('parties').describe('Whose economy, prices or jobs: a party.'),
	horizon: Localized.optional().describe('The year or years the number is for, where the source says so.'),
	bound: z
		.enum(['at-least', 'at-most'])
		.optional()
		.describe('The source gives an end only: a change of this size or more, or of this size or less.'),
});

/** How a source words a number of which it gives one end only. */
export const BOUNDS = ['up-to', 'more-than', 'at-least', 'almost'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A share of those asked in a survey. */
const poll = z.strictObject({
	by: shownName().describe('The institute that asked.'),
	of: refTo('parties').describe('Whose people were asked: a party.'),
	says: Localized.describe('What this share of them said: a fragment that reads on after "they".'),
	asked: WhenField.describe('The last day or month of asking.'),
	people: z.number().int().positive().optional().describe('How many answered, where it was given.'),
	among: Localized.describe('Who was asked: adults in Canada, voters in a state.'),
});

export const figure = z.strictObject({
	id: OwnId,
	of: Localized.describe('What the number is of.'),
	value: z
		.number()
		.describe('The number in its plain unit: 30 billion Canadian dollars is 30000000000 with the unit `cad`.'),
	high: z.number().optional().describe('The upper end, where the source gives a range; `value` is then the lower end.'),
	about: z.boolean().default(false).describe('The source itself rounds or estimates.'),
	bound: z
		.enum(BOUNDS)
		.optional()
		.describe('The source gives an end only: `up-to` the number, `more-than` it, `at-least` or `almost` it.'),
	unit: z.enum(UNITS).describe('The unit of the number.'),
	asOf: WhenField.describe('The time the number is true of.'),
	estimate: estimate.optional().describe('Of a forecast or a model’s result.'),
	poll: poll.optional().describe('Of a survey.'),
	concern: refTo('concerns').optional().describe('The concern it is a figure of.'),
	sources: Sources,
	alone: Alone,
	others: z
		.array(
			z.strictObject({
				value: z.number().describe('The other number, in the unit of the figure.'),
				why: Localized.describe('Why it differs, as far as is known.'),
				sources: Sources,
			}),
		)
		.default([])
		.describe('Values that other sources give for the same thing, kept beside the one chosen.'),
	note: Note,
});
