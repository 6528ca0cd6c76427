/** Every paragraph, list item and table row that claims something names its figure or its source. */
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { contentPages } from './dist';
import { unsourced } from './unsourced';

/** Pages that speak of this site and its record, not of the world. */
const OF_THIS_SITE = [
	'/charts/',
	'/data/',
	'/data/dictionary/',
	'/hosting/',
	'/embed/',
	'/how-we-know/',
	'/offline/',
	'/on-any-day/',
	'/search/',
	'/sources/',
	'/sources/analysis/',
	'/sources/official/',
	'/sources/press/',
	'/what-changed/',
];

/** What may stand without a source on other pages, by page and its first words, and why. */
const EXCEPTIONS: { page: string; why: string; begins: string[] }[] = [
	{
		page: '/tariffs/goods/',
		why: 'says what the page is not',
		begins: ['Classification is the importer’s', 'Le classement revient', 'La clasificación corresponde'],
	},
	{
		page: '/',
		why: 'introduces a list whose every date has its sources on the page of the timeline',
		begins: ['Dates already set or announced', 'Dates déjà fixées', 'Fechas ya fijadas'],
	},
	{
		page: '/cost/',
		why: 'introduces the list under it, whose items have their sources',
		begins: [
			'So the numbers are set side by side',
			'A full estimate for an end of CUSMA',
			'Les chiffres sont donc présentés',
			'On ne connaît pas d’estimation complète',
			'Por eso las cifras se ponen aquí',
			'No se conoce ninguna estimación completa',
		],
	},
];

const excused = (page: string) => EXCEPTIONS.filter((entry) => entry.page === page).flatMap(({ begins }) => begins);

describe.each(contentPages.filter(({ plainPath }) => !OF_THIS_SITE.some((own) => plainPath.startsWith(own))))(
	'$path',
	({ document, plainPath }) => {
		test('proves what it claims', () => {
			const allowed = excused(plainPath);
			expect(unsourced(document).filter((text) => !allowed.some((begin) => text.startsWith(begin)))).toEqual([]);
		});
	},
);

test('every exception is one that a page still needs', () => {
	const idle = EXCEPTIONS.flatMap(({ page, begins }) => {
		const texts = contentPages
			.filter(({ plainPath }) => plainPath === page)
			.flatMap(({ document }) => unsourced(document));
		return begins.filter((begin) => !texts.some((text) => text.startsWith(begin))).map((begin) => `${page}: ${begin}`);
	});
	expect(idle).toEqual([]);
});

describe('a claim without a source is found', () => {
	const found = (html: string) =>
		unsourced(
			parseHTML(`<html><body><main><div class="sl-markdown-content">${html}</div></main></body></html>`)
				.document as unknown as Document,
		);
	const claim = 'Canada put a surtax on listed goods in March.';
	test('in a paragraph, a list item, a table row', () => {
		expect(found(`<p>${claim}</p>`)).toEqual([claim]);
		expect(found(`<ul><li><p>${claim}</p></li><li>${claim}</li></ul>`)).toEqual([claim, claim]);
		expect(found(`<table><tbody><tr><td>${claim}</td><td>x</td></tr></tbody></table>`)).toEqual([`${claim}x`]);
	});
	test('though a term in it is explained', () => {
		expect(found(`<p>${claim.replace('surtax', '<a class="jr-term" href="/glossary/#s">surtax</a>')}</p>`)).toEqual([
			claim,
		]);
	});
	test('and one with a source, a figure or only a pointer is not', () => {
		expect(found(`<p>${claim}<sup class="jr-cite"><a href="#source-1">1</a></sup></p>`)).toEqual([]);
		expect(found(`<p>It fell to <a class="jr-figure" href="#f">3%</a> and stayed there for a year.</p>`)).toEqual([]);
		expect(found(`<p>More on <a href="/x/">the duties of the summer and who pays them</a>.</p>`)).toEqual([]);
		expect(found(`<figure data-chart="a"><p>${claim}</p></figure>`)).toEqual([]);
	});
});
