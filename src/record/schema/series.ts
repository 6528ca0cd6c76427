import { z } from 'zod';
import { Alone, Localized, Note, OwnId, Sources, UNITS, WhenField } from './fields';

export const series = z.strictObject({
	id: OwnId,
	of: Localized.describe('What the numbers are of.'),
	unit: z.enum(UNITS).describe('The unit of all its numbers.'),
	basis: z
		.enum(['customs', 'balance-of-payments', 'other'])
		.describe('How trade was counted. Customs and balance-of-payments totals must never be joined.'),
	points: z
		.array(
			z.tuple([
				WhenField.meta({ name: 'period', description: 'The year, month or day the number is for.' }),
				z.number().nullable().meta({ name: 'value', description: 'The number; empty where it was not published.' }),
			]),
		)
		.min(2, 'must hold at least two points')
		.describe('The numbers of a series, oldest first.'),
	sources: Sources,
	alone: Alone,
	note: Note,
});
