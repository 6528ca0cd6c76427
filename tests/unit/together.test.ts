/** A day and its month, “article” and its number, a number and its unit stay on one line in French and Spanish. */
import { describe, expect, test } from 'vitest';
import { readerOf } from '../../src/search/words';
import { togetherIn } from '../../src/site/build/together';
import { allTogether, together } from '../../src/record/format/together';

/** No-break spaces as they can be seen. */
const seen = (text: string) => text.replaceAll('\u00A0', '_');

describe('what stays together', () => {
	test.each([
		['fr', 'le 8 octobre 2026, le 1er juillet', 'le 8_octobre 2026, le 1er_juillet'],
		['fr', 'l’article 34.7, paragraphe 4', 'l’article_34.7, paragraphe_4'],
		['fr', 'annexe 31-B, chapitre IV, p. 3, no 12', 'annexe_31-B, chapitre_IV, p._3, no_12'],
		['fr', '5 M$, 25 %, 16 $ US, 0 h 01', '5_M$, 25_%, 16_$_US, 0_h_01'],
		['fr', '3 milliards de dollars, 16 ans', '3_milliards de dollars, 16_ans'],
		['fr', '{{count}} mois, article {{number}}', '{{count}}_mois, article_{{number}}'],
		['es', 'el 8 de octubre de 2026', 'el 8_de octubre de 2026'],
		['es', 'artículo 34.7, Sección 232', 'artículo_34.7, Sección_232'],
		['es', '11,900 millones de dólares, 5.8 %', '11,900_millones de dólares, 5.8_%'],
	])('%s: %s', (locale, text, held) => {
		expect(seen(together(text, locale))).toBe(held);
		expect(together(together(text, locale), locale)).toBe(together(text, locale));
	});

	test.each([
		['en', 'Article 34.7 on 8 October'],
		['fr', 'en mai 2026, 2026 ou après, 12 produits, no man'],
		['fr', '16 anses, des points'],
		['es', '10 de los 12, el artículo que'],
	])('%s: %s stays as it is', (locale, text) => expect(together(text, locale)).toBe(text));

	test('of data the texts alone', () => {
		const data = { 'le 8 mai': ['article 3', { on: '2026-05-08', share: 5, none: null }] };
		expect(allTogether(data, 'fr')).toEqual({
			'le 8 mai': ['article\u00A03', { on: '2026-05-08', share: 5, none: null }],
		});
		expect(allTogether(data, 'en')).toBe(data);
	});
});

describe('in a page', () => {
	const page = (inner: string) =>
		`<!doctype html><html lang="fr"><head><title>le 8 mai</title></head><body>${inner}</body></html>`;
	test.each([
		[
			'<p>le 8 mai, <a href="/le 8 mai">l’article 34.7</a></p>',
			'<p>le 8_mai, <a href="/le 8 mai">l’article_34.7</a></p>',
		],
		['<p>le 8 mai<br>l’article 3 &amp; 4 ans</p>', '<p>le 8_mai<br>l’article_3 &amp; 4_ans</p>'],
		['<p><q lang="es">el 8 de mayo</q>, 8 mai</p>', '<p><q lang="es">el 8_de mayo</q>, 8_mai</p>'],
	])('%s', (html, held) => expect(seen(togetherIn(page(html)))).toBe(page(held)));

	test('a name with a hyphen is whole, in an element of its own', () => {
		expect(togetherIn(page('<p>El <a href="/T-MEC">T-MEC</a> del 8 mai</p>'))).toBe(
			page('<p>El <a href="/T-MEC"><span class="jr-whole">T-MEC</span></a> del 8\u00A0mai</p>'),
		);
		for (const alone of [
			'<select><option>T-MEC</option></select>',
			'<svg><text>T-MEC</text></svg>',
			'<code>T-MEC</code>',
		])
			expect(togetherIn(page(alone))).toBe(page(alone));
	});

	test.each([
		'<p lang="en">article 34.7</p>',
		'<a class="jr-source-title" lang="fr">Le 8 mai</a>',
		'<p>Le <cite translate="no">8 mai</cite></p>',
		'<p title="le 8 mai"><code>8 mai</code></p>',
		'<svg><text>8 mai</text></svg>',
		'<script type="application/json">{"on":"8 mai"}</script>',
		'<template><p>8 mai</p></template>',
	])('%s stays as it is', (html) => expect(togetherIn(page(html))).toBe(page(html)));
});

test('search reads words that stay together as it reads others', () => {
	const stem = (word: string) => word;
	const reader = readerOf(
		'fr',
		new Map([
			['fr', stem],
			['en', stem],
		]),
		{ joining: 'le', asking: '', saying: '' },
	);
	const words = (text: string) => reader.read(text).map((word) => word.stem);
	const text = 'Le 8 octobre 2026, article 34.7, 25 %, 5 M$';
	expect(together(text, 'fr')).not.toBe(text);
	expect(words(together(text, 'fr'))).toEqual(words(text));
});
