import { z } from 'zod';
import { Alone, Background, Id, Localized, Note, OwnId, refTo, Sources, WhenField } from './fields';

/** What a position may be on besides a concern: a longer agreement, US tariffs that stay, Canada's counter-tariffs. */
export const ISSUES = ['extension', 'us-tariffs', 'countermeasures'] as const;
export type Issue = (typeof ISSUES)[number];

export const POSITION_STANCES = ['supports', 'conditional', 'opposes', 'unclear'] as const;
export type PositionStance = (typeof POSITION_STANCES)[number];

/** Where a party stood on an issue on a day, in our own words. */
export const position = z.strictObject({
	id: OwnId,
	party: refTo('parties').describe(
		'A government, a political party or an organisation; a premier speaks for the government of the province.',
	),
	issue: Id.describe(
		'A concern by its id, or `extension` (a longer agreement), `us-tariffs` (US tariffs that stay) or `countermeasures` (Canada’s counter-tariffs).',
	),
	stance: z
		.enum(POSITION_STANCES)
		.describe(
			'Where it stood. On a concern, `supports` means for what the United States asks. `unclear`: on the record, but neither for nor against.',
		),
	date: WhenField.describe('When it said so.'),
	text: Localized.describe('What it said, in our own words.'),
	sources: Sources,
	alone: Alone,
	background: Background,
	note: Note,
});
