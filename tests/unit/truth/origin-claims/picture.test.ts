/** Whether the picture of `origin-claims` says what its two shares are. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/origin-claims';
import type { OriginClaimsData } from '../../../../src/components/charts/all/origin-claims/data';
import { prepare } from '../../../../src/components/charts/build/prepare';
import { bandOf, TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../../../src/record/format';
import { record } from '../../../record';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { walk } from '../reading/walk';
import * as months from '../shared/months';
import { expectAddress } from '../shared/rows';

const source = { id: 'a-series', publisher: 'An office', url: 'https://example.org/' };
const data: OriginClaimsData = {
	start: '2024-01-01',
	asOf: '2026-04-20',
	counted: 'customs',
	claims: {
		all: [
			['2025-01', 38],
			['2025-02', 37.5],
			['2025-03', 49.8],
			['2025-05', 56.1],
			['2025-06', 60],
			['2025-07', 89.5],
			['2025-08', 88],
		],
		crude: [
			['2025-02', 2.5],
			['2025-03', 70],
			['2025-06', 96],
		],
		parts: [
			['2025-02', 80],
			['2025-03', 84],
			['2025-04', 81],
		],
	},
	year: ['2024', 41],
	dutyFree: [
		['2024-11', 78],
		['2024-12', 79],
		['2025-01', 80.4],
		['2025-02', 96.6],
		['2025-03', 88],
		['2025-09', 90],
	],
	break: '2025-06',
	events: [
		{ date: '2025-03-04', title: 'Duties begin' },
		{ date: '2026-02-24', title: 'The surcharge' },
	],
	sources: { claims: { all: source, crude: source, parts: source }, dutyFree: source, year: source },
};
const MONTHS = months.monthsFrom('2024-01', '2026-04');
const monthsOf = (...series: months.Figures[]) => new Set(series.flat().map(([month]) => month));
const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'wide' }, { band: 'wide', width: 1000 }];

describe.each(VIEWS)('$band, width $width', (view) => {
	const picture = (params = {}) => draw(chart, data, params, view);

	test('claims are discs, the share free of duty diamonds, each at its month and value', () => {
		months.expectSeries(picture(), 'claims', data.claims.all, {
			shape: 'disc',
			prefix: 'claims|',
			breaks: ['2025-06'],
		});
		months.expectSeries(picture(), 'free', data.dutyFree, { shape: 'diamond', prefix: 'free|' });
	});
	test.each(['crude', 'parts'] as const)('claims of %s stand alone, and do not break', (claims) => {
		const drawn = picture({ claims });
		months.expectSeries(drawn, 'claims', data.claims[claims], { shape: 'disc', prefix: 'claims|' });
		expect(drawn.all('[data-look="free"]')).toEqual([]);
		expect(drawn.all('.span')).toEqual([]);
		months.expectGaps(drawn, MONTHS, monthsOf(data.claims[claims]));
	});
	test('the year counted otherwise is a level line at its share', () => months.expectYears(picture(), [data.year]));
	test('a month is hatched where neither share is known', () =>
		months.expectGaps(picture(), MONTHS, monthsOf(data.claims.all, data.dutyFree)));
	test('events stand on their days', () => months.expectEvents(picture(), data.events));
	test('a click finds its month', () => months.expectPointer(picture(), MONTHS));
	test('the cursor stands at its month', () => {
		months.expectCursor(picture(), '2025-08', 'August 2025');
		months.expectCursor(picture({ on: '2025-02-11' }), '2025-02', 'February 2025');
	});
	test('the ends of the lines and the year say their figures where they are', () => {
		const drawn = picture();
		const at = (key: string) => centre(boxOf(drawn.one(`.point[data-key="${key}"]`)));
		months.expectLabelNear(drawn, '38%', at('claims|2025-01'));
		months.expectLabelNear(drawn, '88%', at('claims|2025-08'));
		months.expectLabelNear(drawn, '90%', at('free|2025-09'));
		const year = drawn.box('.span');
		months.expectLabelNear(drawn, '41%', { x: year.x1, y: year.y1 });
		months.expectLabelNear(picture({ claims: 'crude' }), '2.5%', {
			...centre(boxOf(picture({ claims: 'crude' }).one('.point[data-key="claims|2025-02"]'))),
		});
	});
	test('each line bears its name, in its own look, clear of its points', () => {
		const drawn = picture();
		const named = (look: string, key: string) =>
			drawn
				.texts('.month-label.strong')
				.find((label) => label.key === key && label.node.classList.contains('claims') === (look === 'claims'))!;
		const [claims, free] = [named('claims', 'claims'), named('free', 'free')];
		const lowest = Math.max(
			...data.claims.all
				.filter(([month]) => month >= '2025-04')
				.map(([month]) => centre(boxOf(drawn.one(`.point[data-key="claims|${month}"]`))).y),
		);
		expect(claims.y).toBeGreaterThan(lowest + 10);
		expect(claims.y).toBeLessThan(lowest + 40);
		const highest = Math.min(...drawn.all('.point[data-look="free"]').map((node) => boxOf(node).y1));
		expect(free.y).toBeLessThan(highest);
		expect(free.y).toBeGreaterThan(highest - 20);
		expect(claims.text).not.toBe(free.text);
	});
});

test('the picture shows a row for the year and each month known, the chosen goods’ months alone where they are chosen', () => {
	expect(new Set(chart.keys(draw(chart, data).marks))).toEqual(
		new Set(['2024', ...monthsOf(data.claims.all, data.dutyFree)]),
	);
	expect(chart.keys(draw(chart, data, { claims: 'parts' }).marks)).toEqual(['2025-02', '2025-03', '2025-04']);
});

test('the scale runs from none to all', () => {
	const labels = draw(chart, data)
		.texts('.level-label')
		.toSorted((a, b) => b.y - a.y);
	expect(labels.map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});

test('the arrow keys reach every month of the picture', () => {
	expect(new Set(walk(chart, data).map(({ on }) => on.slice(0, 7)))).toEqual(new Set(MONTHS));
});

test('a break of the count is told of under the picture of all claims only', () => {
	const notes = (claims: string) => draw(chart, data, { claims }).texts('.month-label.muted').length;
	expect(notes('all')).toBeGreaterThan(0);
	expect([notes('crude'), notes('parts')]).toEqual([0, 0]);
});

test.each([
	['', { claims: 'all', on: '2025-08-01' }, []],
	['claims=crude&on=2024-01-01', { claims: 'crude', on: '2024-01-01' }, []],
	['claims=parts&on=2026-04-20', { claims: 'parts', on: '2026-04-20' }, []],
	['claims=free&on=2026-04-21', { claims: 'all', on: '2025-08-01' }, ['claims=free', 'on=2026-04-21']],
	['on=2023-12-31', { on: '2025-08-01' }, ['on=2023-12-31']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('a month in focus moves the day only where it is another month', () => {
	const { state } = chart.read(data, { on: '2025-06-17' });
	expect(chart.withFocus(data, state, '2025-06')).toEqual(state);
	expect(chart.withFocus(data, state, '2025-07')).toEqual({ ...state, on: '2025-07-01' });
	expect(chart.withFocus(data, state, null)).toEqual(state);
});

test.each([312, 320, 344, 360, 480, 679, 680, 768, 1000])(
	'no name of a line covers a figure of the record, %s px wide',
	(wide) => {
		const band = bandOf(wide);
		for (const locale of LOCALES) {
			const { data: whole } = prepare(record, 'origin-claims', locale);
			const drawn = draw(chart, whole as OriginClaimsData, {}, { band, width: wide, locale });
			const names = drawn.texts('.month-label.strong');
			expect(names.length).toBeGreaterThan(1);
			for (const { text, x, y } of names)
				for (const node of drawn.all('.point')) {
					const at = centre(boxOf(node));
					const inside =
						at.x > x - 2 && at.x < x + textWidth(text, TYPE[band], true) + 2 && at.y > y - 11 && at.y < y + 4;
					expect(inside, `${locale}: ${text} on ${node.getAttribute('data-key')}`).toBe(false);
				}
		}
	},
);
