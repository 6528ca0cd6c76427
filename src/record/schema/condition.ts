import { z } from 'zod';
import { DayField, Localized, LocalizedName, Note, OwnId, refsTo, Sources } from './fields';
import { RATE_BASES } from './measure';

/** What can be answered to a question that the law asks of a good. */
export const ANSWERS = ['yes', 'no'] as const;
export type ConditionAnswer = (typeof ANSWERS)[number];

/** Something the law asks of a good, which its tariff code does not tell. Rows of tariff lines name it. */
export const condition = z.strictObject({
	id: OwnId,
	question: Localized.describe('The question, as a reader is asked it.'),
	topic: LocalizedName.describe('What it asks about, as words behind “depends on”: “use in civil aircraft”.'),
	yes: LocalizedName.describe('What a yes means, in a few words.'),
	no: LocalizedName.describe('What a no means, in a few words.'),
	explain: Localized.describe('What the law says, and why it matters.'),
	usual: z
		.enum(ANSWERS)
		.optional()
		.describe(
			'The answer that is taken where a reader gave none, for a rare case that is told and not asked. Without it, a question without an answer gives a range.',
		),
	percent: z
		.number()
		.min(0)
		.optional()
		.describe(
			'The percentage that a yes puts in the place of the rate of a row, where rows name the condition under `instead`.',
		),
	of: z
		.enum(RATE_BASES)
		.optional()
		.describe('What that percentage is taken of; the whole value, added to the base duty, if absent.'),
	asRow: z
		.literal(true)
		.optional()
		.describe(
			'That percentage is taken of what the rate of the row is taken of: a sum with the base duty stays such a sum.',
		),
	only: z
		.enum(['originating'])
		.optional()
		.describe('The goods that the other rate is for, where it is not for all: those that qualify under the agreement.'),
	rulesOut: refsTo('conditions').describe(
		'The conditions that a good which meets this one cannot meet: what is made for one use is not a part of another thing.',
	),
	from: DayField.optional().describe('The first day on which the condition counts; the first of the row, if absent.'),
	sources: Sources,
	note: Note,
});
