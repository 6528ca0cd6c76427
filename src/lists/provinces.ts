/** The figures of a province and the acts of its government, which stand in other entries than its own. */
import type { WholeRecord } from '../record/record';
import type { Figure, Province, RecordEvent, Track } from '../record/schema';

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

/** The concerns of which a province has a line of its own: their figures and events are not listed again. */
const OWN_LINE = ['alcohol-distribution', 'provincial-procurement'];

/** The tracks of acts of a province. The text of the page tells the acts of the federal governments. */
const OWN_TRACKS: readonly Track[] = ['provinces', 'courts', 'lawmakers'];

/** Whether a figure is listed. Figures on alcohol and procurement belong to the lines on these. */
const isListed = ({ concern }: Figure) => concern === undefined || !OWN_LINE.includes(concern);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** All provinces and territories in the order of their English names. */
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

/** The ids that the list of provinces cites, in the order of the page. */
export function citedByProvinces(record: WholeRecord): string[] {
	return provinceFacts(record).flatMap(({ events, figures, province: { sells } }) => [
		...(sells?.sources ?? []),
		...figures.map(({ id }) => id),
		...events.map(({ id }) => id),
	]);
}
