/** The words by which readers know goods, checked against the schedule. */
import { readWords, type ReaderWord } from '../goods/words';
import { failOn, formatProblem } from '../record/problem';
import text from './goods-words.yaml?raw';
import { loadLines } from './loadLines';

/** @throws where an entry of the file is wrong, naming it */
export async function loadGoodsWords(): Promise<readonly ReaderWord[]> {
	const { problems, words } = readWords(text, await loadLines());
	failOn(problems.map(formatProblem));
	return words;
}
