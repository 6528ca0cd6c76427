/** The columns in which `timeline` puts events that are too many for a dot each: higher is more, and none is lost. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/timeline';
import { MOST_DOTS } from '../../../../src/components/charts/all/timeline/columns';
import type { Item } from '../../../../src/components/charts/all/timeline/data';
import { addDays } from '../../../../src/record/days';
import { draw } from '../reading/picture';
import { boxOf, centre, height } from '../reading/shape';
import { data } from './fixture';

const model = data.items.find(({ scheduled }) => !scheduled)!;
const eventOn = (date: string, index: number, track: Item['track']): Item => ({
	...model,
	id: `many-${index}`,
	date,
	from: date,
	to: date,
	track,
	key: false,
	title: `Event ${index}`,
});
const [most, other] = data.tracks as [Item['track'], Item['track']];
/** One event a day on one track, one every fourth day on another, all before the record’s last day. */
const itemsOf = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		eventOn(addDays(data.start, index), index, index % 5 === 4 ? other : most),
	);
const end = addDays(data.start, 799);
const many = (count = 640) => ({ ...data, items: itemsOf(count), asOf: addDays(end, -90), end });

describe.each(['narrow', 'wide'] as const)('%s', (band) => {
	const picture = draw(chart, many(), {}, { band });
	const columnsIn = (track: string) => picture.all(`.lane[data-track="${track}"] .event-column`).map(boxOf);

	test('columns stand in place of dots, and say what they are', () => {
		expect(picture.all('.dot')).toEqual([]);
		expect(picture.all('.event-column').length).toBeGreaterThan(10);
		expect(picture.texts('.column-note')[0]!.text).toMatch(
			/^A column is a (month|quarter)\. The highest has \d+ events\.$/,
		);
	});

	test('a column is as high as it has events, on one scale for all tracks', () => {
		const units = picture.marks.lanes.flatMap(({ columns }) => columns.map((one) => one.height / one.events.length));
		expect(units.length).toBeGreaterThan(10);
		for (const unit of units) expect(Math.abs(unit / units[0]! - 1)).toBeLessThan(0.03);
		const highest = (track: string) => Math.max(...columnsIn(track).map(height));
		expect(highest(most) / highest(other)).toBeGreaterThan(3);
		expect(highest(most) / highest(other)).toBeLessThan(5);
	});

	test('columns of a track stand on one floor, in time, and none lies on the next', () => {
		for (const track of [most, other]) {
			const columns = columnsIn(track);
			for (const { y2 } of columns) expect(Math.abs(y2 - columns[0]!.y2)).toBeLessThan(0.2);
			for (const [index, { x1 }] of columns.slice(1).entries()) expect(x1).toBeGreaterThan(columns[index]!.x2);
		}
	});

	test('each event has a place of its own: the ring is drawn there, and a click finds it', () => {
		for (const id of ['many-0', 'many-4', 'many-200', 'many-201', 'many-639']) {
			const ring = centre(boxOf(draw(chart, many(), { event: id }, { band }).one('.ring')));
			expect(picture.at(ring.x, ring.y), id).toBe(id);
		}
	});

	test('every event is among the keys of the picture', () => {
		expect(chart.keys(picture.marks).toSorted()).toEqual(
			itemsOf(640)
				.map(({ id }) => id)
				.toSorted(),
		);
	});
});

test('as many as a dot can stand for are dots', () => {
	const picture = draw(chart, many(MOST_DOTS));
	expect(picture.all('.dot')).toHaveLength(MOST_DOTS);
	expect(picture.all('.event-column')).toEqual([]);
	expect(picture.texts('.column-note')).toEqual([]);
});

test('the subtitle tells columns from dots', () => {
	const said = (count: number) => {
		const { state } = chart.read(many(count), {});
		return chart.subtitle(many(count), state, { locale: 'en', t: (key) => key });
	};
	expect([said(MOST_DOTS), said(MOST_DOTS + 1)]).toEqual([
		'chart.timeline.subtitle',
		'chart.timeline.subtitle.columns',
	]);
});
