/** A few events on three tracks, written by hand. */
import type { Item, TimelineData } from '../../../../src/components/charts/all/timeline/data';

export const item = (id: string, track: Item['track'], date: string, more: Partial<Item> = {}): Item => ({
	id,
	date,
	from: date.length === 7 ? `${date}-01` : date,
	to: date.length === 7 ? `${date}-30` : date,
	track,
	title: `Event ${id}`,
	text: `It was ${id}.`,
	scheduled: false,
	key: false,
	sides: [],
	concerns: [],
	sectors: [],
	source: { publisher: 'A newspaper', url: `https://example.org/${id}`, more: 0 },
	...more,
});

export const data: TimelineData = {
	start: '2024-10-01',
	end: '2027-05-08',
	asOf: '2026-07-08',
	firstDay: '2025-01-01',
	spans: [
		{ id: 'before-talks', name: 'chart.timeline.phase.before-talks', from: '2024-10-01', until: '2025-12-17' },
		{ id: 'since-review', name: 'chart.timeline.phase.since-review', from: '2026-07-01', until: '2027-05-08' },
		{ id: '2025', name: null, from: '2025-01-01', until: '2025-12-31' },
		{ id: '2026', name: null, from: '2026-01-01', until: '2026-12-31' },
	],
	tracks: ['review', 'talks', 'tariffs'],
	sides: [
		{ id: 'canada', name: 'Canada' },
		{ id: 'mexico', name: 'Mexico' },
	],
	concerns: [{ id: 'dairy', name: 'Dairy' }],
	sectors: [{ id: 'steel', name: 'Steel' }],
	items: [
		item('long-ago', 'talks', '2024-02-01'),
		item('call', 'talks', '2024-10-01', { sides: ['canada'] }),
		item('order', 'tariffs', '2025-02-01', { key: true, sectors: ['steel'] }),
		item('answer', 'tariffs', '2025-02-04', { sides: ['canada'], sectors: ['steel'] }),
		item('pause', 'tariffs', '2025-02-05'),
		item('meeting', 'talks', '2025-06', { sides: ['canada', 'mexico'] }),
		item('list', 'talks', '2025-12-17', { key: true, concerns: ['dairy'] }),
		item('review', 'review', '2026-07-01', { key: true, sides: ['canada', 'mexico'] }),
		item('ruling', 'tariffs', '2026-07-08'),
		item('talks-again', 'talks', '2026-11-03', { scheduled: true, concerns: ['dairy'] }),
		item('next-review', 'review', '2027-05-08', { scheduled: true, key: true }),
		item('far-away', 'review', '2028-07-01', { scheduled: true }),
	],
};

/** The events that the picture of all holds, oldest first. */
export const SHOWN = data.items.slice(1, -1);
