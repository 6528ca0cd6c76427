/** The words of a page without its marks. */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../../src/pageText/mdx';
import { answerOf, plainText, questionsOf } from '../../src/pageText/plain';
import { formatRate } from '../../src/record/format';
import { record } from '../record';

const read = (mdx: string) => readMdx(mdx, 'page.mdx');
const figure = record.figures.find(({ unit }) => unit === 'percent')!;
const measure = record.measures.find(({ originating }) => 'percent' in originating)!;
const split = record.measures.find(
	({ nonOriginating, originating }) => formatRate(originating, 'en') !== formatRate(nonOriginating, 'en'),
)!;

describe('plainText', () => {
	const plain = (mdx: string) => {
		const text = read(mdx);
		return plainText(text.nodes, text, record, 'en');
	};

	test('prints figures and rates as the page does, and drops citations', () => {
		const words = plain(`It is <Figure id="${figure.id}" /><Cite id="x y" />, or <Rate id="${measure.id}" />.`);
		expect(words).toMatch(/^It is (about )?[\d.]+%.*, or [\d.]+%.*\.$/);
	});

	test('prints the rate that the switch asks for', () => {
		const { nonOriginating, originating } = split;
		expect(plain(`<Rate id="${split.id}" />`)).toBe(formatRate(originating, 'en'));
		expect(plain(`<Rate nonOriginating id="${split.id}" />`)).toBe(formatRate(nonOriginating, 'en'));
	});

	test('keeps the words of links, lists, headings, emphasis, tables and code', () => {
		expect(
			plain(
				'import A from "a";\n\n## Head\n\n- **One** [two](/two/) three\n- *four*\n\n1. `five`\n\n{/* not this */}\n',
			),
		).toBe('Head One two three four five');
		expect(plain('| a | b |\n| - | - |\n| c | d<Cite id="x" /> |')).toBe('a b c d');
		expect(plain('one\\\ntwo\nthree ![four](/five.png) &amp; six')).toBe('one two three four & six');
	});

	test('keeps a line of a paragraph that begins like an import', () => {
		expect(plain('It names new\nimport bans of September.')).toBe('It names new import bans of September.');
	});

	test('keeps the words in other components, and sets blocks apart', () => {
		expect(plain('<Note>\n\nOne.\n\n<Inner>\ntwo\n</Inner>\n</Note>\nthree **four**five')).toBe(
			'One. two three fourfive',
		);
	});

	test('closes up to the word before a citation, and reads words in braces', () => {
		expect(plain('One <Cite id="a" />, two{\' \'}three {/* no */}.')).toBe('One, two three.');
	});

	test('refuses words that code makes, with page and line', () => {
		expect(() => plain('One\n{record.asOf}')).toThrow(/page\.mdx, line 2 of its text: .*\{record\.asOf\}/);
	});

	test('names what the record does not have', () => {
		expect(() => plain('<Figure id="no-such" />')).toThrow('no-such');
	});
});

describe('questionsOf', () => {
	const answers = (inner: string) =>
		questionsOf(read(`<Ask q="Is it?">\n\n${inner}\n\n</Ask>`), record, 'en')[0]?.answer;

	test('reads questions and answers in the order of the page', () => {
		const mdx = `
<Ask q="Is it over?">

No. It stays in force<Cite id="a" />. [What can happen next](/next/) shows the paths.

</Ask>
<Ask q='And then?'>
[It](/it/) goes on.
</Ask>`;
		expect(questionsOf(read(mdx), record, 'en')).toEqual([
			{ question: 'Is it over?', answer: 'No. It stays in force.' },
			{ question: 'And then?', answer: 'It goes on.' },
		]);
	});

	test('leaves out the last sentence where it leads to another page of the site', () => {
		expect(answers('Yes, by 3.5 points.<Cite id="a" /> More is on [a page](/a/).')).toBe('Yes, by 3.5 points.');
		expect(answers('Yes.\n\nSee [What now? And then?](/a/) for more.')).toBe('Yes.');
	});

	test('keeps a last sentence that leads elsewhere, a pointer before the last, and a pointer that is all', () => {
		for (const whole of ['Yes. See [a page](https://a.example/).', 'See [a page](/a/). Yes.', 'See [a page](/a/).'])
			expect(answers(whole)).toBe(whole.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
	});

	test('leaves out what has no answer', () => {
		expect(answers('<Cite id="a" />')).toBeUndefined();
	});
});

test('answerOf is what a page opens with', () => {
	const answer = (mdx: string) => answerOf(read(mdx), record, 'en');
	expect(answer('<InShort>\nYes<Cite id="a" />.\n</InShort>\n\nMore.')).toBe('Yes.');
	expect(
		answer(
			'<Front>\n<Fragment slot="more">\nNot this.\n</Fragment>\n<Fragment slot="stands">\nIt stands.\n</Fragment>\n</Front>',
		),
	).toBe('It stands.');
	expect(answer('Nothing.')).toBeUndefined();
	expect(answer('{/* <InShort>\nNo.\n</InShort> */}')).toBeUndefined();
});
