import { z } from 'zod';
import { Alone, Localized, LocalizedName, Note, OwnId, Sources } from './fields';
import { faultOfAddress, refuseIf, shownName } from './text';

/**
 * On what the choice of a word rests: an `official` text has it, a page in that language was seen to use it (`usage`), or
 * it is `ours`, since neither was found.
 */
export const WORDING_BASES = ['official', 'usage', 'ours'] as const;

/** A word that is ours is on no page that could be named, and any other is on one. */
const wording = z
	.strictObject({
		basis: z
			.enum(WORDING_BASES)
			.describe('Whether an `official` text has it, a page was seen to use it (`usage`), or it is `ours`.'),
		url: z
			.url({ protocol: /^https?$/, error: 'must be a web address (http or https) that a reader can open', abort: true })
			.superRefine(refuseIf(faultOfAddress))
			.optional()
			.describe('Where that text or page is.'),
	})
	.superRefine(({ basis, url }, { addIssue }) => {
		const path = ['url'];
		if (basis === 'ours' && url !== undefined)
			addIssue({ code: 'custom', path, message: 'names a page for a word that is ours: say `official` or `usage`' });
		if (basis !== 'ours' && url === undefined)
			addIssue({
				code: 'custom',
				path,
				message: 'must name the page that has the word; a word that is on none is `ours`',
			});
	});

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
	wording: z
		.strictObject({
			fr: wording.describe('The French term.'),
			es: wording.describe('The Spanish term.'),
		})
		.describe('On what the choice of the term rests, in the languages into which it was brought.'),
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
