/** The tariff lines, for pages and files: read and checked as a whole, once a build. */
import { failOn, formatProblem } from '../record/problem';
import type { LineBook } from '../record/lines/line';
import { LINE_FILES } from '../record/schema/source';
import { readOnce } from './kept';
import { loadRecord } from './load';

const texts = import.meta.glob<string>('./record/*.csv', { query: '?raw', import: 'default', eager: true });

let loaded: Promise<LineBook> | undefined;

/** @throws one error that lists every problem of the files, if there is any */
async function load(): Promise<LineBook> {
	const { measures, conditions, sectors, sources } = await loadRecord();
	// What rows name counts too: a measure that is taken out leaves its rows without one.
	return readOnce('lines', [texts, measures, conditions, sectors, sources], async () => {
		const { readWithKinds } = await import('../record/lines/whole');
		const { lines, problems } = readWithKinds(
			Object.fromEntries(LINE_FILES.map((file) => [file, texts[`./record/${file}.csv`]])),
			{ measures, conditions, sectors, sources },
		);
		failOn(problems.map(formatProblem));
		return lines;
	});
}

/** The tariff lines. Read once a build. */
export const loadLines = (): Promise<LineBook> => (loaded ??= load());
