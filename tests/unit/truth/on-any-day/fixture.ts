/** Four short histories of half a year, written by hand. */
import type { OnAnyDayData, Origin } from '../../../../src/components/charts/all/on-any-day/data';

const origin = (id: string): Origin => ({
	proof: [id],
	publisher: `Office of ${id}`,
	url: `https://example.org/${id}`,
});

export const data: OnAnyDayData = {
	start: '2025-01-01',
	asOf: '2025-06-20',
	turns: [
		{ day: '2025-02-10', title: 'It begins', review: false, ...origin('begins') },
		{ day: '2025-03-04', title: 'Duties hit', review: false, ...origin('hits') },
		{ day: '2025-06-01', title: 'The review', review: true, ...origin('review') },
	],
	measures: [
		{ id: 'a', by: 'united-states', programme: 'metals', from: '2025-01-01', until: '2025-04-01' },
		{ id: 'b', by: 'united-states', programme: 'metals', from: '2025-03-01', until: null },
		{ id: 'c', by: 'united-states', programme: 'cars', from: '2025-03-15', until: null },
		{ id: 'd', by: 'united-states', programme: 'wood', from: '2025-05-01', until: '2025-06-10' },
		{ id: 'e', by: 'canada', programme: 'answer', from: '2025-03-04', until: null },
	],
	claims: [
		['2025-01', 30],
		['2025-02', 40],
		['2025-04', 80],
	],
	hit: [
		['2025-01', 100],
		['2025-02', 60],
		['2025-03', 50],
	],
	spared: [
		['2025-01', 90],
		['2025-02', 95],
		['2025-03', 110],
	],
	baseYear: '2024',
	goods: { hit: ['Steel'], spared: ['Potash', 'Paper'] },
	sources: { claims: origin('claims'), imports: origin('imports') },
};
