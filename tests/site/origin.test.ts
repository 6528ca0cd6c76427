/** Nothing is fetched from anywhere but the site itself; only a reader's click leads away. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { filesOf, pages, resolve, textOf } from './dist';

/** What a browser fetches by itself. Links of other kinds (canonical, alternate) are only read. */
const FETCHED = [
	'script[src]',
	'img[src]',
	'iframe[src]',
	'source[src]',
	'audio[src]',
	'video[src]',
	'track[src]',
	'embed[src]',
	'input[src]',
	'object[data]',
	'video[poster]',
	'img[srcset]',
	'source[srcset]',
	'image[href]',
	'use[href]',
	'form[action]',
	'button[formaction]',
	'link[href]:not([rel=canonical]):not([rel=alternate]):not([rel=me]):not([rel=license])',
];
const attributeOf = (selector: string) => /\[(\w+)\]/.exec(selector)![1]!;

/** Addresses in CSS that are fetched, from anywhere outside. */
const foreignIn = (css: string, from: string) =>
	[...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)]
		.map((match) => match[1]!)
		.filter((address) => !address.startsWith('data:') && !resolve(address, from).inside);

/** What a page asks of another origin, by itself. */
function foreignOn(document: Document, path: string): string[] {
	const foreign = FETCHED.flatMap((selector) =>
		[...document.querySelectorAll(selector)].flatMap((element) =>
			element
				.getAttribute(attributeOf(selector))!
				.split(selector.includes('srcset') ? ',' : '\n')
				.filter((address) => !address.startsWith('data:') && !resolve(address.trim(), path).inside),
		),
	);
	for (const element of document.querySelectorAll('[style], style'))
		foreign.push(...foreignIn(element.getAttribute('style') ?? element.textContent, path));
	for (const hint of document.querySelectorAll(
		'link[rel=preconnect], link[rel=dns-prefetch], meta[http-equiv=refresh]',
	))
		foreign.push(hint.outerHTML);
	return foreign;
}

test('what is asked of another origin would be found', () => {
	const { document } = parseHTML(`<html><head>
		<link rel="stylesheet" href="https://a.test/a.css"><link rel="canonical" href="https://a.test/">
		<script src="//b.test/b.js"></script><script src="/ours.js"></script>
		<style>@import "https://c.test/c.css"; a { background: url(https://d.test/d.png) url(data:image/png;base64,AA==) }</style>
		<meta http-equiv="refresh" content="1; url=https://e.test/">
	</head><body><img srcset="/ours.png 1x, https://f.test/f.png 2x"><a href="https://g.test/">by a click</a></body></html>`) as unknown as {
		document: Document;
	};
	const asked = foreignOn(document, '/tariffs/').join('\n');
	expect([...asked.matchAll(/\b([a-z])\.test/g)].map(([, host]) => host).toSorted()).toEqual([...'abcdef']);
});

describe.each(pages)('$path', ({ path, document }) => {
	test('asks nothing of another origin', () => {
		expect(foreignOn(document, path)).toEqual([]);
	});

	test('links that lead away do so over https, in the same tab, and alike', () => {
		const away = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
			(link) => !resolve(link.getAttribute('href')!, path).inside,
		);
		const odd = away.filter((link) => {
			const { protocol } = new URL(link.getAttribute('href')!);
			return !['https:', 'http:'].includes(protocol) || link.hasAttribute('target') || link.hasAttribute('ping');
		});
		expect(odd.map((link) => link.outerHTML)).toEqual([]);
		expect(new Set(away.map((link) => link.getAttribute('rel'))).size, 'kinds of rel').toBeLessThanOrEqual(1);
	});
});

test.each(filesOf('**/*.css'))('%s asks nothing of another origin', (file) => {
	expect(foreignIn(textOf(file), `/${file}`)).toEqual([]);
});

test.each(filesOf('**/*.svg'))('%s asks nothing of another origin', (file) => {
	const text = textOf(file);
	expect(foreignIn(text, `/${file}`)).toEqual([]);
	expect([...text.matchAll(/(?:href|src)\s*=\s*["']([^"'#][^"']*)/g)].map((match) => match[1])).toEqual([]);
});

/** What a saved picture's metadata name: two vocabularies and the licence. Nothing fetches them. */
const NAMES = [
	'http://purl.org/dc/elements/1.1/',
	'http://creativecommons.org/ns#',
	'https://creativecommons.org/licenses/by/4.0/',
];

/** Where the data begin that the script of a frame draws its chart from. */
const SUPPLY = '})({"locale":';

/**
 * What of a script is code. A twin holds data alone, and the script of a frame ends in its data: sources, which a reader
 * follows by a click.
 */
function codeOf(file: string, text: string): string {
	if (file.endsWith('.json.js')) {
		const [, path, json] = /^carried\(("[^"]*"),([\s\S]*)\);?\s*$/.exec(text)!;
		JSON.parse(json!);
		return path!;
	}
	const at = text.indexOf(SUPPLY);
	if (!file.includes('embed/') || at < 0) return text;
	// All that follows is one value.
	JSON.parse(text.slice(at + '})('.length).replace(/\);?\s*$/, ''));
	return text.slice(0, at);
}

test.each(filesOf('**/*.js'))('%s holds no address of another origin', (file) => {
	// Stricter than "imports and fetches none", and needs no guess at what a variable will hold. Namespaces are only names;
	// Pagefind uses example.com to take an address apart.
	const text = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), codeOf(file, textOf(file)));
	const found = [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/g)]
		.map((match) => match[0])
		.filter(
			(address) =>
				address !== 'http://www.w3.org' && !(file.startsWith('pagefind/') && address.endsWith('://example.com')),
		);
	expect(found).toEqual([]);
});
