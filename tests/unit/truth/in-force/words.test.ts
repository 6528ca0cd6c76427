/** Where the rates and goods of `in-force` are written: on the bar where there is room, else beside it. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/in-force';
import type { Item } from '../../../../src/components/charts/all/in-force/data';
import { draw } from '../reading/picture';
import { boxOf } from '../reading/shape';
import { data } from './fixture';

/** What is written on or beside the bars of one line, and how: its place, its text, and how far from which bar. */
function written(items: (Partial<Item> & { from: string; until: string | null })[], width = 720) {
	const lane = items.map((item, index) => ({ ...data.items[0]!, goods: ['steel'], id: `i${index}`, ...item }));
	const picture = draw(chart, { ...data, items: lane }, {}, { width });
	return picture.texts('.force-side-words .force-text').map(({ text, x, y, node, key }) => {
		const bar = boxOf(picture.one(`.force-lane > .force-bar[data-key="${key.split('.')[0]}"]`));
		expect(y - bar.y1).toBe(13);
		return {
			text,
			place: node.getAttribute('data-place'),
			anchor: node.getAttribute('text-anchor'),
			from: x - bar.x1,
			behind: x - bar.x2,
		};
	});
}
const days = (from: string, until: string | null, more: Partial<Item> = {}) => ({ from, until, ...more });

test('a rate stands on its bar where it fits, on full or pale ground as the bar is', () => {
	const [rate] = written([days('2025-03-01', '2025-09-01', { look: 'all' })]);
	expect(rate).toMatchObject({ text: '25%', place: 'full', anchor: 'start', from: 5 });
	const [pale] = written([days('2025-03-01', '2025-09-01', { look: 'other' })]);
	expect(pale).toMatchObject({ text: '25%', place: 'pale' });
});

test('what has no rate says so', () => {
	const text = (look: Item['look']) => written([days('2025-06-01', '2026-06-01', { look, short: '' })])[0]!.text;
	expect([text('banned'), text('unknown')]).toEqual(['banned', 'no single rate']);
});

test('the goods stand before the first bar where there is room, with a rate that has none', () => {
	expect(written([days('2025-06-01', '2026-06-01')]).find(({ place }) => place === 'beside')).toMatchObject({
		text: 'Steel',
		anchor: 'end',
		from: -5,
	});
	// The last bar is too narrow for its rate.
	expect(written([days('2026-06-01', '2026-06-03')])).toEqual([
		expect.objectContaining({ text: 'Steel: 25%', place: 'beside', anchor: 'end', from: -5 }),
	]);
});

test('where there is none before it, the goods stand in the widest bar, or behind the last', () => {
	const wide = written([days('2025-01-01', '2025-02-01'), days('2025-02-01', '2026-06-01', { short: '35%' })]);
	expect(wide.map(({ text }) => text)).toEqual(['Steel: 35%']);
	const behind = written([days('2025-01-01', '2025-03-01')]);
	expect(behind.map(({ text, anchor }) => [text, anchor])).toEqual([
		['25%', 'start'],
		['Steel', 'start'],
	]);
	expect(behind[1]!.behind).toBeCloseTo(5, 1);
});

test('a bar that holds neither its goods’ names nor has room behind it holds the beginning of them', () => {
	const goods = [
		{ id: 'steel', name: 'Steel and everything else that is made of iron in one way or another', group: null },
	];
	const picture = draw(
		chart,
		{ ...data, goods, items: [{ ...data.items[0]!, goods: ['steel'], from: '2025-01-01', until: '2026-06-01' }] },
		{},
	);
	expect(picture.texts('.force-text').map(({ text }) => text)).toEqual([
		'Steel and everything else that is made of iron in one way or…',
	]);
});

test('goods are named while they are few, and counted where they are many', () => {
	const said = (goods: string[]) =>
		written([days('2026-06-01', '2026-12-01', { goods })]).find(({ place }) => place === 'beside')!.text;
	expect(said(['steel'])).toBe('Steel');
	expect(said(['copper', 'steel'])).toBe('Steel; Copper');
	expect(said(['copper', 'steel', 'lumber'])).toBe('3 kinds of goods');
});

test('goods are those of the line’s last measure', () => {
	const texts = written([
		days('2025-06-01', '2026-01-01', { goods: ['steel'] }),
		days('2026-01-01', null, { goods: ['copper'] }),
	]);
	expect(texts.find(({ place }) => place === 'beside')!.text).toBe('Copper');
});
