/** The lists of the record that search reads: what readers call things, and the questions that have a known answer. */
import { z } from 'zod';
import type { Problem } from '../../record/problem';
import { Localized } from '../../record/schema';
import { readYaml } from '../../record/yaml';

/** Words under their languages. */
const words = z.strictObject({
	en: z.array(z.string().trim().min(1)).default([]),
	fr: z.array(z.string().trim().min(1)).default([]),
	es: z.array(z.string().trim().min(1)).default([]),
});
export type Words = z.infer<typeof words>;

const named = words.refine(({ en }) => en.length > 0, 'needs a name in English, which stands for the others');

const wordLists = z.strictObject({
	same: z.array(named).describe('Names and spellings of one thing: search takes each for the first English one.'),
	like: z
		.array(
			z.strictObject({
				site: named.describe('The words that the site uses.'),
				readers: words.describe('What readers type for them.'),
			}),
		)
		.describe('Words of readers that lead to words of the site.'),
});
export type WordLists = z.infer<typeof wordLists>;

const answers = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words with hyphens'),
		asks: words.refine(
			(asks) => Object.values(asks).every((list) => list.length > 0),
			'needs a question in each language',
		),
		text: Localized.describe(
			'The answer, in which {{day}} stands for a day that the record works out, and {{figure:id}} for a figure of it.',
		),
		page: z
			.string()
			.min(1)
			.describe('The page that answers in full, with the id of the place on it after a # if it has one.'),
		cites: z.array(z.string()).min(1, 'must name what proves it').describe('Ids of the record.'),
	}),
);
export type Answers = z.infer<typeof answers>;

/** The files, by what they hold. */
export const LIST_FILES = {
	words: 'src/content/record/search-words.yaml',
	answers: 'src/content/record/answers.yaml',
} as const;

/** What is twice in a list. */
const twice = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

/** Reads a text by a schema; says what is wrong, with the file, the entry and the field. */
function readBy<Value>(
	text: string,
	file: string,
	schema: z.ZodType<Value>,
): { value: Value | undefined; problems: Problem[] } {
	const { error, value } = readYaml(text);
	if (error)
		return { value: undefined, problems: [{ file, entry: '', field: '', message: error.message, line: error.line }] };
	const { data, error: wrong } = schema.safeParse(value);
	const problems = (wrong?.issues ?? []).map(({ message, path }): Problem => {
		const [entry = '', ...field] = path.map(String);
		return { file, entry, field: field.join('.'), message };
	});
	return { value: data, problems };
}

/**
 * Reads and checks the two files.
 * @param texts their texts
 * @param isKnown whether the record has an entry of an id
 * @returns the lists, and every problem; none means that they hold
 */
export function readLists(
	texts: { readonly [F in keyof typeof LIST_FILES]: string },
	isKnown: (id: string) => boolean,
): { words: WordLists; answers: Answers; problems: Problem[] } {
	const lists = readBy(texts.words, LIST_FILES.words, wordLists);
	const asked = readBy(texts.answers, LIST_FILES.answers, answers);
	const problems = [...lists.problems, ...asked.problems];
	for (const [list, groups] of Object.entries(lists.value ?? {}))
		for (const [at, group] of groups.entries())
			for (const [field, spoken] of 'site' in group ? Object.entries(group) : [['', group] as const])
				for (const [lang, own] of Object.entries(spoken as Words))
					for (const word of twice(own))
						problems.push({
							file: LIST_FILES.words,
							entry: `${list}, group ${at + 1}`,
							field: [field, lang].filter(Boolean).join('.'),
							message: `has "${word}" twice: keep one`,
						});
	for (const { cites, id, text } of asked.value ?? [])
		for (const [lang, said = ''] of Object.entries(text))
			for (const [, figure] of said.matchAll(/\{\{figure:([^}]*)\}\}/g))
				if (!isKnown(figure!) || !cites.includes(figure!))
					problems.push({
						file: LIST_FILES.answers,
						entry: id,
						field: `text.${lang}`,
						message: `prints the figure "${figure}", which must be one of the record and stand under cites`,
					});
	for (const { cites, id } of asked.value ?? [])
		for (const cited of cites)
			if (!isKnown(cited))
				problems.push({
					file: LIST_FILES.answers,
					entry: id,
					field: 'cites',
					message: `"${cited}" is no entry of the record`,
				});
	return { words: lists.value ?? { same: [], like: [] }, answers: asked.value ?? [], problems };
}
