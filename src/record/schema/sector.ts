import { z } from 'zod';
import { Localized, LocalizedName, Note, OwnId, refsTo, refTo, Sources, type Stance } from './fields';

export const sector = z.strictObject({
	id: OwnId,
	name: LocalizedName.describe('Its name.'),
	strategic: z
		.boolean()
		.default(false)
		.describe('One of the four sectors in which Canada sought to work with the United States in 2025.'),
	within: refTo('sectors').optional().describe('The strategic sector these goods belong to.'),
	order: z.number().int().positive().describe('Its place in every chart, from 1.'),
	summary: Localized.describe('What it is, in a sentence or two.'),
	stance: z
		.enum(['protect', 'cooperate'] satisfies Stance[])
		.optional()
		.describe('What Canada says it will do: `protect` what stands, or `cooperate`.'),
	provinces: refsTo('provinces').describe('The provinces that depend on it most.'),
	figures: refsTo('figures').describe('The figures on it.'),
	series: refsTo('series').describe('The series on it.'),
	sources: Sources,
	note: Note,
});
