/** What hangs on a choice in `concern-map`, and where the pointer, keys and addresses lead. */
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/concern-map';
import { draw } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

const linksOf = (focus: string) => chart.keys(draw(chart, data, { focus }).marks).toSorted();

test.each([
	['dairy', ['dairy|milk', 'dairy|ontario', 'dairy|quebec', 'dairy|quotas']],
	['dumping', []],
	// A provision leads through its concern to the goods and provinces it is invoked on.
	['quotas', ['dairy|milk', 'dairy|ontario', 'dairy|quebec', 'dairy|quotas']],
	['wine', ['alcohol|beer', 'alcohol|ontario', 'alcohol|wine', 'alcohol|yukon']],
	// Goods and provinces lead to the provisions that are invoked on them.
	['milk', ['dairy|milk', 'dairy|quotas']],
	['yukon', ['alcohol|panels', 'alcohol|wine', 'alcohol|yukon']],
	['ontario', ['alcohol|ontario', 'alcohol|panels', 'alcohol|wine', 'dairy|ontario', 'dairy|quotas']],
])('on “%s” hang its links and no others', (focus, links) => {
	expect(linksOf(focus)).toEqual(links);
	const drawn = draw(chart, data, { focus });
	// A province by its disc in the row of the concern, anything else by its name beside it.
	const shown = [...drawn.all('.cm-cell'), ...drawn.all('.cm-node')].filter(
		(node) => node.getAttribute('data-place') !== 'off' && node.getAttribute('data-key')!.includes('|'),
	);
	expect(shown.map((node) => node.getAttribute('data-key')).toSorted()).toEqual(links);
});

test('what is chosen, what hangs on it and the rest are each set apart', () => {
	const places = (focus: string, band: 'wide' | 'narrow') => {
		const nodes = draw(chart, data, { focus }, { band }).all('.cm-node');
		const at = (place: string) =>
			nodes
				.filter((node) => node.getAttribute('data-place') === place)
				.map((node) => node.getAttribute('data-key'))
				.toSorted();
		return { focus: at('focus'), on: at('on'), off: at('off') };
	};
	expect(places('ontario', 'wide')).toEqual({
		focus: ['ontario'],
		on: ['alcohol', 'alcohol|panels', 'alcohol|wine', 'dairy', 'dairy|quotas'],
		off: ['alcohol|beer', 'dairy|milk', 'dumping', 'quebec', 'yukon'],
	});
	expect(places('ontario', 'narrow')).toEqual({
		focus: ['alcohol|ontario', 'dairy|ontario'],
		on: ['alcohol', 'alcohol|panels', 'alcohol|wine', 'dairy', 'dairy|quotas'],
		off: ['alcohol|beer', 'alcohol|yukon', 'dairy|milk', 'dairy|quebec', 'dumping'],
	});
	// A thing may stand under two concerns and hang on one.
	expect(places('dairy', 'narrow')).toMatchObject({
		focus: ['dairy'],
		on: ['dairy|milk', 'dairy|ontario', 'dairy|quebec', 'dairy|quotas'],
	});
	expect(places('dumping', 'wide').on).toEqual([]);
});

describe.each(['narrow', 'wide'] as const)('on a %s picture', (band) => {
	test('a click on a box or a line of words finds what it is of; mirrored, it finds another', () => {
		const drawn = draw(chart, data, {}, { band });
		for (const node of drawn.all('.cm-node')) {
			const id = node.getAttribute('data-key')!.split('|').at(-1)!;
			const points = drawn.texts('.cm-line', node).map(({ x, y }) => ({ x: x + 4, y: y - 4 }));
			for (const glyph of drawn.all('.cm-glyph', node)) points.push(centre(boxOf(glyph)));
			for (const box of drawn.all('.cm-box', node).map(boxOf))
				points.push({ x: box.x1 + 1, y: box.y1 + 1 }, { x: box.x2 - 1, y: box.y2 - 1 }, centre(box));
			for (const { x, y } of points) expect(drawn.at(x, y), `${id} at ${x}, ${y}`).toBe(id);
		}
		const first = drawn.texts('.cm-line', drawn.all('.cm-node')[0]!)[0]!;
		expect(drawn.at(first.x, drawn.height - first.y)).not.toBe(drawn.all('.cm-node')[0]!.getAttribute('data-key'));
		expect(drawn.at(-60, 100)).toBeNull();
		expect(drawn.at(drawn.width + 60, 100)).toBeNull();
		expect(drawn.at(100, -10)).toBeNull();
		expect(drawn.at(100, drawn.height + 30)).toBeNull();
	});
});

