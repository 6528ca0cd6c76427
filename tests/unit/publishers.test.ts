/** Publishers of sources in French and Spanish: each fault of their file is told with its place, and no English is left. */
import { describe, expect, test } from 'vitest';
import { prepare, sourcesFile, sourcesOf } from '../../src/components/charts/build/prepare';
import { sourcesIn } from '../../src/components/charts/files/sources';
import { registry } from '../../src/components/charts/registry';
import { calendar } from '../../src/formats/calendar';
import { eventFeed } from '../../src/formats/feed';
import { LOCALES } from '../../src/record/format';
import { publisherLang, recordIn } from '../../src/record/inLanguage';
import { formatProblem } from '../../src/record/problem';
import { PUBLISHERS_FILE, readPublishers, tellerOf } from '../../src/record/publishers';
import { joinRecord } from '../../src/record/record';
import { problems, publishersText, record } from '../record';

const OTHERS = ['fr', 'es'] as const;
const sources = ['A Bank', 'A Paper (copy at a.test)', 'A Bank / A Paper'].map((publisher) => ({ publisher }));
const bank = '- { name: A Bank, fr: Une banque, es: Un banco }\n';
const copy = "- { name: 'copy at …', fr: 'copie sur …', es: 'copia en …' }\n";
const said = (text: string) => readPublishers(text, sources).problems.map(formatProblem);

describe('the file of publishers', () => {
	test('is read', () => {
		const { names, problems: found } = readPublishers(bank + copy, sources);
		expect(found).toEqual([]);
		expect(names.map(({ name }) => name)).toEqual(['A Bank', 'copy at …']);
	});

	test('of the record holds', () => expect(problems.filter(({ file }) => file === PUBLISHERS_FILE)).toEqual([]));

	test.each([
		['a name twice', bank + copy + bank, /:3 · entry 3 · name: "A Bank" stands here twice/],
		[
			'a name that no source bears',
			`${bank}- { name: A Mint, fr: Une, es: Una }\n`,
			/:2 · entry 2 · name: "A Mint" .* no source/,
		],
		[
			'words that no source has',
			"- { name: 'via …', fr: 'par …', es: 'vía …' }\n",
			/entry 1 · name: "via …" .* no source/,
		],
		['a name in no language', '- { name: A Bank }\n', /entry 1 · name: "A Bank" is said in no language/],
		['words in one language', "- { name: 'copy at …', fr: 'copie sur …' }\n", /entry 1 · es: is missing/],
		['words that lose a name', "- { name: 'copy at …', fr: copie, es: 'copia en …' }\n", /entry 1 · fr: must have "…"/],
		['words that gain a name', '- { name: A Bank, fr: Une …, es: Un banco }\n', /entry 1 · fr: must have "…"/],
		['an empty name', "- { name: A Bank, fr: '', es: Un banco }\n", /entry 1 · fr: /],
		['a field that no entry has', '- { name: A Bank, fr: Une banque, de: Eine Bank }\n', /entry 1: .*de/],
		['no list', 'name: A Bank\n', /must be a list of entries/],
		['no YAML', '- name: [A Bank\n', /is not valid YAML/],
	])('%s is told with its place', (_, text, says) => {
		const [first, ...more] = said(text);
		expect(first).toMatch(says);
		expect(first).toMatch(new RegExp(`^${PUBLISHERS_FILE}`));
		expect(more).toEqual([]);
	});
});

describe('a publisher is said', () => {
	const { names } = readPublishers(publishersText, record.sources);
	test.each([
		['Statistics Canada (The Daily)', 'Statistique Canada (Le Quotidien)', 'Statistics Canada (The Daily)'],
		['Canada Gazette, Part II', 'Gazette du Canada, Partie II', 'Gaceta de Canadá, Parte II'],
		[
			'The Canadian Press via Darpan Magazine',
			'La Presse Canadienne, par Darpan Magazine',
			'The Canadian Press vía Darpan Magazine',
		],
		[
			'The Canadian Press (copy at urbanmag.ca)',
			'La Presse Canadienne (copie sur urbanmag.ca)',
			'The Canadian Press (copia en urbanmag.ca)',
		],
		[
			'Baywash Auto (public GitHub repository)',
			'Baywash Auto (dépôt public sur GitHub)',
			'Baywash Auto (repositorio público en GitHub)',
		],
		[
			'The Budget Lab at Yale (data: USITC DataWeb / US Census)',
			'The Budget Lab at Yale (données\u00a0: USITC DataWeb / Bureau du recensement des États-Unis)',
			'The Budget Lab at Yale (datos: USITC DataWeb / Oficina del Censo de Estados Unidos)',
		],
		['Pillsbury (via EMSNow)', 'Pillsbury (par EMSNow)', 'Pillsbury (vía EMSNow)'],
		['Eye on the Arctic (RCI / CBC)', 'Eye on the Arctic (RCI / CBC)', 'Eye on the Arctic (RCI / CBC)'],
		['The Globe and Mail', 'The Globe and Mail', 'The Globe and Mail'],
	])('%s', (publisher, ...expected) => {
		expect(record.sources.map((source) => source.publisher)).toContain(publisher);
		expect(OTHERS.map((locale) => tellerOf(names, locale)(publisher).text)).toEqual(expected);
	});

	test('and says whether anything of it is in the language', () => {
		const told = (publisher: string) => OTHERS.map((locale) => tellerOf(names, locale)(publisher).told);
		expect(told('Global Affairs Canada')).toEqual([true, true]);
		expect(told('CBC News (copy at webjosh.com)')).toEqual([true, true]);
		expect(told('Institut de la statistique du Québec')).toEqual([true, false]);
		expect(told('The Canadian Press (Castanet)')).toEqual([true, false]);
		expect(told('CBC News')).toEqual([false, false]);
	});
});

