/** What `tariff-steps` takes from the record, and how an address sets it. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/tariff-steps';
import { data as dataOf } from '../../../../src/components/charts/all/tariff-steps/data';
import { strokesOf } from '../reading/path';
import { draw } from '../reading/picture';
import { recordOf } from '../reading/record';
import { boxOf } from '../reading/shape';
import { expectAddress } from '../shared/rows';

const MEASURE = `
  by: united-states
  kind: duty
  sources: [a-paper]`;

/** A record with a strategic sector of two kinds of goods, one kind beside it, and measures of which one gives way. */
const small = () =>
	recordOf({
		sectors: `
- { id: dairy-goods, name: { en: Dairy goods, fr: Produits laitiers }, order: 9, summary: { en: x }, sources: [a-paper] }
- { id: copper, name: { en: Copper, fr: Cuivre }, within: metals, order: 3, summary: { en: x }, sources: [a-paper] }
- { id: lead, name: { en: Lead }, within: metals, order: 4, summary: { en: x }, sources: [a-paper] }
- { id: metals, name: { en: Metals }, strategic: true, order: 1, summary: { en: x }, sources: [a-paper] }
- { id: steel, name: { en: Steel, fr: Acier }, within: metals, order: 2, summary: { en: x }, sources: [a-paper] }
`,
		measures: `
- id: border
  title: { en: Border duty, fr: Droit frontalier }${MEASURE}
  programme: ieepa-canada
  on: [steel, dairy-goods]
  originating: { percent: 0 }
  nonOriginating: { percent: 25 }
  from: 2025-03-04
  until: 2026-02-24
  instrument: { name: The order }
  yields: [metals]
- id: metals-1
  title: { en: Metals duty }${MEASURE}
  programme: metals
  on: [steel]
  originating: { percent: 25 }
  nonOriginating: { percent: 25, of: metal-content }
  from: 2025-03-12
  until: 2025-06-04
  instrument: { name: A proclamation }
- id: metals-2
  title: { en: Higher metals duty }${MEASURE}
  programme: metals
  on: [steel]
  originating: { percent: 50 }
  nonOriginating: { unknown: { en: No source gives it. } }
  from: 2025-06-04
  until: 2026-03-01
  instrument: { name: Another proclamation }
- id: ban
  title: { en: Ban }
  by: united-states
  kind: ban
  programme: procurement
  on: [copper]
  originating: { banned: true }
  nonOriginating: { banned: true }
  from: 2026-05-01
  instrument: { name: A ban }
  sources: [a-paper]
- id: exemption
  title: { en: Exemption }${MEASURE}
  programme: wood-duty
  on: [dairy-goods]
  originating: { percent: 0 }
  nonOriginating: { percent: 0 }
  from: 2024-12-01
  instrument: { name: A list }
- id: before-the-record
  title: { en: Old duty }${MEASURE}
  programme: ieepa-canada
  on: [copper]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2024-05-01
  until: 2024-11-01
  instrument: { name: An old order }
  yields: [metals]
- id: before-the-record-too
  title: { en: Old metals duty }${MEASURE}
  programme: metals
  on: [copper]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2024-05-01
  until: 2024-11-01
  instrument: { name: An old proclamation }
- id: after-the-record
  title: { en: Coming duty }${MEASURE}
  programme: ieepa-canada
  on: [copper]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2026-08-01
  instrument: { name: A coming order }
  yields: [metals]
- id: after-the-record-too
  title: { en: Coming metals duty }${MEASURE}
  programme: metals
  on: [copper]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2026-08-01
  instrument: { name: A coming proclamation }
- id: first-day
  title: { en: Duty of the first day }${MEASURE}
  programme: ieepa-canada
  on: [lead]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2025-01-01
  until: 2026-07-01
  instrument: { name: An order }
  yields: [metals]
- id: first-day-too
  title: { en: Metals duty of the first day }${MEASURE}
  programme: metals
  on: [lead]
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2025-01-01
  instrument: { name: A proclamation }
- id: canadian
  title: { en: Countermeasure }
  by: canada
  kind: duty
  programme: metals
  on: [steel]
  originating: { percent: 25 }
  nonOriginating: { percent: 25 }
  from: 2025-03-13
  instrument: { name: Canadian order }
  sources: [a-paper]
`,
	});

