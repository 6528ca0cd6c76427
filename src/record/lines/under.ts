/** Reads the tariff lines under a few headings, for what shows a few goods: all lines take seconds to read. */
import type { HeadingLines, WholeRecord } from '../record';
import type { LineFile } from '../schema';
import { readLines } from './read';

/** The files in which lines stand under headings, with the place of the code in a row. */
const PLACES = { 'us-lines': 1, 'canada-lines': 1, 'us-schedule': 0 } as const satisfies { [F in LineFile]?: number };
export type UnderFile = keyof typeof PLACES;

/** The header of a file and its rows under headings. What stands before the code has no comma. */
function rowsUnder(text: string, place: number, headings: readonly string[]): string {
	const [header, ...rows] = text.split('\n');
	const kept = rows.filter((row) => {
		const from = place === 0 ? 0 : row.indexOf(',') + 1;
		return headings.some((heading) => row.startsWith(heading, from));
	});
	return [header, ...kept].join('\n');
}

/**
 * The rows of measures and the lines of the US schedule under headings. What is wrong in them is told where all lines are
 * read (read.ts).
 * @param textOf gives the text of a file
 * @param headings four digits each
 */
export function readUnder(
	textOf: (file: UnderFile) => string,
	headings: readonly string[],
	record: Pick<WholeRecord, 'measures' | 'conditions' | 'sources'>,
): HeadingLines {
	const parts = (Object.keys(PLACES) as UnderFile[]).map(
		(file) => [file, rowsUnder(textOf(file), PLACES[file], headings)] as const,
	);
	const { rows, schedule } = readLines({ nomenclature: '', ...Object.fromEntries(parts) }, record).lines;
	return { rows, schedule };
}
