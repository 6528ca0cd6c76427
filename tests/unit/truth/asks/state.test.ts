/** Who is shown in `asks`, and where keys and addresses lead. */
import { expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/asks';
import { contextOf, draw } from '../reading/picture';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

/** From the top of the picture, and on each issue from its left. */
const ORDER = [
	'canada@extension',
	'union@extension',
	'canada@us-tariffs',
	'ontario@countermeasures',
	'congress@dairy',
	'farmers@dairy',
	'ontario@alcohol',
];
const led = (cell: string, direction: Direction, who = 'all') =>
	chart.move(data, { ...chart.read(data, { who }).state, cell }, direction);
const along = (cell: string, direction: Direction, who = 'all') =>
	follow(chart, data, { ...chart.read(data, { who }).state, cell }, direction).map((state) => state.cell);

test('the arrow keys reach every name that is shown', () => {
	for (const who of ['all', 'governments', 'organisations']) {
		const told = new Set(walk(chart, data, { who }).map(({ cell }) => cell));
		const shown = ORDER.filter((cell) => {
			const { group } = data.rows.find(({ id }) => id === cell.split('@')[0])!;
			return who === 'all' || group === who;
		});
		expect(told).toEqual(new Set(shown));
		const last = shown.map((cell) => data.statements.findLast((said) => `${said.party}@${said.issue}` === cell)!.id);
		expect(chart.keys(draw(chart, data, { who }).marks)).toEqual(last);
	}
});

test('up and down go from name to name, left and right from stance to stance, with Shift from issue to issue', () => {
	expect(along('canada@extension', 'down')).toEqual(ORDER);
	expect(along('ontario@alcohol', 'up')).toEqual(ORDER.toReversed());
	expect(along('canada@extension', 'right')).toEqual(['canada@extension', 'union@extension']);
	expect(along('farmers@dairy', 'left')).toEqual(['farmers@dairy', 'congress@dairy']);
	expect(along('union@extension', 'on-a-day')).toEqual([
		'union@extension',
		'canada@us-tariffs',
		'ontario@countermeasures',
		'congress@dairy',
		'ontario@alcohol',
	]);
	expect(led('farmers@dairy', 'back-a-day')).toBe('ontario@countermeasures');
	expect([led('farmers@dairy', 'first'), led('farmers@dairy', 'last')]).toEqual([
		'canada@extension',
		'ontario@alcohol',
	]);
	expect(along('farmers@dairy', 'down', 'organisations')).toEqual(['farmers@dairy']);
});

test.each([
	['', { who: 'all', cell: 'canada@extension' }, []],
	['cell=farmers@dairy', { who: 'all', cell: 'farmers@dairy' }, []],
	['who=provinces', { who: 'provinces', cell: 'ontario@countermeasures' }, []],
	// What the group hides gives way, and so does an issue on which the party has said nothing: old addresses name some.
	['who=provinces&cell=canada@dairy', { who: 'provinces', cell: 'ontario@countermeasures' }, []],
	['cell=ontario@extension', { who: 'all', cell: 'canada@extension' }, []],
	['issue=dairy', { issue: 'dairy', cell: 'congress@dairy' }, []],
	['issue=dairy&who=organisations&cell=canada@extension', { issue: 'dairy', cell: 'farmers@dairy' }, []],
	['issue=peace', { issue: 'all', cell: 'canada@extension' }, ['issue=peace']],
	['who=press&cell=canada@peace', { who: 'all', cell: 'canada@extension' }, ['who=press', 'cell=canada@peace']],
	['cell=canada', { cell: 'canada@extension' }, ['cell=canada']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('one issue can stand alone, in the picture, the table, the title and for keys', () => {
	for (const band of ['narrow', 'wide'] as const) {
		const drawn = draw(chart, data, { issue: 'dairy' }, { band });
		expect(drawn.all('.ask-issue').map((node) => node.getAttribute('data-key'))).toEqual(['dairy']);
		expect(drawn.all('.ask-entry').map((node) => node.getAttribute('data-key'))).toEqual([
			'congress@dairy',
			'farmers@dairy',
		]);
		expect(drawn.height).toBeLessThan(draw(chart, data, {}, { band }).height / 2);
		expect(drawn.table().rows.map(({ key }) => key)).toEqual([
			'congress-dairy-2026-02-03',
			'farmers-dairy-2025-11-02',
			'farmers-dairy-2026-04',
		]);
	}
	const state = chart.read(data, { issue: 'dairy' }).state;
	const told = (issue: string) => chart.title(data, chart.read(data, { issue }).state, contextOf('asks'));
	expect([told('dairy'), told('extension') === told('all')]).toEqual(['Who stands where: more access', true]);
	expect(chart.describe(data, state, contextOf('asks'))).toMatch(
		/^2 stances of 2 governments, parties and organizations on more access\./,
	);
	expect(walk(chart, data, { issue: 'dairy' }).map(({ cell }) => cell)).toEqual(
		expect.arrayContaining(['congress@dairy', 'farmers@dairy']),
	);
	expect(new Set(walk(chart, data, { issue: 'dairy' }).map(({ cell }) => cell)).size).toBe(2);
});

test('a group of which there is no row is not known', () => {
	const without = { ...data, rows: data.rows.filter(({ group }) => group !== 'parties') };
	expect(chart.read(without, { who: 'parties' })).toEqual({
		state: { who: 'all', issue: 'all', cell: 'canada@extension' },
		ignored: ['who=parties'],
	});
	expect(chart.read({ ...data, rows: [] }, {}).state.cell).toBe('');
});

test('no focus changes nothing', () => {
	const { state } = chart.read(data, {});
	expect(chart.withFocus(data, state, null)).toEqual(state);
	expect(chart.withFocus(data, state, 'union@extension')).toEqual({ ...state, cell: 'union@extension' });
});

test('the table has a row for every statement shown, the earlier before the later', () => {
	const { rows } = draw(chart, data).table();
	expect(rows.map(({ key }) => key)).toEqual([
		'canada-extension-2025-03',
		'canada-extension-2026-01-15',
		'union-extension-2025-06-01',
		'canada-us-tariffs-2025-07',
		'ontario-countermeasures-2026-03',
		'congress-dairy-2026-02-03',
		'farmers-dairy-2025-11-02',
		'farmers-dairy-2026-04',
		'ontario-alcohol-2026-02',
	]);
	expect(draw(chart, data, { who: 'provinces' }).table().rows).toHaveLength(2);
});
