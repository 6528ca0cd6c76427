/** The controls of a chart stand behind one press. The address remembers that it was made. */
import { addressParams, onReturn, writeAddress, type Naming } from './address';

/** The name by which the address says that the controls are open. */
const OPEN = 'explore';

/**
 * Opens the controls where the address asks for them, or where a reader’s choice is shown, and has the address say when a
 * reader opens or closes them.
 * @param isChosen whether the view is not the page’s own
 */
export function openExplore(explore: HTMLDetailsElement, naming: Naming, isChosen: boolean): void {
	const isAsked = () => addressParams([OPEN], naming)[OPEN] !== undefined;
	const say = (open: boolean) => writeAddress([OPEN], open ? { [OPEN]: 'open' } : {}, naming);
	// Opened before the chart was there to hear of it.
	if (explore.open && !isAsked() && !isChosen) say(true);
	explore.open ||= isAsked() || isChosen;
	// The click comes before it opens or closes.
	explore.querySelector('summary')!.addEventListener('click', () => say(!explore.open));
	onReturn(() => {
		explore.open = isAsked();
	});
}

/** Takes the controls away where there is nothing left to choose. */
export function hideIdle(explore: HTMLDetailsElement, form: HTMLFormElement): void {
	explore.hidden = [...form.children].every((control) => (control as HTMLElement).hidden);
}
