/** The sentences that charts put together in Spanish, in every state that a reader can choose. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { record } from '../record';
import { PARTS } from '../spelling/spanishParts';
import { ids, presetStates, walk } from './chartStates';

test('a sentence with a fault would be found', () => {
	const wrong = [
		'Menos compras a EE.\u00A0UU.. Los ministerios',
		'se opone hasta 1 de julio de 2026',
		'58 hechos, del octubre de 2024 al 2 de octubre de 2026',
		'de $0 a $25',
		'1 de 3 tipos de productos no pagaban arancel',
	];
	expect(wrong.map((text) => PARTS.findIndex(([, pattern]) => pattern.test(text)))).toEqual([0, 1, 2, 3, 4]);
	const right = ['desde el 3 de abril', 'de abril a junio', 'hasta abril de 2026', 'y luego…', '25 dólares'];
	expect(right.filter((text) => PARTS.some(([, pattern]) => pattern.test(text)))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
	const { chart, data, context, state } = prepare(record, id, 'es');
	const prepared = { chart, data, context, state } as ReturnType<typeof prepare>;
	const said = new Set<string>();
	for (const { state: chosen } of presetStates(prepared)) {
		said.add(chart.title(data, chosen, context)).add(chart.subtitle(data, chosen, context));
		said.add(chart.describe(data, chosen, context));
		for (const { cells } of chart.table(data, chosen, context).rows) for (const { text } of cells) said.add(text);
		for (const focused of walk(prepared, chosen)) {
			const { heading, lines } = chart.readout(data, focused, context);
			for (const line of [heading, ...lines]) said.add(line);
		}
	}
	test.each(PARTS)('says nowhere %s', (_, pattern) => {
		expect([...said].filter((text) => pattern.test(text))).toEqual([]);
	});
});
