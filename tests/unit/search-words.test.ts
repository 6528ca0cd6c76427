/** The one reader of what is asked and what is found: what readers type otherwise and mean the same, in three languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stemmerOf } from '../../src/goods/suggest/stems';
import { LOCALES, type Locale } from '../../src/record/format';
import { ASKS_NOTHING, askedIn, supposes } from '../../src/search/asking';
import { emptyIn } from '../../src/search/build/empty';
import { LIST_FILES, readLists } from '../../src/search/build/lists';
import { alikeIn, langsOf, sameIn } from '../../src/search/build/names';
import { meantDay, typedDay } from '../../src/search/days';
import { excerptOf } from '../../src/search/excerpt';
import { idOfPlace, placeOfId } from '../../src/search/ids';
import { say } from '../../src/search/show';
import { unitsOf } from '../../src/search/units';
import { readerOf, withoutElision, type Reader } from '../../src/search/words';
import { record } from '../record';

const fileAt = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const lists = readLists(
	{ words: fileAt(LIST_FILES.words), answers: fileAt(LIST_FILES.answers) },
	(id) => record.find(id) !== undefined,
);

async function readerIn(lang: Locale): Promise<Reader> {
	const stems = new Map(
		await Promise.all(langsOf(lang).map(async (spoken) => [spoken, await stemmerOf(spoken)] as const)),
	);
	const plain = readerOf(lang, stems, emptyIn(lang));
	return readerOf(lang, stems, emptyIn(lang), sameIn(plain, lists.words, record));
}
const readers = new Map(await Promise.all(LOCALES.map(async (lang) => [lang, await readerIn(lang)] as const)));
const stems = (text: string, lang: Locale = 'en') =>
	readers
		.get(lang)!
		.read(text)
		.map(({ stem }) => stem);

test('the lists of readers’ words and of answers hold', () => {
	expect(lists.problems).toEqual([]);
	expect(lists.words.like.length).toBeGreaterThan(50);
});

test('a list that does not hold is told of by file, entry and field', () => {
	const { problems } = readLists(
		{ words: 'same: []\nlike: [{ site: { en: [a, a] }, readers: { de: [b] } }]', answers: '- id: Wrong' },
		() => false,
	);
	expect(problems.map(({ file }) => file)).toContain(LIST_FILES.answers);
	expect(problems.some(({ entry, field }) => entry === 'like' && field.startsWith('0'))).toBe(true);
});

test('a figure that an answer prints is one of the record, and stands under what proves it', () => {
	const answer = (figure: string, cites: string) =>
		`- { id: a, asks: { en: [b], fr: [b], es: [b] }, text: { en: '{{figure:${figure}}}' }, page: c, cites: [${cites}] }`;
	const problems = (figure: string, cites: string) =>
		readLists({ words: 'same: []\nlike: []', answers: answer(figure, cites) }, (id) => id === 'known').problems;
	expect(problems('known', 'known')).toEqual([]);
	expect(problems('known', 'other').map(({ field }) => field)).toContain('text.en');
	expect(problems('other', 'other').map(({ field }) => field)).toEqual(['text.en', 'cites']);
});

describe('signs, capitals and accents make no difference', () => {
	const pairs: [string, string, Locale?][] = [
		['50%', '50'],
		['§232', '232'],
		['§ 232', '232'],
		['s.232', '232'],
		['ss. 232', '232'],
		['sec 232', 'section 232'],
		['#232', '232'],
		['“dairy”', 'dairy'],
		['(dairy)', 'dairy'],
		['C$', 'C'],
		['DAIRY', 'dairy'],
		['T-MEC', 'tmec'],
		['U.S.', 'US'],
		['C-202', 'C202'],
		['1,270', '1270'],
		['Canada’s', 'Canada'],
		['counter-tariff', 'counter tariff'],
		['aluminium', 'aluminum'],
		['labour', 'labor'],
		['voting', 'vote'],
		['l’ACEUM', 'ACEUM', 'fr'],
		['d’œuvre', 'oeuvre', 'fr'],
		['É.-U.', 'États-Unis', 'fr'],
		['lois', 'loi', 'fr'],
		['34,7', '34.7', 'fr'],
		['revision', 'révision', 'fr'],
		['leyes', 'ley', 'es'],
		['EE. UU.', 'Estados Unidos', 'es'],
		['revision', 'revisión', 'es'],
	];
	test.each(pairs)('%s is %s', (one, other, lang) => {
		expect(stems(other, lang), other).not.toEqual([]);
		expect(stems(one, lang)).toEqual(stems(other, lang));
	});
});

/** One and many of words of the site, made by the rule of each language. */
const MANY: { readonly [L in Locale]: { words: string; many: (word: string) => string } } = {
	en: {
		words:
			'tariff quota review panel province exemption retaliation counter-tariff concern chart poll steel car plant job vehicle shipment proclamation goods sector',
		many: (word) => (word.endsWith('s') ? word : `${word}s`),
	},
	fr: {
		words:
			'tarif contingent examen groupe province exemption voiture droit sondage graphique usine emploi camion accord entente règle secteur produit loi arrêté',
		many: (word) => `${word}s`,
	},
	es: {
		words:
			'arancel cupo panel provincia exención tratado acuerdo encuesta gráfica planta empleo camión regla sector producto ley auto derecho medida proclamación',
		many: (word) => (/[aeiou]$/.test(word) ? `${word}s` : `${word.replace(/ó(?=n$)/, 'o')}es`),
	},
};

