/** The search of the built site: what it does not answer, since the question may be another one. */
import { describe, expect, test } from 'vitest';
import { Asker } from '../../src/search/ask';
import { filesOf } from '../searched';
import { DIST } from './dist';
import { openSearches } from './searches';

const { ask } = openSearches();

describe('“EU” is the European Union, and not « É.-U. »', () => {
	test.each([
		'who is the president of the EU',
		'how much of Canadas exports go to the EU',
		'what does the EU want from Canada',
		'has the EU given notice to leave',
		'US tariff on EU steel',
		'EU duty on Canadian steel',
	])('%s: no answer', async (text) => {
		expect((await ask(text)).known).toBeUndefined();
	});

	test.each([
		['EU', 'en', 'European Union'],
		['UE', 'fr', 'Union européenne'],
		['UE', 'es', 'Unión Europea'],
		['EU', 'es', 'Estados Unidos'],
		['É.-U.', 'fr', 'États-Unis'],
	] as const)('%s (%s) finds what %s finds', async (short, lang, name) => {
		const found = (await ask(name, lang)).items.map(({ shown }) => shown[1]);
		expect(found.length).toBeGreaterThan(0);
		expect((await ask(short, lang)).items.map(({ shown }) => shown[1])).toEqual(found);
	});
});

describe('no US duty for goods that go into Canada', () => {
	test.each([
		['import steel into Canada duty', 'en'],
		['importing cars into Canada duty', 'en'],
		['send steel to Canada tariff', 'en'],
		['Canada import duty on steel', 'en'],
		['tariff on furniture imported by Canada', 'en'],
		['tariff on dairy into Canada', 'en'],
		['what is Canada’s dairy tariff', 'en'],
		['Canadian dairy tariff', 'en'],
		['cheese tariff Canada', 'en'],
		['butter duty in Canada', 'en'],
		['importer de l’acier au Canada droits', 'fr'],
		['droits sur le vin importé au Canada', 'fr'],
		['tarifs laitiers canadiens', 'fr'],
		['importar acero a Canadá arancel', 'es'],
		['exportar vino a Canadá arancel', 'es'],
		['aranceles lácteos de Canadá', 'es'],
	] as const)('%s', async (text, lang) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[0] ?? '').not.toMatch(/US duty|Droit américain|Arancel de EE/);
	});

	test.each([
		['tariff on Canadian steel', 'en'],
		['tariff on steel from Canada', 'en'],
		['export copper to the United States tariff', 'en'],
		['droits sur l’acier canadien', 'fr'],
		['exporter de l’acier aux États-Unis droits', 'fr'],
		['arancel al acero canadiense', 'es'],
		['exportar acero a Estados Unidos arancel', 'es'],
	] as const)('but for those that come out of it: %s', async (text, lang) => {
		expect((await ask(text, lang)).known?.kind).toBe('answer');
	});
});

test.each([
	['sunset clause', 'en'],
	['what is the sunset clause', 'en'],
	['what is a joint review', 'en'],
	['article 34.7', 'en'],
	['clause crépusculaire', 'fr'],
	['c’est quoi l’examen conjoint', 'fr'],
	['qué es la revisión conjunta', 'es'],
] as const)('what a thing is is not answered by a day: %s', async (text, lang) => {
	const { known } = await ask(text, lang);
	expect(known?.shown[6] ?? []).toEqual([]);
});

test.each([
	['when is the joint review', 'en', /2027/],
	['quand est l’examen conjoint', 'fr', /2027/],
	['cuándo es la revisión conjunta', 'es', /2027/],
	['when was CUSMA signed', 'en', /30 November 2018/],
	['quand l’ACEUM a-t-il été signé', 'fr', /30 novembre 2018/],
	['cuándo se firmó el T-MEC', 'es', /30 de noviembre de 2018/],
] as const)('and when it was or will be is: %s', async (text, lang, day) => {
	expect((await ask(text, lang)).known?.shown[3].replaceAll('\u00A0', ' ')).toMatch(day);
});

test.each([
	['why NAFTA', 'en'],
	['who is NAFTA', 'en'],
	['why supply management', 'en'],
	['when is section 232', 'en'],
	['what if supply management', 'en'],
	['pourquoi la gestion de l’offre', 'fr'],
	['por qué la Sección 232', 'es'],
] as const)('a term tells what a thing is, and no more: %s', async (text, lang) => {
	expect((await ask(text, lang)).known?.kind).not.toBe('term');
});

test('what a duty is is not what the duties of one section are', async () => {
	expect((await ask('qu’est-ce que le droit de douane', 'fr')).known?.shown[0] ?? '').not.toMatch(/338/);
});

test.each([
	['1.º de julio de 2026', 'es', '2026-07-01'],
	['1ᵉʳ juillet 2026', 'fr', '2026-07-01'],
] as const)('the first of a month as it is set in print: %s', async (text, lang, day) => {
	expect((await ask(text, lang)).day?.day).toBe(day);
});

test('a year of another century is no year of this one', async () => {
	expect((await ask('1 July 1867')).day).toBeUndefined();
});

test.each([
	['countertariffs', 'en'],
	['contremesures', 'fr'],
	['contretarifs', 'fr'],
] as const)('%s (%s) is a word for countermeasures', async (text, lang) => {
	const { items, respelt, unknown } = await ask(text, lang);
	expect([respelt, unknown]).toEqual([[], []]);
	expect(items.length).toBeGreaterThan(0);
});

test('what only the rest of the index has is not denied before that is opened', async () => {
	const alone = await Asker.open('en', filesOf(DIST, 'en'));
	expect((await alone.ask('print pdf', 6)).unknown).toEqual((await ask('print pdf')).unknown);
});

test('an index of which a file is missing is not searched as if it were whole, and is asked again', async () => {
	const alone = await Asker.open('en', filesOf(DIST, 'en'));
	const { fetch } = globalThis;
	globalThis.fetch = async (address, ...more) =>
		String(address).includes('.pf_index') ? new Response('', { status: 404 }) : fetch(address, ...more);
	await expect(alone.ask('dairy quota', 6)).rejects.toThrow();
	globalThis.fetch = fetch;
	const { count, unknown } = await alone.ask('dairy quota', 6);
	expect(count).toBeGreaterThan(50);
	expect(unknown).toEqual([]);
});
