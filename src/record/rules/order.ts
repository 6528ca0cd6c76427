/** Rules about days: periods run forward, lists are in order, and what lies ahead is marked so. */
import { firstDay, lastDay, type When } from '../days';
import { addedOn, checkedOn, OPENED } from '../freshness';
import { lastKnownDay } from '../record';
import { COLLECTIONS, type Collection } from '../schema';
import type { Rule } from './rule';

export const periodsRunForward: Rule = (entries, report) => {
	for (const collection of ['measures', 'parties'] as const)
		for (const { id, from, until } of entries[collection])
			// A year or a month is out of order only when the whole of it is.
			if (until && from && lastDay(until) <= firstDay(from))
				report(collection, id, 'until', `is ${until}, which does not come after from, ${from}`);
	for (const { id, date, until } of entries.events)
		if (until && lastDay(until) <= lastDay(date))
			report('events', id, 'until', `is ${until}, which does not come after date, ${date}`);
};

export const listsAreOldestFirst: Rule = (entries, report) => {
	const inOrder = (collection: Collection, id: string, fieldAt: (index: number) => string, dates: readonly When[]) =>
		dates.forEach((date, index) => {
			const before = dates[index - 1];
			if (before && firstDay(date) < firstDay(before))
				report(collection, id, fieldAt(index), `is ${date}, before ${before}; write the oldest first`);
		});
	for (const { id, history } of entries.concerns) {
		const dates = history.map(({ date }) => date);
		inOrder('concerns', id, (index) => `history.${index}.date`, dates);
	}
	for (const { id, alcohol } of entries.provinces) {
		const dates = alcohol.map(({ from }) => from);
		inOrder('provinces', id, (index) => `alcohol.${index}.from`, dates);
	}
	for (const { id, points } of entries.series) {
		const periods = points.map(([period]) => period);
		inOrder('series', id, (index) => `points.${index}.0`, periods);
	}
};

export const scheduledIsAhead: Rule = (entries, report) => {
	const asOf = lastKnownDay(entries.events);
	for (const { id, status, date } of entries.events)
		if (status === 'scheduled' && lastDay(date) <= asOf)
			report(
				'events',
				id,
				'status',
				`is scheduled, but ${date} is past: the record runs to ${asOf}; say what happened`,
			);
};

/** A phase begins with one event. */
export const phasesBeginOnce: Rule = (entries, report) => {
	const begun = new Map<string, string>();
	for (const { id, begins } of entries.events) {
		if (begins === undefined) continue;
		const twin = begun.get(begins);
		if (twin) report('events', id, 'begins', `is ${begins}, which begins with "${twin}" already`);
		else begun.set(begins, id);
	}
};

/** The days on which an entry was added, changed and checked follow one another. */
export const entryHistoryIsInOrder: Rule = (entries, report) => {
	for (const collection of COLLECTIONS)
		for (const entry of entries[collection]) {
			const { id, added, changes = [] } = entry;
			const since = addedOn(entry);
			const until = checkedOn(entry);
			if (added && added < OPENED)
				report(collection, id, 'added', `is ${added}, before the record was opened on ${OPENED}`);
			if (until < since)
				report(collection, id, 'checked', `is ${until}, before the entry was added on ${since}; it was checked then`);
			changes.forEach(({ on }, index) => {
				const before = changes[index - 1]?.on;
				const field = `changes.${index}.on`;
				if (before && on < before) report(collection, id, field, `is ${on}, before ${before}; write the newest last`);
				else if (on < since) report(collection, id, field, `is ${on}, before the entry was added on ${since}`);
				// Whoever changes an entry reads its sources, and so checks it.
				else if (on > until)
					report(collection, id, field, `is ${on}, but the entry was last checked on ${until}; set checked to ${on}`);
			});
		}
};

/** An entry was checked on the day it speaks of, or later. The rule needs no clock. */
export const pastIsChecked: Rule = (entries, report) => {
	const check = (collection: Collection, id: string, checked: string, date: When) => {
		if (firstDay(date) > checked)
			report(collection, id, 'date', `is ${date}, after the entry was last checked on ${checked}; set checked`);
	};
	for (const event of entries.events)
		if (event.status === 'happened') check('events', event.id, checkedOn(event), event.date);
	for (const day of entries.days) check('days', day.id, checkedOn(day), day.date);
	for (const source of entries.sources) if (source.date) check('sources', source.id, checkedOn(source), source.date);
};
