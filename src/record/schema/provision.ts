import { z } from 'zod';
import { Alone, Localized, LocalizedName, Note, OwnId, Sources } from './fields';
import { shownName } from './text';

export const provision = z.strictObject({
	id: OwnId,
	chapter: z.number().int().positive().describe('The chapter it stands in.'),
	article: shownName().describe('The article, annex or side letter.'),
	paragraph: shownName().optional().describe('The paragraph, where one is meant.'),
	title: LocalizedName.describe('A few words for it.'),
	text: Localized.describe('What it says, in plain words; the treaty’s own text is at the source.'),
	sources: Sources,
	alone: Alone,
	note: Note,
});
