/** Whether the picture of `timeline` shows each event on its day, on its track, and as what it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/timeline';
import type { Item } from '../../../../src/components/charts/all/timeline/data';
import { TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { draw, type Options } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre, num, shapeOf } from '../reading/shape';
import { data, item, SHOWN } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 560 },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}, from = data) => draw(chart, from, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const dotOf = ({ one }: Drawn, id: string) => one(`.dot[data-key="${id}"]`);
const placeOf = (drawn: Drawn, id: string) => centre(boxOf(dotOf(drawn, id)));
const middleOf = ({ from, to = from }: Item) => (dayNumberOf(from) + dayNumberOf(to)) / 2;
const near = (a: number, b: number, by = 0.6) => Math.abs(a - b) <= by;
/** Where lanes begin and end, from top to bottom. */
const lanesOf = ({ all, box }: Drawn) =>
	all('.lane').map((node) => ({ track: node.getAttribute('data-track')!, node, foot: box('.lane-rule', node).y1 }));

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each event stands at the middle of its day or month, on an axis that runs evenly', () => {
		const drawn = pictureOf({}, view);
		const { placeOf: dayAt } = drawn.days();
		for (const one of SHOWN) expect(near(placeOf(drawn, one.id).x, dayAt(middleOf(one))), one.id).toBe(true);
		expect(drawn.all('.dot')).toHaveLength(SHOWN.length);
	});

	test('what happened is a disc, what is ahead a diamond; a turning point is marked', () => {
		const drawn = pictureOf({}, view);
		for (const { id, scheduled, key } of SHOWN) {
			const dot = dotOf(drawn, id);
			expect(shapeOf(dot.getAttribute('d')!), id).toBe(scheduled ? 'diamond' : 'disc');
			expect([dot.classList.contains('scheduled'), dot.classList.contains('major')]).toEqual([scheduled, key]);
		}
	});

	test('each event stands in the lane of its track, lanes in their order under their names', () => {
		const drawn = pictureOf({}, view);
		const lanes = lanesOf(drawn);
		expect(lanes.map(({ track }) => track)).toEqual(['review', 'talks', 'tariffs']);
		const names = { review: 'The review', talks: 'Talks and relations', tariffs: 'Tariffs' } as {
			[track: string]: string;
		};
		for (const [index, { track, node, foot }] of lanes.entries()) {
			const top = lanes[index - 1]?.foot ?? 40;
			for (const { id } of SHOWN.filter((one) => one.track === track)) {
				const box = boxOf(dotOf(drawn, id));
				expect(box.y1 > top && box.y2 < foot, id).toBe(true);
				expect(dotOf(drawn, id).closest('.lane')).toBe(node);
			}
			const lines = drawn.texts('.lane-name', node);
			expect(lines.map(({ text }) => text).join(' ')).toBe(names[track]);
			for (const { y, x } of lines) expect(y > top && y < foot && x < 10).toBe(true);
			expect(drawn.box('.lane-rule', node).y2).toBe(foot);
		}
		expect(drawn.height).toBeGreaterThan(lanes.at(-1)!.foot);
	});

	test('no event lies on another: those too near to stand beside it stand over it', () => {
		const drawn = pictureOf({}, view);
		for (const [index, a] of SHOWN.entries())
			for (const b of SHOWN.slice(index + 1)) {
				const [one, two] = [placeOf(drawn, a.id), placeOf(drawn, b.id)];
				expect(Math.hypot(one.x - two.x, one.y - two.y), `${a.id} and ${b.id}`).toBeGreaterThan(9.9);
			}
		// What stands alone stands on the floor of its lane, the first of a crowd too.
		const floor = (track: string) => lanesOf(drawn).find((lane) => lane.track === track)!.foot - 13;
		for (const id of ['order', 'ruling']) expect(near(placeOf(drawn, id).y, floor('tariffs'))).toBe(true);
		for (const id of ['call', 'meeting', 'list']) expect(near(placeOf(drawn, id).y, floor('talks'))).toBe(true);
		expect(placeOf(drawn, 'answer').y).toBeLessThan(placeOf(drawn, 'order').y);
		expect(placeOf(drawn, 'pause').y).toBeLessThan(placeOf(drawn, 'answer').y);
	});

	test('the last day of the record is a line with its name, and what lies behind it another ground', () => {
		const drawn = pictureOf({}, view);
		const today = drawn.days().placeOf(dayNumberOf(data.asOf));
		const line = drawn.box('.day[data-key="today"] .day-line');
		expect([near(line.x1, today), line.x1 === line.x2, near(line.y2, lanesOf(drawn).at(-1)!.foot)]).toEqual([
			true,
			true,
			true,
		]);
		const [label] = drawn.texts('.day-label');
		expect([label!.text, label!.y < line.y1]).toEqual(['Record ends 8 Jul 2026', true]);
		const ahead = drawn.box('.ahead-ground');
		expect(near(ahead.x1, today)).toBe(true);
		expect(near(ahead.x2, drawn.box('.lane:last-child .lane-rule').x2)).toBe(true);
		expect([ahead.y1 < 44, near(ahead.y2, lanesOf(drawn).at(-1)!.foot)]).toEqual([true, true]);
	});

	test('the day of the cursor has a line and a name of its own where it is another', () => {
		const drawn = pictureOf({ on: '2025-09-15' }, view);
		const line = drawn.box('.day[data-key="cursor"] .day-line');
		expect(near(line.x1, drawn.days().placeOf(dayNumberOf('2025-09-15')))).toBe(true);
		const labels = drawn
			.all('.day')
			.map((node) => [node.getAttribute('data-key'), drawn.texts('.day-label', node)[0]!.text]);
		expect(labels).toEqual([
			['today', ''],
			['cursor', '15 September 2025'],
		]);
		expect(pictureOf({}, view).all('.day')).toHaveLength(1);
	});

	test('a click finds the event nearest to it within a finger’s width, a mirrored one another', () => {
		const drawn = pictureOf({}, view);
		for (const { id } of SHOWN) {
			const { x, y } = placeOf(drawn, id);
			expect(drawn.at(x, y)).toBe(id);
			expect(drawn.at(x + 2, y - 2)).toBe(id);
			expect(drawn.at(drawn.width - x, y)).not.toBe(id);
			expect(drawn.at(x, drawn.height - y)).not.toBe(id);
		}
		const { x, y } = placeOf(drawn, 'ruling');
		expect([drawn.at(x, y + 22), drawn.at(x, y + 22.1)]).toEqual(['ruling', null]);
		expect(drawn.at(x + 15, y + 15)).toBe('ruling');
		expect(drawn.at(x + 16, y + 16)).toBeNull();
	});

	test('the event in focus alone is ringed', () => {
		for (const event of ['order', 'next-review']) {
			const drawn = pictureOf({ event }, view);
			const ring = centre(drawn.box('circle.ring'));
			expect(Math.hypot(ring.x - placeOf(drawn, event).x, ring.y - placeOf(drawn, event).y)).toBeLessThan(0.1);
			expect(drawn.all('.dot.focused').map((node) => node.getAttribute('data-key'))).toEqual([event]);
		}
	});

	test('labels bear the titles of their events, hang on them by a stem, and lie on no other', () => {
		const drawn = pictureOf({}, view);
		const labels = drawn.all('.event-label');
		expect(labels.length).toBeGreaterThan(4);
		for (const node of labels) {
			const id = node.getAttribute('data-key')!;
			const lines = drawn.texts('.label-line', node);
			expect(lines.map(({ text }) => text).join(' ')).toBe(`Event ${id}`);
			const { x, y } = placeOf(drawn, id);
			const anchor = node.getAttribute('text-anchor');
			// The line ends under the text, or just beside it where others run past.
			const wide = Math.max(...lines.map(({ text }) => textWidth(text, TYPE[drawn.width < 680 ? 'narrow' : 'wide'])));
			const begins = anchor === 'start' ? lines[0]!.x : lines[0]!.x - wide;
			expect([begins <= x + 5, x - 5 <= begins + wide]).toEqual([true, true]);
			const stem = boxOf(node.closest('.lane')!.querySelector(`.stem[data-key="${id}"]`)!);
			expect([near(stem.x1, x), near(stem.x2, x), near(stem.y2, y - 5)]).toEqual([true, true, true]);
			expect(stem.y1 - lines.at(-1)!.y).toBeGreaterThan(2);
			expect(stem.y1 - lines.at(-1)!.y).toBeLessThan(8);
		}
		expect(drawn.all('.stem')).toHaveLength(labels.length);
	});
});

