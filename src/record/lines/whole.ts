/** The tariff lines with everything that is held against them: the way in for the site, the tools and the tests. */
import type { Problem } from '../problem';
import type { WholeRecord } from '../record';
import { kindProblems } from './kinds';
import type { LineBook } from './line';
import { readLines } from './read';

/**
 * Reads the tariff lines, and looks up in them the codes that kinds of goods name.
 * @param texts the text of each file, as `readLines` takes them
 * @param record what rows name, and the kinds of goods
 * @returns the lines, and every problem; those of kinds are looked for in lines that hold together
 */
export function readWithKinds(
	texts: Parameters<typeof readLines>[0],
	record: Parameters<typeof readLines>[1] & Pick<WholeRecord, 'sectors'>,
): { lines: LineBook; problems: Problem[] } {
	const { lines, problems } = readLines(texts, record);
	return { lines, problems: problems.length > 0 ? problems : kindProblems(record.sectors, lines) };
}
