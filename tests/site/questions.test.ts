/** The page of questions: each has an address of its own, a proof, and a way to the page that tells more. */
import { expect, test } from 'vitest';
import { contentPages } from './dist';

const page = contentPages.find(({ path }) => path === '/questions/')!;
const questions = [...page.document.querySelectorAll('.jr-ask')];

test('there are enough questions to be worth a page', () => {
	expect(questions.length).toBeGreaterThanOrEqual(20);
});
test('each is a question with an address of its own', () => {
	const ids = questions.map((question) => {
		const heading = question.querySelector('h3')!;
		expect(heading.textContent.trim()).toMatch(/\?$/);
		expect(heading.querySelector('a')!.getAttribute('href')).toBe(`#${heading.id}`);
		return heading.id;
	});
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
test('each answer is proved and leads on', () => {
	for (const question of questions) {
		const asked = question.querySelector('h3')!.textContent.trim();
		const answer = question.querySelector('.jr-answer')!;
		expect(answer.querySelector('.jr-cite, .jr-figure'), asked).not.toBeNull();
		const links = [...answer.querySelectorAll('a:not(.jr-term)')].map((link) => link.getAttribute('href')!);
		expect(links, `“${asked}” must lead to a page that says more`).toContainEqual(expect.stringMatching(/^[^#]/));
	}
});
