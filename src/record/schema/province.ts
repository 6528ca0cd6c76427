import { z } from 'zod';
import { Claim, DatedClaim, Localized, LocalizedName, Note, OwnId, refsTo, refTo, Sources, WhenField } from './fields';

/** How a province's purchasing rules treat US suppliers. */
export const PURCHASING = ['bars', 'limits', 'penalty', 'prefers'] as const;
export type Purchasing = (typeof PURCHASING)[number];

export const province = z.strictObject({
	id: OwnId,
	code: z
		.string()
		.regex(/^[A-Z]{2}$/, 'must be the two letters of its postal abbreviation, such as ON')
		.describe('Its postal abbreviation, of two letters.'),
	name: LocalizedName.describe('Its name.'),
	figures: refsTo('figures').describe('The figures on it.'),
	share: refTo('figures')
		.optional()
		.describe('The figure of the share of its exports that goes to the United States, where one was found.'),
	value: refTo('figures')
		.optional()
		.describe('The figure of its exports to the United States in dollars, where one was found.'),
	jobs: refsTo('figures').describe('The figures on jobs that hang on these exports, or were lost.'),
	government: refTo('parties').optional().describe('Its government, where the record has a position of it.'),
	sells: Claim.optional().describe('What it sells to the United States, and what is most exposed.'),
	alcohol: z
		.array(
			z.strictObject({
				from: WhenField.describe('When this was first so, or first reported.'),
				status: z
					.enum(['removed', 'sold', 'partly', 'not-reported'])
					.describe('Whether US alcohol was on the shelves.'),
				text: Localized.describe('What the source says.'),
				sources: Sources,
			}),
		)
		.default([])
		.describe('Sale of US alcohol in public stores, oldest first.'),
	procurement: DatedClaim.extend({
		kind: z
			.enum(PURCHASING)
			.describe(
				'US suppliers are kept out (`bars`), used less (`limits`), charged more (`penalty`), or stand behind Canadian ones (`prefers`).',
			),
	})
		.optional()
		.describe('How its purchasing rules treat US suppliers, where a rule was found.'),
	sources: Sources,
	note: Note,
});
