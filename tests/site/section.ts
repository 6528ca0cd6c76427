/** The sections of a built page. */

/** What stands under a heading up to the next one of its level or above: the elements, in their order. */
export function sectionOf(heading: Element): Element[] {
	const level = Number(heading.localName.slice(1));
	const found: Element[] = [];
	let next = (heading.closest('.sl-heading-wrapper') ?? heading).nextElementSibling;
	for (; next; next = next.nextElementSibling) {
		const other = /^h\d$/.test(next.localName) ? next : next.querySelector('h1, h2, h3, h4, h5, h6');
		if (other && Number(other.localName.slice(1)) <= level) break;
		found.push(next);
	}
	return found;
}
