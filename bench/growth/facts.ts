/** More of what is entered week by week: events, figures, positions. */
import { addDays, addYears, firstDay, type When } from '../../src/record/days';
import type { Figure, Position, RecordEvent } from '../../src/record/schema';
import type { Maker } from './maker';

/** How many of the new events are still ahead on the last day of the larger record. */
const AHEAD = 0.01;

/** A day written as exactly as `model` is: to the day, the month or the year. */
export const asExact = (day: string, model: When): When => day.slice(0, model.length);

/** More events, each on the track of a real one and touching what it touches. */
export function moreEvents(maker: Maker): RecordEvent[] {
	const { real } = maker;
	return Array.from({ length: maker.more(real.events.length) }, (): RecordEvent => {
		const model = maker.pick(real.events);
		const ahead = maker.happens(AHEAD);
		const date = ahead ? addDays(maker.end, maker.between(1, 700)) : maker.day();
		const title = maker.like(
			'event title',
			real.events.map((event) => event.title),
			model.title,
		);
		const { measures: _, ...refers } = model.refers;
		const entered = ahead ? maker.end : date;
		return {
			...model,
			id: maker.ids.of(title.en, date),
			date,
			until: undefined,
			formerly: [],
			begins: undefined,
			jointReview: false,
			title,
			text: maker.like(
				'event text',
				real.events.map(({ text }) => text),
				model.text,
			),
			status: ahead ? 'scheduled' : 'happened',
			refers,
			note: undefined,
			sources: maker.sources(entered),
			alone: [],
			...maker.history(entered),
		};
	});
}

/**
 * The events of the record as they are on the last day of the larger one. What is ahead stays ahead, as many years later as
 * the record is longer: pages choose some of these dates by their ids.
 */
export function eventsLater({ asOf, end, real }: Maker): RecordEvent[] {
	const longer = Number(end.slice(0, 4)) - Number(asOf.slice(0, 4));
	return real.events.map((event) => {
		if (event.status !== 'scheduled' || firstDay(event.date) > end) return event;
		const years = addYears(firstDay(event.date), longer) > end ? longer : longer + 1;
		const later = (when: When) => asExact(addYears(firstDay(when), years), when);
		return { ...event, date: later(event.date), until: event.until && later(event.until) };
	});
}

/** More figures: forecasts, polls and counts, of what real ones are of. */
export function moreFigures(maker: Maker): Figure[] {
	const { real } = maker;
	return Array.from({ length: maker.more(real.figures.length) }, (): Figure => {
		const model = maker.pick(real.figures);
		const day = maker.day();
		const change = 0.7 + 0.6 * maker.number();
		const digits = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(model.value) || 1)));
		const scaled = (value: number) => Number((value * change).toFixed(Math.min(digits, 6)));
		const value = scaled(model.value);
		const high = model.high === undefined ? undefined : scaled(model.high);
		return {
			...model,
			id: maker.ids.of(model.of.en, day),
			of: maker.like(
				'figure',
				real.figures.map(({ of }) => of),
				model.of,
			),
			value: model.unit === 'percent' && model.poll ? Math.min(value, 95) : value,
			high: high !== undefined && high > value ? high : undefined,
			asOf: asExact(day, model.asOf),
			...(model.poll && { poll: { ...model.poll, asked: asExact(day, model.poll.asked) } }),
			others: [],
			note: undefined,
			sources: maker.sources(day),
			alone: [],
			...maker.history(day),
		};
	});
}

/** More positions: the same parties on the same issues, later. */
export function morePositions(maker: Maker): Position[] {
	const { real } = maker;
	const stances = [...new Set(real.positions.map(({ stance }) => stance))];
	return Array.from({ length: maker.more(real.positions.length) }, (): Position => {
		const model = maker.pick(real.positions);
		const day = maker.day();
		const text = maker.like(
			'position',
			real.positions.map((position) => position.text),
			model.text,
		);
		return {
			...model,
			id: maker.ids.of(text.en, day),
			stance: maker.pick(stances),
			date: day,
			text,
			note: undefined,
			sources: maker.sources(day),
			alone: [],
			...maker.history(day),
		};
	});
}
