/**
 * What stays on one line in the text of a page (src/record/format/together.ts), put there when the page is built: texts of the
 * record, of pages and of the interface have come together by then. What is in another language stays as it is, and so do
 * names, quotes, code and pictures.
 */
import { Parser } from 'htmlparser2';
import { together } from '../../record/format/together.ts';

/**
 * A name that a line would break at its hyphen. It stays whole in an element of its own: another hyphen, or a sign behind it
 * that holds words together, would be copied along, and the name would not be found as it is typed.
 */
const WHOLE = /T-MEC/g;
const held = (text: string, lang: string) => together(text, lang).replace(WHOLE, '<span class="jr-whole">$&</span>');

/** Elements that hold text alone. */
const TEXT_ALONE = new Set(['option']);

/** Elements whose text is no prose, or whose lines are drawn where they stand. */
const LEFT = new Set('head script style template pre code textarea svg'.split(' '));

/** The title of a source is told as it stands there. */
const SOURCE_TITLE = /(?:^|\s)jr-source-title(?:\s|$)/;

/** The language of the text of an element; none where it stays as it is. */
function langIn(tag: string, attributes: { readonly [name: string]: string }, around: string | undefined) {
	const { class: names = '', lang, translate } = attributes;
	// The element of the whole page says its language first.
	const outer = tag === 'html' ? 'en' : around;
	if (LEFT.has(tag) || translate === 'no' || SOURCE_TITLE.test(names)) return undefined;
	return outer && lang !== undefined ? lang.slice(0, 2) : outer;
}

/** A page whose words stay together, by the language that each element says it is in. */
export function togetherIn(html: string): string {
	const pieces: string[] = [];
	let done = 0;
	/** The elements that are open, each with its language. */
	const open: { tag: string; lang: string | undefined }[] = [];
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				open.push({ tag, lang: langIn(tag, attributes, open.at(-1)?.lang) });
			},
			onclosetag() {
				open.pop();
			},
			ontext(text) {
				const { tag = '', lang } = open.at(-1) ?? {};
				if (lang === undefined) return;
				const kept = TEXT_ALONE.has(tag) ? together(text, lang) : held(text, lang);
				if (kept === text) return;
				const end = parser.endIndex + 1;
				pieces.push(html.slice(done, end - text.length), kept);
				done = end;
			},
		},
		{ decodeEntities: false },
	);
	parser.end(html);
	return pieces.length === 0 ? html : pieces.join('') + html.slice(done);
}
