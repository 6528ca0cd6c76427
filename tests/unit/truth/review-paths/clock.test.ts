/** The small picture of `review-paths`, with the years left and the reviews alone: as true as the large one. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/review-paths';
import type { Band } from '../../../../src/components/charts/contract';
import { contextOf, draw } from '../reading/picture';
import { strokesOf } from '../reading/path';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre } from '../reading/shape';
import { COURSES, data } from './fixture';

const context = contextOf('review-paths');
const BANDS: Band[] = ['narrow', 'wide'];
const paramsOf = (address: string) => Object.fromEntries(new URLSearchParams(address));
const pictureOf = (address: string, band: Band) => draw(chart, data, { ...paramsOf(address), show: 'clock' }, { band });
const near = (a: number, b: number, by = 0.6) => Math.abs(a - b) <= by;

/** The last year of the axis: two years past the end of the course, or past 2043, where confirmation in 2027 leads. */
const ENDS: { [address: string]: string } = { '': '2045', 'extend=2027': '2045', 'extend=2030': '2048' };
const cases = BANDS.flatMap((band) =>
	Object.entries(ENDS).map(([address, until]) => ({ band, address, until, course: COURSES[address] })),
);

describe.each(cases)('“$address”, $band', ({ band, address, until, course }) => {
	test('each step stands on its day, on one line', () => {
		const picture = pictureOf(address, band);
		const { placeOf } = picture.days();
		const steps = picture.all('.course-step');
		for (const node of steps)
			expect(near(centre(boxOf(node)).x, placeOf(dayNumberOf(node.getAttribute('data-key')!.slice(0, 10))))).toBe(true);
		expect(new Set(steps.map((node) => Math.round(centre(boxOf(node)).y))).size).toBe(1);
		if (course)
			expect(
				steps.map((node) => [node.getAttribute('data-key')!.slice(0, 10), node.getAttribute('data-kind')]).toSorted(),
			).toEqual(course.steps.toSorted());
	});

	test('the area is as high as years are left, over the line of its row', () => {
		const picture = pictureOf(address, band);
		const { placeOf } = picture.days();
		const base = picture.box('.course-row[data-key="years"] .course-rule').y1;
		const points = picture.all('.course-area').flatMap((node) => strokesOf(node.getAttribute('d')!).flat());
		const heightAt = (day: string) =>
			Math.max(...points.filter(({ x }) => near(x, placeOf(dayNumberOf(day)))).map(({ y }) => base - y));
		const unit = heightAt('2020-07-01') / 16;
		expect(unit).toBeGreaterThan(2);
		expect(near(heightAt('2026-07-01') / unit, 10, 0.2)).toBe(true);
	});

	test('it ends two years past the latest of its own end and the end after confirmation at the next review', () => {
		const picture = pictureOf(address, band);
		const ahead = picture.box('.course-ahead-ground');
		expect(near(ahead.x2, picture.days().placeOf(dayNumberOf(`${until}-01-01`)))).toBe(true);
		expect(chart.subtitle(data, picture.state, context)).toContain(`2020 to ${Number(until) - 1}`);
	});

	test('it has two rows and no bars, and is lower than the whole picture', () => {
		const picture = pictureOf(address, band);
		expect(picture.all('.course-row').map((node) => node.getAttribute('data-key'))).toEqual(['years', 'reviews']);
		expect(picture.all('.course-bar, .course-possible-bar, .course-party')).toEqual([]);
		expect(picture.height).toBeLessThan(draw(chart, data, paramsOf(address), { band }).height - 100);
	});
});

test.each(BANDS)('a Party that leaves is named with its day below the line, %s', (band) => {
	const picture = pictureOf('notice=united-states&notice-on=2027-01-01', band);
	const out = picture.one('.course-step[data-kind="out"]');
	const [said] = picture.texts('.course-label').filter(({ key }) => key.endsWith('.leaves'));
	expect(said!.text).toBe('out 1 Jul 2027');
	expect(said!.y).toBeGreaterThan(centre(boxOf(out)).y);
});

test('the address keeps the choice, and the whole picture is the usual one', () => {
	const { state, ignored } = chart.read(data, { show: 'clock', path: 'extended' });
	expect([chart.write(data, state).show, ignored]).toEqual(['clock', []]);
	expect(chart.write(data, chart.read(data, {}).state).show).toBe('all');
	expect(chart.read(data, { show: 'hands' }).ignored).toEqual(['show=hands']);
});

test('a course on which all confirm at the next review says so in its title', () => {
	expect(chart.title(data, chart.read(data, { path: 'extended' }).state, context)).toBe(
		'If all three confirm in 2027, CUSMA runs to 1 July 2043',
	);
});
