/** Whether turning points lead: all named in the picture, at every width, and told first. */
import { describe, expect, test } from 'vitest';
import { chart as timeline } from '../../../../src/components/charts/all/timeline';
import type { Item, TimelineData } from '../../../../src/components/charts/all/timeline/data';
import { focused, inPicture } from '../../../../src/components/charts/all/timeline/state';
import { prepare } from '../../../../src/components/charts/build/prepare';
import { TYPE, type Context } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../../../src/record/format';
import { record } from '../../../record';
import { data, item } from './fixture';

/** The timeline of the record in a language. */
const inLanguage = (locale: (typeof LOCALES)[number]) => {
	const { data: whole, context } = prepare(record, 'timeline', locale);
	return { whole: whole as TimelineData, context: context as Context };
};

describe.each(['narrow', 'wide'] as const)('%s: the record’s turning points', (band) => {
	const widths = band === 'narrow' ? [312, 320, 344, 360, 420, 560, 679] : [680, 690, 720, 768, 900, 1059, 1100];
	test.each(LOCALES)('all have their names, in every part of time and at every width, in %s', (locale) => {
		const { whole, context } = inLanguage(locale);
		for (const zoom of ['all', ...whole.spans.map(({ id }) => id)])
			for (const events of ['all', 'turning']) {
				const { state } = timeline.read(whole, { zoom, events });
				const expected = inPicture(whole, state)
					.filter(({ key }) => key)
					.map(({ id }) => id);
				for (const width of widths) {
					const { lanes } = timeline.layout(whole, state, { width, band, uid: 'test' }, context);
					const named = new Set(lanes.flatMap(({ labels }) => labels.map(({ key }) => key)));
					expect(
						expected.filter((id) => !named.has(id)),
						`${zoom}, ${events}, ${width} px`,
					).toEqual([]);
				}
			}
	});

	test('no name lies on another or on the line of another, and none leaves the picture', () => {
		const { whole, context } = inLanguage('fr');
		const { state } = timeline.read(whole, {});
		for (const width of widths)
			for (const { labels, height, y } of timeline.layout(whole, state, { width, band, uid: 'test' }, context).lanes) {
				const boxes = labels.map(({ anchor, key, lines, stem, x }) => {
					const wide = Math.max(...lines.map(({ text }) => textWidth(text, TYPE[band])));
					const [x1, x2] = anchor === 'start' ? [x, x + wide] : [x - wide, x];
					return { key, stem, x1, x2, y1: lines[0]!.y - 12, y2: lines.at(-1)!.y + 3 };
				});
				for (const [index, a] of boxes.entries()) {
					expect(a.x1, a.key).toBeGreaterThanOrEqual(0);
					expect(a.x2, a.key).toBeLessThanOrEqual(width);
					expect([a.y1 >= y, a.stem.y2 <= y + height], a.key).toEqual([true, true]);
					for (const b of boxes.slice(index + 1)) {
						const apart = a.x2 < b.x1 || b.x2 < a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
						expect(apart, `${width} px: ${a.key} and ${b.key}`).toBe(true);
					}
					for (const b of boxes)
						if (b !== a && b.stem.y1 < a.y1)
							expect(b.stem.x < a.x1 || b.stem.x > a.x2, `${width} px: the line of ${b.key} in ${a.key}`).toBe(true);
				}
			}
	});
});

test('the newest turning point leads, and where there is none the newest event', () => {
	const items = [
		item('turn', 'talks', '2025-06-01', { key: true }),
		item('later', 'talks', '2025-07-01'),
		item('ahead', 'talks', '2026-12-01', { key: true, scheduled: true }),
	];
	const leads = (from: Item[], params = {}) => {
		const of = { ...data, items: from };
		return focused(of, timeline.read(of, params).state)?.id;
	};
	expect(leads(items)).toBe('turn');
	expect(leads(items, { on: '2025-05-01' })).toBe('turn');
	expect(leads(items.slice(1))).toBe('later');
	expect(leads(items, { event: 'later' })).toBe('later');
	// The address of the default state does not change with what leads.
	expect(timeline.write(data, timeline.read(data, {}).state).event).toBe('latest');
});
