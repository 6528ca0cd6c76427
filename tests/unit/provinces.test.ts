/** The pages of the provinces and territories, and their list, against the record and against a small one. */
import { describe, expect, test } from 'vitest';
import { madePages } from '../../src/content/madePages';
import { provinceInShort, provincePage, provincesByName, citedByProvinces } from '../../src/lists/provinces';
import { citationsOf, type Citations } from '../../src/pageText/citations';
import { LOCALES } from '../../src/record/format';
import { rateOn } from '../../src/record/tariffs';
import { wordsIn } from '../../src/words/ofSite';
import { lines } from '../lines';
import { record } from '../record';
import { recordOf } from './truth/reading/record';
import { SOURCES } from './truth/reading/sources';

/** The sources at the claims of a page, and those listed under them. */
const allOf = ({ sources, under }: Citations) => [...sources, ...[...under.values()].flat()];

const IDS =
	'alberta british-columbia manitoba new-brunswick newfoundland-and-labrador northwest-territories nova-scotia nunavut ontario prince-edward-island quebec saskatchewan yukon'.split(
		' ',
	);

describe('the list of the provinces', () => {
	test('has each province and territory once', () => {
		expect(provincesByName(record, 'en').map(({ id }) => id)).toEqual(IDS);
	});
	test('follows the names in the language: the Île-du-Prince-Édouard stands before Manitoba in French', () => {
		const names = provincesByName(record, 'fr').map(({ name }) => name.fr!);
		expect(names.indexOf('Île-du-Prince-Édouard')).toBeLessThan(names.indexOf('Manitoba'));
		expect(names.indexOf('Île-du-Prince-Édouard')).toBeGreaterThan(names.indexOf('Colombie-Britannique'));
	});
});

test.each(LOCALES)('in %s the record makes a page for each province, and no two have one title', (locale) => {
	const pages = madePages(record, lines, locale).filter(({ drawnBy }) => drawnBy === 'province.mdx');
	expect(pages.map(({ id }) => id).toSorted()).toEqual(IDS.map((id) => `provinces/${id}`));
	expect(new Set(pages.map(({ title }) => title)).size).toBe(IDS.length);
});

test('what the page of a province tells is worked out once for all its readers, and anew for another record', () => {
	expect(provincePage(record, 'quebec')).toBe(provincePage(record, 'quebec'));
	expect(provincePage(record, 'quebec')).not.toBe(provincePage(record, 'ontario'));
	expect(provincePage({ ...record, asOf: '2026-09-01' }, 'quebec')).not.toBe(provincePage(record, 'quebec'));
});

const SMALL = recordOf({
	sources: SOURCES,
	sectors: `
- { id: metals, name: { en: Metals }, strategic: true, order: 1, summary: { en: x }, provinces: [quebec], sources: [a-paper] }
- { id: steel, name: { en: Steel }, within: metals, order: 2, summary: { en: x }, provinces: [quebec], sources: [a-paper] }
- { id: dairy, name: { en: Dairy }, order: 3, summary: { en: x }, sources: [a-paper] }
- { id: others, name: { en: Others }, order: 4, summary: { en: x }, lines: { what: { en: x }, rest: true }, sources: [a-paper] }
`,
	figures: `
- { id: sold, of: { en: 'Sold in 2024' }, value: 5000000000, unit: cad, asOf: '2024', sources: [a-paper] }
- { id: part, of: { en: 'Part of 2023' }, value: 61, unit: percent, asOf: '2023', sources: [a-treaty] }
- { id: posts, of: { en: Posts }, value: 900, unit: count, asOf: '2025', sources: [a-paper] }
- { id: other, of: { en: Other }, value: 3, unit: percent, asOf: '2025', sources: [a-paper] }
`,
	provinces: `
- id: quebec
  code: QC
  name: { en: Quebec }
  figures: [sold, part, posts, other]
  value: sold
  share: part
  jobs: [posts]
  alcohol:
    - { from: 2025-03-04, status: removed, text: { en: Off the shelves. }, sources: [a-treaty] }
  procurement: { date: 2025-03, kind: penalty, text: { en: A penalty. }, sources: [a-paper] }
  sources: [a-paper]
- { id: nunavut, code: NU, name: { en: Nunavut }, sells: { text: { en: Nothing directly. }, sources: [a-treaty] }, sources: [a-paper] }
`,
});

