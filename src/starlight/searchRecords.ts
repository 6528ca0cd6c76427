/** Makes the records of search from built pages, the record and its lists; gives the maker to the integration. */
import { loadRecord } from '../content/load';
import { loadGoodsWords } from '../content/loadGoodsWords';
import { loadLines } from '../content/loadLines';
import { failOn, formatProblem } from '../record/problem';
import { readPage } from '../search/build/html';
import { makeIndex } from '../search/build/index';
import { readLists } from '../search/build/lists';
import type { Pages } from '../search/build/records';
import { shownWords } from '../search/build/shownWords';
import { dictionary } from '../words/dictionary';
import { wordsIn } from '../words/ofSite';
import answers from '../content/record/answers.yaml?raw';
import words from '../content/record/search-words.yaml?raw';
import { giveMaker } from './searchMaker';

/** The pages in English, which are made first: those of other languages are translations of them. */
let english: Pages | undefined;

giveMaker(async (lang, html, base) => {
	const record = await loadRecord();
	const { problems, ...lists } = readLists({ words, answers }, (id) => record.find(id) !== undefined);
	failOn(problems.map(formatProblem));
	const pages = new Map([...html].map(([path, text]) => [path, readPage(text)]));
	if (lang === 'en') english = pages;
	return makeIndex({
		...lists,
		record,
		lines: await loadLines(),
		goodsWords: await loadGoodsWords(),
		pages,
		...(lang !== 'en' && english && { english }),
		lang,
		base,
		t: wordsIn(lang),
		strings: shownWords(dictionary(lang)),
	});
});
