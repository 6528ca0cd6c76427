import { expect, test } from 'vitest';
import { madeFrom, watch } from '../../src/components/charts/build/madeFrom';
import { registry } from '../../src/components/charts/registry';
import { record } from '../record';

test('a collection is read whole, by an entry, or by what proves one', () => {
	expect(watch(record, () => undefined)).toEqual([]);
	expect(watch(record, (read) => read.asOf)).toEqual([]);
	expect(watch(record, (read) => read.measures.length)).toEqual(['measures']);
	expect(watch(record, (read) => read.get('parties', 'canada'))).toEqual(['parties']);
	expect(watch(record, (read) => read.find('canada'))).toEqual(['parties']);
	expect(watch(record, (read) => read.find('no-such-entry'))).toEqual([]);
	expect(watch(record, (read) => read.sourcesOf('canada'))).toEqual(['sources', 'parties']);
	expect(watch(record, (read) => read.linesUnder(['9506']).schedule.length)).toEqual(['us-lines', 'us-schedule']);
});

test('every chart is made from something', () => {
	for (const { chart } of registry) expect(madeFrom(record, chart.id).length, chart.id).toBeGreaterThan(0);
	expect(madeFrom(record, 'tariff-steps')).toEqual(['sources', 'measures', 'sectors']);
	expect(madeFrom(record, 'border-receipt')).toEqual([
		'sources',
		'programmes',
		'measures',
		'conditions',
		'sectors',
		'us-lines',
		'us-schedule',
	]);
});
