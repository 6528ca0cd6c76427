/** Build only: the state of things from each day on which something changed to the next such day. */
import { firstDay, type Day } from '../../record/days';
import type { Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { follow, historyOf, type Phase } from '../../record/review';
import { FIRST_DAY, measuresOn } from '../../record/tariffs';
import { label } from '../charts/kit/recordText';

export interface DayState {
	from: Day;
	phase: Phase;
	/** Of how many programmes of each government a measure is in force. */
	us: number;
	canada: number;
	/** How many provinces and territories sell no US alcohol in public stores. */
	removed: number;
	/** The last turning point on or before the day, where there was one. */
	turning: { date: string; title: string } | undefined;
	/** The last event on or before the day. */
	event: { date: string; title: string };
}

export interface DayStates {
	first: Day;
	last: Day;
	provinces: number;
	states: DayState[];
	/** The days of events: the stops of the slider. */
	stops: Day[];
}

/** The states from the first day for which the record has duties to its last day. */
export function dayStates(record: WholeRecord, locale: Locale): DayStates {
	const course = follow(historyOf(record));
	const within = (day: Day) => day >= FIRST_DAY && day <= record.asOf;
	const programmesOn = (by: string, day: Day) =>
		new Set(measuresOn(record, day, { by }).map(({ programme }) => programme)).size;
	const happened = record.events
		.filter(({ status }) => status === 'happened')
		.map(({ date, key, title }) => ({ day: firstDay(date), date, key, title: label(title, locale) }))
		.toSorted((a, b) => a.day.localeCompare(b.day));
	const changes = [
		FIRST_DAY,
		...happened.map(({ day }) => day),
		...record.measures.flatMap(({ from, until }) => (until ? [from, until] : [from])),
		...record.provinces.flatMap(({ alcohol }) => alcohol.map(({ from }) => firstDay(from))),
		...course.steps.map(({ on }) => on),
	];
	const states = [...new Set(changes.filter(within))].toSorted().map((day): DayState => {
		const past = happened.filter((event) => event.day <= day);
		const named = (event: (typeof past)[number] | undefined) => event && { date: event.date, title: event.title };
		const removed = record.provinces.filter(
			({ alcohol }) => alcohol.findLast(({ from }) => firstDay(from) <= day)?.status === 'removed',
		);
		return {
			from: day,
			phase: course.stateOn(day).phase,
			us: programmesOn('united-states', day),
			canada: programmesOn('canada', day),
			removed: removed.length,
			turning: named(past.findLast(({ key }) => key)),
			event: named(past.at(-1))!,
		};
	});
	return {
		first: FIRST_DAY,
		last: record.asOf,
		provinces: record.provinces.length,
		states,
		stops: [...new Set([...happened.map(({ day }) => day).filter(within), record.asOf])],
	};
}
