/** A built page as search has it: its sections, and what stands on it that is found by itself. */
import { Parser } from 'htmlparser2';

/** What stands under one address of a page. */
export interface Part {
	/** Its id on the page; empty for what stands before the first heading. */
	id: string;
	title: string;
	/** A section of text, or the kind of entry it is. */
	kind: 'section' | 'question' | 'term' | 'event' | 'source' | 'chart';
	/** Its paragraphs and cells, one a line. */
	text: string;
	/** Where it leads instead of its place on the page: a chart to the page that shows it. */
	href?: string;
	/** The numbers of the sources that it cites, of the page’s own list. */
	cites: readonly string[];
	/** The day, month or year of an event. */
	when?: string;
}

export interface Page {
	title: string;
	/** What the menu calls it, where the menu has it. */
	menu: string;
	/** Its part of the site, as the menu groups it. */
	section: string;
	/** Whether it is the first of its part in the menu. */
	leads: boolean;
	description: string;
	/** The language of its text, which on an untranslated page is not that of its address. */
	lang: string;
	parts: readonly Part[];
	/** The sources at its end, by their ids there: `source-4`. */
	sources: ReadonlyMap<string, { title: string; href: string }>;
	/** All ids of its content. */
	ids: ReadonlySet<string>;
}

/** Elements whose end and beginning part no words. */
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'em',
	'i',
	'q',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'dfn',
	'cite',
]);
/** Elements whose text nobody reads, or nobody asks for: code to copy holds the names of whatever chart is its example. */
const UNREAD = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'form', 'pre', 'button']);
/** Elements that end a line. */
const LINES = new Set(['p', 'li', 'tr', 'dd', 'dt', 'h2', 'h3', 'h4', 'caption', 'blockquote', 'div', 'figure', 'dl']);

interface Open {
	name: string;
	/** The part that begins with it. */
	part?: Making;
	isIgnored: boolean;
	isTitle: boolean;
}

interface Making extends Omit<Part, 'text' | 'cites'> {
	text: string[];
	cites: string[];
}

/** What kind of entry begins with an element, if one does. */
function entryKind(name: string, attributes: { [name: string]: string }): Part['kind'] | undefined {
	const classes = (attributes.class ?? '').split(' ');
	if (attributes['data-event'] && attributes.id) return 'event';
	if (attributes['data-gallery']) return 'chart';
	if (classes.includes('jr-entry')) return 'term';
	if (name === 'section' && classes.includes('jr-ask')) return 'question';
	return undefined;
}

/** Lines of a text without spaces at their ends and empty lines. */
const tidy = (texts: readonly string[]): string =>
	texts
		.join('')
		.split('\n')
		.map((line) =>
			line
				.replace(/\s+/gu, ' ')
				.replace(/ (?=[.,;)])/gu, '')
				.trim(),
		)
		.filter(Boolean)
		.join('\n');

/** Pictures, which are most of some pages and hold no text that is searched. */
const PICTURES = /<svg[\s>][\s\S]*?<\/svg>/g;