test('a box is found a little beyond its edges, and no further', () => {
	const drawn = draw(chart, data);
	const box = drawn.box('.cm-box', drawn.one('.cm-node[data-key="dumping"]'));
	const y = centre(box).y;
	expect([drawn.at(box.x1 - 4, y), drawn.at(box.x2 + 4, y)]).toEqual(['dumping', 'dumping']);
	expect([drawn.at(box.x1 - 4.1, y), drawn.at(box.x2 + 4.1, y)]).toEqual([null, null]);
	const x = centre(box).x;
	expect([drawn.at(x, box.y1 - 1), drawn.at(x, box.y2 + 1)]).toEqual(['dumping', 'dumping']);
	expect([drawn.at(x, box.y1 - 1.1), drawn.at(x, box.y2 + 1.1)]).toEqual([null, null]);
});

const ORDER = ['quotas', 'wine', 'panels', 'dairy', 'alcohol', 'dumping', 'milk', 'beer', 'ontario', 'quebec', 'yukon'];
const led = (focus: string, direction: Direction) => chart.move(data, { focus }, direction);

test('the arrow keys reach every concern and everything it touches, and every link in its round', () => {
	const states = walk(chart, data);
	expect(new Set(states.map(({ focus }) => focus))).toEqual(new Set(['all', ...ORDER]));
	expect(new Set(states.flatMap(({ focus }) => linksOf(focus)))).toEqual(new Set(linksOf('all')));
});

test('up and down go through a column, left and right along a link', () => {
	const along = (focus: string, direction: Direction) =>
		follow(chart, data, { focus }, direction).map((state) => state.focus);
	expect(along('quotas', 'down')).toEqual(['quotas', 'wine', 'panels']);
	expect(along('dumping', 'up')).toEqual(['dumping', 'alcohol', 'dairy']);
	expect(along('milk', 'down')).toEqual(['milk', 'beer', 'ontario', 'quebec', 'yukon']);
	expect(along('wine', 'right')).toEqual(['wine', 'alcohol', 'beer']);
	expect(along('quebec', 'left')).toEqual(['quebec', 'dairy', 'quotas']);
	// What hangs on nothing leads to the first of the next column.
	expect([led('dumping', 'left'), led('dumping', 'right')]).toEqual(['quotas', 'milk']);
	expect(along('quotas', 'on-a-day')).toEqual(ORDER);
	expect(along('yukon', 'back-a-day')).toEqual(ORDER.toReversed());
	expect([led('milk', 'first'), led('milk', 'last')]).toEqual(['quotas', 'yukon']);
});

test('from everything the keys lead to the first concern, or to the ends', () => {
	expect(led('all', 'right')).toBe('dairy');
	expect(led('all', 'up')).toBe('dairy');
	expect([led('all', 'first'), led('all', 'last')]).toEqual(['quotas', 'yukon']);
	const none = { ...data, concerns: [], things: [] };
	expect(chart.move(none, { focus: 'all' }, 'right')).toBeNull();
	expect(chart.move(none, { focus: 'all' }, 'last')).toBeNull();
});

test('no focus changes nothing', () => {
	expect(chart.withFocus(data, { focus: 'milk' }, null)).toEqual({ focus: 'milk' });
	expect(chart.withFocus(data, { focus: 'milk' }, 'beer')).toEqual({ focus: 'beer' });
});

test.each([
	['', { focus: 'all' }, []],
	['focus=all', { focus: 'all' }, []],
	['focus=dairy', { focus: 'dairy' }, []],
	['focus=quotas', { focus: 'quotas' }, []],
	['focus=yukon', { focus: 'yukon' }, []],
	['focus=nunavut', { focus: 'all' }, ['focus=nunavut']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