describe('the page of a province', () => {
	const full = provincePage(SMALL, 'quebec');
	const bare = provincePage(SMALL, 'nunavut');
	const shortOf = (id: string) => provinceInShort(SMALL, id, 'en', wordsIn('en'));

	test('tells its dollars, its share, its jobs and its other figures apart', () => {
		expect([full.value?.id, full.share?.id]).toEqual(['sold', 'part']);
		expect(full.jobs.map(({ id }) => id)).toEqual(['posts']);
		expect(full.more.map(({ id }) => id)).toEqual(['other']);
	});
	test('opens with its dollars and share, each with what proves it, and with the last report on alcohol', () => {
		expect(shortOf('quebec').map(({ text }) => text)).toEqual([
			'Sold in 2024: C$5 billion.',
			'Part of 2023: 61%.',
			'Sectors most exposed: Metals.',
			'US alcohol in public stores: removed, by the last report (4 March 2025).',
		]);
		expect(shortOf('quebec').map(({ ids }) => ids)).toEqual([['sold'], ['part'], [], ['a-treaty']]);
	});
	test('says so where no figure was found, and opens with what is known instead', () => {
		expect(bare.unknown).toEqual(['value', 'share', 'since', 'jobs', 'said', 'alcohol', 'procurement']);
		expect(shortOf('nunavut')).toEqual([{ text: 'Nothing directly.', ids: ['a-treaty'] }]);
		// What was found is not said to be missing.
		expect(full.unknown).toEqual(['later', 'since', 'said']);
	});
	test('lists the duties on the goods of its sectors once each, then those on goods that no kind names', () => {
		expect(full.duties.map(({ goods }) => goods.id)).toEqual(['steel', 'others']);
		expect(bare.duties.map(({ goods }) => goods.id)).toEqual(['others']);
	});
});

describe('the pages of the record', () => {
	test('print the duties that the engine answers with for the record’s last day', () => {
		const rows = IDS.flatMap((id) => provincePage(record, id).duties);
		expect(rows.length).toBeGreaterThan(IDS.length);
		for (const { goods, nonOriginating, originating } of rows)
			for (const [duty, qualifies] of [
				[originating, true],
				[nonOriginating, false],
			] as const)
				expect(duty).toEqual(rateOn(record, goods.id, record.asOf, { originating: qualifies, by: undefined }));
		// Steel is charged whether or not it meets the rules of origin: the page of Ontario says so.
		const steel = provincePage(record, 'ontario').duties.find(({ goods }) => goods.id === 'steel')!;
		expect([steel.originating.percent, steel.nonOriginating.percent]).toEqual([50, 50]);
	});
	test('alcohol and purchasing have sections of their own, and no event of theirs is listed again', () => {
		for (const id of IDS) {
			const { events, more } = provincePage(record, id);
			expect(more.filter(({ concern }) => concern !== undefined)).toEqual([]);
			expect(events.filter(({ refers }) => refers.concerns?.includes('provincial-procurement'))).toEqual([]);
		}
		expect(provincePage(record, 'quebec').onPurchasing.map(({ id }) => id)).toEqual(['procurement-qc-penalty']);
	});
	test('tell what befell its plants, and what it did with others', () => {
		const ids = provincePage(record, 'ontario').events.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['brampton-2025-10-14', 'premiers-differ-2025-08']));
	});
	test('tell what its own government said, and no other’s', () => {
		for (const id of IDS) {
			const { positions, province } = provincePage(record, id);
			expect(positions.filter(({ party }) => party !== province.government)).toEqual([]);
		}
		expect(provincePage(record, 'quebec').positions.length).toBeGreaterThan(1);
	});
	test.each(IDS)('%s cites all that it names', (id) => {
		const page = provincePage(record, id);
		const cited = allOf(citationsOf(`<ProvincePage id="${id}" />`, record));
		const named = [...page.jobs, ...page.more, ...page.positions, ...page.events, page.value, page.share].flatMap(
			(entry) => entry?.id ?? [],
		);
		for (const one of [...named, ...page.duties.flatMap(({ measures }) => measures)])
			for (const source of record.sourcesOf(one)) expect(cited).toContain(source);
	});
});

test('a page that lists the provinces cites all that the list names', () => {
	const cited = citationsOf('<ProvinceList />', record);
	const listed = citedByProvinces(record);
	expect(listed.length).toBeGreaterThan(record.provinces.length);
	for (const id of listed.flatMap((mark) => mark.split(' ')))
		for (const source of record.sourcesOf(id)) expect(allOf(cited)).toContain(source);
});

test('a page with a table of series cites each of them', () => {
	const [one, two] = record.series;
	const cited = citationsOf(`<SeriesTable ids="${one!.id} ${two!.id}" caption="Two" />`, record);
	expect(new Set(allOf(cited))).toEqual(new Set([...record.sourcesOf(one!.id), ...record.sourcesOf(two!.id)]));
});
