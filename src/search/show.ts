/** What search found, as nodes. Texts of readers and of the index are set as text, never as markup. */
import type { Locale } from '../record/format/locale';
import { cut } from '../words/cut';
import type { Answer } from './ask';
import { excerptOf, marked, type Piece } from './excerpt';
import type { Shown } from './files';
import type { Good } from './goods';
import type { Item } from './holdings';
import type { Kind } from './kinds';
import type { Reader } from './words';

/** What nodes are made with. */
export interface Showing {
	lang: Locale;
	reader: Reader;
	/** The sentences of search by the ends of their keys. */
	words: { readonly [key: string]: string };
	/** The address of a place of the site, given from its root. */
	address: (href: string) => string;
}

/** A sentence with its places filled in. A name that the sentence has is replaced, whatever signs stand in its value. */
export const say = (sentence: string, values: { readonly [name: string]: string | number } = {}): string =>
	sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

const make = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
	const element = document.createElement(name);
	if (className) element.className = className;
	element.append(...content);
	return element;
};

/** Text with marks. */
const withMarks = (pieces: readonly Piece[]): (Node | string)[] =>
	pieces.map(([text, isMarked]) => (isMarked ? make('mark', '', text) : text));

function link(href: string, content: readonly (Node | string)[], { address }: Showing): HTMLAnchorElement {
	const element = make('a', '', ...content);
	element.href = address(href);
	return element;
}

/** Marks the language of a text that is not that of the page. */
function spoken<Element extends HTMLElement>(element: Element, [, , , , lang]: Shown): Element {
	if (lang) element.lang = lang;
	return element;
}

