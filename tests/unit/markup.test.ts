/** Addresses are found in pages and style sheets by their kind, and nothing else is touched. */
import { describe, expect, test } from 'vitest';
import { changeCss, changeMarkup } from '../../src/site/build/markup';
import { relativeIn } from '../../src/site/build/relocate';

const names = new Set(['tariffs', 'fr', '_astro', 'charts', 'a b']);
const onPage = (html: string, base = '') => changeMarkup(html, relativeIn('/fr/tariffs/index.html', base, names));

describe('on the page /fr/tariffs/', () => {
	test.each([
		['<a href="/fr/tariffs/" x>', '<a href="./" x>'],
		['<a class=a href=/fr/>', '<a class=a href=../>'],
		["<a href='/tariffs/?a=1&amp;b=2#c'>", "<a href='../../tariffs/?a=1&amp;b=2#c'>"],
		[
			'<img src="/_astro/a.png" srcset="/_astro/a.png 1x, /_astro/b.png 2x">',
			'<img src="../../_astro/a.png" srcset="../../_astro/a.png 1x, ../../_astro/b.png 2x">',
		],
		[
			'<form action="/fr/search/"><button formaction="/tariffs/">',
			'<form action="../search/"><button formaction="../../tariffs/">',
		],
		[
			'<svg><a xlink:href="/tariffs/"><use href="#a"/></a></svg>',
			'<svg><a xlink:href="../../tariffs/"><use href="#a"/></a></svg>',
		],
		[
			'<meta http-equiv="refresh" content="0; url=/tariffs/">',
			'<meta http-equiv="refresh" content="0; url=../../tariffs/">',
		],
		['<meta property="og:image" content="/charts/a.png">', '<meta property="og:image" content="../../charts/a.png">'],
		['<x-y data-root="/" data-page="/fr/">', '<x-y data-root="../../" data-page="../">'],
		[
			'<script type="application/json">{"supply":"/charts/a/en.json","home":"/","unit":"/kg","text":"/ or /fr x"}</script>',
			'<script type="application/json">{"supply":"../../charts/a/en.json","home":"../../","unit":"/kg","text":"/ or /fr x"}</script>',
		],
		[
			'<script type="application/ld+json">{"item":"/fr/tariffs/"}</script>',
			'<script type="application/ld+json">{"item":"./"}</script>',
		],
	])('%s is changed', (html, expected) => expect(onPage(html)).toBe(expected));

	test.each([
		'<a href="https://host.test/tariffs/">',
		'<a href="//host.test/tariffs/">',
		'<a href="#a">/tariffs/ "/fr/"</a>',
		'<a href="../en/" title="/tariffs/">',
		'<a href>',
		'<script>const a = "/tariffs/", b = \'<a href="/fr/">\';</script>',
		'<!-- <a href="/tariffs/"> -->',
		'<meta name="description" content="/ is a sign">',
		'<meta name="description" content="/unknown">',
		'<textarea><a href="/fr/"></textarea>',
	])('%s stays', (html) => expect(onPage(html)).toBe(html));

	test('the path that the site was built for is taken off', () => {
		expect(onPage('<a href="/under/tariffs/"><a href="/tariffs/">', '/under')).toBe(
			'<a href="../../tariffs/"><a href="/tariffs/">',
		);
	});
});

test('in a style sheet, addresses are changed and data stays', () => {
	const change = relativeIn('/_astro/a.css', '', names);
	const css = `@import "/_astro/b.css";@font-face{src:url(/_astro/a.woff2) format("woff2"),url( '/charts/x.svg' )}a{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' href='(/fr/)'%3E")}`;
	expect(changeCss(css, (address) => change(address, 'link', { tag: '', attribute: undefined }))).toBe(
		`@import "b.css";@font-face{src:url("a.woff2") format("woff2"),url( "../charts/x.svg" )}a{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' href='(/fr/)'%3E")}`,
	);
});
