/** Whether the picture of `review-paths` shows the course that the agreement takes, day by day and year by year. */
import { describe, expect, test } from 'vitest';
import type { Band } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/review-paths';
import { draw } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre, height, shapeOf, textureOf, width } from '../reading/shape';
import { strokesOf } from '../reading/path';
import { COURSES, data } from './fixture';

const BANDS: Band[] = ['narrow', 'wide'];
const cases = BANDS.flatMap((band) => Object.entries(COURSES).map(([address, course]) => ({ band, address, course })));
const PARTIES = ['canada', 'united-states', 'mexico'];

const pictureOf = (address: string, band: Band = 'wide', at = '') =>
	draw(chart, data, { ...Object.fromEntries(new URLSearchParams(address)), ...(at && { at }) }, { band });
type Drawn = ReturnType<typeof pictureOf>;

/** Where a day stands, in pixels. */
const placesOf = (picture: Drawn) => {
	const { placeOf } = picture.days();
	return (day: string) => placeOf(dayNumberOf(day));
};
/** The row of a name: its foot, and the foot of the row above it. */
function rowOf({ all, box }: Drawn, key: string) {
	const keys = all('.course-row').map((node) => node.getAttribute('data-key'));
	const feet = keys.map((name) => box(`.course-row[data-key="${name}"] .course-rule`).y1);
	const index = keys.indexOf(key);
	return { foot: feet[index]!, over: feet[index - 1] ?? 0 };
}
const near = (a: number, b: number, by = 0.6) => Math.abs(a - b) <= by;

const SHAPES: { [kind: string]: string } = {
	entry: 'disc',
	held: 'disc',
	due: 'disc',
	extended: 'square',
	refused: 'cross',
	notice: 'triangle down',
	out: 'cross',
	end: 'square',
};

