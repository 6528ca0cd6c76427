/** What the pictures of monthly figures (families/months) must say, whatever chart they are of. */
import { expect } from 'vitest';
import type { MonthMarks } from '../../../../src/components/charts/families/months/layout';
import type { Picture } from '../reading/picture';
import { dayNumberOf, numberIn, readScale } from '../reading/scale';
import { boxOf, centre, num, shapeOf, textureOf, type Shape } from '../reading/shape';
import { strokesOf } from '../reading/path';

export type Drawn = Picture<unknown, MonthMarks>;
export type Figures = readonly (readonly [month: string, value: number])[];

/** The month after one, for months written `2025-03`. */
export const nextMonth = (month: string): string => {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The months from one to another, both included. */
export function monthsFrom(first: string, last: string): string[] {
	const months = [first];
	while (months.at(-1)! < last) months.push(nextMonth(months.at(-1)!));
	return months;
}

/** The scale of percentages at the left, read off its lines and words. */
function percents({ all, texts }: Drawn) {
	const lines = all('.levels > .level').map((node) => num(node, 'y1'));
	return readScale(
		texts('.level-label').map(({ text, y }) => ({
			value: numberIn(text)!,
			// The middle of the words stands at the line.
			at: lines.find((line) => Math.abs(line - (y - 4.5)) < 1)!,
		})),
	);
}

/** Where a month stands: within it, near its middle. */
function expectWithin(picture: Drawn, x: number, month: string): void {
	const day = picture.days().valueAt(x);
	const [from, until] = [dayNumberOf(`${month}-01`), dayNumberOf(`${nextMonth(month)}-01`)];
	expect(day, `the day at which ${month} stands`).toBeGreaterThan(from + (until - from) / 3);
	expect(day, `the day at which ${month} stands`).toBeLessThan(until - (until - from) / 3);
}

/** Each figure has a point of its shape in its month and at its value, joined to the next month's and to no other. */
export function expectSeries(
	picture: Drawn,
	look: string,
	figures: Figures,
	{ shape, breaks = [], prefix = '' }: { shape: Shape; breaks?: string[]; prefix?: string },
): void {
	const { placeOf } = percents(picture);
	const points = picture.all(`.point[data-look="${look}"]`);
	expect(points.map((node) => node.getAttribute('data-key'))).toEqual(figures.map(([month]) => `${prefix}${month}`));
	const places = points.map((node) => centre(boxOf(node)));
	figures.forEach(([month, value], index) => {
		expectWithin(picture, places[index]!.x, month);
		expect(Math.abs(places[index]!.y - placeOf(value)), `${month} is ${value}`).toBeLessThan(0.6);
		expect(shapeOf(points[index]!.getAttribute('d')!)).toBe(shape);
	});
	const runs: Figures[number][][] = [];
	for (const figure of figures) {
		const before = runs.at(-1)?.at(-1);
		if (before && nextMonth(before[0]) === figure[0] && !breaks.includes(figure[0])) runs.at(-1)!.push(figure);
		else runs.push([figure]);
	}
	const strokes = strokesOf(picture.one(`.measure[data-look="${look}"]`).getAttribute('d')!);
	expect(strokes.map((stroke) => stroke.length)).toEqual(runs.map((run) => run.length));
	for (const [index, point] of strokes.flat().entries()) {
		expect(Math.abs(point.x - places[index]!.x)).toBeLessThan(0.2);
		expect(Math.abs(point.y - places[index]!.y)).toBeLessThan(0.2);
	}
}

/** Whole years are level lines from New Year to New Year at their value. */
export function expectYears(picture: Drawn, years: Figures): void {
	const { placeOf } = percents(picture);
	const { placeOf: dayAt } = picture.days();
	const spans = picture.all('.span');
	expect(spans.map((node) => node.getAttribute('data-key'))).toEqual(years.map(([year]) => year));
	for (const [index, [year, value]] of years.entries()) {
		const { x1, x2, y1, y2 } = boxOf(spans[index]!);
		expect(Math.abs(x1 - dayAt(dayNumberOf(`${year}-01-01`)))).toBeLessThan(0.5);
		expect(Math.abs(x2 - dayAt(dayNumberOf(`${Number(year) + 1}-01-01`)))).toBeLessThan(0.5);
		expect([y1, y2]).toEqual([y1, y1]);
		expect(Math.abs(y1 - placeOf(value)), `${year} is ${value}`).toBeLessThan(0.6);
	}
}

/** Months are hatched where they have no figure, over the height of the scale, and nowhere else. */
export function expectGaps(picture: Drawn, months: readonly string[], known: ReadonlySet<string>): void {
	const { valueAt } = picture.days();
	const gaps = picture.all('.gap');
	const hatched = (month: string) =>
		gaps.some((node) => {
			const { x1, x2 } = boxOf(node);
			const middle = dayNumberOf(`${month}-15`);
			return valueAt(x1) <= middle && middle <= valueAt(x2);
		});
	expect(months.filter(hatched)).toEqual(months.filter((month) => !known.has(month)));
	const lines = picture.all('.levels > .level').map(boxOf);
	const [top, bottom] = [Math.min(...lines.map(({ y1 }) => y1)), Math.max(...lines.map(({ y1 }) => y1))];
	for (const gap of gaps) {
		expect(textureOf(picture.svg, gap)).toBe('rising');
		const { x1, x2, y1, y2 } = boxOf(gap);
		expect([y1, y2]).toEqual([top, bottom]);
		expect(x1).toBeGreaterThanOrEqual(lines[0]!.x1 - 0.1);
		expect(x2).toBeLessThanOrEqual(lines[0]!.x2 + 0.1);
		// From the first of a month to the first of another, or to the end.
		const ends = [x1, x2].map((x) => new Date(Math.round(valueAt(x)) * 86_400_000).getUTCDate());
		expect(ends[0]).toBe(1);
		if (x2 < lines[0]!.x2 - 0.1) expect(ends[1]).toBe(1);
	}
	const overlaps = gaps.map(boxOf).toSorted((a, b) => a.x1 - b.x1);
	for (const [index, { x1 }] of overlaps.slice(1).entries()) expect(x1).toBeGreaterThan(overlaps[index]!.x2);
}

/** Each month in which something happened has a number at the day of its first event, and a line that says what. */
export function expectEvents(picture: Drawn, events: readonly { date: string; title: string }[]): void {
	const { placeOf } = picture.days();
	const months = [...new Set(events.map(({ date }) => date.slice(0, 7)))];
	const flags = picture.texts('.flag-number');
	expect(flags.map(({ text }) => text)).toEqual(months.map((_, index) => String(index + 1)));
	const bottom = Math.max(...picture.all('.levels > .level').map((node) => num(node, 'y1')));
	const notes = picture.texts('.month-label.note, .month-label.number');
	for (const [index, month] of months.entries()) {
		const [first] = events.filter(({ date }) => date.startsWith(month));
		const line = picture.box(`.flag-line[data-key="${flags[index]!.key}"]`);
		expect(Math.abs(line.x1 - placeOf(dayNumberOf(first!.date)))).toBeLessThan(0.5);
		expect([flags[index]!.x, line.x2]).toEqual([line.x1, line.x1]);
		expect(line.y1).toBeLessThan(line.y2);
		expect(line.y2).toBeGreaterThanOrEqual(bottom);
		expect(flags[index]!.y).toBeGreaterThan(line.y2);
		// The text between this number in the list and the next.
		const number = notes.findIndex(({ text, x }) => text === String(index + 1) && x < 10);
		const next = notes.findIndex(({ text, x }) => text === String(index + 2) && x < 10);
		expect(notes[number]!.y).toBe(notes[number + 1]!.y);
		const said = notes.slice(number + 1, next < 0 ? undefined : next).map(({ text }) => text);
		for (const { title } of events.filter(({ date }) => date.startsWith(month)))
			expect(said.join(' ')).toContain(title);
	}
	const rows = notes.map(({ y }) => y);
	expect(rows).toEqual(rows.toSorted((a, b) => a - b));
	expect(rows[0]).toBeGreaterThan(Math.max(...flags.map(({ y }) => y)));
	expect(rows.at(-1)).toBeLessThan(picture.height);
}

/** A click anywhere in a month leads to it; a place mirrored at the middle of the axis leads to another. */
export function expectPointer(picture: Drawn, months: readonly string[]): void {
	const { placeOf } = picture.days();
	const { x1: left, x2: right } = picture.box('.levels > .level:first-child');
	const y = picture.height / 3;
	for (const month of months) {
		const [from, until] = [placeOf(dayNumberOf(`${month}-01`)), placeOf(dayNumberOf(`${nextMonth(month)}-01`))];
		for (const x of [from + 0.5, (from + Math.min(until, right)) / 2, Math.min(until, right) - 0.5])
			expect(picture.at(x, y), `at ${x}`).toBe(month);
		if (Math.abs((from + until) / 2 - (left + right) / 2) > until - from)
			expect(picture.at(left + right - (from + until) / 2, y)).not.toBe(month);
	}
	// Beside the axis the nearest month counts; above, below and far away none.
	expect(picture.at(left - 15, y)).toBe(months[0]);
	expect(picture.at(-15, y)).toBe(months[0]);
	expect(picture.at(picture.width + 15, y)).toBe(months.at(-1));
	expect(picture.at(-25, y)).toBeNull();
	expect(picture.at(picture.width + 25, y)).toBeNull();
	expect(picture.at(left + 50, -1)).toBeNull();
	expect(picture.at(left + 50, picture.height + 1)).toBeNull();
	expect([picture.at(left + 1, 0), picture.at(left + 1, picture.height)]).toEqual([months[0], months[0]]);
}

/** The line of the cursor stands at its month, and the points of that month alone are marked. */
export function expectCursor(picture: Drawn, month: string, name: string): void {
	const line = picture.box('.cursor-line');
	expect(line.x1).toBe(line.x2);
	expectWithin(picture, line.x1, month);
	expect(picture.texts('.cursor-label').map(({ text }) => text)).toEqual([name]);
	expect(num(picture.one('.cursor-label'), 'y')).toBeLessThan(line.y1);
	const levels = picture.all('.levels > .level').map((node) => num(node, 'y1'));
	expect(line.y1).toBeLessThan(Math.min(...levels));
	expect(line.y2).toBe(Math.max(...levels));
	const focused = picture.all('.point.focused').map((node) => node.getAttribute('data-key')!);
	expect(focused.every((key) => key.endsWith(month))).toBe(true);
	for (const node of picture.all(`.point[data-key$="${month}"]`)) expect(node.classList.contains('focused')).toBe(true);
}

/** A label stands beside the point or level that it gives the figure of, at most this far away. */
export function expectLabelNear(picture: Drawn, text: string, place: { x: number; y: number }, by = 26): void {
	const found = picture.texts('.month-label').filter((label) => label.text.includes(text));
	expect(found, `a label with “${text}”`).not.toEqual([]);
	const away = Math.min(...found.map((label) => Math.hypot(label.x - place.x, label.y - 4 - place.y)));
	expect(away, `“${text}” from its mark`).toBeLessThan(by);
}
