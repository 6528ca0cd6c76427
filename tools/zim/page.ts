/** A page of the offline edition as the ZIM file has it. */
import { Parser } from 'htmlparser2';

/** Version 3.3 of kiwix-serve, Debian 12’s, lays its bar over the top of each page: there the header is as much higher. */
const BAR = [
	':root:has(#kiwixtoolbar){--bar:3.25rem;--sl-nav-height:calc(3.75rem + var(--bar))}',
	':root:has(#kiwixtoolbar) header.header{padding-block-start:var(--bar)}',
	':root:has(#kiwixtoolbar) starlight-menu-button button{margin-block-start:calc(var(--bar)/2)}',
].join('');

/** Between these the file’s index of search takes no words (libzim, src/xapian/htmlparse.cc). */
const [SKIP, TAKE] = ['<!--htdig_noindex-->', '<!--/htdig_noindex-->'];

/** What is changed in each page, and how. */
const CHANGES: readonly (readonly [found: RegExp, made: (found: string) => string])[] = [
	// Programs that show ZIM files put bars and scripts of their own into pages, which the policy refuses. They say
	// themselves what their pages may do.
	[/<meta http-equiv="content-security-policy"[^>]*>/i, () => ''],
	[/<\/head>/, (end) => `<style>${BAR}</style>${end}`],
	// The menus of all pages have the same words.
	[/<body\b[^>]*>/, (body) => body + SKIP],
	[/<main\b/, (main) => TAKE + main],
	[/<\/main>/, (end) => end + SKIP],
	[/<\/body>/, (end) => TAKE + end],
];

/** The page with what the site’s own search passes over, such as the way to a page and its sources, passed over in its text. */
function passOver(html: string): string {
	const pieces: string[] = [];
	let done = 0;
	const put = (until: number, mark: string) => {
		pieces.push(html.slice(done, until), mark);
		done = until;
	};
	let isInMain = false;
	/** How many elements are open from the one that is passed over. */
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'main') isInMain = true;
			if (depth > 0) depth++;
			else if (isInMain && attributes['data-pagefind-ignore'] === 'all') {
				depth = 1;
				put(parser.startIndex, SKIP);
			}
		},
		onclosetag(name) {
			if (name === 'main') isInMain = false;
			if (depth > 0 && --depth === 0) put(parser.endIndex + 1, TAKE);
		},
	});
	parser.end(html);
	return pieces.join('') + html.slice(done);
}

/**
 * A page as the file has it: without its policy, with room for a bar, and indexed by its own words.
 * @throws naming the page, where one of these is written in a way that is not known here
 */
export const zimPage = (file: string, html: string): string =>
	CHANGES.reduce((page, [found, made]) => {
		if (!found.test(page)) throw new Error(`${file} has nothing like ${found.source}, which is changed in each page.`);
		return page.replace(found, made);
	}, passOver(html));
