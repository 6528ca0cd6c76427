/** How the text of a page is read: its tags, their attributes, and where they stand. */
import { describe, expect, test } from 'vitest';
import { chartsIn, stepsIn } from '../../src/pageText/charts';
import { attributeOf, idsIn, isOn, readMdx, tagsOf } from '../../src/pageText/mdx';

const read = (body: string) => readMdx(body, 'page.mdx');
const names = (body: string) => [...read(body).tags.values()].map(({ name }) => name);
const first = (body: string) => [...read(body).tags.values()][0]!;

describe('tags', () => {
	test('come in the order in which they open, those inside a component after it', () => {
		expect(
			names('<Front>\n\nA <Cite id="a" />.\n\n<Fragment slot="x">\n<B />\n</Fragment>\n</Front>\n\n<C />'),
		).toEqual(['Front', 'Cite', 'Fragment', 'B', 'C']);
	});
	test('are found in tables, lists, headings, links and emphasis', () => {
		expect(names('| a |\n| - |\n| <A /> |\n\n- <B />\n\n## <C />\n\n[x <D />](/y/) **<E />**\n\n> <F />\n')).toEqual([
			'A',
			'B',
			'C',
			'D',
			'E',
			'F',
		]);
	});
	test.each([
		['a comment in a line', 'A {/* <Cite id="a" /> */} b'],
		['a comment over several lines', '{/*\n<Cite id="a" />\n\n<Figure id="b" />\n*/}'],
		['code in a line', 'Write `<Cite id="a" />` here.'],
		['a block of code', '```mdx\n<Cite id="a" />\n```'],
		['the text of another attribute', '<Q ask=\'<Cite id="a" />\' />'],
		['an import', "import Cite from '~/components/Cite.astro';"],
		['frontmatter', '---\ntitle: <Cite id="a" />\n---\n\nText.'],
	])('in %s are none', (_, body) => {
		expect(names(body).filter((name) => name !== 'Q')).toEqual([]);
	});
	test('hold what stands between them and their end', () => {
		const { children } = first('<A>\n\nOne <B>two</B>.\n\n</A>');
		expect(children).toHaveLength(1);
		expect(children[0]).toMatchObject({ type: 'paragraph' });
	});
	test('of one component are asked for by its name', () => {
		expect(tagsOf(read('<A id="1" /> <AB id="2" /> <A id="3" />'), 'A').map((tag) => attributeOf(tag, 'id'))).toEqual([
			'1',
			'3',
		]);
	});
});

describe('attributes', () => {
	test.each([
		['double quotes', '<A id="x y" />'],
		['single quotes', "<A id='x y' />"],
		['double quotes in braces', '<A id={"x y"} />'],
		['single quotes in braces', "<A id={ 'x y' } />"],
		['backticks in braces', '<A id={`x y`} />'],
	])('may stand in %s', (_, body) => {
		expect(attributeOf(first(body), 'id')).toBe('x y');
	});
	test('may hold > and the other quote, and stand on lines of their own', () => {
		const tag = first(`<A\n\tq="Is 5 > 4, or 'not'?"\n\tid='a "b"'\n/>`);
		expect(attributeOf(tag, 'q')).toBe("Is 5 > 4, or 'not'?");
		expect(attributeOf(tag, 'id')).toBe('a "b"');
	});
	test('are known by their whole name', () => {
		expect(attributeOf(first('<A data-id="b" />'), 'id')).toBeUndefined();
	});
	test('without a value are switches', () => {
		const on = (body: string) => isOn(first(body), 'brief');
		expect([on('<A brief />'), on('<A brief={true} />'), on('<A brief={false} />'), on('<A />')]).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
	test('that are code are refused when they are asked for, with page, line and code', () => {
		const body = 'Text.\n\n<A kinds={[\'news\']} id={ids.first} n={`${x}`} q="y" />';
		const tag = first(body);
		expect(attributeOf(tag, 'q')).toBe('y');
		expect(() => attributeOf(tag, 'id')).toThrow(/page\.mdx, line 3 of its text, <A>: .*"id".*\{ids\.first\}/);
		expect(() => attributeOf(tag, 'kinds')).toThrow("{['news']}");
		expect(() => attributeOf(tag, 'n')).toThrow('${x}');
		expect(() => isOn(tag, 'id')).toThrow('{ids.first}');
	});
	test('may all come from a spread, which is refused too', () => {
		expect(() => attributeOf(first('<A id="x" {...all} />'), 'id')).toThrow('{...all}');
	});
	test('of the wrong kind are refused', () => {
		expect(() => attributeOf(first('<A id />'), 'id')).toThrow(/<A>: "id" needs a text/);
		expect(() => isOn(first('<A brief="no" />'), 'brief')).toThrow(/<A>: "brief" is a switch/);
	});
	test('may hold several ids with space between', () => {
		expect(idsIn(' a  b\n c ')).toEqual(['a', 'b', 'c']);
		expect(idsIn(undefined)).toEqual([]);
	});
});

describe('a text that is not valid MDX', () => {
	test.each([
		['a tag that is not closed', 'One.\n\n<A>\n\nTwo.', 3, '<A>'],
		['a tag closed by another', '<A>\n\nx\n\n</B>', 5, '</B>'],
		['a value without quotes', 'One <A id=x />', 1, '<'],
		['a brace that is not closed', 'One\ntwo {three', 2, '{'],
	])('is refused for %s, with page and line', (_, body, line, what) => {
		expect(() => read(body)).toThrow(`page.mdx, line ${line} of its text: `);
		expect(() => read(body)).toThrow(what);
		expect(() => read(`---\ntitle: x\n---\n\n${body}`)).toThrow(`page.mdx:${line + 4}: `);
	});
});

test('a text is read once, and again when it has changed', () => {
	const text = read('<A />');
	expect(read('<A />')).toBe(text);
	expect(read('<B />')).not.toBe(text);
	expect(names('<B />')).toEqual(['B']);
});

test('chartsIn finds the charts of a text with their parameters', () => {
	expect(
		chartsIn(read('a <Chart id="timeline" params="track=review" />\n\n<Chart params=\'\' brief id="asks" />')),
	).toEqual([
		{ id: 'timeline', params: 'track=review', bare: false, where: 'page.mdx, line 1 of its text, <Chart>' },
		{ id: 'asks', params: '', bare: false, where: 'page.mdx, line 3 of its text, <Chart>' },
	]);
	expect(chartsIn(read('{/* <Chart id="timeline" /> */} none'))).toEqual([]);
});

test('pictures and the steps of a story show charts too, without their controls and tables', () => {
	const text = read(
		'<Picture id="timeline" params="zoom=2026" />\n\n<Story>\n<StoryStep n="1" chart="asks" params="who=all">\n## One\n</StoryStep>\n</Story>',
	);
	const [picture, step] = [
		{ id: 'timeline', params: 'zoom=2026', bare: true, where: 'page.mdx, line 1 of its text, <Picture>' },
		{ id: 'asks', params: 'who=all', bare: true, where: 'page.mdx, line 4 of its text, <StoryStep>' },
	];
	expect(chartsIn(text)).toEqual([picture, step]);
	expect(stepsIn(text)).toEqual([step]);
});
