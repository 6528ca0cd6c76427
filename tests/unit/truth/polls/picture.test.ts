/** Whether the picture of `polls` says what the shares are, and where its keys and addresses lead. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/polls';
import { draw, type Options } from '../reading/picture';
import { expectBars, expectOrder, ticksOf } from '../shared/bars';
import { expectAddress, expectRowKeys, expectRowPointer } from '../shared/rows';
import { data } from './fixture';

const LOOKS: { [of: string]: string } = { canada: 'canada', 'united-states': 'us', mexico: 'mexico' };
const WHEN: { [id: string]: string } = {
	leave: 'Feb 2025',
	stay: '15 Jan 2026, 1,529 asked',
	wait: 'Sep 2025',
	free: '5 Mar 2026',
	all: '2024',
	none: '2023',
};
const bars = data.polls.map(({ id, share, of, by, says }) => ({
	key: id,
	from: share,
	look: LOOKS[of]!,
	value: `${share}%`,
	head: says.replace('say', 'Say'),
	ground: `${by}, ${WHEN[id]}`,
}));
const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 480 },
	{ band: 'wide', width: 1000 },
];

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each share is a bar of its length, from nobody on, in the colour of the country', () =>
		expectBars(draw(chart, data, {}, view), 'share', bars));
	test('the whole line is half of those asked', () =>
		expect(ticksOf(draw(chart, data, {}, view), 'share').major).toEqual(['50%']));
	test('each row is found by the pointer', () => {
		const picture = draw(chart, data, {}, view);
		const keys = ['stay', 'wait', 'leave', 'free', 'all', 'none'];
		// The names of countries stand between the rows, where nothing is found.
		for (const [from, until] of [
			[0, 3],
			[3, 5],
			[5, 6],
		])
			expectRowPointer(picture, picture.all('.bar-row-ground').slice(from, until), keys.slice(from, until));
	});
});

test('the newest comes first in each country, or the largest', () => {
	expectOrder(draw(chart, data), [
		{
			groups: [
				['Canada', 'stay', 'wait', 'leave'],
				['United States', 'free', 'all'],
				['Mexico', 'none'],
			],
		},
	]);
	expectOrder(draw(chart, data, { order: 'share', of: 'united-states' }), [
		{ groups: [['United States', 'all', 'free']] },
	]);
	expectOrder(draw(chart, data, { order: 'share', of: 'canada' }), [{ groups: [['Canada', 'stay', 'wait', 'leave']] }]);
});

test('the arrow keys go from row to row, and the row in focus alone is marked', () => {
	const keys = ['stay', 'wait', 'leave', 'free', 'all', 'none'];
	expectRowKeys(chart, data, {}, keys, ({ poll }) => poll);
	expect(chart.keys(draw(chart, data).marks)).toEqual(keys);
	for (const poll of ['leave', 'none']) {
		const { all } = draw(chart, data, { poll });
		for (const marked of ['.bar-row.focused', '.bar-row-ground.focused'])
			expect(all(marked).map((node) => node.getAttribute('data-key'))).toEqual([poll]);
	}
});

test.each([
	['', { of: 'all', order: 'date', poll: 'stay' }, []],
	['of=united-states', { of: 'united-states', poll: 'free' }, []],
	['of=united-states&poll=stay', { of: 'united-states', poll: 'free' }, []],
	['of=canada&poll=leave&order=share', { of: 'canada', poll: 'leave', order: 'share' }, []],
	['order=share&of=united-states', { poll: 'all' }, []],
	['of=france&order=age&poll=x', { of: 'all', order: 'date', poll: 'stay' }, ['of=france', 'order=age', 'poll=x']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
