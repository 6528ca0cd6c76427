import { expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { lastKnownDay } from '../../src/record/record';
import { READ, SOURCE_KINDS, type RecordEvent, type Source } from '../../src/record/schema';
import { strength } from '../../src/record/strength';

const source = (fields: Partial<Source> = {}): Source => ({
	id: 'a-source',
	title: 'A source',
	publisher: 'A publisher',
	date: '2026',
	url: 'https://example.org/',
	lang: 'en',
	kind: 'news',
	read: 'origin',
	weak: false,
	...fields,
});

const event = (date: string, status: RecordEvent['status'] = 'happened'): RecordEvent => ({
	id: `on-${date}`,
	date,
	formerly: [],
	track: 'talks',
	title: { en: 'A meeting' },
	text: { en: 'They met.' },
	status,
	key: false,
	jointReview: false,
	who: [],
	refers: {},
	sources: ['a-source'],
	background: [],
});

const { record } = readRecord({
	sources: `
- { id: a-law, title: A law, publisher: A state, date: '2020', url: 'https://example.org/law', lang: en, kind: law, read: copy }
- { id: a-story, title: A story, publisher: A paper, date: '2026', url: 'https://example.org/story', lang: en, kind: news, read: origin }
`,
	figures: `
- { id: a-share, of: { en: A share }, value: 75, unit: percent, asOf: '2025', sources: [a-story, a-law] }
`,
	events: `
- { id: first, date: '2026-07-01', track: review, title: { en: First }, text: { en: First. }, sources: [a-story] }
- { id: next, date: '2027-07-01', track: review, title: { en: Next }, text: { en: Next. }, status: scheduled, sources: [a-law] }
- { id: before, date: '2026-03', track: review, title: { en: Before }, text: { en: Before. }, sources: [a-law] }
`,
});

test('find gives an entry and its collection, wherever it stands', () => {
	expect(record.find('a-share')).toMatchObject({ collection: 'figures', entry: { value: 75 } });
	expect(record.find('a-law')).toMatchObject({ collection: 'sources', entry: { kind: 'law' } });
	expect(record.find('nothing')).toBeUndefined();
});

test('get gives an entry of one collection, and throws with both names when it is not there', () => {
	expect(record.get('figures', 'a-share').value).toBe(75);
	expect(() => record.get('figures', 'nothing')).toThrow('The record has no entry "nothing" in figures.');
	expect(() => record.get('events', 'a-share')).toThrow('The record has no entry "a-share" in events.');
});

test('sourcesOf follows an entry to its sources, in its order, and a source to itself', () => {
	expect(record.sourcesOf('a-share').map(({ id }) => id)).toEqual(['a-story', 'a-law']);
	expect(record.sourcesOf('a-law').map(({ id }) => id)).toEqual(['a-law']);
	expect(() => record.sourcesOf('nothing')).toThrow('The record has no entry "nothing".');
});

test('the collections keep the order of their files', () => {
	expect(record.events.map(({ id }) => id)).toEqual(['first', 'next', 'before']);
	expect(record.measures).toEqual([]);
});

test('the record runs to the last day on which something happened', () => {
	expect(record.asOf).toBe('2026-07-01');
	expect(lastKnownDay([event('2026-10'), event('2026-10-02'), event('2027-01-01', 'scheduled')])).toBe('2026-10-02');
	expect(lastKnownDay([event('2027-01-01', 'scheduled')])).toBe('');
	expect(lastKnownDay([])).toBe('');
});

test.each<[string, Partial<Source>[], ReturnType<typeof strength>]>([
	['a law read in a copy', [{ kind: 'law', read: 'copy' }], 'official'],
	['a government page among weak ones', [{ weak: true }, { kind: 'government' }], 'official'],
	['a law known from a citation', [{ kind: 'law', read: 'citation' }], 'thin'],
	['a weak mirror of a government page', [{ kind: 'government', weak: true }], 'thin'],
	['two newspapers', [{}, {}], 'corroborated'],
	['a newspaper and a digest', [{}, { weak: true }], 'corroborated'],
	['a newspaper and a law it cites', [{}, { kind: 'law', read: 'citation' }], 'corroborated'],
	['one newspaper', [{}], 'single'],
	['one digest', [{ weak: true }], 'thin'],
	['two digests', [{ weak: true }, { weak: true }], 'thin'],
	['a page known from a citation', [{ read: 'citation' }], 'thin'],
	['nothing', [], 'thin'],
])('the strength of %s', (_, sources, expected) => {
	const different = sources.map((fields, index) => source({ id: `source-${index}`, ...fields }));
	expect(strength(different)).toBe(expected);
});

test('a single solid source is official or single, by its kind alone', () => {
	const official = ['treaty', 'law', 'court', 'government', 'statistics'];
	for (const kind of SOURCE_KINDS)
		for (const read of READ)
			expect(strength([source({ kind, read })]), `${kind} ${read}`).toBe(
				read === 'citation' ? 'thin' : official.includes(kind) ? 'official' : 'single',
			);
});
