/**
 * Pages of chapters of the US schedule. One template makes some three hundred of them, so that tests that look at every
 * page look at three chapters of each language: the first, the largest, and one whose numbers of ten digits differ.
 * What must hold for each of them is in tests/site/goods.test.ts.
 */
const CHAPTER = /(?:^|\/)tariffs\/goods\/(\d\d)(?:\/|\/index\.html)?$/;
const SHOWN = ['01', '29', '94'];

/** Whether tests of every page look at it: it is no page of a chapter, or one of those that stand for all. */
export function isLookedAt(path: string): boolean {
	const chapter = CHAPTER.exec(path)?.[1];
	return chapter === undefined || SHOWN.includes(chapter);
}
