import { z } from 'zod';
import { Alone, Background, Localized, LocalizedName, Note, OwnId, refsTo, Sources, WhenField } from './fields';

/**
 * The lines of the timeline, in their order.
 * - `review`: the joint review itself
 * - `talks`: Canada and the United States, with each other and about each other, and what bears on that: the bridge
 *   between them, defence, Canada’s deals with other countries
 * - `tariffs`: duties, counter-tariffs and threats of them
 * - `mexico`: Mexico’s consultation and its talks with the United States
 * - `courts`: what courts and panels heard and ruled
 * - `lawmakers`: politics: what legislatures and their members did, election debates, and what regulators did
 * - `provinces`: what provinces and territories did
 */
export const TRACKS = ['review', 'talks', 'tariffs', 'mexico', 'courts', 'lawmakers', 'provinces'] as const;
export type Track = (typeof TRACKS)[number];

/** The phases of the matter that an event can begin, in their order. */
export const PHASES = ['to-review', 'since-review'] as const;

export const event = z.strictObject({
	id: OwnId,
	date: WhenField.describe('When it happened or began, or is to.'),
	until: WhenField.optional().describe('The last day, month or year of something that took longer.'),
	formerly: z
		.array(z.string().regex(/^20\d\d$/, "must be a year in quotes, such as '2026'"))
		.default([])
		.describe(
			'Years under which the timeline listed it before its day moved to another year: its addresses there lead on.',
		),
	track: z
		.enum(TRACKS)
		.describe(
			'The line of the timeline it stands on: the `review` itself, the `talks` (and relations), `tariffs`, `mexico`, `courts` (and panels), `lawmakers` (politics and regulators), the `provinces`.',
		),
	title: LocalizedName.describe('A few words for it.'),
	text: Localized.describe('What happened, in a sentence or two.'),
	status: z
		.enum(['happened', 'scheduled'])
		.default('happened')
		.describe('`scheduled`: a date set or announced beforehand, not yet reached on the last day of the record.'),
	key: z.boolean().default(false).describe('A turning point, labelled in the picture of the timeline.'),
	begins: z
		.enum(PHASES)
		.optional()
		.describe('The phase of the matter that begins with it: the way `to-review`, or the time `since-review`.'),
	jointReview: z
		.boolean()
		.default(false)
		.describe(
			'A joint review under Article 34.7 itself, held or still due; once it is held, a decision says how it went.',
		),
	who: refsTo('parties').describe('Who acted.'),
	refers: z
		.strictObject({
			concerns: refsTo('concerns').describe('The concerns it touches.'),
			sectors: refsTo('sectors').describe('The goods it touches.'),
			measures: refsTo('measures').describe('The measures it made, changed or ended.'),
			provinces: refsTo('provinces').describe('The provinces it touches.'),
			provisions: refsTo('provisions').describe('The provisions of the agreement it touches.'),
		})
		.partial()
		.default({ concerns: [], sectors: [], measures: [], provinces: [], provisions: [] })
		.describe('What it has to do with.'),
	sources: Sources,
	alone: Alone,
	background: Background,
	note: Note,
});
