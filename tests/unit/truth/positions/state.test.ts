/** Whose rows are shown in `positions`, and where keys and addresses lead. */
import { expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/positions';
import { draw } from '../reading/picture';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data, STANCES } from './fixture';

const led = (cell: string, direction: Direction, who = 'all') =>
	chart.move(data, { ...chart.read(data, { who }).state, cell }, direction);
const along = (cell: string, direction: Direction, who = 'all') =>
	follow(chart, data, { ...chart.read(data, { who }).state, cell }, direction).map((state) => state.cell);

test('the arrow keys reach every cell, and with them every statement that is shown', () => {
	for (const who of ['all', 'governments', 'organisations']) {
		const told = new Set(walk(chart, data, { who }).map(({ cell }) => cell));
		const rows = data.rows.filter(({ group }) => who === 'all' || group === who);
		expect(told).toEqual(new Set(rows.flatMap(({ id }) => data.issues.map((issue) => `${id}@${issue}`))));
		const shown = rows.flatMap(({ id }) =>
			data.issues.flatMap(
				(issue) => data.statements.findLast((said) => said.party === id && said.issue === issue)?.id ?? [],
			),
		);
		expect(chart.keys(draw(chart, data, { who }).marks)).toEqual(shown);
	}
});

test('arrows go through the grid and stop at its edges', () => {
	const row = (id: string) => data.issues.map((issue) => `${id}@${issue}`);
	expect(along('ontario@extension', 'right')).toEqual(row('ontario'));
	expect(along('ontario@alcohol', 'left')).toEqual(row('ontario').toReversed());
	const column = data.rows.map(({ id }) => `${id}@dairy`);
	expect(along('canada@dairy', 'down')).toEqual(column);
	expect(along('union@dairy', 'up')).toEqual(column.toReversed());
	expect(along('farmers@dairy', 'down', 'organisations')).toEqual(['farmers@dairy', 'union@dairy']);
	expect([led('ontario@dairy', 'first'), led('ontario@dairy', 'last')]).toEqual(['canada@extension', 'union@alcohol']);
});

test('with Shift the keys go to the cells that hold a statement', () => {
	const filled = Object.keys(STANCES);
	expect(along('canada@extension', 'on-a-day')).toEqual(filled);
	expect(along('union@alcohol', 'back-a-day')).toEqual(['union@alcohol', ...filled.toReversed()]);
	expect(led('liberals@dairy', 'on-a-day')).toBe('farmers@dairy');
	expect(led('liberals@dairy', 'back-a-day')).toBe('ontario@alcohol');
	// A cell that is not there has none before it, and all behind it.
	expect([led('x@y', 'back-a-day'), led('x@y', 'on-a-day')]).toEqual(['x@y', 'canada@extension']);
});

test('a group shows its own rows under its own heads', () => {
	const shown = (who: string) => {
		const drawn = draw(chart, data, { who });
		return [
			drawn.all('.po-row').map((node) => node.getAttribute('data-key')),
			drawn.texts('.po-group').map(({ key }) => key),
		];
	};
	expect(shown('provinces')).toEqual([['ontario'], ['provinces']]);
	expect(shown('organisations')).toEqual([
		['farmers', 'union'],
		['organisations.canada', 'organisations.united-states'],
	]);
});

test.each([
	['', { who: 'all', cell: 'canada@extension' }, []],
	['cell=union@dairy', { who: 'all', cell: 'union@dairy' }, []],
	['who=parties', { who: 'parties', cell: 'liberals@extension' }, []],
	['who=parties&cell=liberals@alcohol', { who: 'parties', cell: 'liberals@alcohol' }, []],
	// A row that the group hides gives way.
	['who=parties&cell=canada@dairy', { who: 'parties', cell: 'liberals@extension' }, []],
	['who=press&cell=canada@peace', { who: 'all', cell: 'canada@extension' }, ['who=press', 'cell=canada@peace']],
	['cell=canada', { cell: 'canada@extension' }, ['cell=canada']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('a group of which there is no row is not known', () => {
	const without = { ...data, rows: data.rows.filter(({ group }) => group !== 'parties') };
	expect(chart.read(without, { who: 'parties' })).toEqual({
		state: { who: 'all', cell: 'canada@extension' },
		ignored: ['who=parties'],
	});
	expect(chart.read({ ...data, rows: [] }, {}).state.cell).toBe('@extension');
	expect(chart.read({ ...data, issues: [] }, {}).state.cell).toBe('canada@');
});

test('no focus changes nothing', () => {
	const { state } = chart.read(data, {});
	expect(chart.withFocus(data, state, null)).toEqual(state);
	expect(chart.withFocus(data, state, 'union@dairy')).toEqual({ ...state, cell: 'union@dairy' });
});
