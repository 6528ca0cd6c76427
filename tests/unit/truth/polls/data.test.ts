/** What `polls` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/polls/data';
import { recordOf } from '../reading/record';
import { SOURCES } from '../reading/sources';

const small = () =>
	recordOf({
		sources: SOURCES,
		parties: `
- { id: mexico, kind: government, name: { en: Mexico, fr: Mexique }, sources: [a-treaty] }
- { id: united-states, kind: government, name: { en: United States }, sources: [a-treaty] }
- { id: canada, kind: government, name: { en: Canada }, sources: [a-treaty] }
`,
		figures: `
- { id: not-a-poll, of: { en: x }, value: 70, unit: percent, asOf: '2025', sources: [a-paper] }
- id: keep-it
  of: { en: x }
  value: 48
  unit: percent
  asOf: 2026-03-05
  note: { en: Online., fr: En ligne. }
  poll: { by: An institute, of: united-states, says: { en: would keep it, fr: le garderaient }, asked: 2026-03-05, people: 1529, among: { en: adults } }
  sources: [a-paper, a-treaty]
- id: leave-it
  of: { en: x }
  value: 12.5
  unit: percent
  asOf: 2026-02
  poll: { by: Another, of: mexico, says: { en: would leave }, asked: 2026-02, among: { en: voters, fr: électeurs } }
  sources: [a-digest]
- id: half-weak
  of: { en: x }
  value: 1
  unit: percent
  asOf: 2026-02
  poll: { by: Another, of: mexico, says: { en: do not know }, asked: 2026-01, among: { en: voters } }
  sources: [a-digest, a-paper]
`,
	});

test('every figure of a survey is there, in the record’s order and the language’s words, and nothing else', () => {
	const data = dataOf(small(), 'fr');
	expect(data.polls).toEqual([
		{
			id: 'keep-it',
			of: 'united-states',
			says: 'le garderaient',
			share: 48,
			by: 'An institute',
			asked: '2026-03-05',
			people: 1529,
			among: 'adults [EN]',
			note: 'En ligne.',
			weak: false,
			source: { publisher: 'A newspaper', url: 'https://example.org/story', more: 1 },
		},
		{
			id: 'leave-it',
			of: 'mexico',
			says: 'would leave [EN]',
			share: 12.5,
			by: 'Another',
			asked: '2026-02',
			among: 'électeurs',
			note: '',
			weak: true,
			source: { publisher: 'A digest', url: 'https://example.org/digest', more: 0 },
		},
		expect.objectContaining({ id: 'half-weak', weak: false, source: expect.objectContaining({ more: 1 }) }),
	]);
	expect(data.asOf).toBe('2026-07-01');
});

test('the countries stand in their order, those of which no one was asked left out', () => {
	expect(dataOf(small(), 'fr').of).toEqual([
		{ id: 'united-states', name: 'United States [EN]', country: 'us' },
		{ id: 'mexico', name: 'Mexique', country: 'mexico' },
	]);
	const asked = recordOf({
		sources: SOURCES,
		parties: `
- { id: canada, kind: government, name: { en: Canada }, sources: [a-treaty] }
`,
		figures: `
- id: a
  of: { en: x }
  value: 1
  unit: percent
  asOf: 2026-02
  poll: { by: Another, of: canada, says: { en: do not know }, asked: 2026-01, among: { en: voters } }
  sources: [a-paper]
`,
	});
	expect(dataOf(asked, 'en').of).toEqual([{ id: 'canada', name: 'Canada', country: 'canada' }]);
});
