/** The record made larger: the same kinds of facts at a steady pace over years to come, in a way the record's check accepts. */
import { addMonths, type Day } from '../../src/record/days';
import { lastKnownDay, type Entries } from '../../src/record/record';
import { COLLECTIONS, type Series } from '../../src/record/schema';
import { chanceOf } from './chance';
import { eventsLater, moreEvents, moreFigures, morePositions } from './facts';
import { concernsLater, measuresLater, provincesLater } from './laws';
import { makerOf, type Growth, type Maker } from './maker';
import { moreParties, moreTerms } from './people';

const byDay = <E extends { date: string }>(entries: readonly E[]) =>
	entries.toSorted((a, b) => a.date.localeCompare(b.date));

/** Series go on to the last day, period by period, each number near the one before. */
function seriesLater({ between, end, number, real }: Maker): Series[] {
	const next = (period: string): string => {
		const years = period.length === 4;
		const months = period.length === 7;
		const day: Day = addMonths(`${period}-01-01`.slice(0, 10), years ? 12 : 1);
		return day.slice(0, years ? 4 : months ? 7 : 10);
	};
	return real.series.map((series) => {
		const points = [...series.points];
		for (let period = next(points.at(-1)![0]); period < end; period = next(period)) {
			const before = points.findLast(([, value]) => value !== null)?.[1] ?? between(1, 100);
			points.push([period, Number((before * (0.9 + 0.2 * number())).toPrecision(4))]);
		}
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
	const events = byDay([...eventsLater(maker), ...moreEvents(maker)]);
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
	return { ...rest, ...larger, sources: [...real.sources, ...maker.made] };
}
