/** Shares of those asked in a few surveys, written by hand. */
import type { Poll, PollsData } from '../../../../src/components/charts/all/polls/data';

const poll = (id: string, of: string, share: number, asked: string, more: Partial<Poll> = {}): Poll => ({
	id,
	of,
	says: `say ${id}`,
	share,
	by: 'A pollster',
	asked,
	among: 'adults',
	note: '',
	weak: false,
	source: { publisher: 'A pollster', url: 'https://example.org/', more: 0 },
	...more,
});

export const data: PollsData = {
	asOf: '2026-07-01',
	of: [
		{ id: 'canada', name: 'Canada', country: 'canada' },
		{ id: 'united-states', name: 'United States', country: 'us' },
		{ id: 'mexico', name: 'Mexico', country: 'mexico' },
	],
	polls: [
		poll('leave', 'canada', 12, '2025-02'),
		poll('stay', 'canada', 73, '2026-01-15', { people: 1529 }),
		poll('wait', 'canada', 45.5, '2025-09'),
		poll('free', 'united-states', 51, '2026-03-05'),
		poll('all', 'united-states', 100, '2024'),
		poll('none', 'mexico', 0, '2023'),
	],
};
