/** The words by which readers know goods, checked against the schedule. */
import { readWords, type ReaderWord } from '../goods/words';
import type { LineBook } from '../record/lines/line';
import { failOn, formatProblem } from '../record/problem';
import { memory } from '../record/remember';
import text from './goods-words.yaml?raw';
import { loadLines } from './loadLines';

const read = memory<LineBook, readonly ReaderWord[]>();

/** @throws where an entry of the file is wrong, naming it */
export async function loadGoodsWords(): Promise<readonly ReaderWord[]> {
	const lines = await loadLines();
	return read(lines, 'words', () => {
		const { problems, words } = readWords(text, lines);
		failOn(problems.map(formatProblem));
		return words;
	});
}
