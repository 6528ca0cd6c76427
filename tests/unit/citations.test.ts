import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/pageText/citations';
import { idsIn } from '../../src/pageText/mdx';
import { nextDates } from '../../src/lists/dates';
import { duties } from '../../src/lists/duties';
import { rangesOf } from '../../src/components/parts/ranges';
import { record } from '../record';

const figure = record.figures[0]!;
const event = record.events.find(({ sources }) => sources.length > 1)!;

describe('what a page cites', () => {
	test('sources are numbered in the order in which the text names them', () => {
		const cited = citationsOf(`One.<Cite id="${event.id}" /> Two <Figure id="${figure.id}" />.`, record);
		expect(cited.sources.slice(0, event.sources.length).map(({ id }) => id)).toEqual(event.sources);
		expect(cited.number(event.sources[0]!)).toBe(1);
		expect(cited.figures).toEqual([figure]);
	});
	test('a source named twice keeps its first number', () => {
		const cited = citationsOf(`<Cite id="${event.id}" /> <Cite id="${event.sources.at(-1)}" />`, record);
		expect(cited.sources).toHaveLength(event.sources.length);
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

describe('ranges of numbers', () => {
	test.each([
		[[], []],
		[[3], [[3, 3]]],
		[
			[1, 2],
			[
				[1, 1],
				[2, 2],
			],
		],
		[[1, 2, 3], [[1, 3]]],
		[
			[9, 1, 2, 3, 3],
			[
				[1, 3],
				[9, 9],
			],
		],
	])('%j is %j', (numbers, ranges) => {
		expect(rangesOf(numbers)).toEqual(ranges);
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
