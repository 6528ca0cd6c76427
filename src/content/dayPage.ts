/** What the page of a turning point shows, for its text and for its drawing alike. */
import { eventsNamed, measuresChanged, type TurningPoint } from '../lists/turningPoints';
import type { WholeRecord } from '../record/record';
import { FIRST_DAY } from '../record/tariffs';

/** A chart and the state in which a page shows it. */
export interface ChartOfDay {
	id: 'in-force' | 'timeline';
	params: string;
}

/**
 * The picture of a turning point: the measures in force on that day where the day changed any, or else its place among the
 * turning points.
 */
export function chartOfDay(record: WholeRecord, { day, events }: TurningPoint): ChartOfDay {
	const on = day >= FIRST_DAY ? `on=${day}` : '';
	const { began, ended } = measuresChanged(record, day);
	if (on && began.length + ended.length > 0) return { id: 'in-force', params: on };
	return { id: 'timeline', params: ['events=turning', on, `event=${events[0]!.id}`].filter(Boolean).join('&') };
}

/** The text of the page of a turning point: the tags that its drawing uses, in that order. */
export function bodyOfDay(record: WholeRecord, point: TurningPoint): string {
	const { day, told } = point;
	const { id, params } = chartOfDay(record, point);
	const { began, ended } = measuresChanged(record, day);
	const measures = [...began, ...ended].map((measure) => `<Rate id="${measure.id}" />`);
	const figures = (told?.figures ?? []).map((figure) => `<Figure id="${figure}" />`);
	const after = eventsNamed(record, told?.after ?? []).map((event) => `<Cite id="${event.id}" />`);
	return [
		`<InShort><DayInShort day="${day}" /></InShort>`,
		`<DayEvents day="${day}" />`,
		`<DaySides day="${day}" />`,
		`<Chart id="${id}" params="${params}" brief />`,
		...(measures.length + figures.length > 0 ? [[...measures, ...figures].join(' ')] : []),
		...(after.length > 0 ? [after.join(' ')] : []),
	].join('\n\n');
}