test('a height does not depend on the width of the picture within its band', () => {
	for (const widths of [
		[312, 560, 679],
		[680, 900, 1100],
	]) {
		const band = widths[0]! < 680 ? 'narrow' : 'wide';
		expect(new Set(widths.map((width) => pictureOf({}, { band, width }).height)).size).toBe(1);
	}
});

test('where there are many events turning points alone are labelled, where there are few all of them', () => {
	const many = Array.from({ length: 8 }, (_, index) => item(`more-${index}`, 'review', `2025-0${index + 1}-15`));
	const labelled = (params: object, from = data) =>
		pictureOf(params, { width: 1400 }, from)
			.all('.event-label')
			.map((node) => node.getAttribute('data-key')!);
	const crowd = { ...data, items: [...data.items, ...many].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
	expect(labelled({}, crowd).toSorted()).toEqual(['list', 'next-review', 'order', 'review']);
	expect(labelled({})).toEqual(expect.arrayContaining(['call', 'meeting', 'ruling', 'talks-again']));
	// At fourteen all are, at fifteen not.
	const of = (count: number) => ({
		...data,
		items: many
			.concat(many.map((_one, index) => item(`again-${index}`, 'talks', `2026-0${(index % 6) + 1}-1${index % 3}`)))
			.slice(0, count),
	});
	expect(labelled({}, of(14)).length).toBeGreaterThan(3);
	expect(labelled({}, of(15))).toEqual([]);
});

test('a label gives way where it would leave the picture or lie on one of more weight', () => {
	const [left, right] = [item('a', 'talks', '2024-10-03'), item('b', 'talks', '2027-05-01')];
	const drawn = pictureOf({}, {}, { ...data, items: [left, right] });
	expect(
		drawn.all('.event-label').map((node) => [node.getAttribute('data-key'), node.getAttribute('text-anchor')]),
	).toEqual([
		['a', 'start'],
		['b', 'end'],
	]);
	const crowd = [
		item('a', 'talks', '2025-06-01'),
		item('b', 'talks', '2025-06-10', { key: true }),
		item('c', 'talks', '2025-06-20'),
	];
	const crowded = pictureOf({}, {}, { ...data, items: crowd });
	const labels = crowded.all('.event-label').map((node) => node.getAttribute('data-key'));
	expect(labels[0]).toBe('b');
	expect(labels).not.toContain('c');
	// A title that has not come yet has no label.
	const untitled = pictureOf({}, {}, { ...data, items: [{ ...left, title: '' }, right] });
	expect(untitled.all('.event-label').map((node) => node.getAttribute('data-key'))).toEqual(['b']);
});

test('a long title is broken into at most three lines, the last at the stem', () => {
	const long = item('long', 'talks', '2025-06-01', {
		title: 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
	});
	const drawn = pictureOf({}, {}, { ...data, items: [long] });
	const lines = drawn.texts('.label-line');
	expect(lines).toHaveLength(3);
	expect(lines[2]!.text).toMatch(/…$/);
	expect([lines[1]!.y - lines[0]!.y, lines[2]!.y - lines[1]!.y]).toEqual([16, 16]);
	const short = pictureOf({}, {}, { ...data, items: [{ ...long, title: 'One' }] }).texts('.label-line');
	expect(short.map(({ y }) => y)).toEqual([lines[2]!.y]);
});

test('a choice that no event answers to is said in words', () => {
	const drawn = pictureOf({ track: 'review', concern: 'dairy' });
	expect(drawn.all('.dot')).toEqual([]);
	expect(drawn.texts('.empty').map(({ text }) => text)).toEqual(['No event matches this choice.']);
	expect(pictureOf().texts('.empty')).toEqual([]);
	const [{ x, y }] = drawn.texts('.empty') as [ReturnType<Drawn['texts']>[number]];
	expect(y > 44 && y < drawn.height && x > 100 && x < 200).toBe(true);
	expect(num(drawn.one('.day-line'), 'y2')).toBe(104);
});

test('whatever their days are, the earlier event stands further left, and those of one day at one place', () => {
	const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(days, fc.constantFrom(...VIEWS), (offsets, view) => {
			const items = offsets
				.toSorted((a, b) => a - b)
				.map((offset, index) => {
					const day = new Date((dayNumberOf(data.start) + offset) * 86_400_000).toISOString().slice(0, 10);
					return item(`e${index}`, index % 2 ? 'talks' : 'review', day);
				});
			const drawn = pictureOf({}, view, { ...data, items });
			const places = items.map(({ id }) => placeOf(drawn, id));
			items.slice(1).forEach((one, index) => {
				const by = places[index + 1]!.x - places[index]!.x;
				expect(one.from === items[index]!.from ? Math.abs(by) < 0.05 : by > 0).toBe(true);
			});
			for (const [index, a] of places.entries())
				for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9.9);
		}),
		{ numRuns: 30 },
	);
});