describe.each(LOCALES)('in %s one and many are the same', (lang) => {
	const { many, words } = MANY[lang];
	test.each(words.split(' '))('%s', (word) => {
		expect(stems(many(word), lang)).toEqual(stems(word, lang));
		expect(stems(word.toUpperCase(), lang)).toEqual(stems(word, lang));
		expect(stems(`“${word}”,`, lang)).toEqual(stems(word, lang));
	});
});

describe('the names of the agreement', () => {
	test.each(LOCALES)('are one in %s, in a longer query too', (lang) => {
		const names = ['USMCA', 'CUSMA', 'T-MEC', 'TMEC', 'ACEUM', 'AEUMC', 'new NAFTA', 'tmec'];
		const read = names.map((name) => stems(`${name} 2036`, lang).join(' '));
		expect(read[0]).toMatch(/\S+ 2036/);
		expect(new Set(read).size).toBe(1);
		expect(stems('Canada–United States–Mexico Agreement', lang)).toEqual(stems('CUSMA', lang));
	});
	test('are not every free trade agreement', () => {
		expect(stems('free trade agreement')).not.toEqual(stems('CUSMA'));
	});
});

test('words that only join or ask are not searched by, and a question is known by them', () => {
	expect(stems('what is the')).toEqual([]);
	expect(stems('quand est-ce que', 'fr')).toEqual([]);
	expect(stems('¿cuándo?', 'es')).toEqual([]);
	expect(readers.get('en')!.asks('when does it end')).toBe(true);
	expect(readers.get('fr')!.asks('c’est quoi')).toBe(true);
	expect(readers.get('en')!.asks('steel')).toBe(false);
});

describe('of a question hardly counts what only says or decides', () => {
	const slight = (text: string, lang: Locale) => [...readers.get(lang)!.slight(text)];
	test.each([
		['what did the supreme court decide', 'en', 'decide'],
		['what does Greer say', 'en', 'say'],
		['in which case has the court decided', 'en', 'decided'],
		['que dit Greer', 'fr', 'dit'],
		['qu’a décidé la Cour suprême', 'fr', 'décidé'],
		['¿qué dice Greer?', 'es', 'dice'],
		['qué decidió la corte', 'es', 'decidió'],
		['qué dijo Trump', 'es', 'dijo'],
	] as const)('%s (%s): %s', (text, lang, word) => {
		expect(slight(text, lang)).toEqual(stems(word, lang));
	});
	test.each([
		['say', 'en'],
		['decided cases', 'en'],
		['Greer says what', 'en'],
		['who decides for Canada', 'en'],
		['who says so', 'en'],
		['qui décide', 'fr'],
		['quién decide', 'es'],
	] as const)('%s (%s) has none', (text, lang) => {
		expect(slight(text, lang)).toEqual([]);
	});
});

