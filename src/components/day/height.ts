/** Keeps what an address or a key leads to below the day control, which stays in sight over the text. */

/** Tells the style sheet how high the control is: its words wrap, and change with the day. */
export function tellHeight(control: HTMLElement): void {
	const tell = () => document.documentElement.style.setProperty('--day-control-height', `${control.offsetHeight}px`);
	tell();
	new ResizeObserver(tell).observe(control);
	// The browser may have gone to the place before it knew.
	const target = document.querySelector(':target');
	if (target && scrollY > 0 && target.getBoundingClientRect().top < control.getBoundingClientRect().bottom)
		target.scrollIntoView({ behavior: 'instant' });
}
