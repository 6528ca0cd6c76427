import { z } from 'zod';
import { Alone, Localized, LocalizedName, Note, OwnId, Sources } from './fields';
import { shownName } from './text';

export const term = z.strictObject({
	id: OwnId,
	names: z
		.strictObject({
			us: shownName().describe('In the United States.'),
			canadaEn: shownName().describe('In Canada, in English.'),
			canadaFr: shownName().describe('In Canada, in French.'),
			mexico: shownName().describe('In Mexico.'),
		})
		.partial()
		.describe('The name used in each place, where they differ.'),
	term: LocalizedName.describe('The term as the pages use it.'),
	aliases: z.array(shownName()).default([]).describe('Other words people search by.'),
	inText: z
		.strictObject({
			en: z.array(shownName()).describe('In English.'),
			fr: z.array(shownName()).describe('In French.'),
			es: z.array(shownName()).describe('In Spanish.'),
		})
		.partial()
		.default({})
		.describe(
			'The words by which the text of a page names it, by language, where they are not the term and its plural; an empty list: it is not explained in place.',
		),
	meaning: Localized.describe('What it means, in plain words.'),
	sources: Sources,
	alone: Alone,
	note: Note,
});
