/**
 * Opens the card of a term beside the term. Where this script does not run, or where a key asks for a new tab, the term
 * is a link to the glossary.
 */
const GAP = 8;

/**
 * Places the card under the word, or above it where there is more room. The card covers no part of the word and stays
 * in view.
 */
function place(card: HTMLElement, word: DOMRect): void {
	const { clientWidth, clientHeight } = document.documentElement;
	card.style.maxHeight = '';
	const { offsetWidth: width, offsetHeight: height } = card;
	const under = clientHeight - word.bottom - 2 * GAP;
	const over = word.top - 2 * GAP;
	const isUnder = height <= under || under >= over;
	const room = Math.min(height, isUnder ? under : over);
	card.style.maxHeight = `${room}px`;
	card.style.top = `${scrollY + (isUnder ? word.bottom + GAP : word.top - GAP - room)}px`;
	card.style.left = `${scrollX + Math.min(Math.max(GAP, word.left), Math.max(GAP, clientWidth - width - GAP))}px`;
}

for (const word of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
	const card = document.getElementById(`card-${word.dataset.term}`);
	if (!card?.showPopover) continue;
	word.setAttribute('aria-haspopup', 'dialog');
	// A press on the word closes an open card before the click is handled, so the click must know that it was open.
	let wasOpen = false;
	word.addEventListener('pointerdown', () => (wasOpen = card.matches(':popover-open')));
	word.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		if (wasOpen) {
			wasOpen = false;
			return;
		}
		// A word may be broken over two lines. The card opens at the pressed part, or at the first where a key was used.
		const parts = [...word.getClientRects()];
		const pressed = parts.find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom) ?? parts[0];
		card.showPopover();
		if (pressed) place(card, pressed);
		card.focus({ preventScroll: true });
	});
	card.addEventListener('toggle', (event) => {
		word.toggleAttribute('data-open', (event as ToggleEvent).newState === 'open');
	});
}
