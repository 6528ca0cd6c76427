/** A page of the site as the offline edition has it. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { changeMarkup } from '../../site/build/markup';
import { relativeAddress, withIndex } from '../../site/relative';

/** The script that runs first, from the root of the edition. */
export const START = '_astro/offline.js';

const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;
/** What browsers fetch ahead, which they may not from a folder. */
const AHEAD = /<link\b[^>]*\brel="(?:modulepreload|preload|prefetch)"[^>]*>/g;
/** What only search engines and forums read: the description for programs, and what a card says. */
const FOR_PROGRAMS =
	/<script type="application\/ld\+json">[^<]*<\/script>|<meta (?:property="og|name="twitter):[^>]*>/g;
/** What makes a page start a worker, which a folder cannot have, on whatever host it is put. */
const KEEPS = / data-keeps="[^"]*"/;
const HEADER_END = '</head>';
const COLOPHON = /<div class="jr-colophon"[^>]*>/;

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;
const INLINE = /<(?:script|style)(?:\s[^>]*)?>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * The policy of a page, which names the hashes of what stands in the page and no others: hashes cannot be compressed. Fonts
 * stand in the style sheets.
 */
function ownPolicy(html: string): string {
	const own = new Set(
		[...html.matchAll(INLINE)].map(([, text]) => createHash('sha256').update(text!).digest('base64')),
	);
	return html.replace(
		POLICY,
		(_all, tag: string, policy: string) =>
			tag +
			policy
				.replace("font-src 'self'", 'font-src data:')
				.replace(/ '?sha256-([^\s'";]+)'?/g, (source, hash: string) => (own.has(hash) ? source : '')),
	);
}

/** Whether an address leads from the page to another place of the edition. */
const isOwn = (address: string): boolean => address !== '' && !/^(?:#|\?|\/\/|[a-z][a-z\d+.-]*:)/i.test(address);

/** An inline script of a page. */
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Letters from which on a script that stands in pages is worth a file of its own. */
const LONG = 500;

/** The name, from the root, of the file for a script that stands in pages. */
const sharedName = (text: string): string =>
	`_astro/page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;

/**
 * The page with links to files, its modules run by one classic script, and a line that says what it is.
 * @param file the path of the page from the root: `fr/tariffs/index.html`
 * @param line the line, as HTML, in the language of the page
 * @param shared takes the long scripts that stand in the page, by the names of their files: in a zip each page would hold
 *   them anew
 * @throws when a script of the page is a module in a way that is not known here
 */
export function offlinePage(file: string, html: string, line: string, shared: Map<string, string>): string {
	const runs: string[] = [];
	const plain = html
		.replace(AHEAD, '')
		.replace(FOR_PROGRAMS, '')
		.replace(KEEPS, '')
		.replace(MODULE, (_all, address: string) => {
			runs.push(posix.join(posix.dirname(file), address));
			return '';
		});
	const short = plain.replace(INLINE_SCRIPT, (inline, text: string) => {
		if (text.length < LONG) return inline;
		const name = sharedName(text);
		shared.set(name, text);
		return `<script src="${relativeAddress(`/${name}`, `/${file}`)}"></script>`;
	});
	if (/<script\b[^>]*type="module"/.test(plain)) throw new Error(`${file} has a module that is not known here.`);
	const linked = changeMarkup(ownPolicy(short), (address, place, { tag }) =>
		place === 'link' && tag !== 'link' && isOwn(address) ? withIndex(address) : undefined,
	);
	const start = relativeAddress(`/${START}`, `/${file}`);
	const script = `<script defer src="${start}" data-run="${[...new Set(runs)].join(' ')}"></script>`;
	const says = `<p data-edition="offline">${line}</p>`;
	const told = COLOPHON.test(linked)
		? linked.replace(COLOPHON, (all) => all + says)
		: linked.replace('</body>', () => `${says}</body>`);
	return runs.length === 0 ? told : told.replace(HEADER_END, () => script + HEADER_END);
}
