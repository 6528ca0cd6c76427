import { z } from 'zod';
import { Alone, Claim, DayField, Localized, LocalizedName, Note, OwnId, refsTo, Sources } from './fields';

/**
 * A day on which the matter turned, as its page tells it. The page comes with the turning point itself (an event with
 * `key`); an entry here says what the events of that day do not say by themselves.
 */
export const day = z.strictObject({
	id: OwnId,
	date: DayField.describe('The day: one on which a turning point of the events happened. It names the page.'),
	title: LocalizedName.describe('What the day was, in a few words.'),
	text: Localized.describe('What it came to, in two to four sentences: the answer with which its page opens.'),
	us: Claim.optional().describe(
		'What the United States said of it, or did; left out where the record has nothing of that side, which the page then says.',
	),
	canada: Claim.optional().describe(
		'What Canada said of it, or did; left out where the record has nothing of that side, which the page then says.',
	),
	mexico: Claim.optional().describe('What Mexico said of it, or did, where it had a part in it.'),
	before: refsTo('events').describe('The events that led to it, all of them earlier.'),
	after: refsTo('events').describe('The events that followed from it, all of them later.'),
	figures: refsTo('figures').describe('The numbers that belong to it.'),
	sources: Sources,
	alone: Alone,
	note: Note,
});
