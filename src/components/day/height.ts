/** Keeps what an address or a key leads to below the row of the day control, which stays in sight over the text. */

/** Tells the style sheet how high the row is: it wraps. */
export function tellHeight(row: HTMLElement): void {
	const tell = () => document.documentElement.style.setProperty('--day-control-height', `${row.offsetHeight}px`);
	tell();
	new ResizeObserver(tell).observe(row);
	// The browser may have gone to the place before it knew.
	const target = document.querySelector(':target');
	if (target && scrollY > 0 && target.getBoundingClientRect().top < row.getBoundingClientRect().bottom)
		target.scrollIntoView({ behavior: 'instant' });
}
