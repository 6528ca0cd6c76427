/** French that charts put together from parts: no choice of a reader brings about a sentence with a fault in it. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { ASSEMBLED, TYPOGRAPHY } from '../frenchFaults';
import { record } from '../record';
import { ids, presetStates, spoken, walk } from './chartStates';

/** The faults of a text, each with the text. */
const faultsOf = (text: string): string[] =>
	[...TYPOGRAPHY, ...ASSEMBLED].flatMap(([fault, pattern]) => (pattern.test(text) ? [`${fault}: ${text}`] : []));

test('faults would be found', () => {
	const wrong: readonly string[] = [
		'Acier: 50 %',
		'Le droit est inconnu..',
		'1 types de produits',
		'0 événements',
		'du octobre 2024',
		'la fin de août',
		'depuis 3 avril 2025',
		'exportations de le Canada',
	];
	for (const text of wrong) expect(faultsOf(text), text).not.toEqual([]);
	for (const text of [
		'À 0 h 01, 1 an plus tard',
		'Acier\u00A0: 50\u00A0%',
		'1 mois',
		'depuis le 3 avril',
		'depuis 2020',
		'10 produits',
	])
		expect(faultsOf(text), text).toEqual([]);
});

// Names of instruments, and of publishers that have none in French, are those of others, in their own language.
describe.each(ids)('%s', (id) => {
	const prepared = prepare(record, id, 'fr');
	const { chart, data, context } = prepared;
	test.each(presetStates(prepared))('says nothing with a fault ($name)', ({ state }) => {
		const { caption, columns } = chart.table(data, state, context);
		const said = [
			...spoken(prepared, state, walk(prepared, state).slice(0, 400)),
			caption,
			...columns.map(({ label }) => label),
			...chart
				.controls(data, state, context)
				.flatMap((control) => [
					control.label,
					...(control.kind === 'day' ? [] : control.options.map(({ label }) => label)),
				]),
		];
		expect([...new Set(said.flatMap(faultsOf))]).toEqual([]);
	});
});
