/**
 * Charts alone, for frames in other people’s pages. They are no pages of the site: no head, no menu, no search. What must
 * hold for them is in tests/site/embeds.test.ts and tests/browser/embed*.test.ts.
 */
export const isFrame = (path: string): boolean => /^\/?(?:(?:fr|es)\/)?embed\/[^/]+\//.test(path);
