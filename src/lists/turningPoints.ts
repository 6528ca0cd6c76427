/** The turning points of the record: the days on which an event happened that is marked as one. Each has a page. */
import { isDay, type Day } from '../record/days';
import type { WholeRecord } from '../record/record';
import { TRACKS, type Localized, type Measure, type RecordDay, type RecordEvent, type Source } from '../record/schema';
import { isOfficial } from '../record/strength';

export interface TurningPoint {
	day: Day;
	/** Its name: that of the entry that tells it, or else of the first event of the day. */
	title: Localized;
	/** The events of the day. The turning points come first, then the others, both in the order of the tracks. */
	events: RecordEvent[];
	/** What an entry of the record says of the day, where there is one. */
	told: RecordDay | undefined;
}

type Days = Pick<WholeRecord, 'days' | 'events'>;

/** The path of the page of a turning point in English: `/days/2026-08-21/`. */
export const dayHref = (day: Day): string => `/days/${day}/`;

/** Whether an event is a turning point that has happened, on a day that is known. */
const turns = ({ date, key, status }: RecordEvent): boolean => key && status === 'happened' && isDay(date);

/** The path of the page of the day that an event made a turning point; none for any other event. */
export const dayOfEvent = (event: RecordEvent): string | undefined => (turns(event) ? dayHref(event.date) : undefined);

const byWeight = (a: RecordEvent, b: RecordEvent): number =>
	Number(b.key) - Number(a.key) || TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track);

/** All turning points, the oldest first. */
export function turningPoints({ days, events }: Days): TurningPoint[] {
	const dates = [...new Set(events.filter(turns).map(({ date }) => date))].toSorted();
	return dates.map((date) => {
		const own = events.filter((event) => event.date === date && event.status === 'happened').toSorted(byWeight);
		const told = days.find((entry) => entry.date === date);
		return { day: date, title: told?.title ?? own[0]!.title, events: own, told };
	});
}

/** The last turning point up to the end of the record; none in a record without any. */
export const latestTurningPoint = (record: Days): TurningPoint | undefined => turningPoints(record).at(-1);

/** The turning point of a day. Throws when the day is none, naming those there are. */
export function turningPointOn(record: Days, day: string | undefined): TurningPoint {
	const points = turningPoints(record);
	const found = points.find((point) => point.day === day);
	if (!found)
		throw new Error(
			`"${day ?? ''}" is no turning point of the record: it has ${points.map((point) => point.day).join(', ')}.`,
		);
	return found;
}

/** The entry whose text answers what a turning point came to: the one that tells the day, or else its first event. */
export function dayInShort(record: Days, day: string | undefined): RecordDay | RecordEvent {
	const { events, told } = turningPointOn(record, day);
	return told ?? events[0]!;
}

/** The turning points before and after a day that is one; none at the ends. */
export function turningPointsAround(record: Days, day: Day): { earlier?: TurningPoint; later?: TurningPoint } {
	const points = turningPoints(record);
	const earlier = points.findLast((point) => point.day < day);
	const later = points.find((point) => point.day > day);
	return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** The events that an entry names before or after its day, the oldest first. */
export const eventsNamed = (record: Pick<WholeRecord, 'get'>, ids: readonly string[]): RecordEvent[] =>
	ids.map((id) => record.get('events', id)).toSorted((a, b) => a.date.localeCompare(b.date));

/**
 * The measures that a day changed: those that began on it, and those that had applied until the day before. Each list
 * has the US ones first.
 */
export function measuresChanged(
	{ measures }: Pick<WholeRecord, 'measures'>,
	day: Day,
): { began: Measure[]; ended: Measure[] } {
	const sorted = measures.toSorted((a, b) => Number(a.by === 'canada') - Number(b.by === 'canada'));
	return { began: sorted.filter(({ from }) => from === day), ended: sorted.filter(({ until }) => until === day) };
}

/** The ids of what proves what a page says of the day itself: the entry, both sides, the events and the measures. */
function provenBy(record: WholeRecord, { day, events, told }: TurningPoint): string[] {
	const sides = [told?.us, told?.canada, told?.mexico].flatMap((side) => side?.sources ?? []);
	const { began, ended } = measuresChanged(record, day);
	const entries = [...(told ? [told] : []), ...events, ...began, ...ended].map(({ id }) => id);
	return [...new Set([...entries, ...sides])];
}

/** The documents of offices behind what a page says of the day: laws, rulings, government texts, statistics. */
export function documentsOf(record: WholeRecord, point: TurningPoint): Source[] {
	const sources = provenBy(record, point).flatMap((id) => record.sourcesOf(id));
	return [...new Set(sources)].filter(isOfficial).toSorted((a, b) => READ.indexOf(a.read) - READ.indexOf(b.read));
}

/** Documents that were read come before those known only as others cite them. */
const READ: readonly Source['read'][] = ['origin', 'copy', 'citation'];
