/** What the record holds on a province besides its own entry: what happened there, and what its government said. */
import type { Record } from '../record/record';
import type { Event, Figure, Position, Province } from '../record/schema';

export interface ProvinceFacts {
	province: Province;
	/** The share of its exports that goes to the United States first. */
	figures: Figure[];
	/** Oldest first. Alcohol and purchasing have lines of their own, plants and goods the pages of the sectors. */
	events: Event[];
	/** What its government said on the issues of the review, oldest first. */
	positions: Position[];
}

const OWN_LINE = ['alcohol-distribution', 'provincial-procurement'];

/** The fields that print a line of their own keep their figures out of the list. */
const isListed = (id: string) => !/^(alcohol|procurement)-/.test(id);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** Every province and territory, by name in English. */
export function provinceFacts(record: Record): ProvinceFacts[] {
	return record.provinces
		.toSorted((a, b) => a.name.en.localeCompare(b.name.en))
		.map((province) => {
			const events = eventsIn(record, province.id);
			return {
				province,
				figures: province.figures.filter(isListed).map((id) => record.get('figures', id)),
				events,
				positions: positionsOf(record, province.id, events),
			};
		});
}

const eventsIn = (record: Record, province: string) =>
	record.events
		.filter(({ refers }) => refers.provinces?.includes(province))
		.filter(({ refers }) => !refers.concerns?.some((id) => OWN_LINE.includes(id)))
		.filter(({ refers, track }) => track === 'provinces' || !refers.sectors?.length)
		.toSorted(byDate);

/** What an event tells already, of the same day and from the same source, is not told twice. */
const positionsOf = (record: Record, province: string, events: readonly Event[]) =>
	record.positions
		.filter(({ issue, party }) => party === `${province}-government` && !OWN_LINE.includes(issue))
		.filter(
			({ date, sources }) =>
				!events.some((event) => event.date === date && event.sources.some((id) => sources.includes(id))),
		)
		.toSorted(byDate);

/** What the list names, in the order it is printed. */
export function citedByProvinces(record: Record): string[] {
	return provinceFacts(record).flatMap(({ events, figures, positions, province: { alcohol, procurement, sells } }) => [
		...(sells?.sources ?? []),
		...figures.map(({ id }) => id),
		...(alcohol.at(-1)?.sources.slice(0, 1) ?? []),
		...(procurement?.sources.slice(0, 1) ?? []),
		...events.map(({ id }) => id),
		...positions.map(({ id }) => id),
	]);
}
