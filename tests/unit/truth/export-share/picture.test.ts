/** Whether the picture of `export-share` says what the shares are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/export-share';
import type { ExportShareData } from '../../../../src/components/charts/all/export-share/data';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { follow, walk } from '../reading/walk';
import * as months from '../shared/months';
import { expectAddress } from '../shared/rows';

const source = {
	publisher: 'An office',
	url: 'https://example.org/',
	more: 0,
	series: 'a-series',
	counted: 'balance-of-payments',
};
const data: ExportShareData = {
	start: '2024-01-01',
	asOf: '2026-04-20',
	months: [
		['2024-11', 77.4],
		['2024-12', 76],
		['2025-01', 81.8],
		['2025-02', 80],
		['2025-04', 71.2],
		['2025-05', 67.3],
		['2025-12', 70.5],
		['2026-01', 64.2],
		['2026-02', 66],
	],
	years: [
		['2022', 77],
		['2023', 77.6],
		['2024', 75.9],
		['2025', 71.7],
	],
	events: [
		{ date: '2025-03-04', title: 'Duties begin' },
		{ date: '2025-03-07', title: 'Goods of the agreement are exempt' },
		{ date: '2025-08-01', title: 'The rate rises' },
	],
	sources: { months: source, years: { ...source, publisher: 'Another office' } },
};
const MONTHS = months.monthsFrom('2024-01', '2026-04');
const VIEWS: (Options & { scale: 'close' | 'zero' })[] = [
	{ band: 'narrow', scale: 'close' },
	{ band: 'wide', scale: 'close' },
	{ band: 'wide', scale: 'zero' },
	{ band: 'wide', width: 1000, scale: 'close' },
];

describe.each(VIEWS)('$band, scale $scale, width $width', ({ scale, ...view }) => {
	const picture = (params = {}) => draw(chart, data, { scale, ...params }, view);

	test('each month is a disc at its share, joined to the month before and the month after alone', () =>
		months.expectSeries(picture(), 'share', data.months, { shape: 'disc' }));
	test('each whole year since the start is a line at its share', () =>
		months.expectYears(picture(), data.years.slice(2)));
	test('months are hatched for which there is no figure, neither their own nor their year’s', () => {
		const ofYears = MONTHS.filter((month) => month < '2026');
		const own = data.months.map(([month]) => month);
		months.expectGaps(picture(), MONTHS, new Set([...own, ...ofYears]));
		const without = { ...data, years: data.years.slice(0, 3) };
		const of2024 = MONTHS.filter((month) => month < '2025');
		months.expectGaps(draw(chart, without, { scale }, view), MONTHS, new Set([...own, ...of2024]));
	});
	test('events stand on their days, one number a month', () => months.expectEvents(picture(), data.events));
	test('a click finds its month', () => months.expectPointer(picture(), MONTHS));
	test('the cursor stands at its month', () => {
		months.expectCursor(picture(), '2026-02', 'February 2026');
		months.expectCursor(picture({ on: '2025-05-20' }), '2025-05', 'May 2025');
		months.expectCursor(picture({ on: '2024-01-01' }), '2024-01', 'January 2024');
	});
	test('the highest month, the last and the years say their figures where they are', () => {
		const drawn = picture();
		const at = (key: string) => centre(boxOf(drawn.one(`.point[data-key="${key}"]`)));
		months.expectLabelNear(drawn, '81.8%', at('2025-01'));
		months.expectLabelNear(drawn, '66%', at('2026-02'));
		const years = drawn.all('.span').map(boxOf);
		months.expectLabelNear(drawn, '75.9%', { x: years[0]!.x1, y: years[0]!.y1 }, 22);
		// On a phone there is too little room past its end, and the name moves in from the edge of the picture.
		const near = view.band === 'narrow' ? 34 : 22;
		months.expectLabelNear(drawn, '71.7%', { x: years[1]!.x2, y: years[1]!.y1 }, near);
	});
});

test('the scale begins at nothing and ends at all, or holds whole fives close around all that is drawn', () => {
	const levels = (scale: string, from = data) =>
		draw(chart, from, { scale })
			.texts('.level-label')
			.toSorted((a, b) => b.y - a.y)
			.map(({ text }) => text);
	expect(levels('zero')).toEqual(['0%', '25%', '50%', '75%', '100%']);
	expect(levels('close')).toEqual(['60%', '65%', '70%', '75%', '80%', '85%']);
	// A year outside the picture does not widen it; one inside it does.
	const wide = (year: string, value: number) =>
		levels('close', { ...data, years: [...data.years, [year, value]] }).filter((_, index, all) =>
			[0, all.length - 1].includes(index),
		);
	expect(wide('2021', 40)).toEqual(['60%', '85%']);
	expect(wide('2026', 51)).toEqual(['45%', '85%']);
	expect(wide('2026', 89.8)).toEqual(['60%', '95%']);
});

test('whatever the shares are, each stands at its value and the greater is the higher', () => {
	const shares = fc.array(fc.integer({ min: 20, max: 990 }), { minLength: 3, maxLength: 12 });
	fc.assert(
		fc.property(shares, fc.constantFrom('close', 'zero'), (tenths, scale) => {
			const points = tenths.map((tenth, index): [string, number] => [MONTHS[index + 2]!, tenth / 10]);
			months.expectSeries(draw(chart, { ...data, months: points }, { scale }), 'share', points, { shape: 'disc' });
		}),
		{ numRuns: 25 },
	);
});

test('the arrow keys reach every month, up and down those in which something happened', () => {
	expect(new Set(walk(chart, data, {}, ['left', 'right']).map(({ on }) => on.slice(0, 7)))).toEqual(new Set(MONTHS));
	const { state } = chart.read(data, { on: '2024-01-01' });
	const along = (arrow: Parameters<typeof chart.move>[2], from = state) =>
		follow(chart, data, from, arrow).map(({ on }) => on.slice(0, 7));
	expect(along('right')).toEqual(MONTHS);
	expect(along('on-a-day')).toEqual(MONTHS);
	expect(along('left', { ...state, on: '2026-04-20' })).toEqual(MONTHS.toReversed());
	expect(along('back-a-day', { ...state, on: '2026-04-20' })).toEqual(MONTHS.toReversed());
	expect(along('down')).toEqual(['2024-01', '2025-03', '2025-08']);
	expect(along('up', { ...state, on: '2026-04-20' })).toEqual(['2026-04', '2025-08', '2025-03']);
	expect(chart.move(data, state, 'last')).toBe('2026-04');
	expect(chart.move(data, { ...state, on: '2025-06-30' }, 'first')).toBe('2024-01');
});

test.each([
	['', { scale: 'close', on: '2026-02-01' }, []],
	['scale=zero&on=2024-01-01', { scale: 'zero', on: '2024-01-01' }, []],
	['on=2026-04-20', { on: '2026-04-20' }, []],
	['on=2026-04-21&scale=both', { scale: 'close', on: '2026-02-01' }, ['scale=both', 'on=2026-04-21']],
	['on=2023-12-31', { on: '2026-02-01' }, ['on=2023-12-31']],
	['on=2025-06', { on: '2026-02-01' }, ['on=2025-06']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('a month in focus moves the day only where it is another month', () => {
	const { state } = chart.read(data, { on: '2025-06-17' });
	expect(chart.withFocus(data, state, '2025-06')).toEqual(state);
	expect(chart.withFocus(data, state, '2025-07')).toEqual({ ...state, on: '2025-07-01' });
	expect(chart.withFocus(data, state, null)).toEqual(state);
});

test('the picture shows the rows of the years since its start and of every month with a figure', () => {
	expect(chart.keys(draw(chart, data).marks)).toEqual(['2024', '2025', ...data.months.map(([month]) => month)]);
});

test('the picture says what earlier years are held, and which are not', () => {
	const notes = (years: ExportShareData['years']) =>
		draw(chart, { ...data, years })
			.texts('.point-label, text')
			.map(({ text }) => text)
			.join(' ');
	const held = notes([['2013', 74.8], ['2014', 75.6], ...data.years.slice(2)]);
	expect(held).toContain(
		'Earlier whole years: 74.8% in 2013 and 75.6% in 2014. For 2015 to 2023 no figure on this basis was found.',
	);
	expect(notes(data.years)).toContain('Earlier whole years: 77% in 2022 and 77.6% in 2023.');
	expect(notes(data.years)).not.toContain('no figure on this basis');
	expect(notes(data.years.slice(2))).not.toContain('Earlier');
});
