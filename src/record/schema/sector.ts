import { z } from 'zod';
import { Localized, LocalizedName, Note, OwnId, refsTo, refTo, Sources, type Stance } from './fields';

/** The tariff codes of a kind of good. They are looked up in the US schedule, which lines/kinds.ts checks. */
const kindLines = z.strictObject({
	what: Localized.describe('Which goods of the tariff schedule the kind stands for, in a sentence.'),
	codes: z
		.array(z.string().regex(/^\d{2}(\d{2}){0,4}$/, 'must be text of 2, 4, 6, 8 or 10 digits, such as "870321"'))
		.default([])
		.describe('Codes of the US schedule, with every line under them.'),
	lists: refsTo('measures').describe('Measures of the United States: the codes that their lists name are of the kind.'),
	except: refsTo('sectors').describe('Kinds whose codes are theirs alone, where this one names them too.'),
	meets: refsTo('conditions').describe('What the law asks of goods of the codes, and goods of the kind meet.'),
	shares: refsTo('sectors').describe('Kinds that name some of the same codes: goods of these are of both.'),
	rest: z.literal(true).optional().describe('It stands for everything that no other kind names.'),
});

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
	lines: kindLines
		.optional()
		.describe('The tariff codes of a kind of good; a strategic sector has those of its kinds.'),
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
