import { describe, expect, test } from 'vitest';
import { explain, formsOf } from '../../src/components/terms/explain';
import { LOCALES } from '../../src/record/format';
import type { Term } from '../../src/record/schema';
import { record } from '../record';

const term = (id: string, en: string, more: Partial<Term> = {}): Term => ({
	id,
	names: {},
	term: { en },
	aliases: [],
	inText: {},
	wording: { fr: { basis: 'ours' }, es: { basis: 'ours' } },
	meaning: { en: `What ${en} means.` },
	sources: ['a'],
	...more,
});
const quota = term('quota', 'Tariff-rate quota');
const duty = term('duty', 'Countervailing duty');
const act = term('act', 'IEEPA');
const terms = [quota, duty, act];
const explained = (html: string, list = terms) => explain(html, list, 'en', ({ id }) => `/glossary/#${id}`);

describe('the words that name a term', () => {
	test('are the term and its plural', () => {
		expect(formsOf(quota, 'en')).toEqual(['Tariff-rate quota', 'Tariff-rate quotas']);
		expect(formsOf(duty, 'en')).toEqual(['Countervailing duty', 'Countervailing duties']);
		expect(formsOf(term('tax', 'Surtax'), 'en')).toEqual(['Surtax', 'Surtaxes']);
	});
	test('leave out what explains the name, and add no plural to an acronym', () => {
		expect(formsOf(term('a', 'CUSMA, the agreement'), 'en')).toEqual(['CUSMA']);
		expect(formsOf(act, 'en')).toEqual(['IEEPA']);
	});
	test('are those the entry lists, where it does, none included', () => {
		expect(formsOf(term('a', 'Term', { inText: { en: ['16-year term'] } }), 'en')).toEqual(['16-year term']);
		expect(formsOf(term('a', 'Term', { inText: { en: [] } }), 'en')).toEqual([]);
	});
	test('are none in a language the term is not told in', () => {
		expect(formsOf(quota, 'fr')).toEqual([]);
	});
});

describe('terms in a text', () => {
	test('the first use is a link to the glossary, later ones are not', () => {
		const { html, used } = explained('<p>A tariff-rate quota. Tariff-rate quotas.</p>');
		expect(html).toBe(
			'<p>A <a class="jr-term" href="/glossary/#quota" data-term="quota">tariff-rate quota</a>. Tariff-rate quotas.</p>',
		);
		expect(used).toEqual([quota]);
	});
	test('a sentence may begin with it, an acronym keeps its capitals', () => {
		expect(explained('<p>Tariff-rate quotas and ieepa</p>').used).toEqual([quota]);
		expect(explained('<p>IEEPA</p>').used).toEqual([act]);
	});
	test('a longer word that holds it is another word', () => {
		expect(explained('<p>IEEPAX and pre-IEEPA and IEEPA-like</p>').used).toEqual([]);
	});
	test('the longer of two terms is found first', () => {
		const long = term('long', 'IEEPA tariff');
		expect(explained('<p>The IEEPA tariff</p>', [act, long]).used).toEqual([long]);
	});
	test.each([
		['<h2>IEEPA</h2>'],
		['<p><a href="/x/">IEEPA</a></p>'],
		['<figure><p>IEEPA</p></figure>'],
		['<svg><text>IEEPA</text></svg>'],
		['<div class="not-content"><p>IEEPA</p></div>'],
		['<p>A <span lang="fr">IEEPA</span></p>'],
		['<script>"<p>IEEPA</p>"</script>'],
		['<!-- <p>IEEPA</p> -->'],
		['<p title="IEEPA">A</p>'],
		['<div>IEEPA</div>'],
	])('is left alone in %s', (html) => {
		expect(explained(html)).toEqual({ html, used: [] });
	});
	test('the Spanish name of the treaty stays in one line, in running text', () => {
		const spanish = (html: string) => explain(html, [act], 'es', ({ id }) => `#${id}`).html;
		expect(spanish('<p>El T-MEC rige.</p>')).toBe('<p>El <span class="jr-whole">T-MEC</span> rige.</p>');
		for (const same of ['<svg><text>T-MEC</text></svg>', '<h2>T-MEC</h2>', '<p title="T-MEC">A</p>'])
			expect(spanish(same)).toBe(same);
	});
	test('what follows an element left alone is text again', () => {
		expect(explained('<p><a href="/">A > b</a><br> <em>IEEPA</em></p>').used).toEqual([act]);
		expect(explained('<figure><p>IEEPA</p></figure><ul><li>IEEPA</li></ul>').html).toMatch(
			/<figure><p>IEEPA<\/p><\/figure><ul><li><a /,
		);
	});
	test('a page explains so many at most', () => {
		const { used } = explain('<p>IEEPA, countervailing duty, tariff-rate quota</p>', terms, 'en', () => '/', 2);
		expect(used).toEqual([act, duty]);
	});
	test('everything else stays as it was, byte for byte', () => {
		const html = '<p a="1>2">x &amp; y<br/>\n <img alt="a < b"> 3 < 4</p><style>p{}</style>';
		expect(explained(html).html).toBe(html);
	});
});

test('no two terms of the record are named by one word', () => {
	for (const locale of LOCALES) {
		const forms = record.glossary.flatMap((entry) => formsOf(entry, locale).map((form) => form.toLowerCase()));
		expect(
			forms.filter((form, index) => forms.indexOf(form) !== index),
			locale,
		).toEqual([]);
	}
});
