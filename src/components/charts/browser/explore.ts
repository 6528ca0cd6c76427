/** The controls of a chart stand behind one press. The address remembers that it was made. Loaded with that press. */
import { addressParams, namingOf, onReturn, writeAddress } from './address';
import { hasOneDay } from './pageDay';

/** The name by which the address says that the controls are open. */
const OPEN = 'explore';

const foldOf = (figure: HTMLElement) => figure.querySelector<HTMLDetailsElement>('[data-part="explore"]')!;
const heard = new WeakSet<HTMLElement>();

/** Opens the controls of a figure if the address asks for them, and goes on doing so on Back and Forward. */
export function openAsked(figure: HTMLElement, uid: string): void {
	const naming = namingOf(figure, uid, hasOneDay());
	const isAsked = () => OPEN in addressParams([OPEN], naming);
	if (isAsked()) foldOf(figure).open = true;
	if (heard.has(figure)) return;
	heard.add(figure);
	onReturn(() => {
		foldOf(figure).open = isAsked();
	});
}

/** Has the address say that a reader has opened or closed the controls of a figure. */
export function sayExplored(figure: HTMLElement, uid: string, open: boolean): void {
	writeAddress([OPEN], open ? { [OPEN]: 'open' } : {}, namingOf(figure, uid, hasOneDay()));
	openAsked(figure, uid);
}
