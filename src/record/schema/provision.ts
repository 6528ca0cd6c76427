import { z } from 'zod';
import { Localized, Note, OwnId, Sources } from './fields';

export const provision = z.strictObject({
	id: OwnId,
	chapter: z.number().int().positive().describe('The chapter it stands in.'),
	article: z.string().min(1).describe('The article, annex or side letter.'),
	paragraph: z.string().optional().describe('The paragraph, where one is meant.'),
	title: Localized.describe('A few words for it.'),
	text: Localized.describe('What it says, in plain words; the treaty’s own text is at the source.'),
	sources: Sources,
	note: Note,
});
