/** What `province-tiles` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/province-tiles/data';
import { recordOf } from '../reading/record';
import { PAPER, SOURCES, TREATY } from '../reading/sources';

const small = () =>
	recordOf({
		sources: SOURCES,
		sectors: `
- { id: dairy, name: { en: Dairy, fr: Lait }, order: 3, summary: { en: x }, provinces: [ontario, quebec], sources: [a-paper] }
- { id: steel, name: { en: Steel }, within: metals, order: 2, summary: { en: x }, provinces: [ontario, quebec], sources: [a-paper] }
- { id: metals, name: { en: Metals }, strategic: true, order: 1, summary: { en: x }, provinces: [ontario], sources: [a-paper] }
`,
		figures: `
- { id: exports-us-share-ontario, of: { en: x }, value: 77, about: true, unit: percent, asOf: '2024', note: { en: By value., fr: En valeur. }, sources: [a-treaty, a-paper] }
- { id: exports-us-share-quebec, of: { en: x }, value: 74.5, unit: percent, asOf: '2023', sources: [a-paper] }
- { id: exports-us-share-nova-scotia, of: { en: x }, value: 50, unit: percent, asOf: '2023', sources: [a-paper] }
`,
		provinces: `
- id: quebec
  code: QC
  name: { en: Quebec, fr: Québec }
  figures: [exports-us-share-quebec]
  share: exports-us-share-quebec
  procurement: { date: 2025-03, kind: penalty, text: { en: A penalty., fr: Une pénalité. }, sources: [a-paper, a-treaty] }
  sources: [a-paper]
- id: ontario
  code: 'ON'
  name: { en: Ontario }
  figures: [exports-us-share-ontario]
  share: exports-us-share-ontario
  alcohol:
    - { from: 2025-03-04, status: removed, text: { en: Off the shelves. }, sources: [a-treaty] }
    - { from: 2026-02, status: sold, text: { en: Sold again., fr: De nouveau vendu. }, sources: [a-paper] }
  procurement: { date: 2025-04-02, kind: bars, text: { en: Kept out. }, sources: [a-treaty] }
  sources: [a-paper]
- { id: nova-scotia, code: NS, name: { en: Nova Scotia }, sources: [a-paper] }
- { id: yukon, code: YT, name: { en: Yukon }, sources: [a-paper] }
`,
	});

/** A source that stands first among those given. */
const by = (source: typeof PAPER, ...ids: string[]) => ({ ...source, ids });

test('each province has its place on the grid, and they stand in its rows from west to east', () => {
	const { tiles, start, asOf } = dataOf(small(), 'en');
	expect(tiles.map(({ code, column, row }) => [code, column, row])).toEqual([
		['YT', 0, 0],
		['ON', 4, 1],
		['QC', 5, 1],
		['NS', 6, 2],
	]);
	expect([start, asOf]).toEqual(['2025-01-01', '2026-07-01']);
});

test('a tile has what the record says of its province, in the language’s words', () => {
	const [, ontario, quebec, scotia] = dataOf(small(), 'fr').tiles;
	expect(ontario).toEqual({
		id: 'ontario',
		code: 'ON',
		name: 'Ontario [EN]',
		column: 4,
		row: 1,
		share: { value: 77, about: true, date: '2024', note: 'En valeur.', source: by(TREATY, 'a-treaty', 'a-paper') },
		alcohol: [
			{
				from: '2025-03-04',
				date: '2025-03-04',
				status: 'removed',
				text: 'Off the shelves. [EN]',
				source: by(TREATY, 'a-treaty'),
			},
			{ from: '2026-02-01', date: '2026-02', status: 'sold', text: 'De nouveau vendu.', source: by(PAPER, 'a-paper') },
		],
		procurement: {
			from: '2025-04-02',
			date: '2025-04-02',
			kind: 'bars',
			text: 'Kept out. [EN]',
			source: by(TREATY, 'a-treaty'),
		},
		// Steel is within metals, and these speak for it.
		sectors: ['Metals [EN]', 'Lait'],
	});
	expect(quebec).toMatchObject({
		name: 'Québec',
		share: { value: 74.5, about: false, date: '2023', note: '', source: by(PAPER, 'a-paper') },
		alcohol: [],
		procurement: {
			from: '2025-03-01',
			date: '2025-03',
			kind: 'penalty',
			text: 'Une pénalité.',
			source: by(PAPER, 'a-paper', 'a-treaty'),
		},
		// Metals are not said to be Quebec's, so steel stands for itself.
		sectors: ['Steel [EN]', 'Lait'],
	});
	// A figure that the province does not name is not its own.
	expect(scotia).toMatchObject({ share: null, procurement: null, sectors: [] });
});
