/** What `in-force` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/in-force/data';
import { recordOf } from '../reading/record';
import { SOURCES } from '../reading/sources';

const measure = (
	id: string,
	programme: string,
	on: string,
	from: string,
	{
		until = '',
		by = 'united-states',
		rates = 'originating: { percent: 25 }, nonOriginating: { percent: 25 }',
		more = '',
	} = {},
) => `
- { id: ${id}, title: { en: Measure ${id}, fr: Mesure ${id} }, by: ${by}, kind: duty, programme: ${programme}, on: [${on}], from: ${from},${until && ` until: ${until},`} ${rates}, instrument: { name: Order ${id} }, sources: [a-paper, a-treaty]${more} }`;

const small = (...measures: string[]) =>
	recordOf({
		sources: SOURCES,
		sectors: `
- { id: dairy, name: { en: Dairy }, order: 9, summary: { en: x }, sources: [a-paper] }
- { id: copper, name: { en: Copper, fr: Cuivre }, within: metals, order: 3, summary: { en: x }, sources: [a-paper] }
- { id: metals, name: { en: Metals }, order: 1, summary: { en: x }, sources: [a-paper] }
- { id: steel, name: { en: Steel, fr: Acier }, within: metals, order: 2, summary: { en: x }, sources: [a-paper] }
`,
		measures: measures.join(''),
	});

test('a measure has its days, its goods in the record’s order, its rates in words and its first source', () => {
	const record = small(
		measure('m', 'metals', 'copper, steel', '2025-03-12', {
			until: '2025-06-04',
			rates: 'originating: { percent: 0 }, nonOriginating: { percent: 25.5, of: metal-content }',
			more: ', yields: [border]',
		}),
	);
	expect(dataOf(record, 'en').items).toEqual([
		{
			id: 'm',
			by: 'united-states',
			programme: 'metals',
			lane: 0,
			only: '',
			goods: ['steel', 'copper'],
			title: 'Measure m',
			from: '2025-03-12',
			until: '2025-06-04',
			look: 'other',
			short: '25.5%',
			originating: '0%',
			nonOriginating: expect.stringMatching(/^25\.5% .*metal/),
			missing: undefined,
			yields: ['border'],
			partly: undefined,
			whole: undefined,
			instrument: 'Order m',
			source: { publisher: 'A newspaper', url: 'https://example.org/story' },
		},
	]);
	expect(dataOf(record, 'fr').items[0]).toMatchObject({ title: 'Mesure m', short: '25,5\u00a0%' });
});

test.each([
	['originating: { percent: 25 }, nonOriginating: { percent: 25 }', 'all', '25%', ''],
	['originating: { percent: 10 }, nonOriginating: { percent: 25 }', 'all', '25%', ''],
	['originating: { percent: 0 }, nonOriginating: { percent: 25 }', 'other', '25%', ''],
	['originating: { percent: 0 }, nonOriginating: { percent: 0 }', 'free', '0%', ''],
	['originating: { unknown: { en: Not given. } }, nonOriginating: { percent: 25 }', 'unknown', '25%', 'Not given.'],
	['originating: { percent: 0 }, nonOriginating: { unknown: { en: Lost. } }', 'unknown', '', 'Lost.'],
	['originating: { unknown: { en: One. } }, nonOriginating: { unknown: { en: Two. } }', 'unknown', '', 'Two.'],
	['originating: { banned: true }, nonOriginating: { banned: true }', 'banned', '', ''],
	['originating: { percent: 0 }, nonOriginating: { banned: true }', 'banned', '', ''],
	['originating: { banned: true }, nonOriginating: { unknown: { en: Lost. } }', 'banned', '', 'Lost.'],
])('a measure with %s looks like “%s”', (rates, look, short, missing) => {
	const [item] = dataOf(small(measure('m', 'metals', 'steel', '2025-03-12', { rates })), 'en').items;
	expect([item!.look, item!.short, item!.missing ?? '', item!.until]).toEqual([look, short, missing, null]);
});

test('sides stand one after the other, programmes in the order in which they began', () => {
	const record = small(
		measure('c1', 'metals', 'steel', '2025-01-15', { by: 'canada' }),
		measure('x', 'metals', 'steel', '2025-02-01', { by: 'mexico' }),
		measure('u3', 'late', 'steel', '2025-09-01'),
		measure('u2', 'early', 'dairy', '2025-05-01'),
		measure('u1', 'early', 'steel', '2025-05-01'),
		measure('u0', 'early', 'steel', '2025-02-01', { until: '2025-03-01' }),
	);
	expect(dataOf(record, 'en').items.map(({ id, lane }) => [id, lane])).toEqual([
		['u0', 0],
		['u1', 0],
		['u2', 1],
		['u3', 0],
		['c1', 0],
	]);
});

test('a measure goes on behind the one before it with which it shares most goods; what overlaps has its own line', () => {
	const lanes = (...measures: string[]) =>
		Object.fromEntries(dataOf(small(...measures), 'en').items.map(({ id, lane }) => [id, lane]));
	expect(
		lanes(
			measure('a', 'p', 'steel', '2025-01-01', { until: '2025-03-01' }),
			measure('b', 'p', 'steel, copper, dairy', '2025-01-01', { until: '2025-03-01' }),
			measure('c', 'p', 'steel, copper', '2025-03-01'),
		),
	).toEqual({ a: 0, b: 1, c: 1 });
	// It began before the other ended, or goes on, or has other goods.
	expect(
		lanes(
			measure('a', 'p', 'steel', '2025-01-01', { until: '2025-03-02' }),
			measure('b', 'p', 'steel', '2025-03-01', { until: '2025-04-01' }),
			measure('c', 'p', 'dairy', '2025-05-01'),
			measure('d', 'p', 'dairy', '2025-06-01'),
		),
	).toEqual({ a: 0, b: 1, c: 2, d: 3 });
});

test('the choice of goods holds every sector of the record in its order, groups apart', () => {
	const { groups, goods, start, asOf } = dataOf(small(measure('m', 'metals', 'steel', '2025-03-12')), 'fr');
	expect(groups).toEqual([{ id: 'metals', name: 'Metals [EN]' }]);
	expect(goods).toEqual([
		{ id: 'steel', name: 'Acier', group: 'metals' },
		{ id: 'copper', name: 'Cuivre', group: 'metals' },
		{ id: 'dairy', name: 'Dairy [EN]', group: null },
	]);
	expect([start, asOf]).toEqual(['2025-01-01', '2026-07-01']);
});

test('what begins after the record’s last day is held apart; a day after it that ends a measure is kept', () => {
	const { items, ahead, asOf } = dataOf(
		small(
			measure('now', 'metals', 'steel', '2026-02-01', { until: '2027-01-01' }),
			measure('last-day', 'border', 'dairy', '2026-07-01'),
			measure('next-day', 'wood', 'dairy', '2026-07-02'),
			measure('later', 'metals', 'steel', '2027-01-01'),
		),
		'en',
	);
	expect(asOf).toBe('2026-07-01');
	expect(items.map(({ id, until }) => [id, until])).toEqual([
		['now', '2027-01-01'],
		['last-day', null],
	]);
	expect(ahead.map(({ id, from }) => [id, from])).toEqual([
		['later', '2027-01-01'],
		['next-day', '2026-07-02'],
	]);
});

test('a programme whose goods are of no kind is drawn; of one on kinds, a measure on a list of other goods is not', () => {
	const record = small(
		measure('m', 'metals', 'steel', '2025-03-12'),
		measure('fine', 'metals', '', '2025-04-01', { more: ', onlyOn: { en: Screws }' }),
		measure('pills', 'medicines', '', '2025-05-01', { until: '2025-09-01', more: ', onlyOn: { en: Pills }' }),
		measure('pills-again', 'medicines', '', '2025-09-01', { more: ', onlyOn: { en: Pills }' }),
		measure('drops', 'medicines', '', '2025-10-01', { more: ', onlyOn: { en: Drops }' }),
	);
	const { items } = dataOf(record, 'en');
	expect(items.map(({ id, goods, only, lane }) => [id, goods, only, lane])).toEqual([
		['m', ['steel'], '', 0],
		['fine', [], 'Screws', -1],
		['pills', [], 'Pills', 0],
		['pills-again', [], 'Pills', 0],
		['drops', [], 'Drops', 1],
	]);
	expect(items.filter(({ tableOnly }) => tableOnly).map(({ id }) => id)).toEqual(['fine']);
});
