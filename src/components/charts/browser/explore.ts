/** The controls of a chart stand behind one press. The address remembers that it was made. Loaded with that press. */
import type { Setting } from '../contract';
import { addressParams, namingOf, onReturn, writeAddress } from './address';
import { hasOneDay } from './pageDay';

/** The name by which the address says that the controls are open. */
const OPEN = 'explore';

const namingIn = (figure: HTMLElement) => {
	const { uid } = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent) as Setting;
	return namingOf(figure, uid, hasOneDay());
};
const foldOf = (figure: HTMLElement) => figure.querySelector<HTMLDetailsElement>('[data-part="explore"]')!;
const heard = new WeakSet<HTMLElement>();

/** Opens the controls of a figure if the address asks for them, and goes on doing so on Back and Forward. */
function openAsked(figure: HTMLElement): void {
	const naming = namingIn(figure);
	const isAsked = () => OPEN in addressParams([OPEN], naming);
	if (isAsked()) foldOf(figure).open = true;
	if (heard.has(figure)) return;
	heard.add(figure);
	onReturn(() => {
		foldOf(figure).open = isAsked();
	});
}

/** Has the address say that a reader has opened or closed the controls of a figure. */
export function sayExplored(figure: HTMLElement, open: boolean): void {
	writeAddress([OPEN], open ? { [OPEN]: 'open' } : {}, namingIn(figure));
	openAsked(figure);
}

/** Opens the controls of every figure for which the address asks it. */
export const openAllAsked = (): void => document.querySelectorAll<HTMLElement>('figure[data-chart]').forEach(openAsked);
