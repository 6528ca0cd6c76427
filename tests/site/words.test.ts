/** Words that have no business on a page: leftovers of work. */
import { describe, expect, test } from 'vitest';
import { filesOf, pages, textOf } from './dist';

/** Notes to oneself, filler, and values that should not have been printed. Case counts: "todo" is a Spanish word. */
const UNWANTED = /(?<![\p{L}\p{N}])(?:TODO|FIXME|[Ll]orem|undefined|NaN|\[object)(?![\p{L}\p{N}])/gu;

/** What others wrote and we only name: their titles, and the titles in a chart's table. */
const QUOTED = '.jr-source-title, .jr-page-sources .jr-sources, .jr-source-kind';
function unwantedIn(text: string): string[] {
	return [...text.matchAll(UNWANTED)].map(({ index }) =>
		text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '),
	);
}

test('a leftover would be found', () => {
	for (const left of ['A TODO here', 'It is undefined.', 'NaN%', '[object Object]', 'Lorem ipsum'])
		expect(unwantedIn(left), left).toHaveLength(1);
	for (const fine of ['todo está dicho', 'NaNo', 'undefinedness']) expect(unwantedIn(fine), fine).toEqual([]);
});

describe.each(pages)('$path', ({ document }) => {
	test('holds no leftovers', () => {
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const element of body.querySelectorAll(`script, style, template, ${QUOTED}`)) element.remove();
		const attributes = [
			...document.querySelectorAll('[alt], [title], [aria-label], [placeholder], meta[content]'),
		].flatMap((element) =>
			['alt', 'title', 'aria-label', 'placeholder', 'content'].map((name) =>
				element.getAttribute('http-equiv') ? '' : (element.getAttribute(name) ?? ''),
			),
		);
		// Text of neighbours must not run together into one word.
		const words = [...body.querySelectorAll('*')].flatMap((element) =>
			[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
		);
		expect(unwantedIn([document.title, ...attributes, ...words].join(' · '))).toEqual([]);
	});
});

test.each(filesOf('charts/**/*.{csv,svg,json}'))('%s holds no leftovers', (file) => {
	expect(unwantedIn(textOf(file))).toEqual([]);
});

test('no file says where it was built', () => {
	const wrong = filesOf('**/*.{html,js,css,svg,csv,json,xml,txt}').filter((file) =>
		/\/(?:home|root|Users|work|tmp)\/[\w.-]+\//.test(textOf(file)),
	);
	expect(wrong).toEqual([]);
});
