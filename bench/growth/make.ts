/** The record made larger: the same kinds of facts at a steady pace over years to come, in a way the record's check accepts. */
import { addDays, addMonths, lastDay, type Day } from '../../src/record/days';
import { lastKnownDay, type Entries } from '../../src/record/record';
import { COLLECTIONS, type Series } from '../../src/record/schema';
import { chanceOf } from './chance';
import { eventsLater, moreEvents, moreFigures, morePositions } from './facts';
import { concernsLater, measuresLater, provincesLater } from './laws';
import { makerOf, type Growth, type Maker } from './maker';
import { moreParties, moreTerms } from './people';
import { plantEvents, plantSources } from './plant';

const byDay = <E extends { date: string }>(entries: readonly E[]) =>
	entries.toSorted((a, b) => a.date.localeCompare(b.date));

/** Figures are published some time after the period they are for. */
const LATE = 75;

/**
 * Series go on, period by period, with numbers like those they have: shares stay shares. As now, the last periods are not
 * published yet.
 */
function seriesLater({ asOf, end, number, pick, real }: Maker): Series[] {
	const next = (period: string): string => {
		const years = period.length === 4;
		const months = period.length === 7;
		const day: Day = addMonths(`${period}-01-01`.slice(0, 10), years ? 12 : 1);
		return day.slice(0, years ? 4 : months ? 7 : 10);
	};
	const published = addDays(end, -LATE);
	return real.series.map((series) => {
		const numbers = series.points.flatMap(([, value]) => value ?? []);
		const points = [...series.points];
		// A series that has ended stays as it is.
		if (addDays(lastDay(points.at(-1)![0]), 550) < asOf) return series;
		for (let period = next(points.at(-1)![0]); lastDay(period) < published; period = next(period))
			points.push([period, Number((pick(numbers) * (0.97 + 0.03 * number())).toPrecision(4))]);
		return { ...series, points };
	});
}

/**
 * A record `factor` times as large, that ends on `end`. The same growth gives the same record.
 *
 * Events, sources, figures, measures and positions grow by the factor; what there is of people, terms, reports of a
 * province and turns of a concern grows less. Provisions, sectors and what people choose by hand for pages stay.
 */
export function makeLarger(real: Entries, growth: Growth): Entries {
	const asOf = lastKnownDay(real.events);
	const maker = makerOf(real, asOf, growth, chanceOf(growth.seed));
	const events = byDay([...eventsLater(maker), ...plantEvents(byDay(moreEvents(maker)))]);
	const larger = {
		events,
		figures: [...real.figures, ...moreFigures(maker)],
		series: seriesLater(maker),
		measures: measuresLater(maker).toSorted((a, b) => a.from.localeCompare(b.from)),
		concerns: concernsLater(maker),
		provinces: provincesLater(maker),
		parties: [...real.parties, ...moreParties(maker)],
		positions: [...real.positions, ...morePositions(maker)],
		glossary: [...real.glossary, ...moreTerms(maker)],
	};
	// The documents come last: each was made for what cites it.
	const rest = Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, real[collection]]),
	) as unknown as Entries;
	return { ...rest, ...larger, sources: [...real.sources, ...plantSources(maker.made)] };
}
