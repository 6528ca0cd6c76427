/** The tracks of the record, and the lanes of the timeline. */
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/components/charts/all/timeline/data';
import type { TimelineMarks } from '../../src/components/charts/all/timeline/layout';
import { prepare } from '../../src/components/charts/build/prepare';
import { ARTBOARDS } from '../../src/components/charts/contract';
import { TRACKS } from '../../src/record/schema';
import { record } from '../record';

/** The lanes of the timeline at an address, with the ids of their events. */
function lanesAt(address: { [name: string]: string }) {
	const { chart, data, state, context, ignored } = prepare(record, 'timeline', 'en', address);
	const size = { width: ARTBOARDS.wide, band: 'wide', uid: 'test' } as const;
	const { lanes } = chart.layout(data, state, size, context) as unknown as TimelineMarks;
	return { lanes: lanes.map(({ key, dots }) => ({ key, events: dots.map((dot) => dot.key) })), ignored };
}

test('each track of the record has events, and a lane of its own in their order', () => {
	expect(new Set(record.events.map(({ track }) => track))).toEqual(new Set(TRACKS));
	const { data } = prepare(record, 'timeline', 'en');
	expect((data as TimelineData).tracks).toEqual([...TRACKS]);
	const { lanes } = lanesAt({});
	expect(lanes.map(({ key }) => key)).toEqual([...TRACKS]);
	for (const { key, events } of lanes) for (const id of events) expect(record.get('events', id).track, id).toBe(key);
});

describe('an address of the timeline', () => {
	// Addresses that were given out before lawmakers had a track of their own.
	test.each([
		['courts', ['courts']],
		['tariffs,courts', ['tariffs', 'courts']],
		['review,talks,tariffs,mexico,provinces', ['review', 'talks', 'tariffs', 'mexico', 'provinces']],
		['lawmakers', ['lawmakers']],
	])('with the tracks “%s” shows their lanes', (track, keys) => {
		const { lanes, ignored } = lanesAt({ track });
		expect(ignored).toEqual([]);
		expect(lanes.map(({ key }) => key)).toEqual(keys);
	});
});
