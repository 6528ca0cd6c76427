/** The links to the other languages lead to what the address of the page asks of it: a day, a chart’s state, a good. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.jr-languages a'))
	// Before the link is followed, in whatever way.
	for (const way of ['pointerdown', 'focus', 'click'])
		link.addEventListener(way, () => {
			link.search = location.search;
		});
