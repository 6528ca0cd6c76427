/** What the record holds on a province besides its own entry: its figures, and what its government did. */
import type { WholeRecord } from '../record/record';
import type { Figure, Province, RecordEvent, Track } from '../record/schema';

export interface ProvinceFacts {
	province: Province;
	/** The share of its exports that goes to the United States first. */
	figures: Figure[];
	/** What it did alone, oldest first. Alcohol and purchasing have lines of their own, plants the pages of the sectors. */
	events: RecordEvent[];
}

/** The concerns of which a province has a line of its own: their figures and events are not listed again. */
const OWN_LINE = ['alcohol-distribution', 'provincial-procurement'];

/** The page's text tells once what the federal governments did, and what several provinces did. */
const OWN_TRACKS: readonly Track[] = ['provinces', 'courts', 'lawmakers'];

const isListed = ({ concern }: Figure) => concern === undefined || !OWN_LINE.includes(concern);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** Every province and territory, by name in English. */
export function provinceFacts(record: WholeRecord): ProvinceFacts[] {
	return record.provinces
		.toSorted((a, b) => a.name.en.localeCompare(b.name.en))
		.map((province) => ({
			province,
			figures: province.figures.map((id) => record.get('figures', id)).filter(isListed),
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
