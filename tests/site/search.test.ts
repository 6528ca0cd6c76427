/** The search of the built site: what it finds of each kind, what it answers, and the questions with their pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/record/format';
import { Asker } from '../../src/search/ask';
import { record } from '../record';
import { filesOf, hrefsOf, pageId, placesOf } from '../searched';
import { THIRTY, TWENTY, type Question } from '../searchQuestions';
import { NINETY, SIXTY } from '../spokenQuestions';
import { contentPages, DIST, localeOfPath } from './dist';
import { openSearches } from './searches';

const { ask, searches } = openSearches();

/** The pages found, each once, whatever their order. */
const pagesOf = async (text: string, lang: Locale = 'en') => {
	const answer = await ask(text, lang, 1000);
	return [...new Set(hrefsOf(answer).map((href) => pageId(href, lang)))].toSorted();
};

test.each(LOCALES)(
	'each page of %s is found by its title, and each address found is there',
	async (lang) => {
		const own = contentPages.filter(({ path }) => localeOfPath(path) === lang && !path.endsWith('/search/'));
		const missed: string[] = [];
		for (const { document, path } of own) {
			const title = document.querySelector('h1')!.textContent;
			const hrefs = hrefsOf(await ask(title, lang, 20));
			if (!hrefs.some((href) => `/${href}`.split(/[?#]/)[0] === path)) missed.push(path);
			for (const href of hrefs) expect(existsSync(join(DIST, href.split(/[?#]/)[0]!, 'index.html')), href).toBe(true);
		}
		expect(missed).toEqual([]);
	},
	120_000,
);

test('of Pagefind only what is fetched is published', () => {
	expect(globSync('pagefind/**/*{ui,highlight,worker,fragment}*', { cwd: DIST })).toEqual([]);
});

describe('what is typed otherwise finds the same pages', () => {
	test.each([
		['50%', '50', 'en'],
		['25%', '25', 'en'],
		['§232', '232', 'en'],
		['#232', '232', 'en'],
		['“dairy”', 'dairy', 'en'],
		['(dairy)', 'dairy', 'en'],
		['C$', 'C', 'en'],
		['voting', 'vote', 'en'],
		['aluminium', 'aluminum', 'en'],
		['USMCA', 'CUSMA', 'en'],
		['T-MEC', 'CUSMA', 'en'],
		['lois', 'loi', 'fr'],
		['l’ACEUM', 'USMCA', 'fr'],
		['leyes', 'ley', 'es'],
		['revision', 'revisión', 'es'],
	] as const)('%s and %s (%s)', async (one, other, lang) => {
		const pages = await pagesOf(other, lang);
		expect(pages.length).toBeGreaterThan(0);
		expect(await pagesOf(one, lang)).toEqual(pages);
	});
});

describe('each kind is found by itself', () => {
	test.each([
		['Section 232', 'term', 'glossary/#section-232'],
		['Carney suspends the talks', 'event', 'timeline/2026/#talks-suspended-2026-08-21'],
		['Proclamation 10908', 'measure', 'tariffs/'],
		['SOR/2025-66', 'measure', 'tariffs/'],
		['Ebrard', 'person', 'who-is-at-the-table/#marcelo-ebrard'],
		['Nunavut', 'province', 'provinces/nunavut/'],
		['Softwood Lumber Agreement between Canada and the United States', 'source', 'sources/official/#sla-2006'],
		['is CUSMA ending', 'question', 'questions/#is-cusma-ending'],
		['Is Canada selling elsewhere?', 'chart', 'protect-and-partner/#chart-export-share'],
		['American Farm Bureau Federation', 'organisation', ''],
	])('%s: %s', async (text, kind, href) => {
		const { items } = await ask(text, 'en', 12);
		const found = items.filter((item) => item.kind === kind);
		expect(found.length, `a ${kind} among what was found`).toBeGreaterThan(0);
		const places = found.flatMap(({ sections, shown }) => [shown[1], ...sections.map((section) => section[1])]);
		expect(places.some((place) => place.startsWith(href))).toBe(true);
	});

	test.each([
		['21 August 2026', 'en'],
		['2026-08-21', 'en'],
		['21 août 2026', 'fr'],
		['21 de agosto de 2026', 'es'],
	] as const)('the day %s leads to its events and to that day', async (text, lang) => {
		const { day, items } = await ask(text, lang);
		const root = lang === 'en' ? '' : `${lang}/`;
		expect(day?.day).toBe('2026-08-21');
		expect(items[0]!.kind).toBe('event');
		expect(items[0]!.shown[1]).toBe(`${root}timeline/2026/#talks-suspended-2026-08-21`);
		expect(items.map(({ shown }) => shown[1])).toContain(`${root}days/2026-08-21/`);
	});

	test.each([
		['August 2026', 'en'],
		['aug 2026', 'en'],
		['août 2026', 'fr'],
		['agosto de 2026', 'es'],
	] as const)('the month %s leads to itself and to its turning point', async (text, lang) => {
		const { day, goods, items } = await ask(text, lang);
		const root = lang === 'en' ? '' : `${lang}/`;
		expect(day).toBeUndefined();
		expect(goods).toEqual([]);
		expect(items[0]!.shown[1]).toBe(`${root}timeline/2026/#2026-08`);
		expect(items[1]!.shown[1]).toBe(`${root}days/2026-08-21/`);
	});

	test.each(['Friday 21 August 2026', 'vendredi 21 août 2026'])(
		'the day of the week tells nothing: %s',
		async (text) => {
			const { items, respelt, unknown } = await ask(text, /août/.test(text) ? 'fr' : 'en');
			expect(items[0]!.kind).toBe('event');
			expect([...respelt, ...unknown]).toEqual([]);
		},
	);

	test.each(LOCALES)('each term under its name in %s, whatever its page is written in', async (lang) => {
		const missed: string[] = [];
		for (const { id, term } of record.glossary) {
			const { items } = await ask(term[lang] ?? term.en, lang, 12);
			const places = items.flatMap(({ sections, shown }) => [shown[1], ...sections.map((section) => section[1])]);
			if (!places.some((place) => place.endsWith(`glossary/#${id}`))) missed.push(id);
		}
		expect(missed).toEqual([]);
	});

	test('each province and person under its name in any language', async () => {
		for (const lang of LOCALES) {
			for (const { id, name } of record.provinces) {
				const hrefs = hrefsOf(await ask(name[lang] ?? name.en, lang, 3));
				expect(
					hrefs.map((href) => pageId(href, lang)),
					`${lang} ${id}`,
				).toContain(`provinces/${id}`);
			}
			for (const { id, kind, name } of record.parties) {
				if (kind !== 'person') continue;
				const { items } = await ask(name.en, lang, 6);
				expect(
					items.map((item) => item.kind),
					`${lang} ${id}`,
				).toContain('person');
			}
		}
	});

	test('goods stand first only where one is asked for by a word that the site has not', async () => {
		const oil = await ask('petroleo mexico pemex', 'es');
		expect(oil.goodsFirst).toBe(false);
		const syrup = await ask('arancel jarabe de maple', 'es');
		expect(syrup.goodsFirst).toBe(true);
		expect(syrup.respelt).toEqual([]);
		expect(syrup.goods[0]!.code.slice(0, 4)).toBe('1702');
	});

	test.each([
		['9506.99.25', '95069925', 'en'],
		['snowmobiles', '8703', 'en'],
		['sirop d’érable', '1702', 'fr'],
	] as const)('%s leads to what it pays', async (text, code, lang) => {
		const { goods } = await ask(text, lang);
		expect(goods[0]?.code.slice(0, code.length)).toBe(code);
	});
});

describe('what is said of what was searched is so', () => {
	test('a code that schedules no longer have leads to what it stood under', async () => {
		for (const code of ['4407.10', '4407.10.00', 'HS 440710'])
			expect((await ask(code)).goods[0]?.code.slice(0, 4), code).toBe('4407');
	});

	test.each([
		['8703', 'en'],
		['HS 8703', 'en'],
		['tariff code 7208', 'en'],
		['tariff on 8703', 'en'],
		['heading 2009', 'en'],
		['9506 99 25', 'en'],
		['SH 8703', 'fr'],
		['sous-position 8703.23', 'fr'],
		['numéro tarifaire 8703.23', 'fr'],
		['fracción 8703', 'es'],
		['fracción arancelaria 8703.23', 'es'],
		['partida 8703', 'es'],
	] as const)('a code that goods have is what is asked for, by whatever name: %s (%s)', async (text, lang) => {
		const { goods, goodsFirst, unknown } = await ask(text, lang);
		expect(goods[0]?.code).toBe(text.replace(/\D/g, ''));
		expect(goodsFirst).toBe(true);
		expect(unknown).toEqual([]);
	});

	test('a code is not denied beside other words, and one that no goods have is', async () => {
		const beside = await ask('7208 steel from ontario');
		expect(beside.goods[0]?.code).toBe('7208');
		expect(beside.goodsFirst).toBe(false);
		expect(beside.unknown).toEqual([]);
		expect((await ask('4407.10')).unknown).toEqual(['4407.10']);
	});

	test('a year is no code', async () => {
		for (const text of ['tariffs 2026', 'recession 2009']) expect((await ask(text)).goods, text).toEqual([]);
	});

	test('a day is offered where *On any day* has it', async () => {
		const offered = async (text: string) => (await ask(text)).day?.day;
		for (const text of ['1 January 1900', '31 December 2024', '9 October 2026', '1 July 2027'])
			expect(await offered(text), text).toBeUndefined();
		expect(await offered('1 January 2025')).toBe('2025-01-01');
		expect(await offered('8 October 2026')).toBe('2026-10-08');
	});

	test('the name of a month is no word that is missing', async () => {
		for (const text of ['Feb 20, 2026', 'Aug. 21, 2026', 'Sept 8 2026']) {
			const { respelt, unknown } = await ask(text);
			expect([...respelt, ...unknown], text).toEqual([]);
		}
	});

	test('a word that goods are called by has no other spelling', async () => {
		const { goods, respelt } = await ask('combien paie le sirop d’érable', 'fr');
		expect(goods[0]?.code.slice(0, 4)).toBe('1702');
		expect(respelt).toEqual([]);
	});

	test('a word of what comes later, or of goods, is taken for no other while it is typed', async () => {
		const first = await Asker.open('en', filesOf(DIST, 'en'));
		for (const text of ['maple syrup', 'mapl', 'sources maple']) {
			const { respelt } = await first.ask(text, 6, true);
			expect(respelt, text).toEqual([]);
		}
		const { respelt } = await ask('auto tarrifs');
		expect(respelt).toEqual([{ from: 'tarrifs', to: 'tariffs' }]);
	});

	test('a slip of a word of the site fetches neither the words of goods nor what comes later', async () => {
		for (const [text, lang] of [
			['auto tarrifs', 'en'],
			['accord comercal', 'fr'],
			['tratdo', 'es'],
		] as const) {
			const fetched: string[] = [];
			const own = filesOf(DIST, lang);
			const first = await Asker.open(lang, {
				...own,
				load: (file, version) => (fetched.push(file), own.load(file, version)),
				goods: (asked) => (fetched.push('goods'), own.goods(asked)),
			});
			const { items, respelt } = await first.ask(text, 6);
			expect(items.length).toBeGreaterThan(0);
			expect(respelt).toHaveLength(1);
			expect(fetched.filter((file) => /^goods|^more/.test(file))).toEqual([]);
			// Only those with its first letter.
			expect(fetched.filter((file) => file.startsWith('spelt')).length).toBeLessThan(4);
		}
	});

	test('where the words of goods cannot be had, the pages are searched all the same', async () => {
		const goods = () => Promise.reject(new Error('There is no network.'));
		const alone = await Asker.open('en', { ...filesOf(DIST, 'en'), goods });
		expect((await alone.ask('auto tarrifs', 6)).respelt).toEqual([{ from: 'tarrifs', to: 'tariffs' }]);
		expect((await alone.ask('7208 steel', 6)).items.length).toBeGreaterThan(0);
	});

	test.each(LOCALES)('the card of a term in %s is what it means, without its other names', async (lang) => {
		const asked = {
			en: 'what is an annual review',
			fr: 'qu’est-ce que l’examen annuel',
			es: 'qué es la revisión anual',
		};
		const { known } = await ask(asked[lang], lang);
		expect(known?.kind).toBe('term');
		const { meaning } = record.glossary.find(({ id }) => id === 'annual-review')!;
		expect(known!.shown[3]).toBe(meaning[lang]);
	});

	test('a word that is still being typed is not said to be missing', async () => {
		const open = await searches.get('en')!.ask('steel zzyzzx', 6, true);
		expect(open.unknown).toEqual([]);
		expect((await ask('steel zzyzzx')).unknown).toEqual(['zzyzzx']);
	});

	test('what happened to goods stands before what they pay', async () => {
		expect((await ask('MAIZ', 'es')).goodsFirst).toBe(false);
	});

	test('a rate leads to the measures that have it', async () => {
		for (const [text, lang] of [
			['35%', 'en'],
			['35 %', 'fr'],
			['35', 'es'],
		] as const)
			expect(
				(await ask(text, lang, 4)).items.map(({ kind }) => kind),
				`${lang} ${text}`,
			).toContain('measure');
	});
});

describe('a question with a known answer', () => {
	const end = { en: '1 July 2036', fr: '1er\u00A0juillet 2036', es: '1\u00A0de julio de 2036' };
	test.each([
		['when does it end', 'en'],
		['is usmca cancelled', 'en'],
		['when does cusma expire?', 'en'],
		['quand l’accord prend-il fin', 'fr'],
		['cuándo termina el T-MEC', 'es'],
	] as const)('%s', async (text, lang) => {
		const { known } = await ask(text, lang);
		expect(known?.kind).toBe('answer');
		expect(known!.shown[3]).toContain(end[lang]);
		expect(known!.shown[5]!.length, 'it names what proves it').toBeGreaterThan(0);
	});

	test('on a duty comes from the duties of the record', async () => {
		const { known } = await ask('are there tariffs on steel');
		expect(known!.shown[3]).toContain('50%');
		expect(known!.shown[2]).toContain('8 October 2026');
	});

	/** A row of the table tells of a kind: neither of all milk nor of all furniture. */
	test.each([
		['tariff on milk', 'en', /depends on the tariff line.* 0% to 50%.* 10% to 60%/, 'code=0401'],
		['tariff on butter', 'en', /^Made under[^:]*: 0%\. Not made under them: 10%/, 'code=0405'],
		['us tariff on canadian cheese', 'en', /depends on the tariff line/, 'code=0406'],
		['droit sur le lait', 'fr', /dépend de la ligne tarifaire/, 'code=0401'],
		['milk tariff', 'fr', /dépend de la ligne tarifaire/, 'code=0401'],
		['arancel a la leche', 'es', /Depende de la fracción/, 'code=0401'],
		['tariff on furniture', 'en', /depends on the tariff line: 0% to 75%/, 'code=9403'],
		['droits sur les meubles', 'fr', /dépend de la ligne tarifaire/, 'code=9403'],
		['tariff on beer', 'en', /depends on the tariff line.*import ban, or 50%/, 'code=2203'],
		['tariff on whisky', 'en', /depends on the tariff line/, 'code=2208'],
		['do canadian trucks pay duty', 'en', /depends on the tariff line.* 0% to 25%.* 10% to 25%/, 'code=8704'],
		['tariff on pickups', 'en', / 0% to 25%.* 25%/, 'code=8704'],
		['auto tariffs', 'en', /^The bulk of them: up to 25%, or 25%.*Only some.* 0% to 75%/, 'sectors/'],
		['droits sur les voitures', 'fr', /^Pour la plupart.*Seules certaines/, 'sectors/'],
		['aranceles a los autos', 'es', /^La mayoría.*Solo algunas/, 'sectors/'],
		['tariff on dairy', 'en', /depends on the tariff line.* The most common: 0%, or 10%/, 'tariffs/'],
		[
			'droits sur les produits laitiers',
			'fr',
			/dépend de la ligne tarifaire.* Le plus souvent\u00A0: 0\u00A0%/,
			'tariffs/',
		],
		['aranceles a los lácteos', 'es', /Depende de la fracción.* Lo más común: 0\u00A0%, o 10/, 'tariffs/'],
		['tariff on alcohol', 'en', /depends on the tariff line.*besides the ordinary duty\.$/, 'tariffs/'],
		['tariff on aluminum', 'en', /depends on the tariff line.* The most common: 50%\./, 'sectors/'],
		['tariff on potash', 'en', /^No added duty/, 'sectors/'],
	] as const)('on a duty holds for all that a word means: %s (%s)', async (text, lang, said, href) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[3]).toMatch(said);
		expect(known?.shown[1]).toContain(href);
	});

	test('on a duty is none where nobody can tell what lines a word means', async () => {
		expect((await ask('tariff on timber')).known).toBeUndefined();
	});

	test.each([
		['auto tariff', 'Cars'],
		['how much is the tariff on steel', ': Steel'],
		['steel tariff today', ': Steel'],
		['lumber duty', 'lumber'],
	])('on a duty is of the goods that are asked for: %s', async (text, goods) => {
		const { known } = await ask(text);
		expect(known!.shown[0]).toContain(goods);
	});

	test.each([
		['who is the prime minister of canada', 'en', 'mark-carney'],
		['who is the president of mexico', 'en', 'claudia-sheinbaum'],
		['qui est premier ministre de l’ontario', 'fr', 'doug-ford'],
	] as const)('on an office is who holds it: %s', async (text, lang, id) => {
		const { known } = await ask(text, lang);
		expect(known?.kind).toBe('person');
		expect(known!.shown[0]).toBe(record.get('parties', id).name[lang]);
	});

	test.each(['who is the president', 'who pays for the tariffs', 'who is Greer asking'])(
		'is not given where the question has several, or none: %s',
		async (text) => {
			expect((await ask(text)).known?.kind).not.toBe('person');
			expect((await ask(text)).known?.kind).not.toBe('answer');
		},
	);

	/** What is known is what Canadian goods pay at the US border; the reverse would be a wrong answer. */
	test.each([
		['what tariff does canada charge on US cars', 'en'],
		['canadian tariff on american steel', 'en'],
		['tariff on US steel', 'en'],
		['duty on steel from the united states', 'en'],
		['does canada charge duty on dairy', 'en'],
		['droits canadiens sur l’acier américain', 'fr'],
		['droits de douane sur l’acier des États-Unis', 'fr'],
		['aranceles de Canadá al acero de Estados Unidos', 'es'],
		['arancel al acero estadounidense', 'es'],
	] as const)('on a duty of Canada is none: %s', async (text, lang) => {
		expect((await ask(text, lang)).known).toBeUndefined();
	});

	test.each([
		['canadian retaliation', 'en'],
		['Canada’s counter-tariffs', 'en'],
		['surtaxes canadiennes', 'fr'],
		['contramedidas canadienses', 'es'],
	] as const)('on what Canada charges is its own orders: %s', async (text, lang) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[3]).toMatch(/15, 25 (?:or|ou|o) 50/);
	});

	test.each([
		['US tariff on canadian steel', 'en'],
		['US steel tariff', 'en'],
		['what does canada pay on steel', 'en'],
		['canadian steel tariff', 'en'],
		['droits américains sur l’acier canadien', 'fr'],
		['aranceles de Estados Unidos al acero canadiense', 'es'],
	] as const)('on a duty of the United States is that duty: %s', async (text, lang) => {
		expect((await ask(text, lang)).known?.shown[3]).toMatch(/50/);
	});

	test.each([
		['when did cusma enter into force', 'en', '1 July 2020'],
		['quand l’accord est-il entré en vigueur', 'fr', '1er\u00A0juillet 2020'],
		['cuándo entró en vigor el T-MEC', 'es', '1\u00A0de julio de 2020'],
		['is cusma in force', 'en', '1 July 2036'],
		['l’accord est-il en vigueur', 'fr', '1er\u00A0juillet 2036'],
		['el tratado está en vigor', 'es', '1\u00A0de julio de 2036'],
	] as const)('begins with the words that it asks with: %s', async (text, lang, day) => {
		expect((await ask(text, lang)).known?.shown[3]).toContain(day);
	});

	test.each([
		['is the US leaving usmca', 'en'],
		['did the US withdraw', 'en'],
		['has trump withdrawn from cusma', 'en'],
		['is trump pulling out of cusma', 'en'],
		['is canada leaving cusma', 'en'],
		['les États-Unis se retirent-ils de l’ACEUM', 'fr'],
		['les États-Unis ont-ils quitté l’accord', 'fr'],
		['est-ce que le canada va quitter', 'fr'],
		['estados unidos se sale del tmec', 'es'],
		['eu se retira del t-mec', 'es'],
		['trump va a salir del tmec', 'es'],
	] as const)('of leaving tells whether notice was given: %s', async (text, lang) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[1]).toMatch(/questions\/#has-the-united-states-given-notice-to-leave$/);
		expect(known?.shown[3]).toMatch(/8(?: October|\u00A0octobre|\u00A0de octubre de) 2026/);
		expect(known?.shown[5]?.length).toBeGreaterThan(0);
	});

	test.each([
		['how can a country leave', 'en'],
		['how can the US leave', 'en'],
		['can canada leave', 'en'],
		['could trump leave cusma', 'en'],
		['withdraw from cusma', 'en'],
		['comment quitter l’accord', 'fr'],
		['le canada peut-il quitter l’aceum', 'fr'],
		['cómo salirse del tmec', 'es'],
		['puede trump salir del tmec', 'es'],
	] as const)('of how to leave tells how: %s', async (text, lang) => {
		expect((await ask(text, lang)).known?.shown[1]).toMatch(/what-can-happen-next\/$/);
	});

	test.each([
		['refund', 'en'],
		['can i get my tariffs refunded', 'en'],
		['remboursement', 'fr'],
		['les droits sont-ils remboursés', 'fr'],
		['reembolso', 'es'],
		['reembolso de aranceles', 'es'],
	] as const)('of refunds tells who can claim one: %s', async (text, lang) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[1]).toMatch(/#can-a-canadian-exporter-get-the-emergency-duties-back$/);
	});

	test.each([
		['what did the supreme court decide', 'en'],
		['what did the supreme court decide about tariffs', 'en'],
		['supreme court ieepa ruling', 'en'],
		['scotus tariffs', 'en'],
		['cour suprême droits de douane', 'fr'],
		['qu’a décidé la cour suprême', 'fr'],
		['corte suprema aranceles', 'es'],
		['qué decidió la corte suprema', 'es'],
	] as const)('on the Supreme Court tells its ruling, and the list begins with it: %s', async (text, lang) => {
		const { items, known } = await ask(text, lang);
		expect(known?.shown[1]).toMatch(/#did-the-supreme-court-end-the-us-tariffs$/);
		expect(known?.shown[3]).toMatch(/20 (?:February|février|de febrero de) 2026/);
		expect(items[0]!.shown[1]).toBe(known?.shown[1]);
	});
	test('on the Supreme Court is its ruling alone', async () => {
		expect((await ask('supreme court hearing')).known).toBeUndefined();
	});

	test.each([
		['why did the talks fail', 'en'],
		['why did the talks break down', 'en'],
		['why did negotiations collapse', 'en'],
		['pourquoi les négociations ont-elles échoué', 'fr'],
		['pourquoi les pourparlers ont été rompus', 'fr'],
		['por qué fracasaron las negociaciones', 'es'],
		['por qué se rompieron las negociaciones', 'es'],
	] as const)('on the talks tells why they failed: %s', async (text, lang) => {
		const { items, known } = await ask(text, lang);
		expect(known?.shown[1]).toMatch(/#why-did-the-talks-fail-in-august-2026$/);
		expect(known?.shown[3]).toMatch(/21 (?:August|août|de agosto de) 2026/);
		expect(items[0]!.shown[1]).toMatch(/#why-did-the-talks-(?:fail|break)-in-august/);
	});

	test.each([
		['how much do canada and the us trade', 'en', 'US$719.5 billion'],
		['value of canada us trade', 'en', 'US$719.5 billion'],
		['total canada us trade', 'en', 'US$719.5 billion'],
		['how much does canada export to the us', 'en', 'US$383 billion'],
		['combien d’échanges entre le Canada et les États-Unis', 'fr', '719,5'],
		['combien vaut le commerce entre le Canada et les États-Unis', 'fr', '719,5'],
		['cuánto vale el comercio entre canadá y estados unidos', 'es', '719,500'],
		['cuánto comercian canadá y estados unidos', 'es', '719,500'],
	] as const)('on the value of trade has its figures, each with a source: %s', async (text, lang, figure) => {
		const { items, known } = await ask(text, lang);
		expect(known?.shown[3]).toContain(figure);
		expect(known?.shown[1]).toMatch(/trade\/#how-large-is-the-trade-as-a-whole$/);
		expect(known?.shown[5]?.length).toBe(3);
		const [best] = items;
		expect([best!.shown, ...best!.sections].map(([, href]) => href)).toContain(known!.shown[1]);
	});
	test.each(['canada us trade deficit', 'how much do mexico and the us trade'])(
		'on the value of trade is none to another: %s',
		async (text) => {
			expect((await ask(text)).known?.shown[1] ?? '').not.toMatch(/#how-large-is-the-trade-as-a-whole$/);
		},
	);

	test('names what proves it by publisher and title, and not by a file', async () => {
		const sources = [
			...(await ask('what duty do cars pay')).known!.shown[5]!,
			...(await ask('steel tariff')).known!.shown[5]!,
		];
		for (const [name] of sources) {
			expect(name).toMatch(/^[^:]{2,}: ./);
			expect(name).not.toMatch(/\w\.(?:csv|json|ts|ya?ml)\b/);
		}
	});

	test.each([
		['how likely is it that usmca collapses', 'en', /^In January 2026 .* 10%/, /cost\/#how-likely/],
		['odds of us withdrawal', 'en', /^In January 2026 .* 10%/, /cost\/#how-likely/],
		['quelle est la probabilité que l’aceum prenne fin', 'fr', /^En janvier 2026/, /cost\/#how-likely/],
		['qué tan probable es que termine el tmec', 'es', /^En enero de 2026/, /cost\/#how-likely/],
		['rules of origin cars 75%', 'en', /2023.* 75%/, /automotive\/#who-depends-on-whom$/],
		['règles d’origine voitures 75 %', 'fr', /2023.* 75\u00A0%/, /automotive\/#who-depends-on-whom$/],
		['reglas de origen autos 75%', 'es', /2023.* 75\u00A0%/, /automotive\/#who-depends-on-whom$/],
		['what happens if cusma ends', 'en', /February 2026/, /#what-if-the-agreement-ended-for-one-country$/],
		['what happens if the us pulls out', 'en', /February 2026/, /#what-if-the-agreement-ended-for-one-country$/],
		['qu’arrive-t-il si l’accord prend fin', 'fr', /février 2026/, /#what-if-the-agreement-ended-for-one-country$/],
		['qué pasa si termina el tratado', 'es', /febrero de 2026/, /#what-if-the-agreement-ended-for-one-country$/],
	] as const)('on what may come, and on cars, is from the record: %s', async (text, lang, said, href) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[3]).toMatch(said);
		expect(known?.shown[1]).toMatch(href);
		expect(known?.shown[5]?.length).toBeGreaterThan(0);
	});

	test.each(['what was decided at the joint review', 'what did trump say about canada'])(
		'is none to what was said or decided of it: %s',
		async (text) => {
			expect((await ask(text)).known).toBeUndefined();
		},
	);

	test.each([
		['how long does withdrawal take', 'en', /six months/],
		['combien de temps prend un retrait', 'fr', /six mois/],
		['cuánto tarda una salida', 'es', /seis meses/],
		['when do the counter tariffs start', 'en', /8 September 2026/],
		['quand commencent les contre-tarifs', 'fr', /8 septembre 2026/],
		['cuándo empiezan las contramedidas', 'es', /8 de septiembre de 2026/],
	] as const)('tells how long and since when: %s', async (text, lang, said) => {
		expect((await ask(text, lang)).known?.shown[3]).toMatch(said);
	});

	test('to what follows is not given to what is still in force', async () => {
		expect((await ask('qué sigue', 'es')).known?.shown[3] ?? '').not.toMatch(/^Sí/);
		expect((await ask('sigue en vigor', 'es')).known?.shown[3]).toMatch(/^Sí/);
	});

	test('to who is not given to when', async () => {
		expect((await ask('when does canada have to decide')).known).toBeUndefined();
		expect((await ask('who decides for canada')).known?.kind).toBe('question');
	});

	test('of a person is the best of the list too', async () => {
		const { items, known } = await ask('who is the prime minister of canada');
		expect(known?.shown[0]).toBe('Mark Carney');
		expect(items[0]!.shown[1]).toBe(known!.shown[1]);
	});

	test.each([
		['can I still buy bourbon in ontario', 'en'],
		['is american wine sold in alberta', 'en'],
		['acheter du vin américain en ontario', 'fr'],
	] as const)('on what a province sells is found by who buys: %s', async (text, lang) => {
		expect((await ask(text, lang)).known?.shown[1]).toMatch(/provinces\/(?:ontario|alberta)\//);
	});

	test('on a province comes from the record', async () => {
		const { known } = await ask('alcohol in Ontario');
		const ontario = record.get('provinces', 'ontario').alcohol.at(-1)!;
		expect(known!.shown[3]).toContain(ontario.text.en);
	});

	test.each([
		['can i buy bourbon in quebec', 'en', 'Last report: 21 August 2026', /^Removed, first on 4 March 2025\. Still/],
		['alberta alcohol', 'en', 'Last report: 6 June 2025', /^Sold since 6 June 2025/],
		['alcool au québec', 'fr', 'Dernière information\u00A0: 21\u00A0août 2026', /4\u00A0mars 2025/],
	] as const)('on a province tells a report from a beginning: %s', async (text, lang, place, said) => {
		const { known } = await ask(text, lang);
		expect(known?.shown[2]).toBe(place);
		expect(known?.shown[3]).toMatch(said);
	});

	test.each([
		['puedo comprar bourbon en Ontario', 'es', 'provinces/ontario/'],
		['peut-on acheter du bourbon en Alberta', 'fr', 'provinces/alberta/'],
		['can the us leave the agreement', 'en', 'what-can-happen-next/'],
		['les États-Unis peuvent-ils quitter l’accord', 'fr', 'what-can-happen-next/'],
		['puede Estados Unidos salir del T-MEC', 'es', 'what-can-happen-next/'],
		['counter tariffs', 'en', 'tariffs/'],
		['contre-mesures', 'fr', 'tariffs/'],
		['contramedidas', 'es', 'tariffs/'],
	] as const)('is given in each language to other wordings too: %s', async (text, lang, page) => {
		const { known } = await ask(text, lang);
		expect(known?.kind).toBe('answer');
		expect(known?.shown[1]).toBe(lang === 'en' ? page : `${lang}/${page}`);
	});

	test.each([
		['wen does it end', 'en', '1 July 2036'],
		['kuando termina el tratado', 'es', '1\u00A0de julio de 2036'],
	] as const)('hears words that ask as they sound: %s', async (text, lang, day) => {
		const { known, respelt, unknown } = await ask(text, lang);
		expect(known?.shown[3]).toContain(day);
		expect([...respelt, ...unknown]).toEqual([]);
	});

	test('on a person has the name, the office and the day once each', async () => {
		const { known } = await ask('who is the prime minister of canada');
		expect(known?.shown.slice(0, 4)).toEqual([
			'Mark Carney',
			expect.stringContaining('#mark-carney'),
			'As of 8 October 2026',
			'Prime Minister of Canada.',
		]);
	});

	test('is of no person where a verb is like a name', async () => {
		const { items, known, respelt } = await ask('quién pierde', 'es');
		expect(known?.kind).not.toBe('person');
		expect(respelt).toEqual([]);
		expect(items.map(({ kind }) => kind)).not.toContain('person');
		expect((await ask('who is carny')).known?.shown[0]).toBe('Mark Carney');
	});

	test('on a term or a person is what the record says of them', async () => {
		expect((await ask('what is supply management')).known?.shown[1]).toContain('#');
		expect((await ask('who is Ebrard')).known?.kind).toBe('person');
	});

	test.each(['steel plants in Ontario', 'review of dairy quotas', 'end', 'Greer'])(
		'is not given to “%s”',
		async (text) => {
			const { known } = await ask(text);
			if (text !== 'end') expect(known).toBeUndefined();
		},
	);
});

test.each([
	['what does greer say', 'en', /#jamieson-greer$/],
	['que dit greer', 'fr', /#jamieson-greer$/],
	['qué dice greer', 'es', /#jamieson-greer$/],
	['what did the supreme court decide', 'en', /court/],
	['qu’a décidé la cour suprême', 'fr', /court/],
	['qué decidió la corte suprema', 'es', /court/],
	['what does canada say about dairy', 'en', /dairy/],
] as const)('a question is about what says, and not about saying: %s', async (text, lang, first) => {
	const { items } = await ask(text, lang);
	expect(items[0]!.shown[1]).toMatch(first);
	for (const { shown } of items.slice(0, 2)) expect(shown[1]).not.toMatch(/who-decides|who-stands-where/);
});

test.each(['fr', 'es'] as const)('a translated heading of %s is found by its words in English', async (lang) => {
	const titles: [title: string, href: string][] = contentPages
		.filter(({ path }) => localeOfPath(path) === 'en' && /^\/(?:questions|tariffs|joint-review|mexico)\/$/.test(path))
		.flatMap(({ document, path }) =>
			[...document.querySelectorAll('main h2[id], main h3[id]')].map((heading): [string, string] => [
				heading.textContent,
				`${lang}${path}#${heading.id}`,
			]),
		)
		.filter(([title, href]) => title.split(' ').length > 4 && !/#(?:sources|figures|cite)$/.test(href));
	expect(titles.length).toBeGreaterThan(20);
	const missed: string[] = [];
	for (const [title, href] of titles) {
		const answer = await ask(title, lang);
		const places = answer.items.flatMap(({ sections, shown }) => [shown[1], ...sections.map((section) => section[1])]);
		if (![...places, answer.known?.shown[1]].includes(href)) missed.push(title);
	}
	expect(missed).toEqual([]);
});

test('code to copy is not searched: it holds the names of whatever chart is its example', async () => {
	for (const text of ['rules of origin cars', 'heavy trucks', 'beer cans aluminum'])
		expect(hrefsOf(await ask(text, 'en', 12)).filter((href) => href.startsWith('embed/'))).toEqual([]);
});

test.each([
	['lobster tariff', 'en', false],
	['tequila tariff', 'en', true],
	['tariff on cars', 'en', false],
] as const)('goods stand first where no page is about what is asked: %s', async (text, lang, isFirst) => {
	expect((await ask(text, lang)).goodsFirst).toBe(isFirst);
});

test.each([
	['has canada withdrawn from cusma', 'en'],
	['are talks frozen', 'en'],
	['quién manda', 'es'],
] as const)('goods are not named by what schedules say was done to them: %s', async (text, lang) => {
	expect((await ask(text, lang)).goodsFirst).toBe(false);
});

test('goods that the schedule calls other are called by what they are among', async () => {
	const { goods } = await ask('maple syrup');
	expect(goods.length).toBeGreaterThan(0);
	for (const { name } of goods) expect(name).not.toBe('Other');
	expect(goods[0]!.name).toMatch(/maple syrup/i);
});

test('the code of a language is no word: « es »', async () => {
	for (const lang of LOCALES) for (const code of LOCALES) expect((await ask(code, lang)).isEmpty).toBe(true);
	const { items } = await ask('qui es le negociateur du canada', 'fr');
	expect(items[0]!.shown[1]).toMatch(/who-is-at-the-table/);
});

test.each([
	['31 February 2026', 'en', 'February 2026'],
	['2026-02-31', 'en', 'February 2026'],
	['31 février 2026', 'fr', 'février 2026'],
	['31 de febrero de 2026', 'es', 'febrero de 2026'],
] as const)('of a day that there is not it is said, and its month is searched: %s', async (text, lang, month) => {
	const { day, items, noDay, unknown } = await ask(text, lang);
	expect(noDay).toEqual({ day: 31, month });
	expect([day, unknown]).toEqual([undefined, []]);
	expect(items[0]!.shown[1]).toMatch(/timeline\/2026\/#2026-02$/);
	expect((await ask(month, lang)).items.map(({ shown }) => shown[1])).toEqual(items.map(({ shown }) => shown[1]));
	expect(searches.get(lang)!.words.noDay).toContain('{month}');
});

/** Signs that no reader sees, as they stand in copied text. */
const UNSEEN = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202B', '\u2060', '\u2068', '\uFEFF'];
test.each([
	['dairy tariff', 'en'],
	['21 August 2026', 'en'],
	['8703.23', 'en'],
	['bois d’œuvre', 'fr'],
	['cuándo termina el tratado', 'es'],
] as const)('signs that no reader sees change nothing: %s', async (text, lang) => {
	const { query: _, ...plain } = await ask(text, lang);
	for (const sign of UNSEEN) {
		const copied = sign + [...text].join(sign) + sign;
		const { query, ...found } = await ask(copied, lang);
		expect(found, JSON.stringify(sign)).toEqual(plain);
		// What stands in the field is repeated as it stands there.
		expect(query).toBe(copied.trim());
	}
});

test.each([
	['what do people think of cusma', 'en'],
	['que pensent les canadiens de l’accord', 'fr'],
	['qué opinan los canadienses del tratado', 'es'],
] as const)('what people think leads to the polls: %s', async (text, lang) => {
	const { items, respelt } = await ask(text, lang);
	expect(items[0]!.shown[1]).toMatch(/who-stands-where\//);
	expect(respelt).toEqual([]);
});

test('what joins two things is not searched by, and pages about the site itself are reference', async () => {
	expect(hrefsOf(await ask('what is the difference between cusma and nafta'))[0]).toBe(
		'agreement/#what-did-it-change-from-nafta',
	);
	const [best] = (await ask('embed a chart')).items;
	expect([best!.kind, best!.shown[1]]).toEqual(['reference', 'embed/']);
});

test.each(['executive order 14194', 'proclamation 99999'])(
	'the number of an instrument that is not in the record is said to be nowhere: %s',
	async (text) => {
		const { known, unknown } = await ask(text);
		expect(known).toBeUndefined();
		expect(unknown).toEqual([text.split(' ').at(-1)]);
	},
);

describe('a word that nothing has', () => {
	test.each([
		['sirop derable', '1702'],
		['dorigine', ''],
		['lacier', ''],
	])('that is glued to its article is read without it: %s', async (text, code) => {
		const { goods, items, unknown } = await ask(text, 'fr');
		if (code) expect(goods[0]?.code.slice(0, 4)).toBe(code);
		else expect([items.length > 0, unknown]).toEqual([true, []]);
	});

	test.each([
		['auto tarrifs', 'tariffs', 'en'],
		['aluminun', 'aluminum', 'en'],
		['douannes', 'douane', 'fr'],
		['arancles', 'arancel', 'es'],
	] as const)('%s is searched as it is spelt here, and said to be', async (text, _, lang) => {
		const { items, respelt } = await ask(text, lang);
		expect(respelt.length).toBe(1);
		expect(items.length).toBeGreaterThan(0);
	});
	test.each([
		['alluminium', 'aluminium', 'fr'],
		['digtal', 'digital', 'en'],
		['presdent', 'president', 'en'],
	] as const)('%s is taken for %s (%s)', async (text, word, lang) => {
		expect((await ask(text, lang)).respelt).toEqual([{ from: text, to: word }]);
	});
	test('is left out beside others, and told of', async () => {
		const { items, unknown } = await ask('dairy qzxwvkq');
		expect(unknown).toEqual(['qzxwvkq']);
		expect(items.length).toBeGreaterThan(0);
	});
});

test.each([
	'',
	' ',
	'%',
	'$&',
	'$$',
	'...',
	'<b>zzqq</b>',
	'\\',
	'(((',
	'😀',
	'\u202E',
	'a'.repeat(5000),
	'" OR 1=1',
	'__proto__',
	'constructor',
	'_',
	'the of and',
	'\u0000',
	'ﬁﬂ',
	'１２３',
	'0',
	'-',
	'null',
	'x '.repeat(500),
])('an absurd query does no harm: %j', async (text) => {
	for (const lang of LOCALES) {
		const answer = await ask(text, lang);
		expect(answer.items.length).toBeLessThanOrEqual(6);
	}
});

describe.each(LOCALES)('the questions in %s', (lang) => {
	/** How many of some questions have a page that serves first, among three, and a section of the answer shown. */
	async function counts(questions: readonly Question[]) {
		const found = { first: 0, three: 0, sections: 0, ofSections: 0, none: [] as string[] };
		for (const { ask: asked, ok, sections, want } of questions) {
			const answer = await ask(asked[lang], lang);
			const serves = (href: string) => [...want, ...ok].includes(pageId(href, lang));
			const hrefs = hrefsOf(answer);
			if (hrefs.slice(0, 1).some(serves)) found.first++;
			if (hrefs.slice(0, 3).some(serves)) found.three++;
			if (hrefs.length === 0) found.none.push(asked[lang]);
			if (sections.length === 0) continue;
			found.ofSections++;
			if (sections.some((section) => placesOf(answer, lang).includes(section))) found.sections++;
		}
		return found;
	}
	test('of the first set lead to their pages', async () => {
		const { first, none, ofSections, sections, three } = await counts(TWENTY);
		expect(none).toEqual([]);
		expect(first / TWENTY.length).toBeGreaterThanOrEqual(0.9);
		expect(three).toBe(TWENTY.length);
		expect(sections / ofSections).toBeGreaterThanOrEqual(0.7);
	});
	test('of the second set do so nearly as well', async () => {
		const { first, none, three } = await counts(THIRTY);
		expect(none).toEqual([]);
		expect(first / THIRTY.length).toBeGreaterThanOrEqual(0.6);
		expect(three / THIRTY.length).toBeGreaterThanOrEqual(0.85);
	});
});

describe.each(LOCALES)('questions of one language in %s lead to their pages', (lang) => {
	test.each([
		['sixty', SIXTY, 0.85, 0.9],
		['ninety', NINETY, 0.75, 0.9],
	] as const)('%s', async (_, all, least, leastOfThree) => {
		const asked = all.filter((one) => one.lang === lang);
		let [first, three] = [0, 0];
		for (const { ask: text, serves } of asked) {
			const pages = hrefsOf(await ask(text, lang)).map((href) => pageId(href, lang));
			if (serves.includes(pages[0]!)) first++;
			if (pages.slice(0, 3).some((page) => serves.includes(page))) three++;
		}
		expect(first / asked.length).toBeGreaterThanOrEqual(least);
		expect(three / asked.length).toBeGreaterThanOrEqual(leastOfThree);
	});
});

test.each(LOCALES)('all names of %s that begin with one word are in one file', (lang) => {
	const starts = globSync(`pagefind/${lang}/alike-*.json`, { cwd: DIST }).flatMap((file) => {
		const lines = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as string[];
		return [...new Set(lines.map((line) => line.split(' ')[0]!))];
	});
	expect(starts.length).toBeGreaterThan(500);
	expect(new Set(starts).size).toBe(starts.length);
});

describe('no answer stands above the list that answers something else', () => {
	test.each([
		// Who speaks to a country does not speak for it.
		['who speaks for the us', 'en'],
		['qui négocie pour les États-Unis', 'fr'],
		['quién negocia por Estados Unidos', 'es'],
		// A rate says neither who, why nor when, nor what would be if.
		['who pays duty on steel', 'en'],
		['why is steel tariffed', 'en'],
		['what if steel pays tariff', 'en'],
		['depuis quand droit sur l’acier', 'fr'],
		['desde cuándo arancel acero', 'es'],
		// Neither is it a price, an effect or an amount.
		['gas price', 'en'],
		['how much steel does canada export', 'en'],
		['impact on steel', 'en'],
		['cuánto cuesta un auto', 'es'],
		// Yes and no answer nobody who asks why or who.
		['why was it not extended', 'en'],
		['who can extend the agreement', 'en'],
		['pourquoi quitter l’accord', 'fr'],
		// What one country wants of another is not what the other wants.
		['what does Canada want', 'en'],
		['what does Canada want from the United States', 'en'],
		['what does Mexico want', 'en'],
		['que veut le Canada', 'fr'],
		['que dit le Mexique', 'fr'],
		['qué quiere Canadá', 'es'],
		// Words that are far from those of the site, and goods that are near others.
		['catrel', 'en'],
		['arancel a fuevos', 'es'],
		['droit sur les œuvs', 'fr'],
	] as const)('%s (%s)', async (text, lang) => {
		expect((await ask(text, lang)).known).toBeUndefined();
	});

	test.each([
		['how much is the tariff on steel', 'en', /^US duty on Canadian goods: Steel/],
		['what does the us want from canada', 'en', /^What does the United States want from Canada/],
		['who is the premier of Ontario', 'en', /^Doug Ford/],
		['can the agreement be extended', 'en', /extended/],
		['when was the review', 'en', /^when was/],
		['when is the next review', 'en', /^when is the next/],
		['quand a eu lieu l’examen', 'fr', /eu lieu/],
		['cuándo es la próxima revisión', 'es', /próxima/],
		['do Canadians support the agreement', 'en', /support/],
		['can Canada appeal at the WTO', 'en', /WTO/],
	] as const)('what is asked has its own: %s (%s)', async (text, lang, title) => {
		expect((await ask(text, lang)).known?.shown[0]).toMatch(title);
	});

	test('the day of a review that has been is not that of the next', async () => {
		expect((await ask('when did the review happen')).known?.shown[3]).toContain('1 July 2026');
		expect((await ask('when is the next review')).known?.shown[3]).toContain('2027');
	});
});

describe('a slip is mended by the nearest word', () => {
	test.each([
		['lcohol ban', 'alcohol', 'en'],
		['optash', 'potash', 'en'],
		['engotiations', 'negotiations', 'en'],
		['wisky', 'whisky', 'en'],
		['milc', 'milk', 'en'],
		['usmac', 'usmca', 'en'],
		['rpoduits', 'produits', 'fr'],
		['serveza', 'cerveza', 'es'],
	] as const)('%s is %s (%s)', async (text, to, lang) => {
		const { items, respelt } = await ask(text, lang);
		expect(respelt.map((each) => each.to)).toEqual([to]);
		expect(items.length).toBeGreaterThan(0);
	});

	test.each([
		['gouda', 'fr'],
		['queso gouda', 'es'],
		['bamboo', 'es'],
	] as const)('a right word of goods is no slip, and not denied: %s (%s)', async (text, lang) => {
		const { respelt, unknown } = await ask(text, lang);
		expect([respelt, unknown]).toEqual([[], []]);
	});

	test.each([
		['T MEC', 'es'],
		['t mec', 'en'],
	] as const)('%s (%s) is the agreement', async (text, lang) => {
		expect((await ask(text, lang)).items[0]!.shown[1]).toContain('is-cusma-the-same-as-usmca-and-t-mec');
	});
});

describe('goods are found beside what is said of them', () => {
	test.each([
		['sell bananas', '08', 'en'],
		['send socks to usa', '6115', 'en'],
		['how do i ship guitars to texas', '92', 'en'],
		['exporting honey to the us', '0409', 'en'],
		['vendre des chaussettes aux États-Unis', '6115', 'fr'],
		['exporter du miel', '0409', 'fr'],
		['exportar aguacate', '0804', 'es'],
	] as const)('%s', async (text, code, lang) => {
		const { goods, unknown } = await ask(text, lang);
		expect(goods[0]?.code.startsWith(code), goods[0]?.code).toBe(true);
		expect(unknown).toEqual([]);
	});

	test.each(['22-08-2026', '07-01-2026', '22.08.2026'])('a day is no code: %s', async (text) => {
		expect((await ask(text)).goods).toEqual([]);
	});
});
