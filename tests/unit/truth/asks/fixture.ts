/** What a few parties said, written by hand. */
import type { AsksData, Row, Statement } from '../../../../src/components/charts/all/asks/data';

const row = (id: string, name: string, group: Row['group'], country?: Row['country']): Row => ({
	id,
	name,
	role: '',
	group,
	...(country && { country }),
});

const said = (party: string, issue: string, stance: Statement['stance'], date: string): Statement => ({
	id: `${party}-${issue}-${date}`,
	party,
	issue,
	stance,
	date,
	text: `It said so in ${date}.`,
	note: '',
	source: { publisher: 'A newspaper', url: 'https://example.org/', more: 0 },
});

export const data: AsksData = {
	asOf: '2026-07-01',
	rows: [
		row('canada', 'Canada', 'governments'),
		row('congress', 'Members of the Congress of the United States who signed the letter', 'governments'),
		row('ontario', 'Ontario', 'provinces'),
		row('liberals', 'Liberals', 'parties'),
		row('farmers', 'Farmers of Canada', 'organisations', 'canada'),
		row('union', 'A union', 'organisations', 'united-states'),
	],
	issues: ['extension', 'us-tariffs', 'countermeasures', 'dairy', 'alcohol'],
	concerns: {
		dairy: { asks: 'more access' },
		alcohol: { asks: 'shelves' },
	},
	statements: [
		said('canada', 'extension', 'conditional', '2025-03'),
		said('union', 'extension', 'opposes', '2025-06-01'),
		said('canada', 'us-tariffs', 'opposes', '2025-07'),
		said('farmers', 'dairy', 'opposes', '2025-11-02'),
		said('canada', 'extension', 'supports', '2026-01-15'),
		said('ontario', 'alcohol', 'unclear', '2026-02'),
		said('congress', 'dairy', 'supports', '2026-02-03'),
		said('ontario', 'countermeasures', 'conditional', '2026-03'),
		said('farmers', 'dairy', 'unclear', '2026-04'),
	],
};

/** Who stands where, issue by issue: the stance last taken, and the ones before it that were others. */
export const STANCES: { [cell: string]: { now: Statement['stance']; before?: Statement['stance'][] } } = {
	'canada@extension': { now: 'supports', before: ['conditional'] },
	'union@extension': { now: 'opposes' },
	'canada@us-tariffs': { now: 'opposes' },
	'ontario@countermeasures': { now: 'conditional' },
	'congress@dairy': { now: 'supports' },
	'farmers@dairy': { now: 'unclear', before: ['opposes'] },
	'ontario@alcohol': { now: 'unclear' },
};
