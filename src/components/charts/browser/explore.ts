/** The controls of a chart stand behind one press. The address remembers that it was made. Loaded with that press. */
import { addressParams, onReturn, writeAddress, type Naming } from './address';

/** The name by which the address says that the controls are open. */
const OPEN = 'explore';

const heard = new WeakSet<HTMLDetailsElement>();

/** Has the address say that a reader has opened or closed the controls; Back and Forward open and close them from then on. */
export function sayExplored(explore: HTMLDetailsElement, open: boolean, naming: Naming): void {
	writeAddress([OPEN], open ? { [OPEN]: 'open' } : {}, naming);
	if (heard.has(explore)) return;
	heard.add(explore);
	onReturn(() => {
		explore.open = addressParams([OPEN], naming)[OPEN] !== undefined;
	});
}

/** Takes the controls away where there is nothing left to choose. */
export function hideIdle(explore: HTMLDetailsElement, form: HTMLFormElement): void {
	explore.hidden = [...form.children].every((control) => (control as HTMLElement).hidden);
}
