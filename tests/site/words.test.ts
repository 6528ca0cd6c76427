/** Words that have no business on a page: leftovers of work, and talk of how the site was made. */
import { describe, expect, test } from 'vitest';
import { filesOf, pages, textOf } from './dist';

/** Case counts where small letters are a word of the page's languages: "ai", "todo". */
const UNWANTED =
	/(?<![\p{L}\p{N}])(?:AI|IA|TODO|FIXME|[Ss]essions?|[Ss]esión|[Ss]esiones|Claude|ChatGPT|GPT|[Aa]ssistants?|[Ll]orem|undefined|NaN|\[object)(?![\p{L}\p{N}])/gu;

/** What others wrote and we only name: their titles, and the titles in a chart's table. */
const QUOTED = '.jr-source-title, .jr-page-sources .jr-sources, .jr-source-kind';
/** An office is called what it is called. */
const OFFICE = /\bAssistant (?:US |United States )?(?:Trade Representative|Secretary|Minister|Deputy Minister)\b/g;

function unwantedIn(text: string): string[] {
	const read = text.replace(OFFICE, '');
	return [...read.matchAll(UNWANTED)].map(({ index }) =>
		read.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '),
	);
}

describe.each(pages)('$path', ({ document }) => {
	test('speaks only of its subject', () => {
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

test.each(filesOf('charts/**/*.{csv,svg,json}'))('%s speaks only of its subject', (file) => {
	expect(unwantedIn(textOf(file))).toEqual([]);
});

test('no file says where it was built', () => {
	const wrong = filesOf('**/*.{html,js,css,svg,csv,json,xml,txt}').filter((file) =>
		/\/(?:home|root|Users|work|tmp)\/[\w.-]+\//.test(textOf(file)),
	);
	expect(wrong).toEqual([]);
});
