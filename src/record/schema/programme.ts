import { z } from 'zod';
import { LocalizedName, Note, OwnId, Sources } from './fields';

/** A programme of measures, such as the US tariffs on metals: one legal ground, whose measures follow one another. */
export const programme = z.strictObject({
	id: OwnId,
	name: LocalizedName.describe('Its name in a few words, as charts have room for it.'),
	sources: Sources,
	note: Note,
});
