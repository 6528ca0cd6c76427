import { z } from 'zod';
import { Localized, LocalizedName, Note, OwnId, refTo, Sources, WhenField } from './fields';

export const party = z.strictObject({
	id: OwnId,
	kind: z.enum(['government', 'office', 'person', 'political-party', 'organisation']).describe('What it is.'),
	name: LocalizedName.describe('Its name.'),
	of: refTo('parties').optional().describe('The government, office or body it belongs to.'),
	role: Localized.optional().describe('What it does in the matter, or the office a person holds.'),
	from: WhenField.optional().describe('Since when it has had this role.'),
	until: WhenField.optional().describe('When it ceased to have it.'),
	sources: Sources,
	note: Note,
});
