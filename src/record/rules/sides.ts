/** Rules of balance: the United States and Canada are both heard on a matter, and at about the same length. */
import { LOCALES } from '../format';
import { ISSUES } from '../schema';
import type { Rule } from './rule';

const SIDES = { 'united-states': 'Canada', canada: 'the United States' } as const;
type Side = keyof typeof SIDES;

/** How many times as long as the other one side's case may be. */
const MOST = 1.5;

/**
 * An issue on which one of the two governments has a position has one of the other's too. What was not stated may be
 * what a government did, with the stance `unclear`.
 */
export const bothSidesAreHeard: Rule = (entries, report, rejected) => {
	const speaks = (party: string, issue: string) =>
		// A position that its schema refuses has its own problem.
		[...entries.positions, ...(rejected as readonly { party?: unknown; issue?: unknown }[])].some(
			(position) => position?.party === party && position.issue === issue,
		);
	// A position with a wrong party or issue has its own problem, and may be the one that is missing here.
	const parties = new Set(entries.parties.map(({ id }) => id));
	const issues = new Set<string>([...ISSUES, ...entries.concerns.map(({ id }) => id)]);
	if (entries.positions.some(({ issue, party }) => !parties.has(party) || !issues.has(issue))) return;
	const told = new Set<string>();
	for (const { id, issue, party } of entries.positions) {
		if (!(party in SIDES) || told.has(issue)) continue;
		const other = party === 'canada' ? 'united-states' : 'canada';
		if (speaks(other, issue)) continue;
		told.add(issue);
		report(
			'positions',
			id,
			'issue',
			`is "${issue}", on which ${SIDES[party as Side]} is not heard: add a position of "${other}", or what it did with the stance unclear`,
		);
	}
};

/** On a concern and of a day neither side's case is much longer than the other's, in any language. */
export const sidesHaveTheSameRoom: Rule = (entries, report) => {
	const told = [
		...entries.concerns.map((entry) => ({ ...entry, collection: 'concerns' as const })),
		...entries.days.map((entry) => ({ ...entry, collection: 'days' as const })),
	];
	for (const { collection, id, us, canada } of told)
		for (const locale of LOCALES) {
			const [ours, theirs] = [us?.text[locale], canada?.text[locale]].map((text) => text?.split(/\s+/).length);
			if (!ours || !theirs) continue;
			const [field, more, less] = ours > theirs ? ['us', ours, theirs] : ['canada', theirs, ours];
			// Of a few words one more is no imbalance.
			if (more > MOST * less && more > 20)
				report(
					collection,
					id,
					`${field}.text.${locale}`,
					`has ${more} words against ${less} of the other side: at most ${MOST} times as many`,
				);
		}
};