describe.each(cases)('“$address”, $band', ({ band, address, course }) => {
	test('each step stands on its day, in its row, in the shape of what it is', () => {
		const picture = pictureOf(address, band);
		const place = placesOf(picture);
		const nodes = picture.all('.course-step');
		const found = nodes.map((node) => {
			const [day, , party] = node.getAttribute('data-key')!.split('.');
			return [day, node.getAttribute('data-kind'), ...(party ? [party] : [])];
		});
		expect(found.toSorted()).toEqual(course.steps.toSorted());
		for (const node of nodes) {
			const [day, , party] = node.getAttribute('data-key')!.split('.');
			const kind = node.getAttribute('data-kind')!;
			const { x, y } = centre(boxOf(node));
			expect(near(x, place(day!)), `${day} ${kind}`).toBe(true);
			expect(shapeOf(node.getAttribute('d')!), kind).toBe(SHAPES[kind]);
			const row = rowOf(picture, party ?? (kind === 'entry' || kind === 'end' ? 'terms' : 'reviews'));
			expect(y > row.over && y < row.foot, `${day} ${kind} in its row`).toBe(true);
		}
	});

	test('the area is as high on each day as years are left, and stands on its line at the end', () => {
		const picture = pictureOf(address, band);
		const place = placesOf(picture);
		const base = rowOf(picture, 'years').foot;
		const points = picture.all('.course-area').flatMap((node) => strokesOf(node.getAttribute('d')!).flat());
		/** The height of the area where it is highest at a place: at an extension it leaps. */
		const heightAt = (x: number) => Math.max(...points.filter((point) => near(point.x, x)).map(({ y }) => base - y));
		const [[first, most]] = course.years as [[string, number]];
		const unit = heightAt(place(first)) / most;
		expect(unit).toBeGreaterThan(2);
		// The highest point leaves room for its label within the row.
		expect(base - unit * most).toBeGreaterThan(rowOf(picture, 'years').over + 10);
		for (const [day, years] of course.years) {
			const x = place(day);
			// Between two points the area runs straight.
			const known = points.some((point) => near(point.x, x, 0.3));
			const right = points.filter((point) => point.x > x && point.y < base).toSorted((a, b) => a.x - b.x)[0];
			const left = points
				.filter((point) => point.x < x && point.y < base)
				.toSorted((a, b) => b.x - a.x || a.y - b.y)[0];
			const at = known ? heightAt(x) : base - (left!.y + ((right!.y - left!.y) * (x - left!.x)) / (right!.x - left!.x));
			expect(near(at, years * unit, 1.2), `${years} years on ${day}, drawn as ${at / unit}`).toBe(true);
		}
		const last = Math.max(...points.map(({ x }) => x));
		expect(near(last, place(course.end ?? data.end))).toBe(true);
	});

	test('what is past ends today, where the ground of what is ahead begins', () => {
		const picture = pictureOf(address, band);
		const today = placesOf(picture)(data.asOf);
		const [past, ahead] = ['past', 'ahead'].map((when) => picture.box(`.course-area[data-when="${when}"]`));
		const line = picture.box('.course-line[data-line="today"]');
		for (const x of [past!.x2, ahead!.x1, line.x1, line.x2, picture.box('.course-ahead-ground').x1])
			expect(near(x, today)).toBe(true);
		expect(near(picture.box('.course-ahead-ground').x2, placesOf(picture)(data.end))).toBe(true);
		expect(near(past!.x1, placesOf(picture)('2020-07-01'))).toBe(true);
	});

	test('terms follow one another on their days; one more that is open is drawn behind them', () => {
		const picture = pictureOf(address, band);
		const place = placesOf(picture);
		const cut = (day: string) => (day < data.end ? day : data.end);
		const bars = picture.all('.course-term');
		expect(bars).toHaveLength(course.terms.length);
		for (const [index, [from, to]] of course.terms.entries()) {
			const box = picture.box('.course-bar', bars[index]!);
			expect(near(box.x1, place(from)), from).toBe(true);
			expect(near(box.x2 + 1, place(cut(to))), to).toBe(true);
			expect(bars[index]!.classList.contains('extended')).toBe(index > 0);
			const row = rowOf(picture, 'terms');
			expect(box.y1 > row.over && box.y2 < row.foot).toBe(true);
		}
		if (band === 'wide')
			expect(picture.texts('.course-bar-label').map(({ text }) => text)).toEqual(
				course.terms.map(([, , words]) => words),
			);
		for (const { text, x, key } of picture.texts('.course-bar-label').filter(({ text: words }) => words !== ''))
			expect(near(x, centre(picture.box(`.course-term[data-key="${key}"] .course-bar`)).x), text).toBe(true);
		const possible = picture.all('.course-possible-bar').map(boxOf);
		expect(possible).toHaveLength(course.possible ? 1 : 0);
		if (course.possible) {
			expect(near(possible[0]!.x1, place(course.end!) + 7)).toBe(true);
			expect(near(possible[0]!.x2, place(course.possible))).toBe(true);
			expect(near(centre(possible[0]!).y, centre(picture.box('.course-term:last-child .course-bar')).y, 1)).toBe(true);
		}
	});

	test('each Party is bound from the first day to the last or to its leaving, hatched while its notice runs', () => {
		const picture = pictureOf(address, band);
		const place = placesOf(picture);
		for (const party of PARTIES) {
			const group = picture.one(`.course-party[data-party="${party}"]`);
			const [bar, notice] = [picture.box('.course-bar', group), picture.box('.course-notice', group)];
			const [noticed, out] = course.leave?.[party] ?? [course.end ?? data.end, course.end ?? data.end];
			expect(near(bar.x1, place('2020-07-01'))).toBe(true);
			expect(near(bar.x2, place(noticed)), party).toBe(true);
			expect(near(notice.x1, place(noticed)) && near(notice.x2, place(out)), party).toBe(true);
			expect(textureOf(picture.svg, picture.one('.course-notice', group))).toBe('rising');
			expect([notice.y1, notice.y2]).toEqual([bar.y1, bar.y2]);
			const row = rowOf(picture, party);
			expect(bar.y1 > row.over && bar.y2 < row.foot).toBe(true);
			const said = picture.texts(`.course-label[data-key="${party}.leaves"]`);
			expect(said).toHaveLength(course.leave?.[party] ? 1 : 0);
			for (const { text, y } of said) {
				expect(text).toBe(`out ${out === '2029-08-01' ? '1 Aug 2029' : '1 Sep 2028'}`);
				expect(y > row.over && y < row.foot).toBe(true);
			}
		}
	});

	test('the end is said over its line, or that there is none in the picture', () => {
		const picture = pictureOf(address, band);
		const said = picture.texts('.course-label[data-key="end"]');
		const lines = picture.all('.course-line[data-line="end"]').map(boxOf);
		if (course.end) {
			const day = new Date(`${course.end}T00:00:00Z`).toLocaleDateString('en-GB', {
				day: 'numeric',
				month: 'long',
				year: 'numeric',
				timeZone: 'UTC',
			});
			expect(said.map(({ text }) => text)).toEqual([`Ends ${day}`]);
			expect(lines).toHaveLength(1);
			expect(near(lines[0]!.x1, placesOf(picture)(course.end))).toBe(true);
			expect(lines[0]!.y1).toBeGreaterThan(said[0]!.y);
		} else {
			expect(said.map(({ text }) => text)).toEqual(['Goes on past 2054 →']);
			expect(lines).toEqual([]);
		}
	});
});

