import { expect, test } from 'vitest';
import {
	formatFigure,
	formatList,
	formatMoney,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatRate,
	formatSpan,
	formatWhen,
	LOCALES,
	pickText,
	type Locale,
	type Quantity,
} from '../../src/record/format';
import { UNITS } from '../../src/record/schema';

/** Writes `_` for a no-break space, so that the tables below show where a line may not break. */
const inAll = (format: (locale: Locale) => string) => LOCALES.map((locale) => format(locale).replaceAll('\u00A0', '_'));

const figures: [Quantity, en: string, fr: string, es: string][] = [
	[{ value: 75, unit: 'percent' }, '75%', '75_%', '75_%'],
	[{ value: 62.5, unit: 'percent' }, '62.5%', '62,5_%', '62.5_%'],
	[{ value: 10, high: 12, unit: 'percent' }, '10% to 12%', '10_% à 12_%', '10_% a 12_%'],
	[{ value: 1, unit: 'percentage-points' }, '1 percentage point', '1 point de pourcentage', '1 punto porcentual'],
	[
		{ value: 1.5, unit: 'percentage-points' },
		'1.5 percentage points',
		'1,5 point de pourcentage',
		'1.5 puntos porcentuales',
	],
	[
		{ value: 20e9, about: true, unit: 'usd' },
		'about US$20 billion',
		'environ 20 milliards de dollars américains',
		'alrededor de 20,000 millones de dólares estadounidenses',
	],
	[
		{ value: 7.5e9, unit: 'cad' },
		'C$7.5 billion',
		'7,5 milliards de dollars canadiens',
		'7,500 millones de dólares canadienses',
	],
	[
		{ value: 32.4e9, unit: 'usd' },
		'US$32.4 billion',
		'32,4 milliards de dollars américains',
		'32,400 millones de dólares estadounidenses',
	],
	[
		{ value: 1e9, unit: 'cad' },
		'C$1 billion',
		'1 milliard de dollars canadiens',
		'1,000 millones de dólares canadienses',
	],
	[
		{ value: 1.5e6, unit: 'cad' },
		'C$1.5 million',
		'1,5 million de dollars canadiens',
		'1.5 millones de dólares canadienses',
	],
	[
		{ value: 1e6, unit: 'usd' },
		'US$1 million',
		'1 million de dollars américains',
		'1 millón de dólares estadounidenses',
	],
	[
		{ value: 3.1e12, unit: 'cad' },
		'C$3.1 trillion',
		'3_100 milliards de dollars canadiens',
		'3.1 billones de dólares canadienses',
	],
	[{ value: 150, unit: 'cad' }, 'C$150', '150_$_CA', '150 dólares canadienses'],
	[{ value: 1, unit: 'usd' }, 'US$1', '1_$_US', '1 dólar estadounidense'],
	[
		{ value: -2.5e9, unit: 'cad' },
		'−C$2.5 billion',
		'−2,5 milliards de dollars canadiens',
		'−2,500 millones de dólares canadienses',
	],
	[
		{ value: 10e9, high: 12e9, unit: 'usd' },
		'US$10 billion to US$12 billion',
		'10 milliards à 12 milliards de dollars américains',
		'10,000 millones a 12,000 millones de dólares estadounidenses',
	],
	[{ value: 16, unit: 'usd-per-hour' }, 'US$16 an hour', '16_$_US l’heure', '16 dólares estadounidenses por hora'],
	[
		{ value: 16, high: 20, unit: 'usd-per-hour' },
		'US$16 to US$20 an hour',
		'16 à 20_$_US l’heure',
		'16 a 20 dólares estadounidenses por hora',
	],
	// Dollars have both digits of their cents.
	[
		{ value: 2.3, unit: 'usd-per-hour' },
		'US$2.30 an hour',
		'2,30_$_US l’heure',
		'2.30 dólares estadounidenses por hora',
	],
	[{ value: 0.5, high: 4.25, unit: 'cad' }, 'C$0.50 to C$4.25', '0,50 à 4,25_$_CA', '0.50 a 4.25 dólares canadienses'],
	[{ value: 39, unit: 'count' }, '39', '39', '39'],
	[{ value: 2_600_000, unit: 'count' }, '2.6 million', '2,6 millions', '2.6 millones'],
	[{ value: 16, unit: 'years' }, '16 years', '16 ans', '16 años'],
	[{ value: 1, unit: 'months' }, '1 month', '1 mois', '1 mes'],
	[{ value: 270, unit: 'days' }, '270 days', '270 jours', '270 días'],
	[{ value: 35_000, unit: 'tonnes' }, '35,000 tonnes', '35_000 tonnes', '35,000 toneladas'],
	[
		{ value: 35_000, high: 40_000, unit: 'tonnes' },
		'35,000 to 40,000 tonnes',
		'35_000 à 40_000 tonnes',
		'35,000 a 40,000 toneladas',
	],
	[
		{ value: 3_750_000, unit: 'kilograms' },
		'3.75 million kilograms',
		'3,75 millions de kilogrammes',
		'3.75 millones de kilogramos',
	],
	[
		{ value: 4e6, unit: 'barrels-per-day' },
		'4 million barrels a day',
		'4 millions de barils par jour',
		'4 millones de barriles diarios',
	],
	[
		{ value: 12e9, unit: 'board-feet' },
		'12 billion board feet',
		'12 milliards de pieds-planche',
		'12,000 millones de pies tablares',
	],
];

