import { z } from 'zod';
import { Note, OwnId, refTo, WhenField } from './fields';
import { faultOfAddress, refuseIf, shownName } from './text';

/** The kinds of documents. strength() says which of them are official. */
export const SOURCE_KINDS = [
	'treaty',
	'law',
	'court',
	'government',
	'statistics',
	'law-firm',
	'think-tank',
	'academic',
	'industry',
	'news',
	'reference',
] as const;

/** How a source was read. */
export const READ = ['origin', 'copy', 'citation'] as const;

/** The files of tariff lines beside the collections, without their ending. */
export const LINE_FILES = [
	'us-lines',
	'canada-lines',
	'us-schedule',
	'nomenclature',
	'us-imports',
	'usmca-claims',
] as const;
export type LineFile = (typeof LINE_FILES)[number];

export const source = z.strictObject({
	id: OwnId,
	title: shownName().describe('The title it bears.'),
	publisher: shownName().describe('Who published it.'),
	date: WhenField.nullable().describe('When it was published, or last revised; empty where it bears no date.'),
	url: z
		.url({ protocol: /^https?$/, error: 'must be a web address (http or https) that a reader can open', abort: true })
		.superRefine(refuseIf(faultOfAddress))
		.describe('Where a reader can open it.'),
	lang: z.enum(['en', 'fr', 'es']).describe('The language it is in.'),
	kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
	read: z
		.enum(READ)
		.describe(
			'How it was read: `origin` at its own address, `copy` in a stored copy of the page, `citation` only as another document cites it.',
		),
	readIn: refTo('sources')
		.optional()
		.describe(
			'The source in which it was read, where that one is in the record too; only for one not read at its origin.',
		),
	weak: z
		.boolean()
		.default(false)
		.describe('A mirror, a digest or a partisan page: a claim that rests on it alone is marked.'),
	licence: shownName().optional().describe('The licence under which the record carries what was taken from it.'),
	lines: z.array(z.enum(LINE_FILES)).optional().describe('The files of tariff lines whose rows it proves.'),
	note: Note,
});
