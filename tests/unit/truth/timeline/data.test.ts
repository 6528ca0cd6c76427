/** What `timeline` takes from the record, and what of it the browser is sent. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/timeline';
import { data as dataOf } from '../../../../src/components/charts/all/timeline/data';
import { draw } from '../reading/picture';
import { recordOf } from '../reading/record';
import { PAPER, SOURCES } from '../reading/sources';
import { data as fixture } from './fixture';

const event = (id: string, date: string, track: string, more = '') =>
	`\n- { id: ${id}, date: '${date}', track: ${track}, title: { en: Event ${id}, fr: Fait ${id} }, text: { en: Of ${id}. }, sources: [a-paper, a-treaty]${more} }`;

const EVENTS = [
	event('z-late', '2026-03-02', 'tariffs', ', refers: { sectors: [steel], concerns: [milk] }'),
	event('a-late', '2026-03-02', 'tariffs', ', refers: { sectors: [metals, steel, toys] }'),
	event('month', '2026-03', 'talks', ', key: true, who: [a-minister, canada]'),
	event('early', '2023-05-01', 'talks', ', who: [premier]'),
	event('announced', '2025-12-18', 'review', ', begins: to-review, who: [office, united-states, stranger]'),
	event('reviewed', '2026-07-01', 'review', ', begins: since-review'),
	event('ahead', '2027-02', 'courts', ', status: scheduled'),
];
const small = (events = EVENTS) =>
	recordOf({
		sources: SOURCES,
		parties: `
- { id: united-states, kind: government, name: { en: United States }, sources: [a-treaty] }
- { id: canada, kind: government, name: { en: Canada, fr: Canada }, sources: [a-treaty] }
- { id: ontario-government, kind: government, name: { en: Ontario }, of: canada, sources: [a-treaty] }
- { id: mexico, kind: government, name: { en: Mexico }, sources: [a-treaty] }
- { id: department, kind: office, name: { en: Department }, of: united-states, sources: [a-treaty] }
- { id: office, kind: office, name: { en: Office }, of: department, sources: [a-treaty] }
- { id: a-minister, kind: person, name: { en: Minister }, of: canada, sources: [a-treaty] }
- { id: premier, kind: person, name: { en: Premier }, of: ontario-government, sources: [a-treaty] }
- { id: stranger, kind: person, name: { en: Stranger }, sources: [a-treaty] }
`,
		sectors: `
- { id: toys, name: { en: Toys }, order: 9, summary: { en: x }, sources: [a-paper] }
- { id: copper, name: { en: Copper }, within: metals, order: 3, summary: { en: x }, sources: [a-paper] }
- { id: metals, name: { en: Metals, fr: Métaux }, order: 1, summary: { en: x }, sources: [a-paper] }
- { id: steel, name: { en: Steel }, within: metals, order: 2, summary: { en: x }, sources: [a-paper] }
`,
		concerns: ['milk', 'wine']
			.map(
				(id, index) => `
- { id: ${id}, name: { en: Concern ${id}, fr: Souci ${id} }, short: { en: x }, order: ${index + 1}, asks: { en: x }, summary: { en: x }, raisedBy: [united-states], since: '2025', provisions: [], us: { text: { en: x }, sources: [a-paper] }, canada: { text: { en: x }, sources: [a-paper] }, stance: open, stanceText: { en: x }, stanceFrom: [a-position], sources: [a-paper] }`,
			)
			.join(''),
		events: events.join(''),
	});

test('events stand oldest first, those of one day by their id', () => {
	const { items } = dataOf(small(), 'en');
	expect(items.map(({ id }) => id)).toEqual(['early', 'announced', 'month', 'a-late', 'z-late', 'reviewed', 'ahead']);
});

test('an event has its days, its words and its first source', () => {
	const items = Object.fromEntries(dataOf(small(), 'fr').items.map((one) => [one.id, one]));
	expect(items['month']).toEqual({
		id: 'month',
		date: '2026-03',
		from: '2026-03-01',
		to: '2026-03-31',
		track: 'talks',
		title: 'Fait month',
		text: 'Of month. [EN]',
		scheduled: false,
		key: true,
		sides: ['canada'],
		concerns: [],
		sectors: [],
		source: { ...PAPER, more: 1 },
	});
	expect(items['ahead']).toMatchObject({ scheduled: true, key: false, to: '2027-02-28' });
	// Goods count for the sector around them too, each once.
	expect(items['z-late']).toMatchObject({ sectors: ['steel', 'metals'], concerns: ['milk'] });
	expect(items['a-late']!.sectors).toEqual(['metals', 'steel', 'toys']);
	// Through its office to its government; who belongs to none takes no side.
	expect(items['announced']!.sides).toEqual(['united-states']);
	expect(items['early']!.sides).toEqual(['ontario-government']);
});

test('what can be chosen is what some event has to do with, in the record’s order', () => {
	const { tracks, sides, concerns, sectors } = dataOf(small(), 'fr');
	expect(tracks).toEqual(['review', 'talks', 'tariffs', 'courts']);
	expect(sides).toEqual([
		{ id: 'united-states', name: 'United States [EN]' },
		{ id: 'canada', name: 'Canada' },
		{ id: 'ontario-government', name: 'Ontario [EN]' },
	]);
	expect(concerns).toEqual([{ id: 'milk', name: 'Souci milk' }]);
	expect(sectors).toEqual([
		{ id: 'metals', name: 'Métaux' },
		{ id: 'steel', name: 'Steel [EN]' },
		{ id: 'toys', name: 'Toys [EN]' },
	]);
});

test('the picture begins with the call to reopen the agreement and looks ten months ahead', () => {
	const { start, end, asOf, firstDay } = dataOf(small(), 'en');
	expect([start, end, asOf, firstDay]).toEqual(['2024-10-01', '2027-05-01', '2026-07-01', '2025-01-01']);
});

test('its periods are the phases between the turns of the matter, then each year that has begun', () => {
	expect(dataOf(small(), 'en').spans.map(({ id, from, until, name }) => [id, from, until, name !== null])).toEqual([
		['before-talks', '2024-10-01', '2025-12-17', true],
		['to-review', '2025-12-18', '2026-07-01', true],
		['since-review', '2026-07-01', '2027-05-01', true],
		['2025', '2025-01-01', '2025-12-31', false],
		['2026', '2026-01-01', '2026-12-31', false],
		['2027', '2027-01-01', '2027-12-31', false],
	]);
	// A year of which the picture would show its first day alone is not one to choose.
	const ending = small([
		...EVENTS.filter((one) => !one.includes('reviewed')),
		event('reviewed', '2026-03-01', 'review', ', begins: since-review'),
	]);
	const spans = dataOf(ending, 'en').spans.map(({ id }) => id);
	expect(dataOf(ending, 'en').end).toBe('2027-01-02');
	expect(spans.at(-1)).toBe('2027');
});

test('a record without an event that begins a phase stops the build, naming the phase', () => {
	const without = small(EVENTS.filter((one) => !one.includes('to-review')));
	expect(() => dataOf(without, 'en')).toThrow(/"to-review"/);
});

const texts = chart.texts!;
const sent = texts.without(fixture);

test('the browser is sent no words but the titles of turning points, and reads the rest from the page’s table', () => {
	for (const [index, one] of sent.items.entries()) {
		const whole = fixture.items[index]!;
		expect(one).toEqual({
			...whole,
			title: whole.key ? whole.title : '',
			text: '',
			source: { publisher: '', url: '', more: whole.source.more },
		});
	}
	const { columns, rows } = draw(chart, fixture).table();
	const cell = (key: string, column: string) => {
		const found = rows.find((row) => row.key === key)?.cells[columns.findIndex(({ id }) => id === column)];
		return found ? { text: found.text, href: found.href ?? '' } : null;
	};
	expect(texts.fromTable(sent, cell)).toEqual(fixture);
	// A row that the page has not is left as it was sent; a column that it has not leaves what is there.
	expect(texts.fromTable(sent, () => null)).toEqual(sent);
	const sources = (key: string, column: string) => (column === 'source' ? cell(key, column) : null);
	expect(texts.fromTable(sent, sources).items[2]).toMatchObject({
		title: 'Event order',
		text: '',
		source: { publisher: 'A newspaper' },
	});
});

test('the words come by year, those of 2025 and before together, and all parts joined are the whole', () => {
	const parts = texts.parts(fixture);
	const idsOf = (name: string) => parts[name]?.items.map(({ id }) => id);
	expect(Object.keys(parts).toSorted()).toEqual(['2025', '2026', '2027', '2028']);
	expect(idsOf('2025')).toEqual(['long-ago', 'call', 'order', 'answer', 'pause', 'meeting', 'list']);
	expect(idsOf('2026')).toEqual(['review', 'ruling', 'talks-again']);
	expect(Object.values(parts).reduce(texts.join, sent)).toEqual(fixture);
	// A part brings the words of its own events and leaves the others alone.
	const joined = texts.join(sent, parts['2026']!);
	expect(joined.items.filter(({ text }) => text !== '').map(({ id }) => id)).toEqual(idsOf('2026'));
	expect({ ...joined, items: [] }).toEqual({ ...fixture, items: [] });
});

test('the table misses the years whose shown events have no words; nothing is missing of the whole', () => {
	const { state } = chart.read(fixture, {});
	expect(texts.missing(fixture, state, 'table')).toEqual([]);
	expect(texts.missing(fixture, state, 'view')).toEqual([]);
	expect(texts.missing(sent, state, 'table').toSorted()).toEqual(['2025', '2026', '2027', '2028']);
	const half = { ...fixture, items: fixture.items.map((one) => (one.id === 'order' ? { ...one, text: '' } : one)) };
	expect(texts.missing(half, state, 'table')).toEqual(['2025']);
	expect(texts.missing(half, { ...state, tracks: ['review'] }, 'table')).toEqual([]);
});

test('a view misses the year of the event in focus, and of those that the description names', () => {
	const { state } = chart.read(fixture, {});
	const without = (...ids: string[]) => ({
		...fixture,
		items: fixture.items.map((one) =>
			ids.includes(one.id) ? { ...one, text: '', title: one.key ? one.title : '' } : one,
		),
	});
	const on = (key: string) => chart.withFocus(fixture, state, key);
	expect(texts.missing(without('call'), on('call'), 'view')).toEqual(['2025']);
	expect(texts.missing(without('talks-again'), on('talks-again'), 'view')).toEqual(['2026']);
	// With so few in the picture the description names each of them.
	expect(texts.missing(without('meeting'), on('review'), 'view')).toEqual(['2025']);
	// The titles of turning points are there from the first.
	expect(texts.missing(without('order'), on('review'), 'view')).toEqual([]);
});
