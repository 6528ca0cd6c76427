/** Where a page tells what each side says, both are told, with sources, and in about the same room. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { contentPages } from './dist';
import { sectionOf } from './section';

/** How the part of each side begins: a heading, or the bold words of a paragraph. */
const US = /^(?:What does the United States say\?|The United States\.|The US (?:side|case)\.)$/;
const CANADA = /^(?:What does Canada say\?|Canada\.|The Canadian side\.|Canada’s case\.)$/;
/** How many times as many words one side may have, where the other's part does not say that no more was found. */
const MOST = 2;

interface Part {
	words: number;
	cites: boolean;
	saysNoMore: boolean;
}

function partOf(elements: readonly Element[]): Part {
	const copies = elements.map((element) => element.cloneNode(true) as Element);
	const cites = copies.some((copy) => copy.querySelector('.jr-cite, .jr-figure'));
	for (const mark of copies.flatMap((copy) => [...copy.querySelectorAll('.jr-cite, .jr-strength, .sr-only')]))
		mark.remove();
	const text = copies.map(({ textContent }) => textContent).join(' ');
	return { words: text.trim().split(/\s+/).length, cites, saysNoMore: /\b(?:No|no)\b.*\bwas found\b/.test(text) };
}

/** The parts of a page that open so: the section of a heading, or a paragraph. */
function partsOf(document: Document, opening: RegExp): Part[] {
	const headings = [...document.querySelectorAll('main h2, main h3')].filter((head) =>
		opening.test(head.textContent.trim()),
	);
	const bold = [...document.querySelectorAll('main p > strong:first-child')].filter((strong) =>
		opening.test(strong.textContent.trim()),
	);
	return [...headings.map(sectionOf), ...bold.map((strong) => [strong.parentElement!])].map(partOf);
}

/** What is out of balance on a page. */
function imbalances(document: Document): string[] {
	const [us, canada] = [partsOf(document, US), partsOf(document, CANADA)];
	if (us.length !== canada.length) return [`${us.length} parts of the US side, ${canada.length} of Canada’s`];
	return us.flatMap((ours, index) => {
		const theirs = canada[index]!;
		const [less, more] = ours.words < theirs.words ? [ours, theirs] : [theirs, ours];
		return [
			...(ours.cites && theirs.cites ? [] : ['a side without a source']),
			...(more.words > MOST * less.words && !less.saysNoMore ? [`${more.words} words against ${less.words}`] : []),
		];
	});
}

const english = contentPages.filter(({ locale }) => locale === 'en');

test.each(english)('$path gives both sides the same room', ({ document }) => {
	expect(imbalances(document)).toEqual([]);
});

test('pages that tell both sides are found: concerns, sectors, other concerns and trade', () => {
	const found = english.filter(({ document }) => partsOf(document, US).length > 0).map(({ path }) => path);
	expect(found.length).toBeGreaterThanOrEqual(10);
	expect(found).toEqual(expect.arrayContaining(['/concerns/digital-services/', '/sectors/automotive/', '/trade/']));
});

/** Counts of the balance of trade, by who puts them forward. Without the other's, one is half of the matter. */
const BALANCE = {
	us: ['us-goods-imports-less-exports-2024'],
	canada: ['us-surplus-without-energy-2024', 'us-services-surplus-2024'],
};

test.each(english)('$path gives no side’s count of the balance without the other’s', ({ document }) => {
	const prints = (ids: readonly string[]) =>
		ids.some((id) => document.querySelector(`main [data-figure="${id}"], main a[href="#figure-${id}"]`));
	const links = document.querySelector('main a[href="/trade/#who-has-a-surplus"]') !== null;
	if (!links) expect(prints(BALANCE.us)).toBe(prints(BALANCE.canada));
});

test('a page that tells one side, or one at half the length, would be found', () => {
	const page = (html: string) =>
		(parseHTML(`<html><body><main>${html}</main></body></html>`) as unknown as { document: Document }).document;
	const cite = '<sup class="jr-cite"><a>1</a></sup>';
	const us = `<h2>What does the United States say?</h2><p>${'It wants more. '.repeat(9)}${cite}</p>`;
	expect(imbalances(page(us))).toEqual(['1 parts of the US side, 0 of Canada’s']);
	const short = (text: string) => page(`${us}<h2>What does Canada say?</h2><p>${text}${cite}</p>`);
	expect(imbalances(short('It wants no change.'))).toEqual(['27 words against 4']);
	expect(imbalances(short('It wants no change. No more was found.'))).toEqual([]);
	expect(
		imbalances(page('<p><strong>The US side.</strong> A.</p><p><strong>The Canadian side.</strong> B.</p>')),
	).toEqual(['a side without a source']);
	expect(imbalances(page(`<p><strong>The US side.</strong> A${cite}.</p>`))).toHaveLength(1);
});