/** The page of a section and where it stands in the menu. Of a page, only the latter. */
function pageOf([title, href, place]: Shown): { title: string; place: string; href: string } {
	const [where = '', name] = place.split('\n');
	return { title: name ?? title, place: where, href: name === undefined ? href : href.replace(/[?#].*$/, '') };
}

/** Whether a record is a section of a page that is shown under the page’s name. */
const isSection = ([, , place]: Shown): boolean => place.includes('\n');

function kicker(kind: Kind, place: string, { words }: Showing): HTMLElement {
	const name = make('span', 'jr-hit-kind', words[`kind.${kind}`]!);
	return make('span', 'jr-hit-section', name, ...(place ? [` · ${place}`] : []));
}

function itemNode({ kind, sections, shown }: Item, marks: ReadonlySet<string>, showing: Showing): HTMLLIElement {
	const { reader } = showing;
	const item = make('li', 'jr-hit');
	item.dataset.kind = kind;
	const excerpt = (one: Shown) => {
		const pieces = excerptOf(one[3], marks, reader, one[4]);
		return pieces.length > 0 ? [spoken(make('p', '', ...withMarks(pieces)), one)] : [];
	};
	const isQuestion = kind === 'question';
	const page = pageOf(shown);
	const own = isSection(shown) && !isQuestion ? undefined : shown;
	const title = own ? own[0] : page.title;
	const head = link(own ? own[1] : page.href, withMarks(marked(title, marks, reader, shown[4])), showing);
	item.append(kicker(kind, page.place, showing), spoken(head, shown));
	if (own) item.append(...excerpt(own));
	const rows = own ? [] : [shown];
	const list = make('ul', '');
	// Of a section, the page is named first and then itself, with the excerpt: the list is for choosing.
	for (const section of rows)
		list.append(
			spoken(
				make(
					'li',
					'',
					link(section[1], withMarks(marked(section[0], marks, reader, section[4])), showing),
					...excerpt(section),
				),
				section,
			),
		);
	for (const [name, href, lang] of sections) {
		if (!href.includes('#')) continue;
		const row = make('li', '', link(href, withMarks(marked(name, marks, reader, lang)), showing));
		if (lang) row.lang = lang;
		list.append(row);
	}
	if (list.childElementCount > 0) item.append(list);
	return item;
}

function goodNode({ code, dotted, name, path }: Good, showing: Showing): HTMLLIElement {
	const item = make('li', 'jr-hit');
	item.dataset.kind = 'goods';
	item.append(
		kicker('goods', dotted, showing),
		link(`${languagePath(showing)}tariffs/your-goods/?code=${code}`, [name], showing),
	);
	const above = path.filter((each) => each !== name);
	const asked = make('p', '', say(showing.words.yourGoods!, { code: dotted }));
	item.append(...(above.length > 0 ? [make('p', '', above.join(' › '))] : []), asked);
	return item;
}

/** The path under which pages of the language stand. */
const languagePath = ({ lang }: Showing): string => (lang === 'en' ? '' : `${lang}/`);

function dayNode({ day, name }: NonNullable<Answer['day']>, showing: Showing): HTMLLIElement {
	const item = make('li', 'jr-hit');
	item.dataset.kind = 'day';
	const { words } = showing;
	const title = say(words.onDay!, { day: name });
	item.append(kicker('day', '', showing), link(`${languagePath(showing)}on-any-day/?on=${day}`, [title], showing));
	return item;
}

/** The items of the list. */
export function listNodes(answer: Answer, showing: Showing): HTMLLIElement[] {
	const { day, goods, goodsFirst, items, marks, onDay } = answer;
	const nodes = items.map((item) => itemNode(item, marks, showing));
	if (day) nodes.splice(onDay, 0, dayNode(day, showing));
	const found = goods.map((good) => goodNode(good, showing));
	return goodsFirst ? [...found, ...nodes] : [...nodes.slice(0, 3), ...found, ...nodes.slice(3)];
}

/** The answer above the list; none where none is known. */
export function answerNode({ known, marks }: Answer, showing: Showing): HTMLElement | undefined {
	if (!known) return undefined;
	const { reader, words } = showing;
	const { kind, shown } = known;
	const [title, href, , text, , sources = []] = shown;
	const { place } = pageOf(shown);
	const box = make('div', 'jr-answer-known');
	box.dataset.searchAnswer = kind;
	const lines = text.split('\n').slice(0, kind === 'question' ? 1 : 2);
	const more = link(href, withMarks(marked(capital(title), marks, reader, shown[4])), showing);
	box.append(kicker('answer', place, showing));
	// A name and its office are one sentence.
	if (kind === 'person') box.append(make('p', 'jr-answer-text jr-answer-more', more, `, ${lines.join(' ')}`));
	else box.append(make('p', 'jr-answer-text', lines.join(' ')), make('p', 'jr-answer-more', more));
	if (sources.length > 0) {
		const named = sources.flatMap(([name, address], at) => {
			const source = make('a', '', name);
			source.href = address;
			return at > 0 ? [' · ', source] : [source];
		});
		box.append(make('p', 'jr-answer-sources', `${words.sources!} `, ...named));
	}
	return spoken(box, shown);
}

/** A text with a capital at its beginning. */
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is to be said of what was searched: a day that there is not, other spellings, words that nothing is called. */
export function noteNodes({ items, goods, known, noDay, respelt, unknown }: Answer, { words }: Showing): HTMLElement[] {
	const found = items.length + goods.length > 0 || known !== undefined;
	const notes = respelt.map(({ from, to }) => say(words.respelt!, { from: cut(from), to }));
	if (noDay) notes.unshift(say(words.noDay!, noDay));
	if (found && unknown.length > 0) notes.push(say(words.without!, { words: cut(unknown.join(' ')) }));
	return notes.map((note) => make('p', 'jr-search-note', note));
}

/** The ways on where nothing was found: the nearest words, and the pages that lead to everything. */
export function wayNodes(
	{ nearest }: Answer,
	ways: readonly (readonly [href: string, name: string])[],
	showing: Showing,
	search: (word: string) => void,
): HTMLElement[] {
	const words = nearest.map((word) => {
		const button = make('button', 'jr-search-more', word);
		button.type = 'button';
		button.addEventListener('click', () => search(word));
		return button;
	});
	const links = ways.map(([href, name]) => make('li', '', link(href, [name], showing)));
	return [
		...(words.length > 0 ? [make('p', 'jr-search-nearest', `${showing.words.nearest!} `, ...words)] : []),
		make('ul', 'jr-search-ways', ...links),
	];
}

/** The one sentence that is read out. */
export function statusOf({ count, goods, isEmpty, items, known, query }: Answer, { words }: Showing): string {
	const all = count + goods.length;
	if (all === 0 && !known) return say((isEmpty ? words.everywhere : words.none)!, { query: cut(query) });
	const many = say((all === 1 ? words.one : words.many)!, { n: all, query: cut(query) });
	return known && items.length > 0 ? `${many}. ${words.answered!}` : many;
}
