/** What changes by decision: measures that follow one another, what is on the shelves of a province, a concern's course. */
import { addDays, daysBetween, type Day } from '../../src/record/days';
import type { Concern, Measure, Province } from '../../src/record/schema';
import type { Maker } from './maker';

/** Ascending days after the record's last, as many as asked for. */
function daysInOrder(maker: Maker, length: number): Day[] {
	const step = daysBetween(maker.asOf, maker.end) / (length + 1);
	return Array.from({ length }, (_, index) =>
		addDays(maker.asOf, Math.max(index + 1, Math.round(step * (index + 0.5 + 0.4 * maker.number())))),
	);
}

/**
 * The measures of the larger record. A rate that is in force is followed by another of its programme on the same goods,
 * and that by a third: within a programme no two overlap.
 */
export function measuresLater(maker: Maker): Measure[] {
	const { measures } = maker.real;
	const open = measures.filter(({ until }) => until === undefined);
	const each = Math.round(maker.more(measures.length) / Math.max(1, open.length));
	return measures.flatMap((measure): Measure[] => {
		if (measure.until !== undefined || each === 0) return [measure];
		// A measure that is set for a day to come is followed after that day.
		const days = daysInOrder(maker, each).filter((day) => day > measure.from);
		if (days.length === 0) return [measure];
		const followers = days.map((from, index): Measure => {
			const percent = measure.kind === 'exemption' ? 0 : maker.between(0, 12) * 5;
			const title = maker.like(
				'measure',
				measures.map((one) => one.title),
				measure.title,
			);
			return {
				...measure,
				id: maker.ids.of(title.en, from),
				title,
				originating: 'percent' in measure.originating ? { ...measure.originating, percent } : measure.originating,
				nonOriginating:
					'percent' in measure.nonOriginating ? { ...measure.nonOriginating, percent } : measure.nonOriginating,
				from,
				until: days[index + 1],
				note: undefined,
				sources: maker.sources(from),
				...maker.history(from),
			};
		});
		return [{ ...measure, until: days[0] }, ...followers];
	});
}

/** The provinces, with what became of US alcohol in their stores. */
export function provincesLater(maker: Maker): Province[] {
	const reported = maker.real.provinces.flatMap(({ alcohol }) => alcohol);
	return maker.real.provinces.map((province) => ({
		...province,
		alcohol: [
			...province.alcohol,
			...(province.alcohol.length > 0 ? daysInOrder(maker, maker.between(1, 5)) : []).map((from) => {
				const model = maker.pick(reported);
				return {
					from,
					status: model.status,
					text: maker.like(
						'alcohol',
						reported.map(({ text }) => text),
						model.text,
					),
					sources: maker.sources(from),
				};
			}),
		],
	}));
}

/** The concerns, with what changed in them: as much a year as so far. */
export function concernsLater(maker: Maker): Concern[] {
	const told = maker.real.concerns.flatMap(({ history }) => history);
	return maker.real.concerns.map((concern) => ({
		...concern,
		history: [
			...concern.history,
			...daysInOrder(maker, Math.round(maker.more(concern.history.length) / 2)).map((date) => {
				const model = maker.pick(told);
				return {
					date,
					text: maker.like(
						'history',
						told.map(({ text }) => text),
						model.text,
					),
					sources: maker.sources(date),
				};
			}),
		],
	}));
}