test('an accent tells a word from one that only joins', () => {
	expect(stems('maïs', 'fr')).toHaveLength(1);
	expect(stems('maïs', 'fr')).not.toEqual(stems('mai', 'fr'));
	expect(stems('Maïs', 'fr')).toEqual(stems('maïs', 'fr'));
	expect(stems('mais', 'fr')).toEqual([]);
});

test.each([
	['derable', 'erable'],
	['dorigine', 'origine'],
	['lacier', 'acier'],
	['quest', ''],
	['droit', ''],
])('%s without an article that is glued to it: “%s”', (word, rest) => {
	expect(withoutElision(word, 'fr')).toBe(rest);
	expect(withoutElision(word, 'es')).toBe('');
});

test('readers’ words lead to the words of the site, and those to one another across languages', () => {
	const lead = (lang: Locale, word: string) =>
		alikeIn(readers.get(lang)!, lists.words, record).find((line) =>
			line.startsWith(`${stems(word, lang).join(' ')} `),
		) ?? '';
	expect(lead('en', 'booze')).toContain(stems('alcohol')[0]);
	expect(lead('en', 'lácteos')).toContain(stems('dairy')[0]);
	expect(lead('fr', 'scierie')).toContain(stems('lumber')[0]);
	expect(lead('es', 'acero')).toContain(stems('steel')[0]);
});

test('a name is read with its joining words and without them', () => {
	for (const name of ['mecanismo laboral de respuesta rápida', 'mecanismo laboral respuesta rapida'])
		expect(stems(name, 'es'), name).toEqual(stems('rapid response labour mechanism', 'en'));
});

test('a question and a heading ask for the same in any language', () => {
	expect(askedIn('who pays the tariffs')).toBe(askedIn('¿Quién paga los aranceles?'));
	expect(askedIn('combien ça coûte')).toBe(askedIn('How much does it cost?'));
	expect(askedIn('où en est-on')).toBe(askedIn('Where it stands'));
	expect(askedIn('steel or wood')).toBe(ASKS_NOTHING);
	expect(askedIn('what is a review')).toBe(ASKS_NOTHING);
});

test.each([
	['what if it ends', true],
	['que se passe-t-il s’il prend fin', true],
	['qué pasa si termina', true],
	['is it ending', false],
	['sí sigue en vigor', false],
	['six mois', false],
])('%s supposes something: %s', (text, isSupposed) => {
	expect(supposes(text)).toBe(isSupposed);
});

test('a name of several words is one thing that is asked for', () => {
	const words = readers.get('en')!.read('rules of origin cars');
	const units = unitsOf(words, new Map([[stems('rules of origin').join(' '), []]]));
	expect(units.map(({ written }) => written)).toEqual(['rules origin', 'cars']);
});

