/** The files that the page of one’s goods fetches, as the build makes them, and answers made from them. */
import { answerGoods, type GoodsResult } from '../src/goods/answer';
import type { Asked } from '../src/goods/address';
import type { HeadingFile, RulesFile } from '../src/goods/files';
import { headingFiles, rulesFile } from '../src/goods/makeFiles';
import type { Speech } from '../src/goods/say';
import type { Locale } from '../src/record/format';
import { wordsIn } from '../src/words/ofSite';
import { lines } from './lines';
import { record } from './record';
import { readers } from './suggest';

export interface Answered {
	result: GoodsResult;
	rules: RulesFile;
	heading: HeadingFile;
	speech: Speech;
}

/** The answer to a question, by the way of the files: through JSON, as a browser gets them. */
export function answered(code: string, asked: Partial<Asked> = {}, lang: Locale = 'en'): Answered {
	const rules = JSON.parse(JSON.stringify(rulesFile(record, lines, code.slice(0, 2), lang))) as RulesFile;
	const heading = JSON.parse(JSON.stringify(headingFiles(lines, readers.words).get(code.slice(0, 4))!)) as HeadingFile;
	const whole: Asked = { code, rest: false, day: record.asOf, answers: {}, content: {}, ...asked };
	return { result: answerGoods(rules, heading, whole), rules, heading, speech: { lang, t: wordsIn(lang) } };
}
