/** One day for all: charts and the day control of a page tell each other when the day changes. */
import type { Day } from '../../../record/days';

const DAY_CHANGED = 'joint-review:day';

interface Change {
	day: Day;
	/** Who changed it, and so need not be told. */
	by: unknown;
}

/** Whether the page has one day for all: it does where a control sets it. Elsewhere each chart keeps its own. */
export const hasOneDay = (): boolean => document.querySelector('day-control') !== null;

/** Tells everyone else on the page that the day is now `day`. */
export function announceDay(day: Day, by: unknown): void {
	document.dispatchEvent(new CustomEvent<Change>(DAY_CHANGED, { detail: { day, by } }));
}

/** Calls `listen` with each day that someone other than `self` announces. */
export function onDay(self: unknown, listen: (day: Day) => void): void {
	document.addEventListener(DAY_CHANGED, (event) => {
		const { day, by } = (event as CustomEvent<Change>).detail;
		if (by !== self) listen(day);
	});
}
