/** Names that are made Mexican or put into words: those of the customs nomenclature, and of provisions of the agreement. */
import { expect, test } from 'vitest';
import { goodsName } from '../../src/lists/goods';
import { provisionName } from '../../src/lists/provisions';
import { wordsIn } from '../../src/words/ofSite';
import { lines } from '../lines';
import { record } from '../record';

const NBSP = '\u00A0';

test('numbers of the nomenclature are written as Mexico writes them', () => {
	expect(goodsName(lines, '040210', 'en')).toContain('not exceeding 1.5%');
	expect(goodsName(lines, '7606', 'en')).toContain('exceeding 0.2 mm');
	expect(goodsName(lines, '720711', 'es')).not.toMatch(/\d,\d/);
	expect(goodsName(lines, '040221', 'es')).not.toMatch(/\d%/);
	expect(goodsName(lines, '040210', 'es')).toContain(`al 1.5${NBSP}% en peso`);
	expect(goodsName(lines, '870322', 'es')).toContain('superior a 1,000 cm³ pero inferior o igual a 1,500 cm³');
	expect(goodsName(lines, '720825', 'es')).toBe('De espesor superior o igual a 4.75 mm');
	expect(goodsName(lines, '34', 'es')).toContain('“ceras para odontología”');
	expect(goodsName(lines, '870194', 'es')).toBe('Superior a 75 kW pero inferior o igual a 130 kW');
});

test('goods have the name that Mexico’s schedule has first', () => {
	expect(goodsName(lines, '0701', 'es')).toBe('Papas (patatas) frescas o refrigeradas');
	expect(goodsName(lines, '071333', 'es')).toBe(
		'Frijoles (porotos, alubias, judías, fréjoles) comunes (Phaseolus vulgaris)',
	);
	expect(goodsName(lines, '0809', 'es')).toContain('duraznos (melocotones)');
	expect(goodsName(lines, '200870', 'es')).toMatch(/^Duraznos \(melocotones\), incluidos/);
	expect(goodsName(lines, '1508', 'es')).toContain('cacahuate (cacahuete, maní)');
	const names = lines.headings.map(({ code }) => goodsName(lines, code, 'es'));
	// Names of Spain stand in parentheses, behind those of the country.
	const spain = /(?<![(\p{L}]|, )(?:patatas?|guisantes|judías|albaricoques|melocotones|cacahuetes?)(?!\p{L})|vídeo/iu;
	expect(names.filter((name) => spain.test(name))).toEqual([]);
});

test('no name has a typing fault of the lists that the nomenclature was taken from', () => {
	const names = (['fr', 'es'] as const).flatMap((locale) =>
		lines.headings.map(({ code }) => goodsName(lines, code, locale)),
	);
	const faults = [
		/\p{Ll}spp\.|\p{Ll}Nee(?!\p{L})/u,
		/(?<!\p{L})oe(?=uf|il)/iu,
		/(?<!\p{L})(?:Epand|Ethyl|Perluoro)/u,
		/\( | \)/,
		/boldosas|inorganicos|llantas neumáticos|diapositivos|metisf|verre activés|preparations|acetals/u,
	];
	expect(names.filter((name) => faults.some((fault) => fault.test(name)))).toEqual([]);
});

test('places in the names of chemicals and numbers of headings stay', () => {
	expect(goodsName(lines, '290315', 'es')).toContain('1,2-dicloroetano');
	expect(goodsName(lines, '290345', 'es')).toContain('1,1,1,2-Tetrafluoroetano');
	expect(goodsName(lines, '8706', 'es')).toContain('8701 a 8705');
	expect(goodsName(lines, '720825', 'fr')).toContain('4,75 mm');
});

test('no Spanish name has a number with a decimal comma, a percent sign that breaks, or guillemets', () => {
	const names = lines.headings.map(({ code }) => goodsName(lines, code, 'es'));
	const wrong = /(?<![\d,\p{L}-])\d+,\d{1,2}(?=[%\s]|$)|[\d ]%|[«»]/u;
	expect(names.filter((name) => wrong.test(name))).toEqual([]);
});

test('an article, an annex and a chapter have a name in each language', () => {
	const named = (article: string, locale: 'en' | 'fr' | 'es', paragraph?: string) =>
		provisionName({ article, chapter: 34, paragraph }, wordsIn(locale));
	expect(named('34.7', 'es', '2')).toBe('Artículo 34.7 (2) · Capítulo 34');
	expect(named('Annexes 31-A and 31-B', 'es')).toBe('Anexos 31-A y 31-B');
	expect(named('Annex 3-A, Article 3.A.2', 'es')).toBe('Artículo 3.A.2 · Anexo 3-A');
	expect(named('Chapter 13', 'fr')).toBe('Chapitre 13');
	expect(named('Annex 3-A, Article 3.A.2', 'en')).toBe('Article 3.A.2 · Annex 3-A');
	expect(() => named('Side letter', 'en')).toThrow('Side letter');
	for (const locale of ['en', 'fr', 'es'] as const)
		for (const provision of record.provisions) expect(provisionName(provision, wordsIn(locale))).toMatch(/\d/);
});
