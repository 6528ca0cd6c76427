/** What `estimates` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/estimates/data';
import { recordOf } from '../reading/record';
import { SOURCES } from '../reading/sources';

const PARTIES = `
- { id: mexico, kind: government, name: { en: Mexico, fr: Mexique }, sources: [a-treaty] }
- { id: ontario-government, kind: government, name: { en: Ontario }, of: canada, sources: [a-treaty] }
- { id: united-states, kind: government, name: { en: United States, fr: États-Unis }, sources: [a-treaty] }
- { id: michigan, kind: government, name: { en: Michigan }, of: united-states, sources: [a-treaty] }
- { id: canada, kind: government, name: { en: Canada }, sources: [a-treaty] }
- { id: elsewhere, kind: government, name: { en: Elsewhere }, sources: [a-treaty] }
`;
const figure = (
	id: string,
	of: string,
	what: string,
	{ more = '', estimate = '', unit = 'percent', sources = 'a-paper' } = {},
) => `
- id: ${id}
  of: { en: x }
  value: -1.5
  unit: ${unit}
  asOf: 2025-03
  estimate: { what: ${what}, of: ${of}, by: { en: A bank, fr: Une banque }, scenario: { en: all duties last }${estimate} }
  sources: [${sources}]${more}`;

const small = (figures: string) => recordOf({ sources: SOURCES, parties: PARTIES, figures });

test('an estimate has its number, its bounds, who made it and what it assumes', () => {
	const record = small(
		[
			'\n- { id: not-an-estimate, of: { en: x }, value: 70, unit: percent, asOf: "2025", sources: [a-paper] }',
			figure('plain', 'canada', 'output'),
			figure('full', 'michigan', 'jobs', {
				more: '\n  about: true\n  high: -2.5\n  note: { en: A note., fr: Une note. }\n  others: [{ value: -9, why: { en: An older count. }, sources: [a-paper] }]',
				estimate: ', horizon: { en: in 2027, fr: en 2027 }, bound: at-least',
				unit: 'count',
				sources: 'a-digest, a-paper',
			}),
		].join(''),
	);
	const { estimates, asOf } = dataOf(record, 'fr');
	expect(asOf).toBe('2026-07-01');
	expect(estimates).toStrictEqual([
		{
			id: 'plain',
			what: 'output',
			of: 'canada',
			by: 'Une banque',
			made: '2025-03',
			value: -1.5,
			about: false,
			unit: 'percent',
			scenario: 'all duties last [EN]',
			horizon: '',
			notes: [],
			others: [],
			weak: false,
			source: { publisher: 'A newspaper', url: 'https://example.org/story', more: 0 },
		},
		{
			id: 'full',
			what: 'jobs',
			of: 'michigan',
			by: 'Une banque',
			made: '2025-03',
			value: -1.5,
			high: -2.5,
			bound: 'at-least',
			about: true,
			unit: 'count',
			scenario: 'all duties last [EN]',
			horizon: 'en 2027',
			notes: ['Une note.'],
			others: [{ value: -9, why: 'An older count. [EN]' }],
			weak: false,
			source: { publisher: 'A digest', url: 'https://example.org/digest', more: 1 },
		},
	]);
});

test('an estimate that rests on weak sources alone says so', () => {
	const weak = figure('weak', 'canada', 'output', { sources: 'a-digest' });
	expect(dataOf(small(weak), 'en').estimates[0]!.weak).toBe(true);
});

test('economies stand by country, each before its parts, in the colour of the country', () => {
	const ids = ['mexico', 'michigan', 'ontario-government', 'united-states', 'canada', 'mexico'];
	const record = small(ids.map((of, index) => figure(`f${index}`, of, 'output')).join(''));
	expect(dataOf(record, 'fr').of).toEqual([
		{ id: 'canada', name: 'Canada [EN]', country: 'canada' },
		{ id: 'ontario-government', name: 'Ontario [EN]', country: 'canada' },
		{ id: 'united-states', name: 'États-Unis', country: 'us' },
		{ id: 'michigan', name: 'Michigan [EN]', country: 'us' },
		{ id: 'mexico', name: 'Mexique', country: 'mexico' },
	]);
	expect(dataOf(small(figure('f', 'elsewhere', 'output')), 'en').of[0]!.country).toBe('canada');
});

test('what is estimated stands in the order of the schema, each once', () => {
	const whats = ['tariff', 'jobs', 'output', 'jobs'];
	const record = small(whats.map((what, index) => figure(`f${index}`, 'canada', what)).join(''));
	expect(dataOf(record, 'en').whats).toEqual(['output', 'jobs', 'tariff']);
});

test('an estimate in a unit that the picture has no block for stops the build, naming it', () => {
	for (const unit of ['percent', 'percentage-points', 'usd', 'cad', 'count'])
		expect(dataOf(small(figure('f', 'canada', 'output', { unit })), 'en').estimates[0]!.unit).toBe(unit);
	expect(() => dataOf(small(figure('odd-one', 'canada', 'output', { unit: 'years' })), 'en')).toThrow(
		'The figure "odd-one" is an estimate in years; the chart of estimates shows percent, percentage-points, usd, cad, ' +
			'count. Add the unit there',
	);
});