test.each(figures)('a figure is printed with its unit: %o', (figure, ...printed) => {
	expect(inAll((locale) => formatFigure(figure, locale))).toEqual(printed);
});

test('no digit of a figure is dropped for the sake of a scale word', () => {
	expect(formatFigure({ value: 2_345_678, unit: 'count' }, 'en')).toBe('2,345,678');
	expect(formatFigure({ value: 32_456_789_000, unit: 'usd' }, 'en')).toBe('US$32,456,789,000');
	expect(formatFigure({ value: 999_999_999, unit: 'usd' }, 'en')).toBe('US$999,999,999');
	expect(formatFigure({ value: 32_456_000_000, unit: 'usd' }, 'fr')).toBe('32,456 milliards de dollars américains');
	expect(formatFigure({ value: 12.34567, unit: 'percent' }, 'en')).toBe('12.34567%');
});

test('every unit of the record has a form in every language', () => {
	for (const unit of UNITS)
		for (const locale of LOCALES)
			for (const value of [1, 2, 1.5, 1e6, 2.5e9])
				expect(formatFigure({ value, unit }, locale), `${unit} ${locale}`).not.toMatch(/undefined|NaN|\u202F| {2}/);
});

test('numbers group their digits as the country does', () => {
	expect(inAll((locale) => formatNumber(1234567.891, locale))).toEqual([
		'1,234,567.891',
		'1_234_567,891',
		'1,234,567.891',
	]);
	expect(inAll((locale) => formatNumber(1234, locale))).toEqual(['1,234', '1_234', '1,234']);
	expect(formatNumber(2.345, 'en', 1)).toBe('2.3');
	expect(formatNumber(-5, 'en')).toBe('−5');
	expect(formatNumber(-0.0001, 'en')).toBe('0');
});

test('percent and money stand alone too', () => {
	expect(inAll((locale) => formatPercent(-3.25, locale))).toEqual(['−3.25%', '−3,25_%', '−3.25_%']);
	expect(inAll((locale) => formatMoney(540, 'cad', locale))).toEqual(['C$540', '540_$_CA', '540 dólares canadienses']);
});

test('a date is written as far as it is known', () => {
	expect(inAll((locale) => formatWhen('2026-07-01', locale))).toEqual([
		'1 July 2026',
		'1er_juillet 2026',
		'1_de julio de 2026',
	]);
	expect(inAll((locale) => formatWhen('2026-08-22', locale))).toEqual([
		'22 August 2026',
		'22_août 2026',
		'22_de agosto de 2026',
	]);
	expect(inAll((locale) => formatWhen('2026-07', locale))).toEqual(['July 2026', 'juillet 2026', 'julio de 2026']);
	expect(inAll((locale) => formatWhen('2026', locale))).toEqual(['2026', '2026', '2026']);
	expect(inAll((locale) => formatWhen('2026-07-01', locale, 'short'))).toEqual([
		'1 Jul 2026',
		'1er_juill. 2026',
		'1_jul 2026',
	]);
	expect(inAll((locale) => formatWhen('2026-12', locale, 'short'))).toEqual(['Dec 2026', 'déc. 2026', 'dic 2026']);
});

test('the months of the tables are those of Intl', () => {
	for (const locale of LOCALES)
		for (let month = 1; month <= 12; month++) {
			const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
				Date.UTC(2026, month - 1, 15),
			);
			expect(formatWhen(`2026-${String(month).padStart(2, '0')}`, locale)).toMatch(new RegExp(`^${name} `));
		}
});

const span = (first: string, last: string) => inAll((locale) => formatSpan(first, last, locale));