/** A record of which the last day is 1 July 2026, with a duty that is to rise on 1 January 2027. */
const withLater = () =>
	recordOf({
		sectors: `
- { id: dairy-goods, name: { en: Dairy goods }, order: 9, summary: { en: x }, sources: [a-paper] }
- { id: steel, name: { en: Steel }, order: 2, summary: { en: x }, sources: [a-paper] }
`,
		measures: `
- id: now
  title: { en: Duty of today }${MEASURE}
  programme: metals
  on: [steel]
  originating: { percent: 50 }
  nonOriginating: { percent: 50 }
  from: 2025-06-04
  until: 2027-01-01
  instrument: { name: A proclamation }
- id: later
  title: { en: Later duty }${MEASURE}
  programme: metals
  on: [steel]
  originating: { percent: 75 }
  nonOriginating: { percent: 80 }
  from: 2027-01-01
  instrument: { name: A proclamation }
- id: later-on-part
  title: { en: Later duty on pipes }${MEASURE}
  programme: metals
  on: [steel]
  onlyOn: { en: Pipes }
  originating: { percent: 5 }
  nonOriginating: { percent: 5 }
  from: 2027-01-01
  instrument: { name: A proclamation }
`,
	});

test('goods stand in the order of the record, each with its strategic sector, under the names of the language', () => {
	const data = dataOf(small(), 'en');
	expect(data.groups).toEqual([{ id: 'metals', name: 'Metals' }]);
	expect(data.goods).toEqual([
		{ id: 'steel', name: 'Steel', group: 'metals' },
		{ id: 'copper', name: 'Copper', group: 'metals' },
		{ id: 'lead', name: 'Lead', group: 'metals' },
		{ id: 'dairy-goods', name: 'Dairy goods', group: null },
	]);
	expect([data.start, data.asOf]).toEqual(['2025-01-01', '2026-07-01']);
	const french = dataOf(small(), 'fr');
	expect(french.goods.map(({ name }) => name)).toEqual(['Acier', 'Cuivre', 'Lead [EN]', 'Produits laitiers']);
	expect(french.groups).toEqual([{ id: 'metals', name: 'Metals [EN]' }]);
});

test('each period without change is a step, with what is charged, by whom and on what', () => {
	const { steps } = dataOf(small(), 'en');
	const of = (goods: string, origin: string) =>
		steps
			.filter((step) => step.goods === goods && step.origin === origin)
			.map(({ from, until, percent, level, upTo, banned, parts }) => [
				from,
				until,
				percent,
				level,
				upTo,
				banned,
				parts.map((part) => `${part.title}: ${part.percent} of ${part.of}, ${part.instrument}`),
			]);
	expect(of('steel', 'originating')).toEqual([
		['2025-01-01', '2025-03-12', 0, 0, false, false, []],
		['2025-03-12', '2025-06-04', 25, 25, false, false, ['Metals duty: 25 of value, A proclamation']],
		['2025-06-04', '2026-03-01', 50, 50, false, false, ['Higher metals duty: 50 of value, Another proclamation']],
		['2026-03-01', null, 0, 0, false, false, []],
	]);
	expect(of('steel', 'other')).toEqual([
		['2025-01-01', '2025-03-04', 0, 0, false, false, []],
		['2025-03-04', '2025-03-12', 25, 25, false, false, ['Border duty: 25 of value, The order']],
		['2025-03-12', '2025-06-04', 25, 25, true, false, ['Metals duty: 25 of metal-content, A proclamation']],
		['2025-06-04', '2026-03-01', null, 0, false, false, ['Higher metals duty: null of null, Another proclamation']],
		['2026-03-01', null, 0, 0, false, false, []],
	]);
	expect(of('copper', 'originating').map(([from, , percent, , , banned]) => [from, percent, banned])).toEqual([
		['2025-01-01', 0, false],
		['2026-05-01', null, true],
	]);
	// What exempts the goods is no part of what is charged.
	expect(of('dairy-goods', 'other').map(([from, , percent, , , , parts]) => [from, percent, parts])).toEqual([
		['2025-01-01', 0, []],
		['2025-03-04', 25, ['Border duty: 25 of value, The order']],
		['2026-02-24', 0, []],
	]);
	expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
	for (const { key, goods, origin, from } of steps) expect(key).toBe(`${goods}|${origin}|${from}`);
});

