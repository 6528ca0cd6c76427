/** The figures of a province and the acts of its government, which stand in other entries than its own. */
import type { WholeRecord } from '../record/record';
import type { RecordEvent, Figure, Province } from '../record/schema';

export interface ProvinceFacts {
	province: Province;
	/** Its figures; the share of its exports that goes to the United States comes first. */
	figures: Figure[];
	/**
	 * The acts of its government alone, oldest first. Those on alcohol and on purchasing are left out: they have lines
	 * of their own.
	 */
	events: RecordEvent[];
}

const OWN_LINE = ['alcohol-distribution', 'provincial-procurement'];

/** The tracks of acts of a province. The text of the page tells the acts of the federal governments. */
const OWN_TRACKS = ['provinces', 'courts'];

/** Whether a figure is listed. Figures on alcohol and procurement belong to the lines on these. */
const isListed = (id: string) => !/^(alcohol|procurement)-/.test(id);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** All provinces and territories in the order of their English names. */
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

/** The ids that the list of provinces cites, in the order of the page. */
export function citedByProvinces(record: WholeRecord): string[] {
	return provinceFacts(record).flatMap(({ events, figures, province: { sells } }) => [
		...(sells?.sources ?? []),
		...figures.map(({ id }) => id),
		...events.map(({ id }) => id),
	]);
}