describe('a day is read as it is typed in three languages', () => {
	test.each([
		'2026-08-21',
		'21 August 2026',
		'August 21, 2026',
		'Aug 21 2026',
		'21st of August 2026',
		'21 août 2026',
		'le 21 aout 2026',
		'21 de agosto de 2026',
		'21/08/2026',
		'8/21/2026',
		'21/08/26',
		'Aug-21-2026',
		'Friday 21 August 2026',
		'vendredi le 21 août 2026',
		'miércoles, 21 de agosto de 2026',
	])('%s', (text) => {
		expect(typedDay(text)?.day).toBe('2026-08-21');
	});
	test('1er juillet 2026 too, and what else was typed is kept', () => {
		for (const first of ['1er juillet 2026', 'premier juillet 2026', 'primero de julio de 2026', 'July first, 2026'])
			expect(typedDay(first), first).toEqual({ day: '2026-07-01', rest: '' });
		expect(typedDay('tariffs on 4 March 2025')?.rest).toBe('tariffs on');
	});
	test.each([
		['August 2026', '2026-08'],
		['aug. 2026', '2026-08'],
		['août 2026', '2026-08'],
		['agosto de 2026', '2026-08'],
		['2026-08', '2026-08'],
		['8/2026', '2026-08'],
	])('%s is a month', (text, month) => {
		expect(typedDay(text)).toEqual({ day: month, rest: '' });
	});
	test.each([
		'34.7',
		'2026',
		'P.C. 2026-0785',
		'SOR/2025-118',
		'premier of Ontario',
		'SOR/2025-66',
		'50 may apply',
		'2009.12.45',
		'2026-13-45',
		'may',
		'232',
	])('%s is none', (text) => {
		expect(typedDay(text)).toBeUndefined();
	});
	test.each([
		['31 February 2026', '2026-02', 31],
		['31 février 2026', '2026-02', 31],
		['31 de febrero de 2026', '2026-02', 31],
		['2026-02-31', '2026-02', 31],
		['31/02/2026', '2026-02', 31],
		['29 February 2026', '2026-02', 29],
		['April 31', '-04', 31],
		['50 May 2026', '2026-05', 50],
	])('%s is a day that there is not, and its month', (text, day, noDay) => {
		expect(typedDay(text)).toEqual({ day, rest: '', noDay });
	});
	test('a leap day without a year is one of a leap year, and a month without a year one that is told of', () => {
		expect(meantDay(typedDay('29 February')!, ['2026-02-20'], '2026-10-08')).toBe('2024-02-29');
		expect(meantDay(typedDay('31 February')!, ['2025-02-01', '2026-02-20', '2026-03-04'], '2026-10-08')).toBe(
			'2026-02',
		);
	});
	test('without a year it is the last on which something happened, or else the first ahead', () => {
		const days = ['2025-08-21', '2026-08-21', '2027-07-01', '2026-08'];
		expect(meantDay(typedDay('August 21')!, days, '2026-10-08')).toBe('2026-08-21');
		expect(meantDay(typedDay('1 July')!, days, '2026-10-08')).toBe('2027-07-01');
	});
});

describe('an excerpt', () => {
	const reader = readers.get('en')!;
	const text = 'It began in May. The tariff on steel is 50%. Nobody knows how long. More follows here.';
	const plain = (pieces: readonly (readonly [string, boolean])[]) => pieces.map(([part]) => part).join('');
	test('is whole sentences, says where it leaves something out, and marks no joining words', () => {
		const pieces = excerptOf(text, new Set(stems('the tariff on steel')), reader);
		expect(plain(pieces)).toMatch(/^… The tariff on steel is 50%\..*\. …$/);
		expect(pieces.filter(([, isMarked]) => isMarked).map(([part]) => part)).toEqual(['tariff', 'steel']);
	});
	test('has nothing before it where it begins with the text', () => {
		expect(plain(excerptOf('Steel pays.', new Set(stems('steel')), reader))).toBe('Steel pays.');
	});
});

test('what a reader typed stands in a sentence as it was typed', () => {
	for (const query of ['$&', '$$', '{n}', '$1'])
		expect(say('{n} for “{query}”', { n: 2, query })).toBe(`2 for “${query}”`);
});

test('an id of Pagefind’s holds the place of its record in as many signs', () => {
	expect(idOfPlace('zxx_7fdde60', 1204)).toBe('zxx_0001204');
	for (const place of [0, 9, 4096]) expect(placeOfId(idOfPlace('zxx_7fdde60', place))).toBe(place);
	expect(placeOfId('zxx_7fdde60')).toBeUndefined();
	expect(() => idOfPlace('en_7fdde60', 1)).toThrow('cannot hold');
	expect(() => idOfPlace('zxx_7f', 1204)).toThrow('cannot hold');
});
