/**
 * Addresses in HTML and SVG, found by a parser and changed where they stand: nothing else in the text is touched, so that
 * the hashes of inline scripts stay true.
 */
import { QuoteType, Tokenizer } from 'htmlparser2';

/** Where an address was found, as far as it matters: an attribute that holds nothing else, or a value that may be one. */
export type Place = 'link' | 'value';

/** What an address becomes; undefined where it stays. */
export type Change = (address: string, place: Place, found: Found) => string | undefined;

/** What an address stands in. */
export interface Found {
	/** The name of the element, in small letters. */
	tag: string;
	/** The name of the attribute; none in the text of a script of JSON. */
	attribute: string | undefined;
}

/** Attributes that hold an address and nothing else. */
const LINKS = new Set(
	'action background cite data formaction href longdesc manifest ping poster src xlink:href'.split(' '),
);
/** Attributes that hold several, each with its size or density. */
const SETS = new Set(['srcset', 'imagesrcset']);

/** `0; url=/tariffs/`, of a page that leads on. */
const REFRESH = /^(\s*\d+\s*[;,]\s*(?:url\s*=\s*)?)(\S.*)$/is;

/** A string of JSON that may be an address: one without spaces. */
const JSON_STRING = /"([^"\\\s<>]+)"/g;

/** Changes an attribute’s value. */
function changedValue(value: string, found: Found, change: Change): string | undefined {
	const name = found.attribute!;
	if (LINKS.has(name)) return change(value, 'link', found);
	if (SETS.has(name)) {
		const parts = value.split(/(\s*,\s+)/);
		return parts.map((part) => part.replace(/^\S+/, (url) => change(url, 'link', found) ?? url)).join('');
	}
	if (found.tag === 'meta' && name === 'content') {
		const [, before, url] = REFRESH.exec(value) ?? [];
		const led = url && change(url, 'link', found);
		if (led) return before + led;
		return change(value, 'value', found);
	}
	return name.startsWith('data-') ? change(value, 'value', found) : undefined;
}

/**
 * The text of a page or picture with its addresses changed: in attributes, in `data-` attributes and `<meta>`, and in the
 * strings of scripts that hold JSON.
 */
export function changeMarkup(text: string, change: Change, xmlMode = false): string {
	const pieces: string[] = [];
	let done = 0;
	const put = (from: number, until: number, changed: string | undefined) => {
		if (changed === undefined) return;
		pieces.push(text.slice(done, from), changed);
		done = until;
	};
	let tag = '';
	let attribute = '';
	let begin = -1;
	let until = -1;
	let type = '';
	let isJson = false;
	const nothing = () => undefined;
	const tokenizer = new Tokenizer(
		{ xmlMode, decodeEntities: false },
		{
			onopentagname(start, end) {
				tag = text.slice(start, end).toLowerCase();
				type = '';
			},
			onattribname(start, end) {
				attribute = text.slice(start, end).toLowerCase();
				begin = -1;
			},
			onattribdata(start, end) {
				if (begin < 0) begin = start;
				until = end;
			},
			onattribend(quote) {
				if (begin < 0 || quote === QuoteType.NoValue) return;
				const value = text.slice(begin, until);
				if (attribute === 'type') type = value;
				put(begin, until, changedValue(value, { tag, attribute }, change));
			},
			onopentagend() {
				isJson = tag === 'script' && /(?:^|[/+])(?:json|speculationrules|importmap)$/.test(type);
			},
			onclosetag() {
				isJson = false;
			},
			ontext(start, end) {
				if (!isJson) return;
				const json = text.slice(start, end);
				const changed = json.replace(JSON_STRING, (all, value: string) => {
					const led = change(value, 'value', { tag, attribute: undefined });
					return led === undefined ? all : JSON.stringify(led);
				});
				if (changed !== json) put(start, end, changed);
			},
			onattribentity: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onprocessinginstruction: nothing,
			onselfclosingtag: nothing,
			ontextentity: nothing,
		},
	);
	tokenizer.write(text);
	tokenizer.end();
	return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}

/** `url(…)` and `@import "…"`. A data address is in quotes and may hold anything. */
const IN_CSS = /(url\(\s*)(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))(\s*\))|(@import\s+)(?:"([^"]*)"|'([^']*)')/gi;

/** A style sheet with its addresses changed. */
export function changeCss(text: string, change: (address: string) => string | undefined): string {
	return text.replace(IN_CSS, (all, url, double, single, bare, close, imported, importDouble, importSingle) => {
		const address = (double ?? single ?? bare ?? importDouble ?? importSingle) as string;
		const led = change(address);
		if (led === undefined) return all;
		return url === undefined ? `${imported}"${led}"` : `${url}"${led}"${close}`;
	});
}
