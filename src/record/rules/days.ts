/** Rules about turning points: each day told is one, once, and what led to it and what followed stand on their side of it. */
import { firstDay, lastDay } from '../days';
import { lastKnownDay } from '../record';
import type { Rule } from './rule';

/** A day is told once, and is one on which an event marked as a turning point happened. */
export const daysAreTurningPoints: Rule = (entries, report, rejected) => {
	// What is scheduled and past, or refused by its schema, has its own problem.
	const asOf = lastKnownDay(entries.events);
	const isUnknown = (rejected as readonly { key?: unknown }[]).some((event) => event?.key === true);
	const turning = new Set(
		entries.events.flatMap(({ date, key, status }) => (key && (status === 'happened' || date <= asOf) ? date : [])),
	);
	const told = new Map<string, string>();
	for (const { date, id } of entries.days) {
		const twin = told.get(date);
		if (twin) report('days', id, 'date', `is ${date}, which "${twin}" tells already; keep one of them`);
		else told.set(date, id);
		if (!turning.has(date) && !isUnknown)
			report(
				'days',
				id,
				'date',
				`is ${date}, a day without a turning point: set key on an event of that day that happened, or name another day`,
			);
	}
};

/** What led to a day ended before it, and what followed began after it. The events of the day itself are told anyway. */
export const daysStandBetweenTheirEvents: Rule = (entries, report) => {
	const events = new Map(entries.events.map((event) => [event.id, event]));
	for (const { after, before, date, id } of entries.days) {
		for (const [index, name] of before.entries()) {
			// An id that no event has has its own problem.
			const event = events.get(name);
			if (event && firstDay(event.date) >= date)
				report('days', id, `before.${index}`, `names "${name}" of ${event.date}, which is not before ${date}`);
		}
		for (const [index, name] of after.entries()) {
			const event = events.get(name);
			if (event && lastDay(event.date) <= date)
				report('days', id, `after.${index}`, `names "${name}" of ${event.date}, which is not after ${date}`);
		}
	}
};
