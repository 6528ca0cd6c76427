/** What is wrong in the text of a page and would be drawn all the same: links to nothing, elements that run or load. */
import { codeOf } from '../record/characters';
import { unseenIn } from '../record/schema/text';
import { childrenOf, type MdxText, type Node, type Tag } from './mdx';

/** The elements that a text may use besides components: they lay out text, and neither run nor load anything. */
const ELEMENTS = new Set(
	(
		'a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 ' +
		'hr i ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr ' +
		'u ul var wbr'
	).split(' '),
);

/** Attributes of elements and components that lead somewhere. */
const LEADING = ['href', 'to', 'src', 'link'];

/** What the site has, by paths from its root. */
export interface Places {
	/** Whether there is a page: `/fr/tariffs/`. */
	isPage: (path: string) => boolean;
	/** Whether there is a file: `/data/events.csv`. */
	isFile: (path: string) => boolean;
}

/** What is wrong with an address that a text leads to. */
function faultOfAddress(address: string, site: Places): string | undefined {
	const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0].toLowerCase();
	if (scheme !== undefined)
		return ['http:', 'https:', 'mailto:'].includes(scheme) ? undefined : `leads to "${scheme}", which a text may not`;
	if (address.startsWith('#')) return undefined;
	if (!address.startsWith('/') || address.startsWith('//'))
		return `leads to "${address}": write the address from the root of the site, such as /tariffs/`;
	const path = address.replace(/[?#].*$/, '');
	if (/\.[a-z\d]+$/.test(path)) return site.isFile(path) ? undefined : `leads to "${path}", where there is no file`;
	if (site.isPage(path)) return undefined;
	if (site.isPage(`${path}/`)) return `leads to "${path}": write it with a slash at its end`;
	return `leads to "${path}", where there is no page`;
}

function faultsOfTag({ name, attributes }: Tag, site: Places): string[] {
	const found: string[] = [];
	const isElement = /^[a-z]/.test(name) && !name.includes('-');
	if (isElement && !ELEMENTS.has(name))
		found.push('a text may not use this element: what runs or loads anything is a component in src/components');
	for (const [attribute, value] of attributes) {
		if (/^(set|is|client):/.test(attribute) || (isElement && /^on/i.test(attribute)))
			found.push(`a text may not use "${attribute}"`);
		if (!LEADING.includes(attribute) || typeof value !== 'string') continue;
		const fault = faultOfAddress(value, site);
		if (fault) found.push(`"${attribute}" ${fault}`);
	}
	return found;
}

/**
 * What is wrong in a text, each with its file and line.
 * @param site the places that a link may lead to
 */
export function faultsOf(text: MdxText, site: Places): string[] {
	const found = [...text.tags.values()].flatMap((tag) =>
		faultsOfTag(tag, site).map((fault) => `${tag.where}: ${fault}.`),
	);
	const look = (node: Node) => {
		const unseen = 'value' in node && unseenIn(String(node.value).replace(/[\n\r\t]/g, ' '));
		if (unseen) found.push(`${text.where(node)}: a text holds ${codeOf(unseen)}, a character that cannot be seen.`);
		if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
			const fault = faultOfAddress(node.url, site);
			if (fault) found.push(`${text.where(node)}: a link ${fault}.`);
		}
		for (const child of childrenOf(node)) look(child);
	};
	for (const node of text.nodes) look(node);
	return found;
}
