/**
 * Opens a card at a term or at the number of a source, does what is offered to take along, and opens the list of sources
 * for a link into it. What does so is loaded when a reader first comes to it. Where no script runs, a term is a link to
 * the glossary and a number one to the list; a browser that knows no cards keeps these links too.
 */
const OPENS = 'showPopover' in HTMLElement.prototype ? 'a[data-term], .jr-cite a' : 'no-card';

const at = <E extends HTMLElement>({ target }: Event, selector: string) =>
	(target as Element).closest?.<E>(selector) ?? undefined;
const wordAt = (event: Event) => at<HTMLAnchorElement>(event, OPENS);

let loaded: typeof import('./card') | undefined;
const cards = () => import('./card').then((script) => (loaded = script));
// Before the click, so that the card is there when it comes.
document.addEventListener('pointerover', (event) => wordAt(event) && void cards());
document.addEventListener('focusin', (event) => {
	const word = wordAt(event);
	if (word) void cards().then(({ preview }) => preview(word));
});
document.addEventListener('click', (event) => {
	const word = wordAt(event);
	const taken = at(event, '[data-take]');
	if (!(word ?? taken) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	if (taken) void import('../take/take').then((script) => script.take(taken));
	// At once where it can be: the next key goes to the card.
	else if (loaded) loaded.open(word!, event);
	else
		cards().then(
			({ open }) => open(word!, event),
			() => (location.href = word!.href),
		);
});
if ('share' in navigator)
	for (const button of document.querySelectorAll<HTMLElement>('[data-take="share"]')) button.hidden = false;

const unfold = () => location.hash && void import('./unfold').then((module) => module.unfold());
addEventListener('hashchange', unfold);
unfold();
