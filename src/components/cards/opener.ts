/**
 * Opens a card at a term or at the number of a source, and the list of sources for a link into it. What draws a card is
 * loaded when a reader first comes to one. Where no script runs, a term is a link to the glossary and a number one to the
 * list; a browser that knows no cards keeps these links too.
 */
const OPENS = 'a[data-term], .jr-cite a';

const wordAt = (target: EventTarget | null) => (target as Element | null)?.closest?.<HTMLAnchorElement>(OPENS);

if ('showPopover' in HTMLElement.prototype) {
	let loaded: Pick<typeof import('./card'), 'open' | 'preview'> | undefined;
	const cards = () => import('./card').then(({ open, preview }) => (loaded = { open, preview }));
	// Before the click, so that the card is there when it comes.
	for (const name of ['pointerover', 'pointerdown'])
		document.addEventListener(name, ({ target }) => wordAt(target) && void cards());
	document.addEventListener('focusin', ({ target }) => {
		const word = wordAt(target);
		if (!word?.matches('.jr-cite a:focus-visible')) return;
		if (loaded) loaded.preview(word);
		else void cards().then(({ preview }) => preview(word));
	});
	document.addEventListener('click', (event) => {
		const word = wordAt(event.target);
		if (!word || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		// At once where it can be: the next key goes to the card.
		if (loaded) return loaded.open(word, event);
		cards().then(
			({ open }) => open(word, event),
			() => (location.href = word.href),
		);
	});
	for (const word of document.querySelectorAll(OPENS)) word.setAttribute('aria-haspopup', 'dialog');
}

/** Opens the fold that the address leads into. Browsers do so for what is inside it, and not all of them. */
function unfold(): void {
	const at = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const fold = at && at.closest<HTMLDetailsElement>('details.jr-fold');
	if (!fold || fold.open) return;
	fold.open = true;
	at.scrollIntoView();
}
addEventListener('hashchange', unfold);
unfold();
