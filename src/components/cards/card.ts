/** The card of a term or of a source, opened beside the word or the number. */
import { adopt } from '../../styles/adopt';
import css from '../../styles/cards.css?raw';

adopt(css);

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

/** Opens a card beside what it belongs to. */
export function showCard(card: HTMLElement, word: DOMRect): void {
	if (!card.matches(':popover-open')) card.showPopover();
	place(card, word);
}

/** Makes the card of a source from its place in the list: all that stands there, and the way to it. */
function cardOfSource(word: HTMLAnchorElement): HTMLElement | null {
	const item = document.getElementById(word.hash.slice(1));
	const list = item?.closest<HTMLElement>('[data-to-list]');
	if (!item || !list) return null;
	const card = document.createElement('div');
	card.className = 'jr-card';
	card.id = `card-of-${word.id}`;
	card.popover = 'auto';
	card.setAttribute('role', 'dialog');
	card.setAttribute('aria-label', word.textContent.replace(/\s+/g, ' ').trim());
	card.tabIndex = -1;
	card.lang = list.closest<HTMLElement>('[lang]')!.lang;
	for (const part of item.children) if (!part.matches('.jr-back')) card.append(part.cloneNode(true));
	const way = document.createElement('p');
	const link = document.createElement('a');
	link.href = word.hash;
	link.textContent = list.dataset.toList!;
	link.addEventListener('click', () => card.hidePopover());
	way.append(link);
	card.append(way);
	list.closest('main')!.append(card);
	return card;
}

const known = new WeakMap<HTMLAnchorElement, HTMLElement>();
/** The word whose card is open: a press on it closes the card before the click is handled, which must not open it again. */
let pressed: { word: HTMLAnchorElement; wasOpen: boolean } | undefined;

/** The card that was closed last: the focus that comes back from it to its word does not open it again. */
let closed: { word: HTMLAnchorElement; at: number } | undefined;
/** So soon does it come back, in milliseconds. */
const BACK = 100;

function cardOf(word: HTMLAnchorElement): HTMLElement | null {
	const card =
		known.get(word) ??
		(word.dataset.term === undefined ? cardOfSource(word) : document.getElementById(`card-${word.dataset.term}`));
	if (!card || known.has(word)) return card;
	known.set(word, card);
	card.addEventListener('beforetoggle', (event) => {
		if ((event as ToggleEvent).newState === 'closed') closed = { word, at: event.timeStamp };
	});
	card.addEventListener('toggle', (event) => {
		word.toggleAttribute('data-open', (event as ToggleEvent).newState === 'open');
	});
	return card;
}

document.addEventListener(
	'pointerdown',
	({ target }) => {
		const word = (target as Element).closest<HTMLAnchorElement>('a');
		pressed = word ? { word, wasOpen: known.get(word)?.matches(':popover-open') ?? false } : undefined;
	},
	true,
);

/** Shows the card of a word. A word may be broken over two lines: the card stands at the part at the height `y`, or the first. */
function show(word: HTMLAnchorElement, y: number): HTMLElement | undefined {
	const card = cardOf(word);
	if (!card) {
		location.href = word.href;
		return undefined;
	}
	const parts = [...word.getClientRects()];
	const part = parts.find(({ top, bottom }) => y >= top && y <= bottom) ?? parts[0];
	showCard(card, part ?? word.getBoundingClientRect());
	return card;
}

/**
 * Shows the card of a source to whose number a key has brought the focus, and leaves the focus where it is.
 * @public called on the loaded module by opener.ts
 */
export function preview(word: HTMLAnchorElement): void {
	if (!word.matches('.jr-cite a:focus-visible') || cardOf(word)?.matches(':popover-open')) return;
	const comesBack = closed?.word === word && performance.now() - closed.at < BACK;
	closed = undefined;
	if (comesBack) return;
	const card = show(word, -1);
	word.addEventListener('blur', () => setTimeout(() => card?.contains(document.activeElement) || card?.hidePopover()), {
		once: true,
	});
}

/**
 * Opens the card of a word that was pressed or entered, and goes into it; a press where it was open has closed it.
 * @public called on the loaded module by opener.ts
 */
export function open(word: HTMLAnchorElement, { clientY, detail }: MouseEvent): void {
	const wasOpen = pressed?.word === word && pressed.wasOpen;
	pressed = undefined;
	// A key has no count of clicks.
	if (wasOpen && detail > 0) return;
	show(word, clientY)?.focus({ preventScroll: true });
}
