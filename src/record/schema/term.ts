import { z } from 'zod';
import { Localized, Note, OwnId, Sources } from './fields';

export const term = z.strictObject({
	id: OwnId,
	names: z
		.strictObject({
			us: z.string().describe('In the United States.'),
			canadaEn: z.string().describe('In Canada, in English.'),
			canadaFr: z.string().describe('In Canada, in French.'),
			mexico: z.string().describe('In Mexico.'),
		})
		.partial()
		.describe('The name used in each place, where they differ.'),
	term: Localized.describe('The term as the pages use it.'),
	aliases: z.array(z.string()).default([]).describe('Other words people search by.'),
	inText: z
		.strictObject({
			en: z.array(z.string()).describe('In English.'),
			fr: z.array(z.string()).describe('In French.'),
			es: z.array(z.string()).describe('In Spanish.'),
		})
		.partial()
		.default({})
		.describe(
			'The words by which the text of a page names it, by language, where they are not the term and its plural; an empty list: it is not explained in place.',
		),
	meaning: Localized.describe('What it means, in plain words.'),
	sources: Sources,
	note: Note,
});
