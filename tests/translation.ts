/**
 * What a page says in any language: its headings, the components and citations of each block of text, where its links
 * lead, and the numbers and months that are typed. A translation has the same, block by block, in other words.
 */
import { childrenOf, readMdx, type Node, type Tag } from '../src/pageText/mdx';
import type { Locale } from '../src/record/format';

/** A paragraph, an item, a cell or a heading. */
interface Block {
	/** Where it stands: file and line. */
	where: string;
	/** `heading 2`, `paragraph`, `tableCell`; the name of a component that stands between blocks. */
	kind: string;
	/** Components with what they are given, in their order. */
	tags: string[];
	/** The addresses of its links to places of the site, in alphabetical order. */
	links: string[];
	/** Numbers and months, in the order of their size: languages put them in another order. */
	numbers: string[];
}

/** Attributes that hold words, and so differ from language to language. A question’s own address is looked at once built. */
const WORDS: { readonly [component: string]: readonly string[] } = {
	Ask: ['q', 'id'],
	Question: ['ask'],
	PeopleTable: ['caption'],
	SeriesTable: ['caption'],
	EmbedSnippet: ['name'],
};

const MONTHS: { readonly [L in Locale]: string } = {
	en: 'January February March April May June July August September October November December',
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

/** The months of a language as the words of a pattern. English writes them with a capital, which tells May from may. */
const monthOf = Object.fromEntries(
	Object.entries(MONTHS).map(([locale, names]) => [
		locale,
		new Map(names.split(' ').map((name, at) => [name, at + 1])),
	]),
) as { [L in Locale]: Map<string, number> };

/** The numbers, months and signs for percent that a text has, written alike in all languages. */
export function numbersIn(words: string, locale: Locale): string[] {
	// A no-break space or a comma stands between thousands; French has a comma where others have a point.
	const plain =
		locale === 'fr'
			? words.replace(/(?<=\d)[\u00A0\u202F](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')
			: words.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
	const whole = plain
		// A span of years may have its second one short: 2023–24.
		.replace(/(?<!\d)(\d\d)(\d\d)(?:–|\u2060?-)(\d\d)(?!\d|-)/g, '$1$2 $1$3')
		// The minute after midnight: 12:01 a.m., 0 h 01, 00:01.
		.replace(/(?<!\d)12:(\d\d) a\.m\./g, '0 $1')
		.replace(/(?<!\d)00:(\d\d)/g, '0 $1')
		// 411.9 billion, 411,9 milliards, 411,900 millones.
		.replace(/(?<![\d.])\d{4,}(?=[ \u00A0]mill(?:ions?|ones)(?!\p{L}))/gu, (millions) =>
			String(Number(millions) / 1000),
		);
	const numbers = [...whole.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number);
	const months = [...plain.matchAll(/\p{L}+/gu)].flatMap(([word]) => {
		const month = monthOf[locale].get(locale === 'en' ? word : word.toLowerCase());
		return month === undefined ? [] : [`month ${month}`];
	});
	const percents = [...plain.matchAll(/(?<=\d[ \u00A0]?)(?:%|percent\b|pour cent\b|por ciento\b)/g)].map(() => '%');
	return [...numbers, ...months, ...percents].toSorted();
}

function tagOf({ attributes, name }: Tag): string {
	const kept = [...attributes]
		.filter(([attribute]) => !WORDS[name]?.includes(attribute))
		.map(([attribute, value]) => `${attribute}=${typeof value === 'object' ? value.code : String(value)}`);
	return [name, ...kept].join(' ');
}

/** Nodes whose words are read as one. */
const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'text']);

/**
 * The blocks of a page in their order.
 * @param mdx the file, frontmatter included
 * @param page the name of the file, for messages
 */
export function blocksOf(mdx: string, page: string, locale: Locale): Block[] {
	const text = readMdx(mdx, page);
	const read = (node: Node, into: { tags: string[]; links: string[]; words: string[] }) => {
		const tag = text.tags.get(node);
		if (tag) into.tags.push(tagOf(tag));
		// A document elsewhere may have a version in the language of the page.
		if (node.type === 'link' && /^[/#]/.test(node.url)) into.links.push(node.url);
		if (node.type === 'text' || node.type === 'inlineCode') into.words.push(node.value);
		for (const child of childrenOf(node)) read(child, into);
	};
	const blocks = (node: Node): Block[] => {
		const tag = text.tags.get(node);
		const where = text.where(node);
		if (!LEAVES.has(node.type)) {
			const own = tag ? [{ where, kind: 'component', tags: [tagOf(tag)], links: [], numbers: [] }] : [];
			return [...own, ...childrenOf(node).flatMap(blocks)];
		}
		const found = { tags: [] as string[], links: [] as string[], words: [] as string[] };
		read(node, found);
		const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type;
		const words = found.words.join(' ');
		if (kind === 'text' && words.trim() === '') return [];
		return [{ where, kind, tags: found.tags, links: found.links.toSorted(), numbers: numbersIn(words, locale) }];
	};
	return text.nodes.filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm').flatMap(blocks);
}

/** What a translation says otherwise than the English page, one line for each block. */
export function differences(english: readonly Block[], translated: readonly Block[]): string[] {
	const found: string[] = [];
	for (let at = 0; at < Math.max(english.length, translated.length); at++) {
		const [here, there] = [translated[at], english[at]];
		if (!here || !there || here.kind !== there.kind) {
			found.push(
				`${here?.where ?? 'the end'}: ${here?.kind ?? 'nothing'} where the English page has ${there?.kind ?? 'nothing'} (${there?.where ?? 'its end'})`,
			);
			break;
		}
		for (const field of ['tags', 'links', 'numbers'] as const)
			if (here[field].join('\n') !== there[field].join('\n'))
				found.push(
					`${here.where}: ${field} ${here[field].join(' · ') || '(none)'}, in English ${there[field].join(' · ') || '(none)'} (${there.where})`,
				);
	}
	return found;
}
