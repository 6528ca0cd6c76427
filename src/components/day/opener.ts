/**
 * Brings the day control to life at the reader's first move on the page; until then, all of the page shows the day that
 * it was built with. Where the address names a day, it does so at once.
 */
import type { Day } from '../../record/days';
import { tellHeight } from './height';
import { announceDay, onDay } from '../charts/browser/pageDay';

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'click', 'input'];

const control = document.querySelector<HTMLElement>('day-control')!;
/** What the reader did to the control, and the day that a chart announced, while the script was on its way. */
let act: { target: HTMLInputElement; type: string; value: string } | undefined;
let day: Day | undefined;
let waking = false;

/** The event by which a part of the control is used. */
const useOf = ({ type }: HTMLInputElement) => (type === 'button' ? 'click' : 'input');

function wake(): void {
	if (waking) return;
	waking = true;
	import('./control').then(
		() => {
			for (const name of MOVES) removeEventListener(name, onMove, true);
			if (day !== undefined) announceDay(day, undefined);
			if (!act) return;
			// The control has put its parts into their places again.
			const { target, type, value } = act;
			if (target.type !== 'date' || target !== document.activeElement) target.value = value;
			target.dispatchEvent(new Event(type, { bubbles: true }));
		},
		// The next move tries again. The page tells of what nobody catches.
		(error) => {
			waking = false;
			throw error;
		},
	);
}

function onMove({ target, type }: Event): void {
	if (target instanceof HTMLElement && control.contains(target) && 'value' in target) {
		const part = target as HTMLInputElement;
		if (type === useOf(part)) act = { target: part, type, value: part.value };
	}
	wake();
}

tellHeight(control.querySelector<HTMLElement>('.day-control-row')!);
for (const name of MOVES) addEventListener(name, onMove, { capture: true, passive: true });
onDay(control, (announced) => {
	day = announced;
});
if (new URLSearchParams(location.search).has('on')) wake();
