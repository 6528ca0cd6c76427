/** Opens the fold that the address leads into. Browsers do so for what is inside it, and not all of them. */
export function unfold(): void {
	const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const fold = at?.closest<HTMLDetailsElement>('details.jr-fold');
	if (!at || !fold || fold.open) return;
	fold.open = true;
	at.scrollIntoView();
}