/** Reads one page. Pages without content, such as one for lost readers, have no parts. */
export function readPage(html: string): Page {
	const stack: Open[] = [];
	const parts: Making[] = [];
	const sources = new Map<string, { title: string; href: string }>();
	const ids = new Set<string>();
	const page = { title: '', menu: '', section: '', leads: false, description: '', lang: '' };
	let inMain = false;
	let inList = false;
	let isMenu = false;
	let isGroupOpened = false;
	let isIndexed = true;
	let cited: { id: string; title: string; href: string } | undefined;
	let last = '';
	/** Whether a tag stands between what was put last and what comes. */
	let isSeam = false;

	const current = () => stack.findLast((open) => open.part)?.part ?? parts.findLast(({ kind }) => kind === 'section');
	const put = (text: string) => {
		const title = stack.findLast((open) => open.isTitle);
		const part = current();
		// Two words that only tags part are two words.
		const seam = isSeam && /[\p{L}\p{N}.?!:;]$/u.test(last) && /^[\p{L}\p{N}]/u.test(text) ? ' ' : '';
		isSeam = false;
		if (title && stack.some(({ name }) => name === 'h1')) page.title += seam + text;
		else if (title && part) part.title += seam + text;
		else part?.text.push(seam + text);
		last = text;
	};
	const begin = (part: Pick<Making, 'id' | 'kind'>): Making => {
		const made: Making = { title: '', text: [], cites: [], ...part };
		parts.push(made);
		return made;
	};

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (name === 'meta') {
					if (attributes.name === 'description') page.description = attributes.content ?? '';
					if (attributes.name === 'section') page.section = attributes.content ?? '';
				}
				if (name === 'details' && !inMain) isGroupOpened = true;
				if (attributes['aria-current'] === 'page' && name === 'a' && !inMain && page.menu === '') {
					isMenu = true;
					page.leads = isGroupOpened;
				}
				if (name === 'a') isGroupOpened = false;
				if (name === 'main') {
					inMain = true;
					isIndexed = 'data-pagefind-body' in attributes;
					page.lang = attributes.lang ?? '';
					begin({ id: '', kind: 'section' });
				}
				if (!inMain) return;
				isSeam = true;
				if (attributes.id) ids.add(attributes.id);
				if ((attributes.class ?? '').includes('jr-page-sources')) inList = true;
				if (inList && name === 'li' && /^source-\d+$/.test(attributes.id ?? ''))
					cited = { id: attributes.id!, title: '', href: '' };
				if (cited && name === 'a' && cited.href === '') cited.href = attributes.href ?? '';
				const cite = /^#(source-\d+)$/.exec(attributes.href ?? '')?.[1];
				if (cite) current()?.cites.push(cite);
				const isIgnored =
					stack.some((open) => open.isIgnored) ||
					'data-pagefind-ignore' in attributes ||
					/(?:^|\s)jr-page-sources(?:\s|$)/.test(attributes.class ?? '') ||
					UNREAD.has(name) ||
					// A term’s other names, which are its names in search, say nothing of what it means.
					(current()?.kind === 'term' && (name === 'dl' || attributes.class === 'jr-entry-words')) ||
					// Starlight’s note that a page is not translated yet.
					(name === 'p' && /(?:^| )sl-flex(?: |$)/.test(attributes.class ?? ''));
				const open: Open = { name, isIgnored, isTitle: false };
				if (!isIgnored) {
					const kind = entryKind(name, attributes);
					const isSource =
						name === 'li' && attributes.id !== undefined && stack.some(({ name: on }) => on === 'ul.sources');
					if (kind === 'question') open.part = begin({ id: attributes['aria-labelledby'] ?? '', kind });
					else if (kind || isSource) open.part = begin({ id: attributes.id ?? '', kind: kind ?? 'source' });
					else if (/^h[23]$/.test(name) && attributes.id && !stack.some((each) => each.part))
						begin({ id: attributes.id, kind: 'section' });
					if (name === 'ul' && (attributes.class ?? '').includes('jr-sources')) open.name = 'ul.sources';
					const part = current();
					const isHeading = /^h[1-4]$/.test(name);
					open.isTitle =
						name === 'h1' ||
						(isHeading &&
							part !== undefined &&
							part.title === '' &&
							(part.kind !== 'section' || part.id === attributes.id)) ||
						(part?.kind === 'source' &&
							name === 'a' &&
							part.title === '' &&
							(attributes.class ?? '').includes('title'));
					if (part?.kind === 'event' && name === 'time') part.when ??= attributes.datetime;
					if (part?.kind === 'chart' && name === 'a') part.href ??= attributes.href;
					if (!INLINE.has(name)) put('\n');
				}
				if (!/^(?:br|hr|img|input|meta|link|wbr|col|source)$/.test(name)) stack.push(open);
			},
			ontext(text) {
				if (isMenu) page.menu += text;
				if (!inMain) return;
				if (cited) cited.title += text;
				if (stack.some((open) => open.isIgnored)) return;
				put(text.replace(/\s+/gu, ' '));
			},
			onclosetag(name) {
				if (name === 'a') isMenu = false;
				if (!inMain) return;
				isSeam = true;
				if (cited && name === 'a') {
					if (cited.title.trim() && !sources.has(cited.id))
						sources.set(cited.id, { title: cited.title.trim(), href: cited.href });
					cited = undefined;
				}
				const at = stack.findLastIndex((open) => open.name.replace('.sources', '') === name);
				if (at >= 0) {
					if (LINES.has(name) && !stack.some((open) => open.isIgnored)) put('\n');
					stack.length = at;
				}
				if (name === 'main') inMain = false;
			},
		},
		{ decodeEntities: true },
	);
	parser.end(html.replace(PICTURES, ''));
	return {
		...page,
		menu: page.menu.trim(),
		title: tidy([page.title]),
		sources,
		ids,
		parts: isIndexed
			? parts
					.map(({ cites, text, title, ...part }) => ({
						...part,
						title: tidy([title]),
						text: tidy(text),
						cites: [...new Set(cites)],
					}))
					.filter(({ id, text, title }) => text !== '' || (title !== '' && id !== ''))
			: [],
	};
}
