import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/pageText/citations';
import { idsIn } from '../../src/pageText/mdx';
import { nextDates } from '../../src/lists/dates';
import { duties } from '../../src/lists/duties';
import { citedPlaces } from '../../src/components/parts/citedPlaces';
import type { Source } from '../../src/record/schema';
import { shownProof } from '../../src/record/strength';
import { record } from '../record';

const figure = record.figures[0]!;
const event = record.events.find(({ sources }) => sources.length > 1)!;

describe('what a page cites', () => {
	test('sources are numbered in the order in which they stand in the text', () => {
		const cited = citationsOf(`One.<Cite id="${event.id}" /> Two <Figure id="${figure.id}" />.`, record);
		const { shown } = shownProof(record, [event.id]);
		expect(cited.sources.slice(0, shown.length)).toEqual(shown);
		expect(cited.number(shown[0]!.id)).toBe(1);
		expect(cited.figures).toEqual([figure]);
	});
	test('a source named twice keeps its first number', () => {
		const [first] = shownProof(record, [event.id]).shown;
		const cited = citationsOf(`<Cite id="${event.id}" /> <Cite id="${first!.id}" />`, record);
		expect(cited.sources).toEqual(shownProof(record, [event.id]).shown);
		expect(cited.number(first!.id)).toBe(1);
	});
	test('several ids in one mark count one after the other', () => {
		const [a, b] = record.sources;
		expect(citationsOf(`<Cite id="${b!.id} ${a!.id}" />`, record).sources).toEqual([b, a]);
		expect(idsIn(' a  b\n c ')).toEqual(['a', 'b', 'c']);
	});
	test('what stands in a comment is not cited', () => {
		expect(citationsOf(`{/* <Cite id="${event.id}" /> */}`, record).sources).toEqual([]);
	});
	test('an id the record does not have is refused, with page, mark and id', () => {
		expect(() => citationsOf('<Figure id="no-such-figure" />', record, 'tariffs.mdx')).toThrow(
			/tariffs\.mdx, line 1 of its text, <Figure>.*no-such-figure/,
		);
		expect(() => citationsOf('---\ntitle: x\n---\n\n<Cite id="nobody" />', record, 'tariffs.mdx')).toThrow(
			/tariffs\.mdx:5, <Cite>.*nobody/,
		);
	});
	test('an event’s id is no figure', () => {
		expect(() => citationsOf(`<Figure id="${event.id}" />`, record)).toThrow(event.id);
	});
	test('asking for the number of a source the page does not name is an error', () => {
		expect(() => citationsOf('', record, 'index.mdx').number(event.sources[0]!)).toThrow(/index\.mdx/);
	});
});

describe('what stands at a claim', () => {
	const source = (id: string, kind: Source['kind'], weak = false, read: Source['read'] = 'copy') =>
		({ id, kind, weak, read }) as Source;
	const sources = [
		source('digest', 'news', true),
		source('paper', 'news'),
		source('other-paper', 'news'),
		source('order', 'law'),
		source('cited-order', 'law', false, 'citation'),
	];
	const entries: { [id: string]: { sources: string[]; background?: string[]; alone?: string[] } } = {
		told: { sources: ['digest', 'paper', 'other-paper'] },
		ordered: { sources: ['digest', 'paper', 'order'] },
		quoted: { sources: ['digest', 'cited-order'] },
		parted: { sources: ['digest', 'order'], alone: ['digest'] },
		around: { sources: ['paper'], background: ['order'] },
	};
	const get = (id: string) => sources.find((one) => one.id === id)!;
	const small = {
		find: (id: string) => (entries[id] ? { collection: 'events', entry: entries[id] } : undefined),
		proofOf: (id: string) => (entries[id] ? entries[id].sources.map(get) : [get(id)]),
		sourcesOf: (id: string) =>
			entries[id] ? [...entries[id].sources, ...(entries[id].background ?? [])].map(get) : [get(id)],
	} as unknown as Parameters<typeof shownProof>[0];
	test.each([
		['told', ['paper', 'other-paper'], ['digest under paper'], 'two papers, and the digest under the first'],
		['ordered', ['order'], ['digest under order', 'paper under order'], 'an office’s document by itself'],
		['quoted', ['cited-order'], ['digest under cited-order'], 'the order before the digest that it was read in'],
		['parted', ['order', 'digest'], [], 'a part that only the digest carries has it'],
		['around', ['paper'], ['order under paper'], 'what stands behind the statement does not lead it'],
		['paper order', ['paper', 'order'], [], 'two sources that an author named'],
		['told ordered', ['paper', 'order'], ['digest under paper', 'other-paper under paper'], 'the best of each entry'],
		['digest paper order', ['paper', 'order'], ['digest under paper'], 'the two best of three'],
	])('%s: %j', (mark, shown, rest) => {
		const proof = shownProof(small, mark.split(' '));
		expect(proof.shown.map(({ id }) => id)).toEqual(shown);
		const under = new Set(proof.rest.map((one) => `${one.source.id} under ${one.under.id}`));
		for (const line of rest) expect(under).toContain(line);
	});
	test('every source of a claim stands at it or under one that does', () => {
		for (const { id } of record.events) {
			const { rest, shown } = shownProof(record, [id]);
			expect(shown.length).toBeGreaterThan(0);
			expect(shown.length).toBeLessThanOrEqual(2);
			expect(new Set([...shown, ...rest.map(({ source: other }) => other)])).toEqual(new Set(record.sourcesOf(id)));
			for (const { under } of rest) expect(shown).toContain(under);
		}
	});
	test('each place of a text that cites a source has a name of its own', () => {
		const link = (number: number) => `<a href="#source-${number}">${number}</a>`;
		expect(citedPlaces(`${link(1)} ${link(2)} ${link(1)}`)).toEqual({
			html: '<a href="#source-1" id="cite-1-1">1</a> <a href="#source-2" id="cite-2-1">2</a> <a href="#source-1" id="cite-1-2">1</a>',
			places: [2, 1],
		});
	});
});

describe('the dates ahead', () => {
	test('are the scheduled events, soonest first', () => {
		const dates = nextDates(record).map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(new Set(nextDates(record).map(({ status }) => status))).toEqual(new Set(['scheduled']));
	});
	test('can be narrowed to some, and only to scheduled ones', () => {
		const [first] = nextDates(record);
		expect(nextDates(record, [first!.id])).toEqual([first]);
		expect(() => nextDates(record, ['review-2026-07-01'])).toThrow('review-2026-07-01');
	});
});

describe('the table of duties', () => {
	test('has a row for every kind of goods, in the order all charts have', () => {
		const groups = new Set(record.sectors.flatMap(({ within }) => within ?? []));
		const goods = record.sectors.filter(({ id }) => !groups.has(id)).toSorted((a, b) => a.order - b.order);
		expect(duties(record).map((row) => row.goods.id)).toEqual(goods.map(({ id }) => id));
	});
	test('can be narrowed to a strategic sector', () => {
		expect(duties(record, 'steel-aluminum').map((row) => row.goods.id)).toEqual(['steel', 'aluminum']);
		expect(() => duties(record, 'tea')).toThrow('tea');
	});
});
