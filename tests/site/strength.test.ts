/** How well claims are proved is said where it tells a reader something. */
import { describe, expect, test } from 'vitest';
import { contentPages } from './dist';

/** The text of a page in sections: what follows each heading of the second level up to the next. */
function sectionsOf(document: Document): { note: Element | null; marks: string[]; claims: number; heading: string }[] {
	const text = document.querySelector('main .sl-markdown-content');
	if (!text) return [];
	const parts: Element[][] = [[]];
	for (const element of text.querySelectorAll('h2, .jr-cite, .jr-strength'))
		if (element.localName === 'h2') parts.push([element]);
		else parts.at(-1)!.push(element);
	return parts.map((part) => ({
		heading: part[0]?.localName === 'h2' ? part[0].textContent! : '',
		note: part.find((element) => element.closest('.jr-strength-note')) ?? null,
		claims: part.filter((element) => element.classList.contains('jr-cite')).length,
		marks: part
			.filter((element) => element.classList.contains('jr-strength') && !element.closest('.jr-strength-note'))
			.map((element) => element.getAttribute('data-strength')!),
	}));
}

const sections = contentPages.flatMap(({ document, path }) => sectionsOf(document).map((each) => ({ ...each, path })));

describe('marks of strength', () => {
	test('no section repeats one weak mark at most of its claims', () => {
		const dull = sections
			.filter(({ claims, heading, note }) => heading && !note && claims >= 3)
			.filter(({ claims, marks }) =>
				['thin', 'single'].some((weak) => marks.filter((mark) => mark === weak).length * 3 >= claims * 2),
			);
		expect(dull.map(({ heading, path }) => `${path}: ${heading}`)).toEqual([]);
	});

	test('a section that says it once marks only what differs', () => {
		const told = sections.filter(({ note }) => note);
		expect(told.length).toBeGreaterThan(10);
		for (const { heading, marks, note, path } of told)
			expect(marks, `${path}: ${heading}`).not.toContain(note!.getAttribute('data-strength'));
	});

	test('elsewhere only weak claims are marked', () => {
		const loud = sections.filter(
			({ marks, note }) => !note && marks.some((mark) => /official|corroborated/.test(mark)),
		);
		expect(loud.map(({ heading, path }) => `${path}: ${heading}`)).toEqual([]);
	});
});
