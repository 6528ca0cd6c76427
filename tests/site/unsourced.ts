/** Finds sentences of a built page that claim something and name nothing that proves it. */

/** What is judged as one: an item, a row, an article of the agreement; else a paragraph. */
const UNITS = 'li, dd, tbody tr, .jr-provision';

const APART = [
	// Charts carry the sources of their rows; menus, lists of sources and terms claim nothing.
	'figure[data-chart]',
	'nav',
	'.not-content',
	'.jr-contents',
	'.jr-glossary',
	'.jr-page-sources',
	'.jr-sources',
	'.jr-source-counts',
	'.jr-term-cards',
	// A note says how the claim before it was read; a label names a stance the record holds.
	'.jr-note',
	'.jr-stance',
	// A row that has no measure says that none of the record applies.
	'.jr-tariffs',
	// A line of the schedule is computed from measures, which the page lists with their sources.
	'.jr-goods',
].join(', ');

const PROOF = '.jr-cite a, a.jr-figure';

/** Headings under which a page says what was not found: an absence has no source. */
const UNKNOWN = /^(what-is-not-known|ce-que-l-on-ne-sait-pas|ce-quon-ne-sait-pas|lo-que-no-se-sabe|qué-no-se-sabe)/;

/** The texts without a figure, a rate or a citation, in the order of the page. */
export function unsourced(document: Document): string[] {
	const content = document.querySelector('main .sl-markdown-content');
	if (!content) return [];
	return [...content.querySelectorAll(`${UNITS}, p`)]
		.filter((block) => !block.closest(APART) && !isPart(block))
		.filter((block) => !isProven(block) && saysSomething(block) && !saysUnknown(block))
		.map((block) => block.textContent.replace(/\s+/g, ' ').trim());
}

/** Whether another block speaks for this one: the item or row it is in, or the items it holds. */
const isPart = (block: Element) =>
	block.matches('p') ? block.closest(UNITS) !== null : block.querySelector(UNITS) !== null;

/** A source at the head of a column proves its cells. */
const isProven = (block: Element) =>
	block.querySelector(PROOF) !== null ||
	(block.closest('table')?.querySelector(`thead :is(${PROOF})`) ?? null) !== null;

/** Whether what stands outside its links is more than a pointer or a label. */
function saysSomething(block: Element): boolean {
	const plain = block.cloneNode(true) as Element;
	for (const link of plain.querySelectorAll('a:not(.jr-term), time, .sr-only')) link.remove();
	return plain.textContent.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 5;
}

function saysUnknown(block: Element): boolean {
	const content = block.closest('.sl-markdown-content')!;
	let top: Element = block;
	while (top.parentElement && top.parentElement !== content) top = top.parentElement;
	for (let before = top.previousElementSibling; before; before = before.previousElementSibling) {
		const heading = before.matches('h2') ? before : before.querySelector('h2');
		if (heading) return UNKNOWN.test(heading.id);
	}
	return false;
}
