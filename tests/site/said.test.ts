/** What was once wrong stays right. */
import { describe, expect, test } from 'vitest';
import { contentPages } from './dist';
import { SAID } from './said';

/** The text of a page's own part as a reader sees it: no hidden text, no numbers of sources, single spaces. */
function readerText(path: string): string {
	const page = contentPages.find((each) => each.path === path)!;
	const main = page.document.querySelector('main')!.cloneNode(true) as Element;
	for (const part of main.querySelectorAll(
		'sup, .jr-cite, .jr-strength, .sr-only, script, style, [hidden], .jr-page-sources',
	))
		part.remove();
	return main.textContent!.replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1');
}

describe.each(SAID)('$page, $on', ({ page, says, never = [] }) => {
	test('is said right', () => {
		const text = readerText(page);
		for (const right of says) expect(text).toMatch(right);
		for (const wrong of never) expect(text).not.toMatch(wrong);
	});
});