test.each(BANDS)('on the %s picture years are named at the axis, and the rows at their side', (band) => {
	const picture = pictureOf('', band);
	const years = picture.texts('.tick-label').map(({ text }) => text);
	expect(years).toEqual(
		band === 'wide'
			? ['2020', '2025', '2030', '2035', '2040', '2045', '2050', '']
			: ['2020', '', '2030', '', '2040', '', '2050', ''],
	);
	expect(picture.all('.grid-line.major')).toHaveLength(band === 'wide' ? 7 : 4);
	const names = picture.all('.course-row-name').map((node) => picture.texts('.course-name', node));
	expect(names.map((lines) => lines.map(({ text }) => text).join(' '))).toEqual([
		'Years left',
		'Joint reviews',
		'Terms',
		'Canada',
		'United States',
		'Mexico',
	]);
	for (const [index, key] of ['years', 'reviews', 'terms', ...PARTIES].entries()) {
		const row = rowOf(picture, key);
		for (const { y } of names[index]!) expect(y > row.over + 4 && y < row.foot).toBe(true);
		expect(width(picture.box(`.course-row[data-key="${key}"] .course-rule`))).toBeGreaterThan(300);
	}
	// A row that is named beside it has its name at its middle.
	if (band === 'wide') {
		const bar = centre(picture.box('.course-party[data-party="mexico"] .course-bar')).y;
		expect(names[5]![0]!.y - 5).toBeCloseTo(bar, 0);
	}
});

test('yearly reviews are smaller than those of the six-year cycle', () => {
	const picture = pictureOf('extend=2027');
	const size = (day: string) => height(boxOf(picture.one(`.course-step[data-key^="${day}"]`)));
	expect(size('2034-07-01')).toBeLessThan(size('2033-07-01'));
	expect(size('2035-07-01')).toBe(size('2034-07-01'));
	expect(size('2026-07-01')).toBe(size('2033-07-01'));
});

test('the ring and the line stand at the step in focus', () => {
	for (const [at, day] of [
		['annual.2036-07-01.end', '2036-07-01'],
		['annual.2030-07-01.joint-review', '2030-07-01'],
		['', '2027-07-01'],
	] as const) {
		const picture = pictureOf('', 'wide', at);
		const ring = centre(picture.box('circle.course-ring'));
		expect(near(ring.x, placesOf(picture)(day))).toBe(true);
		const step = centre(boxOf(picture.one(`.course-step[data-key^="${day}"]`)));
		expect(Math.hypot(step.x - ring.x, step.y - ring.y)).toBeLessThan(0.1);
		expect(picture.box('.course-cursor').x1).toBe(ring.x);
	}
});
