/** The dates ahead: the events that the record marks as scheduled. */
import type { WholeRecord } from '../record/record';
import type { RecordEvent } from '../record/schema';

/**
 * The events still ahead on the record's last day, soonest first.
 * @param only the ids to keep; all are kept when there are none
 * @throws when one of these ids is not a scheduled event
 */
export function nextDates(record: Pick<WholeRecord, 'events'>, only: readonly string[] = []): RecordEvent[] {
	const ahead = record.events.filter((event) => event.status === 'scheduled');
	for (const id of only)
		if (!ahead.some((event) => event.id === id)) throw new Error(`The record has no scheduled event "${id}".`);
	return ahead
		.filter((event) => only.length === 0 || only.includes(event.id))
		.toSorted((a, b) => a.date.localeCompare(b.date));
}
