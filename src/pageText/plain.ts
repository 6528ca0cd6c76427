/** The words of a page without its marks: what a search engine, a card or a text file can take of it. */
import { yearInShort, yearNamed } from '../lists/events';
import { provinceInShort } from '../lists/provinces';
import { dayInShort } from '../lists/turningPoints';
import { formatFigure, formatRate, formatWhen, pickText, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import { wordsIn } from '../words/ofSite';
import { childrenOf, isOn, literalOf, tagsOf, attributeOf, type MdxText, type Node, type Tag } from './mdx';

/** What each component that prints a few words prints. The words inside other components are their own. */
const PRINTED: { readonly [component: string]: (tag: Tag, record: WholeRecord, locale: Locale) => string } = {
	AsOf: (_, record, locale) => formatWhen(record.asOf, locale),
	DayInShort: (tag, record, locale) => pickText(dayInShort(record, attributeOf(tag, 'day')).text, locale).value,
	Figure: (tag, record, locale) => formatFigure(record.get('figures', attributeOf(tag, 'id') ?? ''), locale),
	ProvinceInShort: (tag, record, locale) =>
		provinceInShort(record, attributeOf(tag, 'id') ?? '', locale, wordsIn(locale))
			.map(({ text }) => text)
			.join(' '),
	Rate: (tag, record, locale) => {
		const { nonOriginating, originating } = record.get('measures', attributeOf(tag, 'id') ?? '');
		return formatRate(isOn(tag, 'nonOriginating') ? nonOriginating : originating, locale);
	},
	YearInShort: (tag, record, locale) =>
		yearInShort(record, yearNamed(record, attributeOf(tag, 'year')), locale, wordsIn(locale)),
};

/** Words in one line. */
interface Line {
	words: string;
	/** The parts of it that are links to pages of the site. */
	links: { from: number; to: number }[];
}

/** Nodes inside a line of text. The others are blocks, with space around their words. */
const INLINE = new Set(
	'text emphasis strong delete link image inlineCode mdxJsxTextElement mdxTextExpression'.split(' '),
);

function lineOf(nodes: readonly Node[], text: MdxText, record: WholeRecord, locale: Locale): Line {
	const line: Line = { words: '', links: [] };
	const add = (words: string) => {
		const joined = words.replace(/[ \t\r\n]+/g, ' ');
		line.words += /(?:^| )$/.test(line.words) ? joined.replace(/^ /, '') : joined;
	};
	const read = (node: Node) => {
		const space = INLINE.has(node.type) ? '' : ' ';
		add(space);
		const from = line.words.length;
		const tag = text.tags.get(node);
		const words = tag ? PRINTED[tag.name]?.(tag, record, locale) : ownWords(node, text);
		if (words === undefined) for (const child of childrenOf(node)) read(child);
		else add(words);
		if (node.type === 'link' && node.url.startsWith('/')) line.links.push({ from, to: line.words.length });
		add(space);
	};
	for (const node of nodes) read(node);
	return line;
}

/** The words of a node that holds no other nodes. */
function ownWords(node: Node, text: MdxText): string | undefined {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return node.value;
		case 'image':
			return node.alt ?? '';
		case 'mdxTextExpression':
		case 'mdxFlowExpression': {
			const code = node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
			const words = code === '' ? '' : literalOf(code);
			if (typeof words === 'string') return words;
			throw new Error(
				`${text.where(node)}: the text is read before the code {${code}} is run. Write the words themselves.`,
			);
		}
		default:
			return undefined;
	}
}

/** The place of a sign that closes up to the word before it: a citation that stood between is gone. */
const tidy = (words: string) => words.replace(/ ([.,;:])(?=\s|$)/g, '$1').trim();

/**
 * The words of some nodes of a text in one line: figures and rates as the page prints them, links as their words,
 * citations and comments left out.
 * @throws when a figure or a rate is not in the record
 */
export const plainText = (nodes: readonly Node[], text: MdxText, record: WholeRecord, locale: Locale): string =>
	tidy(lineOf(nodes, text, record, locale).words);

/** The answer of a page: the words in `<InShort>`, or in the slot `stands` at the top of the front page. */
export function answerOf(text: MdxText, record: WholeRecord, locale: Locale): string | undefined {
	const answer =
		tagsOf(text, 'InShort')[0] ?? tagsOf(text, 'Fragment').find((tag) => attributeOf(tag, 'slot') === 'stands');
	return (answer && plainText(answer.children, text, record, locale)) || undefined;
}

/** The words of the sections’ headings, in the order of the page. Astro leaves out what a component prints in them. */
export const sectionsOf = (text: MdxText, record: WholeRecord, locale: Locale): string[] =>
	text.nodes
		.filter((node) => node.type === 'heading' && node.depth === 2)
		.map((heading) => plainText([heading], text, record, locale));

export interface QuestionAndAnswer {
	question: string;
	answer: string;
}

/**
 * The questions that a page answers one by one, each in an `<Ask q>`. A last sentence that leads to another page of the
 * site is left out of the answer: it is of no use where it cannot be followed. The questions of the front page are a
 * choice of these; search engines ask that an answer be marked once.
 */
export function questionsOf(text: MdxText, record: WholeRecord, locale: Locale): QuestionAndAnswer[] {
	return tagsOf(text, 'Ask').flatMap((tag) => {
		const question = attributeOf(tag, 'q');
		const answer = tidy(withoutPointer(lineOf(tag.children, text, record, locale)));
		return question !== undefined && answer ? [{ question, answer }] : [];
	});
}

/** A line without its last sentence, when that sentence leads to another page and is not the only one. */
function withoutPointer({ words, links }: Line): string {
	// A question mark in the words of a link ends no sentence of the line.
	const ends = [...words.matchAll(/[.!?](?= \S)/g)]
		.map(({ index }) => index)
		.filter((end) => !links.some(({ from, to }) => from <= end && end < to));
	const last = ends.at(-1);
	const leadsOn = last !== undefined && links.some(({ from }) => from > last) && /[.!?] ?$/.test(words);
	return leadsOn ? words.slice(0, last + 1) : words;
}
