import { z } from 'zod';
import { DayField, LocalizedName, Note, OwnId, refTo, refsTo, Sources } from './fields';

/** What the Parties can decide about the term of the agreement and about leaving it. */
export const DECISION_KINDS = ['joint-review', 'extension', 'withdrawal'] as const;

/** A decision under Article 34.6 or 34.7. review.ts works out what follows from all of them. */
export const decision = z.strictObject({
	id: OwnId,
	title: LocalizedName.describe('A few words for it.'),
	kind: z
		.enum(DECISION_KINDS)
		.describe(
			'What it is: a `joint-review` that was held (Article 34.7(2) to (4)), an `extension` agreed between reviews (34.7(4)), or a notice of `withdrawal` (34.6).',
		),
	on: DayField.describe('The day of the review, of the extension, or of the notice (not of its effect).'),
	event: refTo('events').describe('The event at which it was made.'),
	confirms: refsTo('parties').describe('The Parties that confirmed that they wish to extend the term.'),
	declines: refsTo('parties').describe(
		'The Parties that said no. A Party that neither confirmed nor said no has not confirmed either.',
	),
	by: refTo('parties').optional().describe('The Party that gave notice of withdrawal.'),
	sources: Sources,
	note: Note,
});
