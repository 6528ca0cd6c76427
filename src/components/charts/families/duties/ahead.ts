/** What the record knows of days after its last: set already, and no part of a picture whose time ends with the record. */
import type { Day } from '../../../../record/days';

/** Periods apart into those that had begun by the record's last day, which pictures show, and those set for later. */
export function begunBy<Period extends { from: Day }>(
	asOf: Day,
	periods: readonly Period[],
): { begun: Period[]; ahead: Period[] } {
	return {
		begun: periods.filter(({ from }) => from <= asOf),
		ahead: periods.filter(({ from }) => from > asOf),
	};
}

/** The first day after a period as a picture shows it, which ends with the record's last day: null stands for that end. */
export const shownUntil = (until: Day | null, asOf: Day): Day | null =>
	until !== null && until <= asOf ? until : null;
