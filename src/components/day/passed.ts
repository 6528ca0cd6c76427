/**
 * Tells readers which dates ahead have passed since the record ended, by their own clock. The record does not know what
 * came of them. Without script the dates stand as the record has them.
 */
import type { Day } from '../../record/days';

/** The day it is for the reader, wherever they are. */
export function dayOf(now: Date): Day {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Shows the line of each date whose last day lies before `today`. */
export function showPassed(root: ParentNode, today: Day): void {
	for (const line of root.querySelectorAll<HTMLElement>('[data-passed-after]'))
		line.hidden = line.dataset.passedAfter! >= today;
}
