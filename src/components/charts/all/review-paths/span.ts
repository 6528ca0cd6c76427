/** How far the picture of a state looks ahead. */
import { addYears, type Day } from '../../../../record/days';
import { PARTIES } from '../../../../record/review';
import { courseOf, reviewYears } from './course';
import type { ReviewPathsData } from './data';
import type { ReviewPathsState } from './state';

/**
 * The data with the span that a picture of this state shows. The small one goes two years past the end of the course, and
 * past the end that confirmation at the next review would bring, so that these two can be compared.
 */
export function inSpan(data: ReviewPathsData, state: ReviewPathsState): ReviewPathsData {
	const next = reviewYears(data)[0];
	if (state.show === 'all' || !next) return data;
	const confirmed = courseOf(data, { ...state, extend: next, confirm: [...PARTIES], notice: [] });
	const [last] = [courseOf(data, state).end, confirmed.end].toSorted().toReversed();
	const end: Day = `${addYears(last!, 2).slice(0, 4)}-01-01`;
	return end < data.end ? { ...data, end } : data;
}
