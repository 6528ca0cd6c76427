/** A rate in a text has its sign: « passent à 50 » does not say of what. In a list or a span the last may say it for all. */
import { expect, test } from 'vitest';
import { localTexts } from '../localTexts';

/** Numbers that a sign behind the last of them is for: `15, 25 or 50 percent`. */
const SIGNED =
	/\d+(?:[.,]\d+)?(?:(?:, | or | and | to | ou | et | à | o | y | a )\d+(?:[.,]\d+)?)*[ \u00A0]?(?:%|percent)/g;

/** A bare number behind words that rates rise, fall and are compared by, at the end of what is said. */
const BARE = {
	en: /(?:\brises? to|\braised to|\bfalls? to|\bcut to|\binstead of|, some|\bfrom [1-9]\d* to) \d{1,3}(?:\.\d+)?(?=[.,;:)]| \(| within\b| or nothing\b)/,
	fr: /(?:\bpassent? à|\bportés? à|\bramenés? à|\bau lieu de|, certains|\bde [1-9]\d* à) \d{1,3}(?:,\d+)?(?=[.;:)]|,(?!\d)|\u00A0:| \(| dans\b| ou rien\b)/,
	es: /(?:\bsuben? a|\bpasan? a|\bbajan? a|\ben vez de|\ben lugar de|; algunos,|\bde [1-9]\d* a) \d{1,3}(?:\.\d+)?(?=[,;:)]|\.(?!\d)| \(| o nada\b)/,
} as const;

test.each(['en', 'fr', 'es'] as const)('no rate of the texts in %s stands without its sign', (locale) => {
	const texts = localTexts(locale).flatMap(([, those]) => those);
	expect(texts.length).toBeGreaterThan(1000);
	expect(texts.filter(([, text]) => BARE[locale].test(text.replace(SIGNED, '')))).toEqual([]);
});

test.each([
	['en', 'Cabinets rise to 50.', true],
	['en', 'They rise from 25 to 30 percent, or pay 15, 25 or 50 percent.', false],
	['fr', 'Les armoires passent à 50.', true],
	['fr', 'Ils paient 25\u00A0% au lieu de 50\u00A0%.', false],
	['es', 'Los gabinetes suben a 50.', true],
	['es', 'Pagan 25\u00A0%; algunos, 15 o nada.', true],
	['es', 'Suben de 25 a 30\u00A0%.', false],
	['es', 'No es un porcentaje de 0 a 100.', false],
] as const)('%s: %s', (locale, text, bare) => {
	expect(BARE[locale].test(text.replace(SIGNED, ''))).toBe(bare);
});