test('a span says once what its ends share', () => {
	expect(span('2026-06-16', '2026-06-17')).toEqual([
		'16 to 17 June 2026',
		'16 au 17_juin 2026',
		'16 al 17_de junio de 2026',
	]);
	expect(span('2026-06-01', '2026-07-03')).toEqual([
		'1 June to 3 July 2026',
		'1er_juin au 3_juillet 2026',
		'1_de junio al 3_de julio de 2026',
	]);
	expect(span('2025-12-18', '2026-01-02')).toEqual([
		'18 December 2025 to 2 January 2026',
		'18_décembre 2025 au 2_janvier 2026',
		'18_de diciembre de 2025 al 2_de enero de 2026',
	]);
	expect(span('2026-06', '2026-08')).toEqual(['June to August 2026', 'juin à août 2026', 'junio a agosto de 2026']);
	expect(span('2020', '2025')).toEqual(['2020 to 2025', '2020 à 2025', '2020 a 2025']);
	expect(span('2026-06-16', '2026-06-16')).toEqual(['16 June 2026', '16_juin 2026', '16_de junio de 2026']);
});

const period = (from: string, until?: string) => inAll((locale) => formatPeriod(from, until, locale));

test('a period ends on the day before its until', () => {
	expect(period('2025-03-04', '2025-09-01')).toEqual([
		'4 March to 31 August 2025',
		'4_mars au 31_août 2025',
		'del 4_de marzo al 31_de agosto de 2025',
	]);
	expect(period('2025-03-04', '2025-03-05')).toEqual(['4 March 2025', '4_mars 2025', 'el 4_de marzo de 2025']);
	expect(period('2025-03-04')).toEqual(['since 4 March 2025', 'depuis le 4_mars 2025', 'desde el 4_de marzo de 2025']);
	expect(period('2025-03')).toEqual(['since March 2025', 'depuis mars 2025', 'desde marzo de 2025']);
	expect(period('2021', '2025')).toEqual(['2021 to 2025', '2021 à 2025', 'de 2021 a 2025']);
	expect(formatPeriod('2025-03-04', '2025-09-01', 'fr', 'short')).toBe('4\u00A0mars au 31\u00A0août 2025');
});

test('a rate says what it is taken of', () => {
	expect(inAll((locale) => formatRate({ percent: 25, of: 'value' }, locale))).toEqual(['25%', '25_%', '25_%']);
	expect(inAll((locale) => formatRate({ percent: 25, of: 'non-us-content' }, locale))).toEqual([
		'25% of the non-US content',
		'25_% sur le contenu non américain',
		'25_% sobre el contenido no estadounidense',
	]);
	expect(inAll((locale) => formatRate({ percent: 50, of: 'metal-content' }, locale))).toEqual([
		'50% of the metal content',
		'50_% sur la teneur en métal',
		'50_% sobre el contenido de metal',
	]);
	expect(inAll((locale) => formatRate({ banned: true }, locale))).toEqual([
		'banned',
		'importation interdite',
		'importación prohibida',
	]);
	expect(inAll((locale) => formatRate({ unknown: { en: 'No source gives it.' } }, locale))).toEqual([
		'not known',
		'inconnu',
		'se desconoce',
	]);
});

test('a text falls back to English, and says so', () => {
	expect(pickText({ en: 'Dairy', fr: 'Produits laitiers' }, 'fr')).toEqual({
		value: 'Produits laitiers',
		lang: 'fr',
		fallback: false,
	});
	expect(pickText({ en: 'Dairy', fr: 'Produits laitiers' }, 'es')).toEqual({
		value: 'Dairy',
		lang: 'en',
		fallback: true,
	});
	expect(pickText({ en: 'Dairy' }, 'en')).toEqual({ value: 'Dairy', lang: 'en', fallback: false });
});

test('a list is joined as the language does', () => {
	expect(formatList(['steel', 'aluminum', 'cars'], 'en')).toBe('steel, aluminum and cars');
	expect(formatList(['acier', 'aluminium'], 'fr')).toBe('acier et aluminium');
	expect(formatList(['acero', 'industria'], 'es')).toBe('acero e industria');
	expect(formatList(['Ontario', 'Quebec'], 'en', 'or')).toBe('Ontario or Quebec');
	expect(formatList([], 'en')).toBe('');
	expect(formatList(['steel'], 'fr')).toBe('steel');
});

test('a whole number is written as the language’s own rules have it', () => {
	for (const [locale, tag] of [
		['en', 'en-CA'],
		['fr', 'fr-CA'],
		['es', 'es-MX'],
	] as const) {
		const { format } = new Intl.NumberFormat(tag);
		for (const value of [0, 7, 41, 999, 1000, 1503, 35_000, 100_000, 999_999, 1_000_000, 12_345_678_901])
			for (const signed of [value, -value]) {
				const expected =
					signed === 0
						? '0'
						: format(signed)
								.replace(/[\u202F\u00A0]/g, '\u00A0')
								.replace('-', '\u2212');
				expect(formatNumber(signed, locale), `${locale} ${signed}`).toBe(expected);
			}
	}
});