/** English words that say what a document is, how it was had, or what an institution is. */
const ENGLISH =
	'aggregates archive archives blog bulletin by citing copied copy data digest feed forum from headlines letter list mirror mirrored news note personal practice public quoted quotes release report repository reposted reposting reproduced research rewrite source study summarising summary text via wiki wire Commission Congressional Court Department Gazette Government Governments House Library Minister Office Senate'.split(
		' ',
	);
/** Of these, the words of the language itself. */
const OWN: { readonly [L in (typeof OTHERS)[number]]: readonly string[] } = {
	fr: ['archives', 'bulletin', 'note', 'public', 'source', 'wiki', 'Commission', 'Gazette', 'Office'],
	es: ['wiki', 'personal'],
};

/** Names that hold such a word and have no other in the language, or none that is sure. */
const NAMES = [
	'Government Market News',
	'o-abroad news',
	'Wawa-news',
	'St. Albert Gazette',
	'Tax & Trade Law blog',
	'us-canada-trade-digest',
];
const KEPT: { readonly [L in (typeof OTHERS)[number]]: readonly string[] } = {
	fr: [...NAMES, 'Government Publishing Office'],
	es: [
		...NAMES,
		'Government Publishing Office',
		'Library and Archives Canada',
		'Office of the Law Revision Counsel',
		'Privy Council Office, Canada',
	],
};

describe.each(OTHERS)('in %s', (locale) => {
	const view = recordIn(record, locale);

	test('no English word describes a publisher', () => {
		const words = ENGLISH.filter((word) => !OWN[locale].includes(word));
		const english = new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
		// An address is none of these, whatever it is made of.
		const bare = (publisher: string) =>
			KEPT[locale].reduce((text, name) => text.replaceAll(name, ''), publisher).replace(/[\w-]+(?:\.[\w-]+)+/g, '');
		const left = view.sources.map(({ publisher }) => publisher).filter((publisher) => english.test(bare(publisher)));
		expect([...new Set(left)]).toEqual([]);
		// The words are those that sources have.
		expect(record.sources.filter(({ publisher }) => english.test(bare(publisher))).length).toBeGreaterThan(100);
	});

	test('each name of the file stands nowhere in English', () => {
		const told = record.publishers.filter((entry) => !entry.name.includes('…') && entry[locale] !== undefined);
		for (const { name, [locale]: own } of told) {
			if (own === name) continue;
			const bare = new RegExp(`^(?:.*[(/] ?)?${name.replace(/[.()]/g, '\\$&')}(?: ?[/(].*|\\))?$`);
			expect(
				view.sources.filter(({ publisher }) => bare.test(publisher)).map(({ id }) => id),
				name,
			).toEqual([]);
		}
	});

	test('the language of a publisher is that of the page, or that of the source where it stays as it is', () => {
		for (const [index, source] of view.sources.entries()) {
			const { lang, publisher } = record.sources[index]!;
			if (source.publisher !== publisher) expect(publisherLang(source), source.id).toBe(locale);
			else expect([lang, locale], source.id).toContain(publisherLang(source));
		}
		const one = view.sources.find(({ publisher }) => publisher === 'The Globe and Mail')!;
		expect(publisherLang(one)).toBe('en');
	});

	test('sources are found by the ways of the record', () => {
		const { id } = record.sources.find(({ publisher }) => publisher === 'Global Affairs Canada')!;
		const named = view.get('sources', id);
		expect(named.publisher).not.toBe('Global Affairs Canada');
		expect(view.sourcesOf(id)).toEqual([named]);
		expect(view.proofOf(id)).toEqual([named]);
		expect(view.find(id)!.entry).toBe(named);
		expect(view.events).toBe(record.events);
		expect(view.asOf).toBe(record.asOf);
	});

	test('feed and calendar name institutions in it', () => {
		const feed = eventFeed(record, locale, undefined);
		expect(feed).toContain(locale === 'fr' ? 'Maison-Blanche' : 'Casa Blanca');
		expect(feed).not.toContain('The White House');
		const dates = calendar(record, locale, undefined).replace(/\r\n /g, '');
		expect(dates).toContain(
			locale === 'fr' ? 'Service de recherche du Congrès (' : 'Servicio de Investigación del Congreso (',
		);
		expect(dates.includes('Congressional Research Service')).toBe(false);
	});

	test.each(registry.map(({ chart }) => chart.id))('files of %s name publishers as its picture does', (id) => {
		const known = sourcesOf(record, prepare(record, id, locale));
		// What a browser saves is made with the file for all languages.
		expect(sourcesIn(sourcesFile(record, id), locale)).toEqual(known);
	});
});

describe('a view', () => {
	test('in English is the record itself, and is had back from any other', () => {
		expect(recordIn(record, 'en')).toBe(record);
		expect(recordIn(recordIn(record, 'fr'), 'en')).toBe(record);
	});

	test('is made once for each language', () => {
		expect(recordIn(record, 'fr')).toBe(recordIn(record, 'fr'));
		expect(recordIn(recordIn(record, 'es'), 'fr')).toBe(recordIn(record, 'fr'));
	});

	test('of a record without names is that record', () => {
		const bare = joinRecord(record);
		for (const locale of LOCALES) expect(recordIn(bare, locale)).toBe(bare);
	});
});
