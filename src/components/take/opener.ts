/** Loads what a reader takes along, of the page or of a chart, when the first is asked for. */
document.addEventListener('click', (event) => {
	const button = (event.target as Element).closest<HTMLElement>('[data-take]');
	if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	void import('./take').then(({ take }) => take(button));
});
if ('share' in navigator)
	for (const button of document.querySelectorAll<HTMLElement>('[data-take="share"]')) button.hidden = false;
