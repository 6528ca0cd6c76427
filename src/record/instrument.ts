/** The name of what set a measure, in the reader’s language. */
import { formatWhen } from './format/date';
import type { Locale } from './format/locale';
import type { Measure } from './schema';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as English writes it, as the record does: `2026-09-29`. */
const dayOf = (day: string, month: string, year: string) =>
	`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;

const ORDINALS: { readonly [word: string]: { fr: string; es: string } } = {
	fifth: { fr: 'cinquième', es: 'quinta' },
	sixth: { fr: 'sixième', es: 'sexta' },
};

type Say = (...groups: string[]) => { fr?: string; es: string };

const and = (list: string, word: string) => list.replace(' and ', ` ${word} `);

/** What an order of Canada is on, in its title. */
const SURTAXED: { readonly [words: string]: string } = {
	'Steel and Aluminum 2025': 'acero y aluminio, 2025',
	'Motor Vehicles 2025': 'vehículos automotores, 2025',
};

/** “Decreto canadiense de sobretasa a Estados Unidos (2025-1)”: in Spanish no title of Canada is official. */
const surtax = (what: string) => `de sobretasa a Estados Unidos (${SURTAXED[what] ?? what})`;

/**
 * The parts of an English name that say what kind of act it is, with a number or a day. Acts of the United States have no
 * title in another language, but their kinds have; in French what Canada decrees has its official title, or keeps the English one.
 */
const PARTS: readonly (readonly [RegExp, Say])[] = [
	[/^Executive Order (\d+)$/, (n) => ({ fr: `Décret présidentiel ${n}`, es: `Orden ejecutiva ${n}` })],
	[
		/^amended by Executive Order (\d+)$/,
		(n) => ({ fr: `modifié par le décret présidentiel ${n}`, es: `modificada por la orden ejecutiva ${n}` }),
	],
	[/^Proclamation (\d+)$/, (n) => ({ fr: `Proclamation ${n}`, es: `Proclamación ${n}` })],
	[/^Proclamations (\d+)$/, (n) => ({ fr: `Proclamations ${n}`, es: `Proclamaciones ${n}` })],
	[/^(\d+ and \d+)$/, (list) => ({ fr: and(list!, 'et'), es: and(list!, 'y') })],
	[
		/^amended by Proclamation (\d+)$/,
		(n) => ({ fr: `modifiée par la proclamation ${n}`, es: `modificada por la proclamación ${n}` }),
	],
	[
		/^with the list of (\d+) (\w+) (\d{4})$/,
		(...[day, month, year]) => {
			const on = dayOf(day!, month!, year!);
			return { fr: `avec la liste du ${formatWhen(on, 'fr')}`, es: `con la lista del ${formatWhen(on, 'es')}` };
		},
	],
	[/^Case (\S+)$/, (n) => ({ fr: `Dossier ${n}`, es: `Caso ${n}` })],
	[/^Cases (\S+ and \S+)$/, (list) => ({ fr: `Dossiers ${and(list!, 'et')}`, es: `Casos ${and(list!, 'y')}` })],
	[
		/^(amended )?(fifth|sixth) administrative review$/,
		(amended, nth) => ({
			fr: `${ORDINALS[nth!]!.fr} examen administratif${amended ? ' modifié' : ''}`,
			es: `${ORDINALS[nth!]!.es} revisión administrativa${amended ? ' modificada' : ''}`,
		}),
	],
	[/^USTR notice of action$/, () => ({ fr: 'Avis de mesure de l’USTR', es: 'Aviso de acción de la USTR' })],
	[/^Section (\d+)$/, (n) => ({ fr: `article ${n}`, es: `Sección ${n}` })],
	[/^United States Surtax Order \(([^()]+)\)$/, (what) => ({ es: `Decreto canadiense ${surtax(what!)}` })],
	[
		/^United States Surtax Orders \(([^()]+)\) and \(([^()]+)\)$/,
		(one, other) => ({ es: `Decretos canadienses ${surtax(one!)} y (${SURTAXED[other!] ?? other!})` }),
	],
	[
		/^Order amending the United States Surtax Order \(([^()]+)\)$/,
		(what) => ({ es: `Decreto que modifica el decreto canadiense ${surtax(what!)}` }),
	],
];

/** An English name in another language; undefined where a part of it cannot be said there. */
function said(name: string, locale: 'fr' | 'es'): string | undefined {
	const parts = name.split(', ').map((part) => {
		for (const [pattern, say] of PARTS) {
			const found = pattern.exec(part);
			if (found) return say(...found.slice(1))[locale];
		}
		return /^\d+$/.test(part) ? part : undefined;
	});
	return parts.includes(undefined) ? undefined : parts.join(', ');
}

/**
 * The name of an instrument, and the language it is in: orders of Canada have a French name that is as official as the English
 * one; of others the kind of act is said in the reader’s language, and a name that cannot be said there stays in English.
 */
export function instrumentName(
	{ name, nameFr }: Measure['instrument'],
	locale: Locale,
): { value: string; lang: Locale } {
	if (locale === 'fr' && nameFr !== undefined) return { value: nameFr, lang: 'fr' };
	const own = locale === 'en' ? undefined : said(name, locale);
	return own === undefined ? { value: name, lang: 'en' } : { value: own, lang: locale };
}

/** What Canada’s journals and the Privy Council number acts by, which French has its own letters for. */
const FRENCH_NUMBERS: readonly (readonly [english: RegExp, french: string])[] = [
	[/\bSOR\//g, 'DORS/'],
	[/\bP\.C\. /g, 'C.P.\u00A0'],
];

/** The number of an instrument, or its place in an official journal, as it is cited in a language. */
export const instrumentNumber = ({ citation }: Measure['instrument'], locale: Locale): string | undefined =>
	locale === 'fr'
		? FRENCH_NUMBERS.reduce((cited, [english, french]) => cited?.replace(english, french), citation)
		: citation;

/** An instrument as it is cited in a language: its name, and its number where it has one. */
export const instrumentCited = (instrument: Measure['instrument'], locale: Locale): string =>
	[instrumentName(instrument, locale).value, instrumentNumber(instrument, locale)].filter(Boolean).join(', ');
