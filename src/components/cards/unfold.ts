/** Opens the fold that the address leads into. Browsers do so for what is inside it, and not all of them. */
export function unfold(): void {
	// The browser reads the fragment itself: one that is no text, such as `#%E0`, leads nowhere and breaks nothing.
	const at = document.querySelector(':target');
	const fold = at?.closest<HTMLDetailsElement>('details.jr-fold');
	if (!at || !fold || fold.open) return;
	fold.open = true;
	at.scrollIntoView();
}
