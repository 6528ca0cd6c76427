/** What the record holds on a province besides its own entry: its figures, and what its government did. */
import type { WholeRecord } from '../record/record';
import type { RecordEvent, Figure, Province } from '../record/schema';

export interface ProvinceFacts {
	province: Province;
	/** The share of its exports that goes to the United States first. */
	figures: Figure[];
	/** What it did alone, oldest first. Alcohol and purchasing have lines of their own, plants the pages of the sectors. */
	events: RecordEvent[];
}

const OWN_LINE = ['alcohol-distribution', 'provincial-procurement'];

/** What the federal governments did, and what several provinces did, stands once, in the text of the page. */
const OWN_TRACKS = ['provinces', 'courts'];

/** The fields that print a line of their own keep their figures out of the list. */
const isListed = (id: string) => !/^(alcohol|procurement)-/.test(id);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** Every province and territory, by name in English. */
export function provinceFacts(record: WholeRecord): ProvinceFacts[] {
	return record.provinces
		.toSorted((a, b) => a.name.en.localeCompare(b.name.en))
		.map((province) => ({
			province,
			figures: province.figures.filter(isListed).map((id) => record.get('figures', id)),
			events: eventsIn(record, province.id),
		}));
}

const eventsIn = (record: WholeRecord, province: string) =>
	record.events
		.filter(({ refers }) => refers.provinces?.length === 1 && refers.provinces[0] === province)
		.filter(({ refers }) => !refers.concerns?.some((id) => OWN_LINE.includes(id)))
		.filter(({ track }) => OWN_TRACKS.includes(track))
		.toSorted(byDate);

/** What the list names, in the order it is printed. */
export function citedByProvinces(record: WholeRecord): string[] {
	return provinceFacts(record).flatMap(({ events, figures, province: { sells } }) => [
		...(sells?.sources ?? []),
		...figures.map(({ id }) => id),
		...events.map(({ id }) => id),
	]);
}
