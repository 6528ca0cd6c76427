/** The words by which readers know goods that no schedule calls so: src/content/goods-words.yaml, checked. */
import { z } from 'zod';
import { LOCALES } from '../record/format/locale';
import { dotted } from '../record/lines/code';
import type { LineBook } from '../record/lines/line';
import type { Problem } from '../record/problem';
import { readList } from '../record/yamlList';

const words = z.array(z.string().trim().min(2)).min(1, 'needs a word in each language');
const schema = z.strictObject({
	en: words,
	fr: words,
	es: words,
	codes: z.array(z.string().regex(/^(\d\d){1,4}$/, 'must be 2, 4, 6 or 8 digits, in quotes')).min(1, 'needs a code'),
	numbers: z.array(z.string().regex(/^\d{10}$/, 'must be 10 digits, in quotes')).optional(),
});

/**
 * Words for one kind of goods in each language, the codes that a customs broker would look at, the likeliest first, and the
 * numbers of ten digits that hold these goods and no others, of those that a measure names.
 */
export type ReaderWord = z.infer<typeof schema>;

/** The file that holds them. */
export const WORDS_FILE = 'src/content/goods-words.yaml';

/** What is found twice in a list. */
const twice = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

/**
 * Reads the file and checks it against the schedule.
 * @param text the text of the file
 * @param book the tariff lines that its codes must be among
 * @returns the words, and every problem with its file, entry and field; none means that they hold
 */
export function readWords(
	text: string,
	book: Pick<LineBook, 'headings' | 'rows' | 'schedule'>,
): { words: ReaderWord[]; problems: Problem[] } {
	const codes = new Set([...book.headings, ...book.schedule].map(({ code }) => code));
	const numbers = new Set(book.rows['united-states'].map(({ code }) => code));
	const found: ReaderWord[] = [];
	const { problems } = readList(
		text,
		{ file: WORDS_FILE, schema, fields: 'en, fr, es and codes' },
		(data, _at, tell) => {
			found.push(data);
			for (const code of data.codes)
				if (!codes.has(code))
					tell(`${dotted(code)} is in neither the nomenclature nor the US schedule: look the goods up again`, 'codes');
			for (const number of data.numbers ?? [])
				if (!numbers.has(number)) tell(`${dotted(number)} is named by no US measure: leave it out`, 'numbers');
			for (const field of [...LOCALES, 'codes', 'numbers'] as const)
				for (const word of twice(data[field] ?? [])) tell(`has "${word}" twice: keep one`, field);
		},
	);
	return { words: found, problems };
}
