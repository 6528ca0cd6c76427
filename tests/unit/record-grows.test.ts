/** What comes into the record is shown without a change of code or of the interface's strings. */
import { expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { ARTBOARDS } from '../../src/components/charts/contract';
import { LOCALES } from '../../src/record/format';
import { formatProblem } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import { record, texts } from '../record';

const source = record.sources[0]!.id;

/** The record with entries added to its files. */
function recordWith(added: Partial<typeof texts>) {
	const more = Object.entries(added).map(([collection, text]) => [
		collection,
		`${texts[collection as keyof typeof texts]}\n${text}`,
	]);
	const { record: grown, problems } = readRecord({ ...texts, ...Object.fromEntries(more) });
	expect(problems.map(formatProblem)).toEqual([]);
	return grown;
}

test('a fifth concern is among the asks, and its place on the map', () => {
	const grown = recordWith({
		concerns: `
- id: wheat-grading
  name: { en: Wheat grading }
  short: { en: Wheat }
  order: ${record.concerns.length + 1}
  asks: { en: what the US asks on wheat }
  summary: { en: How foreign wheat is graded. }
  raisedBy: [united-states]
  since: '2026'
  us: { text: { en: It asks for the same grades. }, sources: [${source}] }
  canada: { text: { en: It points to its law. }, sources: [${source}] }
  stance: protect
  stanceText: { en: Canada keeps it. }
  stanceFrom: [canada-on-wheat]
  sources: [${source}]
`,
		positions: `
- id: us-on-wheat
  party: united-states
  issue: wheat-grading
  stance: supports
  date: '2026-09'
  text: { en: It asked for the same grades. }
  sources: [${source}]
- id: canada-on-wheat
  party: canada
  issue: wheat-grading
  stance: opposes
  date: '2026-09'
  text: { en: It pointed to its law. }
  sources: [${source}]
`,
	});
	for (const locale of LOCALES) {
		const at = { cell: 'united-states@wheat-grading' };
		const { chart, data, state, context, ignored } = prepare(grown, 'asks', locale, at);
		expect(ignored).toEqual([]);
		const size = { width: ARTBOARDS.wide, band: 'wide', uid: 'test' } as const;
		expect(JSON.stringify(chart.layout(data, state, size, context))).toContain('sks on wheat');
		const { heading, lines } = chart.readout(data, state, context);
		expect(heading).toContain('what the US asks on wheat');
		expect(lines[0]).toContain('It asked for the same grades.');
		expect(chart.table(data, state, context).rows.map(({ key }) => key)).toContain('us-on-wheat');
		const map = prepare(grown, 'concern-map', locale);
		expect(JSON.stringify(map.chart.layout(map.data, map.state, size, map.context))).toContain('Wheat grading');
	}
});

test('a measure of a new programme stands under the name that the record gives it', () => {
	const grown = recordWith({
		programmes: `
- { id: s201-solar, name: { en: Solar (201), fr: Solaire (201), es: Solar (201) }, sources: [${source}] }
`,
		measures: `
- id: us-solar
  title: { en: Solar duty }
  by: united-states
  kind: duty
  programme: s201-solar
  on: [other-goods]
  originating: { percent: 0 }
  nonOriginating: { percent: 14 }
  from: '2026-09-01'
  instrument: { name: A proclamation }
  sources: [${source}]
`,
	});
	for (const [locale, name] of [
		['en', 'Solar (201)'],
		['fr', 'Solaire (201)'],
	] as const) {
		const { chart, data, state, context } = prepare(grown, 'in-force', locale, { programme: 's201-solar' });
		const size = { width: ARTBOARDS.narrow, band: 'narrow', uid: 'test' } as const;
		expect(JSON.stringify(chart.layout(data, state, size, context))).toContain(name);
		expect(chart.readout(data, state, context).lines[1]).toContain(name);
	}
});
