/** The sentences that charts put together in Spanish, in every state that a reader can choose. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { record } from '../record';
import { PARTS } from '../spelling/spanishParts';
import { ids, presetStates, spoken, walk } from './chartStates';

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
	const prepared = prepare(record, id, 'es');
	const { chart, data, context } = prepared;
	const said = new Set(
		presetStates(prepared).flatMap(({ state }) => [
			...spoken(prepared, state, walk(prepared, state)),
			...chart.table(data, state, context).rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
		]),
	);
	test.each(PARTS)('says nowhere %s', (_, pattern) => {
		expect([...said].filter((text) => pattern.test(text))).toEqual([]);
	});
});
