/** Loaded where an address may speak of a chart whose place another has taken. */
import { addressOf, namingOf } from './address';
import { hasOneDay } from './pageDay';

/**
 * Gives what the address says of the charts whose place this one has taken (`data-former`) the names of this one, as far
 * as it does not say them itself.
 */
export function renameFormer(figure: HTMLElement, uid: string): void {
	const search = new URLSearchParams(location.search);
	const naming = namingOf(figure, uid, hasOneDay());
	const before = (figure.dataset.former ?? '').split(' ');
	const found = [...search].filter(([name]) => before.includes(name.split('.')[0]!) && name.includes('.'));
	for (const [old, value] of found) {
		const name = naming(old.slice(old.indexOf('.') + 1));
		if (!search.has(name)) search.set(name, value);
		search.delete(old);
	}
	if (found.length > 0) history.replaceState(history.state, '', addressOf(search));
}
