import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/pageText/citations';
import { citedByProvinces, provinceFacts } from '../../src/lists/provinces';
import { record } from '../record';

const facts = provinceFacts(record);

describe('what the page of the provinces lists', () => {
	test('each province and territory once, by name', () => {
		const names = facts.map(({ province }) => province.name.en);
		expect(names).toHaveLength(record.provinces.length);
		expect(names).toEqual(names.toSorted());
	});
	test('alcohol and purchasing have lines of their own, and no event of theirs', () => {
		// Both kinds are in the record, so that they could be listed.
		expect(record.figures.filter(({ concern }) => concern !== undefined)).not.toEqual([]);
		expect(record.events.filter(({ refers }) => refers.concerns?.includes('provincial-procurement'))).not.toEqual([]);
		for (const { events, figures } of facts) {
			expect(figures.filter(({ concern }) => concern !== undefined)).toEqual([]);
			expect(events.filter(({ refers }) => refers.concerns?.includes('provincial-procurement'))).toEqual([]);
		}
	});
	test('a plant’s events are left to the page of its sector', () => {
		const ontario = facts.find(({ province }) => province.id === 'ontario')!;
		const plant = record.events.find(({ id }) => id === 'brampton-2025-10-14')!;
		expect(plant.refers.provinces).toContain('ontario');
		expect(ontario.events).not.toContain(plant);
		expect(ontario.events.length).toBeGreaterThan(0);
	});
	test('what several provinces did is left to the text', () => {
		const shared = record.events.find(({ id }) => id === 'premiers-differ-2025-08')!;
		expect(shared.refers.provinces!.length).toBeGreaterThan(1);
		for (const { events } of facts) expect(events).not.toContain(shared);
	});
});

test('a page that lists the provinces cites all that the list names', () => {
	const cited = citationsOf('<ProvinceList />', record);
	const listed = citedByProvinces(record);
	expect(listed.length).toBeGreaterThan(record.provinces.length);
	for (const id of listed) for (const source of record.sourcesOf(id)) expect(cited.sources).toContain(source);
});

test('a page with a table of series cites each of them', () => {
	const [one, two] = record.series;
	const cited = citationsOf(`<SeriesTable ids="${one!.id} ${two!.id}" caption="Two" />`, record);
	expect(new Set(cited.sources)).toEqual(new Set([...record.sourcesOf(one!.id), ...record.sourcesOf(two!.id)]));
});
