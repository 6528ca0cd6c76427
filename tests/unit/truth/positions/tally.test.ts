/** Whether `positions` says how many took each stance on an issue, and names its columns wherever they are read. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/positions';
import type { PositionsMarks } from '../../../../src/components/charts/all/positions/marks';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { data } from './fixture';

const VIEWS: Options[] = [{ band: 'narrow', width: 312 }, { band: 'narrow' }, { band: 'wide' }];

/** The middle of a column, by the dashes and shapes of a row. */
const columnsOf = ({ marks }: { marks: PositionsMarks }): number[] => marks.rows[0]!.cells.map(({ x }) => x);

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each issue has the number of those who last took each stance; earlier stances do not count', () => {
		const drawn = draw(chart, data, {}, view);
		const counts = drawn
			.all('.po-count')
			.map((node) => [
				...node.getAttribute('data-key')!.split('|'),
				node.getAttribute('data-stance'),
				drawn.texts('.po-count-text', node)[0]!.text,
			]);
		expect(counts).toEqual([
			['extension', 'supports', 'supports', '1'],
			['extension', 'opposes', 'opposes', '1'],
			['us-tariffs', 'opposes', 'opposes', '1'],
			['countermeasures', 'conditional', 'conditional', '1'],
			['dairy', 'supports', 'supports', '1'],
			['dairy', 'unclear', 'unclear', '1'],
			['alcohol', 'unclear', 'unclear', '1'],
		]);
		expect(drawn.texts('.po-tally-name').map(({ text }) => text)).toEqual(['In all']);
	});

	test('a number stands beside its shape, in the column of its issue, over the rows and under the heads', () => {
		const drawn = draw(chart, data, {}, view);
		const columns = columnsOf(drawn);
		const first = boxOf(drawn.all('.po-ground')[0]!).y1;
		const heads = Math.max(
			...drawn
				.texts('.po-head')
				.filter(({ y }) => y < first)
				.map(({ y }) => y),
		);
		for (const node of drawn.all('.po-count')) {
			const [issue] = node.getAttribute('data-key')!.split('|');
			const { x, y } = drawn.texts('.po-count-text', node)[0]!;
			const shape = boxOf(drawn.all('.po-shape', node)[0]!);
			expect(x - shape.x2).toBeGreaterThan(3);
			expect(x - shape.x2).toBeLessThan(9);
			expect(Math.abs(y - 4.5 - centre(shape).y)).toBeLessThan(1);
			expect(Math.abs((shape.x1 + x + 7) / 2 - columns[data.issues.indexOf(issue!)]!)).toBeLessThan(3);
			expect(y).toBeLessThan(first);
			expect(y - 10).toBeGreaterThan(heads);
		}
	});

	test('the rows that are shown are counted', () => {
		const drawn = draw(chart, data, { who: 'organisations' }, view);
		expect(drawn.all('.po-count').map((node) => node.getAttribute('data-key'))).toEqual([
			'extension|opposes',
			'dairy|unclear',
		]);
	});

	test('no row is read further from the heads of its columns than a screen is high', () => {
		const many = Array.from({ length: 18 }, (_, index) => ({
			...data.rows[0]!,
			id: `p${index}`,
			group: 'parties' as const,
		}));
		const rows = [...data.rows.slice(0, 2), ...many, ...data.rows.slice(4)];
		const drawn = draw(chart, { ...data, rows }, {}, view);
		const heads = drawn.texts('.po-head').filter(({ text }) => text === 'US tariffs');
		expect(heads.length).toBeGreaterThan(1);
		const column = columnsOf(drawn)[1]!;
		for (const { x } of heads) expect(Math.abs(x - column)).toBeLessThan(5);
		const grounds = drawn.all('.po-ground').map(boxOf);
		// A group is never parted by heads, so only a group of its own length may be longer.
		for (const head of heads) for (const { y1, y2 } of grounds) expect(head.y + 4 < y1 || head.y - 12 > y2).toBe(true);
		const last = heads.at(-1)!;
		expect(last.y).toBeLessThan(grounds.at(-1)!.y1);
		expect(last.y).toBeGreaterThan(grounds[16]!.y2);
		// Those that are in sight are not said again.
		expect(
			draw(chart, { ...data, rows: data.rows.slice(0, 3) }, {}, view)
				.texts('.po-head')
				.filter(({ text }) => text === 'US tariffs'),
		).toHaveLength(1);
	});
});
