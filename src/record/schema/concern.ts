import { z } from 'zod';
import {
	Claim,
	DatedClaim,
	Localized,
	LocalizedName,
	Note,
	OwnId,
	refsTo,
	refTo,
	Sources,
	STANCES,
	WhenField,
} from './fields';

export const concern = z.strictObject({
	id: OwnId,
	name: LocalizedName.describe('Its name in a few words.'),
	short: LocalizedName.describe('Its name in a word or two, for the head of a column.'),
	order: z.number().int().positive().describe('Its place in every list and chart, from 1.'),
	asks: Localized.describe('What the United States asks, as a phrase in the middle of a sentence.'),
	summary: Localized.describe('What it is about, in a sentence or two.'),
	raisedBy: z.array(refTo('parties')).min(1, 'must name who raised it').describe('Who raised it.'),
	since: WhenField.describe('When it was first raised, as far as the sources read say.'),
	provisions: refsTo('provisions').describe('The provisions of the agreement it rests on.'),
	sectors: refsTo('sectors').describe('The goods it touches.'),
	provinces: refsTo('provinces').describe('The provinces it touches.'),
	us: Claim.describe('What the United States says.'),
	canada: Claim.describe('What Canada says.'),
	stance: z
		.enum(STANCES)
		.describe(
			'What Canada says it will do: `protect` what stands, be `open` to talk, `cooperate`. Without a statement: `reported` as open, or `split` where it gave up a part and kept the rest.',
		),
	stanceText: Localized.describe('The stance in a sentence, no stronger than the positions that carry it.'),
	stanceFrom: z
		.array(refTo('positions'))
		.min(1, 'must name a position that carries the stance')
		.describe('The positions that carry the stance: of Canada, on this concern.'),
	stanceEvents: refsTo('events').describe('Events that the sentence tells of besides what those positions say.'),
	history: z.array(DatedClaim).default([]).describe('What changed in the matter, oldest first.'),
	sources: Sources,
	note: Note,
});
