import { describe, expect, test } from 'vitest';
import { daysOfChanges, namedChanges } from '../../src/lists/changes';
import { citationsOf } from '../../src/pageText/citations';
import { addedOn, ageOn, changesByDay, checkedBetween, checkedOn, oldestOf, OPENED } from '../../src/record/freshness';
import { readRecord } from '../../src/record/read';
import { entryName } from '../../src/record/record';
import { COLLECTIONS } from '../../src/record/schema';
import { record } from '../record';
import { files } from '../smallRecord';

/** The small record two months on: an event and its source came in, a figure was corrected, a term was only checked. */
function later() {
	const texts = files();
	texts.sources += `
- id: new-paper
  title: A later story
  publisher: A newspaper
  date: 2027-01-03
  url: https://example.org/later
  lang: en
  kind: news
  read: origin
  added: 2027-01-04
`;
	texts.events += `
- id: a-call
  date: 2027-01-02
  track: talks
  title: { en: A call }
  text: { en: They spoke. }
  sources: [new-paper]
  added: 2027-01-04
- id: an-earlier-call
  date: 2026-12-20
  track: talks
  title: { en: An earlier call }
  text: { en: They spoke. }
  sources: [new-paper]
  added: 2027-01-04
  checked: 2027-01-04
`;
	texts.figures =
		texts.figures.trimEnd() +
		'\n  checked: 2027-01-20\n  changes: [{ on: 2027-01-04, text: { en: It was 69. } }, { on: 2027-01-20, text: { en: The range is wider. } }]\n';
	texts.glossary = texts.glossary.trimEnd() + '\n  checked: 2027-02-01\n';
	const { record: read, problems } = readRecord(texts);
	expect(problems).toEqual([]);
	return read;
}

describe('the days of an entry', () => {
	test('without a word of its own it was added and checked when the record was opened', () => {
		expect([addedOn({}), checkedOn({})]).toEqual([OPENED, OPENED]);
	});
	test('it was checked when it was added, until it says otherwise', () => {
		expect(checkedOn({ added: '2027-01-04' })).toBe('2027-01-04');
		expect(checkedOn({ added: '2027-01-04', checked: '2027-05-01' })).toBe('2027-05-01');
		expect(addedOn({ checked: '2027-05-01' })).toBe(OPENED);
	});
	test('its age counts days since the check, and is negative before it', () => {
		expect(ageOn({ checked: '2027-01-31' }, '2027-03-02')).toBe(30);
		expect(ageOn({ checked: '2027-01-31' }, '2027-01-31')).toBe(0);
		expect(ageOn({ checked: '2027-01-31' }, '2027-01-30')).toBe(-1);
	});
	test('of several, the first that waited longest is the oldest', () => {
		const [a, b, c] = [{ checked: '2027-02-01' }, { checked: '2027-01-01' }, { added: '2027-01-01' }];
		expect(oldestOf([a, b, c])).toBe(b);
		expect(oldestOf(new Set([a]))).toBe(a);
		expect(oldestOf([])).toBeUndefined();
	});
	test('several were checked between the first and the last of their days', () => {
		expect(checkedBetween([{ checked: '2027-02-01' }, {}, { checked: '2027-01-01' }])).toEqual({
			from: OPENED,
			to: '2027-02-01',
		});
		expect(checkedBetween([])).toBeUndefined();
	});
});

describe('changes by day', () => {
	test('the newest day comes first, with what was added and what was corrected', () => {
		const days = changesByDay(later());
		expect(days.map(({ day }) => day)).toEqual(['2027-01-20', '2027-01-04', OPENED]);
		expect(days[0]).toMatchObject({
			added: [],
			changed: [{ collection: 'figures', text: { en: 'The range is wider.' } }],
		});
		expect(days[1]!.added.map(({ collection, entries }) => [collection, entries.map(({ id }) => id)])).toEqual([
			['sources', ['new-paper']],
			['events', ['a-call', 'an-earlier-call']],
		]);
		expect(days[1]!.changed.map(({ entry, text }) => [entry.id, text.en])).toEqual([['export-share', 'It was 69.']]);
	});
	test('every entry of the record came in on one day, and only one', () => {
		const added = changesByDay(record).flatMap((day) =>
			day.added.flatMap(({ entries }) => entries as readonly { id: string }[]),
		);
		expect(added).toHaveLength(COLLECTIONS.reduce((sum, collection) => sum + record[collection].length, 0));
		expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
	});
	test('the page names events as they follow in time, and cites what it names', () => {
		const small = later();
		const [, day] = daysOfChanges(small);
		expect(day!.counts).toEqual([
			{ collection: 'sources', count: 1 },
			{ collection: 'events', count: 2 },
		]);
		expect(day!.events.map(({ id }) => id)).toEqual(['an-earlier-call', 'a-call']);
		expect(day).not.toHaveProperty('span');
		expect(namedChanges(small).map(({ id }) => id)).toContain('export-share');
		expect(citationsOf('<Changes />', small).sources.map(({ id }) => id)).toContain('new-paper');
	});
	test('a day that adds more than a reader can take in is told in counts', () => {
		const first = daysOfChanges(record).at(-1)!;
		expect(first.day).toBe(OPENED);
		expect(first.counts.find(({ collection }) => collection === 'events')!.count).toBeGreaterThan(40);
		expect([first.events, first.measures]).toEqual([[], []]);
		expect(first.span).toMatchObject({ to: record.asOf });
	});
});

test('a page rests on the entries it names and on their sources', () => {
	const small = later();
	const { facts } = citationsOf('<Figure id="export-share" /> <Cite id="a-call" />', small);
	expect(facts.map(({ id }) => id).toSorted()).toEqual(['a-call', 'a-paper', 'export-share', 'new-paper']);
	expect(citationsOf('No fact.', small).facts).toEqual([]);
});

test('every entry has a name', () => {
	for (const collection of COLLECTIONS)
		for (const entry of record[collection]) expect(entryName(entry).en, entry.id).toMatch(/\S/);
});
