/** How hard a page is to read: the school grade that its text asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { parseHTML } from 'linkedom';
import { syllable } from 'syllable';
import { atMost, type Line } from './report.ts';

/** What a page says besides its running text. */
const APART =
	'figure, nav, script, .not-content, .jr-cite, .jr-strength, .jr-strength-note, .jr-kicker, .sr-only, .jr-page-sources';
/** The school grade that the story may ask for. */
const MOST = 9;

/** The sentences of a built page: its paragraphs and items, without citations, pictures and lists of sources. */
export function sentencesOf(html: string): string[] {
	const { document } = parseHTML(html);
	const content = document.querySelector('main .sl-markdown-content')!;
	for (const element of content.querySelectorAll(APART)) element.remove();
	const blocks = [...content.querySelectorAll('p, li')].filter((block) => !block.querySelector('p, li'));
	return blocks
		.filter((block) => !block.textContent.trim().startsWith('More:'))
		.flatMap((block) =>
			block.textContent
				.replace(/\s+/g, ' ')
				.trim()
				.split(/(?<=[.?!])\s+(?=\p{L})/u),
		)
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * The grade of some sentences by the formula of Flesch and Kincaid
 * (https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests): 9 is read at fourteen.
 */
export function gradeOf(sentences: readonly string[]): number {
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? []);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0),
	});
}

/** The grade of the story of a built site. */
export function readingLines(dist: string): Line[] {
	const grade = gradeOf(sentencesOf(readFileSync(join(dist, 'in-five-minutes/index.html'), 'utf8')));
	return [
		{
			what: 'Reading grade of the story (Flesch–Kincaid)',
			unit: 'grade',
			ours: grade,
			goal: atMost(grade, MOST, String(MOST)),
		},
	];
}
