/**
 * The text of a page, read before the page is drawn: its tags with their attributes, and what stands between them.
 *
 * Sätteri parses it. Astro builds the pages with the same parser, so both see the same tags: what stands in a comment
 * or in code is no tag.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode, type MdxJsxAttributeUnion } from 'satteri';

/** A node of the text, in the terms of mdast (https://github.com/syntax-tree/mdast). */
export type Node = MdastNode;

/** A component or an element that the text uses. */
export interface Tag {
	/** `Figure`, `div`; empty for `<>`. */
	readonly name: string;
	/** Where it stands, for messages: `src/content/docs/tariffs.mdx:12, <Figure>`. */
	readonly where: string;
	readonly attributes: ReadonlyMap<string, Value>;
	/** What stands between the tag and its end. */
	readonly children: readonly Node[];
}

/** A text in quotes, a switch, or code in braces, which only the drawn page can work out. */
type Value = string | boolean | { readonly code: string };

export interface MdxText {
	readonly nodes: readonly Node[];
	/** Every tag by its node, in the order in which the tags open. */
	readonly tags: ReadonlyMap<Node, Tag>;
	/** Where a node stands, for messages: `src/content/docs/tariffs.mdx:12`. */
	where(node: Node): string;
}

// The components, the head, the foot and the card of a page ask for its text: each text is parsed once.
const known = new Map<string, { body: string; text: MdxText }>();

/**
 * Reads the text of a page.
 * @param body the MDX, with or without its frontmatter
 * @param page the name of the page in messages: its file
 * @throws naming page and line, when the text is not valid MDX
 */
export function readMdx(body: string, page: string): MdxText {
	const before = known.get(page);
	if (before?.body === body) return before.text;
	const text = parse(body, page);
	known.set(page, { body, text });
	return text;
}

/** The tags of one component, in the order of the text. */
export const tagsOf = ({ tags }: MdxText, component: string): Tag[] =>
	[...tags.values()].filter(({ name }) => name === component);

/**
 * The text of an attribute: `id="a"`, `id='a'` or `id={'a'}`; none when the tag does not have it.
 * @throws naming the tag, when the attribute is a switch or code
 */
export function attributeOf(tag: Tag, attribute: string): string | undefined {
	const value = valueOf(tag, attribute);
	if (typeof value === 'boolean') throw new Error(`${tag.where}: "${attribute}" needs a text in quotes.`);
	return value;
}

/**
 * Whether a switch is on: `<Rate nonOriginating />`.
 * @throws naming the tag, when the attribute is a text or code
 */
export function isOn(tag: Tag, attribute: string): boolean {
	const value = valueOf(tag, attribute);
	if (typeof value === 'string') throw new Error(`${tag.where}: "${attribute}" is a switch and takes no text.`);
	return value ?? false;
}

/** The ids in an attribute that may hold several, with space between. */
export const idsIn = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** The nodes inside a node, in the order of the text. */
export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

function valueOf(tag: Tag, attribute: string): string | boolean | undefined {
	// A spread may hold any attribute.
	const value = tag.attributes.get(SPREAD) ?? tag.attributes.get(attribute);
	if (typeof value !== 'object') return value;
	throw new Error(
		`${tag.where}: the value of "${attribute}" is the code {${value.code}}, and the text is read before code is run. Write the value itself.`,
	);
}

/** The key of `{...these}` among the attributes. */
const SPREAD = '...';

function parse(body: string, page: string): MdxText {
	const before = linesBefore(body, page);
	const at = (line: number | string) =>
		before === undefined ? `${page}, line ${line} of its text` : `${page}:${Number(line) + before}`;
	const where = ({ position }: Node) => at(position?.start.line ?? 1);
	const tags = new Map<Node, Tag>();
	const collect = (node: Node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const { attributes, children } = node;
			const name = node.name ?? '';
			tags.set(node, {
				name,
				where: `${where(node)}, <${name}>`,
				attributes: new Map(attributes.map(readAttribute)),
				children,
			});
		}
		for (const child of childrenOf(node)) collect(child);
	};
	const root = treeOf(body, at);
	collect(root);
	return { nodes: childrenOf(root), tags, where };
}

/**
 * The lines of a page’s file above its text: Astro gives the text without its frontmatter.
 * @returns undefined for a text that is in no file
 */
function linesBefore(body: string, page: string): number | undefined {
	if (body.startsWith('---\n')) return 0;
	const file = existsSync(page) ? readFileSync(page, 'utf8') : '';
	const start = body.trim() === '' ? -1 : file.indexOf(body);
	return start < 0 ? undefined : file.slice(0, start).split('\n').length - 1;
}

function treeOf(body: string, at: (line: string) => string): Node {
	try {
		return mdxToMdast(body);
	} catch (error) {
		// Messages of the parser begin with line and column.
		const { message } = error as Error;
		const [start = '', line = '1'] = /^(\d+):\d+: /.exec(message) ?? [];
		throw new Error(`${at(line)}: ${message.slice(start.length)}`, { cause: error });
	}
}

function readAttribute(attribute: MdxJsxAttributeUnion): [name: string, value: Value] {
	if (attribute.type === 'mdxJsxExpressionAttribute') return [SPREAD, { code: attribute.value }];
	const { name, value } = attribute;
	if (typeof value === 'object' && value !== null) return [name, literalOf(value.value) ?? { code: value.value }];
	return [name, value ?? true];
}

/** The text or the switch that code in braces writes down; none when the code has to be run. */
export function literalOf(code: string): string | boolean | undefined {
	const word = code.trim();
	if (word === 'true' || word === 'false') return word === 'true';
	const [, quoted, ticked] = /^(?:(?:"|')([^"'\\\n]*)(?:"|')|`([^`\\$]*)`)$/.exec(word) ?? [];
	return quoted ?? ticked;
}
