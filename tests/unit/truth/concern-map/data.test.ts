/** What `concern-map` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/concern-map/data';
import { recordOf } from '../reading/record';
import { PAPER, SOURCES, TREATY } from '../reading/sources';

const concern = (id: string, order: number, stance: string, touches: string) => `
- id: ${id}
  name: { en: Concern ${id}, fr: Souci ${id} }
  short: { en: x }
  order: ${order}
  asks: { en: x }
  summary: { en: Of ${id}. }
  raisedBy: [united-states]
  since: '2025'
  ${touches}
  us: { text: { en: It wants more., fr: Il veut plus. }, sources: [a-paper] }
  canada: { text: { en: It wants no change. }, sources: [a-paper] }
  stance: ${stance}
  stanceText: { en: So it says. }
  stanceFrom: [a-position]
  sources: [a-paper, a-treaty]`;

const small = () =>
	recordOf({
		sources: SOURCES,
		provisions: `
- { id: quotas, chapter: 3, article: 'Annex 3-A, Article 3.A.2', title: { en: Quotas, fr: Contingents }, text: { en: Shared out. }, sources: [a-treaty] }
- { id: wine, chapter: 3, article: Annex 3-C, title: { en: Wine }, text: { en: Sold. }, sources: [a-treaty] }
- { id: buying, chapter: 13, article: Chapter 13, title: { en: Purchasing }, text: { en: Bought. }, sources: [a-treaty] }
- { id: data-flows, chapter: 19, article: '19.11', title: { en: Data }, text: { en: Flow. }, sources: [a-treaty] }
- { id: unused, chapter: 34, article: '34.7', title: { en: Review }, text: { en: Held. }, sources: [a-treaty] }
`,
		sectors: `
- { id: steel, name: { en: Steel, fr: Acier }, order: 2, summary: { en: Of steel. }, sources: [a-paper] }
- { id: dairy-goods, name: { en: Dairy }, order: 1, summary: { en: Of milk., fr: Du lait. }, sources: [a-paper] }
`,
		provinces: `
- { id: ontario, code: 'ON', name: { en: Ontario }, sources: [a-paper] }
- { id: quebec, code: QC, name: { en: Quebec, fr: Québec }, sources: [a-paper] }
- { id: alberta, code: AB, name: { en: Alberta }, sources: [a-paper] }
- { id: yukon, code: YT, name: { en: Yukon }, sources: [a-paper] }
`,
		concerns: [
			concern(
				'second',
				2,
				'open',
				'provisions: [wine, quotas]\n  sectors: [dairy-goods]\n  provinces: [yukon, quebec]',
			),
			concern(
				'first',
				1,
				'protect',
				'provisions: [buying, quotas, data-flows]\n  sectors: [steel]\n  provinces: [quebec, ontario, alberta]',
			),
			concern('third', 3, 'cooperate', 'provisions: []'),
		].join(''),
	});

test('concerns stand in their order, with what each side says and what they touch', () => {
	const { concerns, asOf, provinces } = dataOf(small(), 'fr');
	expect(concerns.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
	expect(concerns[0]).toEqual({
		id: 'first',
		kind: 'concern',
		name: 'Souci first',
		tag: '',
		part: null,
		text: 'Of first. [EN]',
		source: PAPER,
		stance: 'protect',
		us: 'Il veut plus.',
		canada: 'It wants no change. [EN]',
		// In the order of the columns, not of the entry.
		touches: ['buying', 'quotas', 'data-flows', 'steel', 'quebec', 'alberta', 'ontario'],
	});
	expect(concerns[1]!.touches).toEqual(['quotas', 'wine', 'dairy-goods', 'quebec', 'yukon']);
	expect([concerns[1]!.stance, concerns[2]!.stance, concerns[2]!.touches]).toEqual(['open', 'cooperate', []]);
	expect([asOf, provinces]).toEqual(['2026-07-01', 4]);
});

test('provisions, goods and provinces stand once each: provisions as they are named, goods in the record’s order', () => {
	const { things } = dataOf(small(), 'en');
	const ids = (kind: string) => things.filter((thing) => thing.kind === kind).map(({ id }) => id);
	expect(ids('provision')).toEqual(['buying', 'quotas', 'data-flows', 'wine']);
	expect(ids('sector')).toEqual(['dairy-goods', 'steel']);
	// The province that two concerns touch comes first, the others from west to east, territories last.
	expect(ids('province')).toEqual(['quebec', 'alberta', 'ontario', 'yukon']);
	expect(things.map(({ kind }) => kind)).toEqual([
		...Array(4).fill('provision'),
		...Array(2).fill('sector'),
		...Array(4).fill('province'),
	]);
});

test('a provision is told by its number and by what it is', () => {
	const { things } = dataOf(small(), 'fr');
	const tags = Object.fromEntries(things.map(({ id, tag, part }) => [id, [tag, part]]));
	expect(tags).toMatchObject({
		quotas: ['3.A.2', 'article'],
		wine: ['3-C', 'annex'],
		buying: ['13', 'chapter'],
		'data-flows': ['19.11', 'article'],
		steel: ['', null],
		ontario: ['ON', null],
	});
	expect(things.find(({ id }) => id === 'quotas')).toMatchObject({
		name: 'Contingents',
		text: 'Shared out. [EN]',
		source: TREATY,
	});
	expect(things.find(({ id }) => id === 'dairy-goods')).toMatchObject({
		name: 'Dairy [EN]',
		text: 'Du lait.',
		source: PAPER,
	});
	expect(things.find(({ id }) => id === 'quebec')).toMatchObject({ name: 'Québec', text: '', source: PAPER });
});