test('steps end with the record; those set for later are held apart', () => {
	const { steps, ahead, asOf } = dataOf(small(), 'en');
	expect(asOf).toBe('2026-07-01');
	expect(steps.filter(({ from }) => from > asOf)).toEqual([]);
	// A ban goes on whatever duties begin; what falls on lead ends on the record's last day.
	expect(ahead).toEqual([]);
	const later = dataOf(withLater(), 'en');
	const of = (list: typeof steps) => list.map(({ origin, from, until, percent }) => [origin, from, until, percent]);
	expect(of(later.steps.filter(({ goods }) => goods === 'steel'))).toEqual([
		['originating', '2025-01-01', '2025-06-04', 0],
		['originating', '2025-06-04', '2027-01-01', 50],
		['other', '2025-01-01', '2025-06-04', 0],
		['other', '2025-06-04', '2027-01-01', 50],
	]);
	expect(of(later.ahead)).toEqual([
		['originating', '2027-01-01', null, 75],
		['other', '2027-01-01', null, 80],
	]);
	// What falls on some of the goods only, from a later day on, is no part of today's duty.
	expect(later.onPart).toEqual([]);
});

test.each(['narrow', 'wide'] as const)(
	'the %s picture ends with the record, and the line below it tells what is set',
	(band) => {
		const data = dataOf(withLater(), 'en');
		const picture = draw(chart, data, { goods: 'steel' }, { band });
		const right = picture.box('.cursor-line').x1 + picture.days().unit / 2;
		const ends = [
			...picture.all('.row > .step').map((area) => boxOf(area).x2),
			...picture.all('.row > .line').flatMap((line) => strokesOf(line.getAttribute('d')!)[0]!.map(({ x }) => x)),
		];
		expect(Math.abs(Math.max(...ends) - right)).toBeLessThan(0.5);
		expect(picture.svg.textContent).not.toMatch(/2027|75%/);
		const said = (params: { [name: string]: string }) =>
			draw(chart, data, params)
				.readout()
				.lines.filter((line) => line.startsWith('Set for'));
		expect(said({ goods: 'steel', on: '2026-03-01' })).toEqual([
			'Set for 1 January 2027, after this record ends: 75% — Later duty 75%',
			'Set for 1 January 2027, after this record ends: 80% — Later duty 80%',
		]);
		expect(said({ goods: 'steel', on: '2025-03-01' })).toEqual([]);
		expect(said({ goods: 'dairy-goods' })).toEqual([]);
		// The table says until when the last step that has begun applies.
		const until = picture.table().rows.map(({ cells }) => cells[3]!.value);
		expect(until).toContain('2027-01-01');
	},
);

test('a measure that gives way is told of for as long as it does, over the changes of the other', () => {
	expect(dataOf(small(), 'en').displaced).toEqual([
		{ goods: 'steel', origin: 'originating', title: 'Border duty', from: '2025-03-12', until: '2026-02-24' },
		{ goods: 'steel', origin: 'other', title: 'Border duty', from: '2025-03-12', until: '2026-02-24' },
		// From the record's first day to its last: what gave way before or is to give way later is not told of.
		{ goods: 'lead', origin: 'originating', title: 'Duty of the first day', from: '2025-01-01', until: '2026-07-01' },
		{ goods: 'lead', origin: 'other', title: 'Duty of the first day', from: '2025-01-01', until: '2026-07-01' },
	]);
	expect(dataOf(small(), 'fr').displaced[0]!.title).toBe('Droit frontalier');
});

test.each([
	['', { sector: 'all', origin: 'both', on: '2026-07-01', goods: 'steel' }, []],
	['sector=metals&goods=copper', { sector: 'metals', goods: 'copper' }, []],
	['sector=dairy-goods', { sector: 'dairy-goods', goods: 'dairy-goods' }, []],
	// The row asked for is hidden by the sector asked for.
	['sector=dairy-goods&goods=steel', { sector: 'dairy-goods', goods: 'dairy-goods' }, []],
	['origin=other&on=2025-01-01', { origin: 'other', on: '2025-01-01' }, []],
	['origin=originating', { origin: 'originating' }, []],
	['origin=all', { origin: 'both' }, ['origin=all']],
	['sector=gold&goods=silver', { sector: 'all', goods: 'steel' }, ['sector=gold', 'goods=silver']],
	['on=2024-12-31', { on: '2026-07-01' }, ['on=2024-12-31']],
	['on=2026-07-02', { on: '2026-07-01' }, ['on=2026-07-02']],
	['on=2025-02-29', { on: '2026-07-01' }, ['on=2025-02-29']],
])('the address “%s” is read', (address, state, ignored) =>
	expectAddress(chart, dataOf(small(), 'en'), address, state, ignored),
);

test('a focus is a row and a day; one that is neither changes nothing', () => {
	const data = dataOf(small(), 'en');
	const { state } = chart.read(data, {});
	expect(chart.withFocus(data, state, 'copper@2025-05-05')).toEqual({ ...state, goods: 'copper', on: '2025-05-05' });
	for (const key of [null, 'copper', 'copper@']) expect(chart.withFocus(data, state, key)).toEqual(state);
});
