/** The sentences of the interface that search shows, which the browser fetches with the index. */

/** What the page itself has, and what only the build needs. */
const NOT_FETCHED = /^(?:failed|dev|field|close|help|scriptless|way\.|answer\.|measure\.)/;

const PREFIX = 'jr.search.';

/** The sentences by the ends of their keys: `many`, `kind.term`. */
export const shownWords = (strings: { readonly [key: string]: string }): { [key: string]: string } =>
	Object.fromEntries(
		Object.entries(strings).flatMap(([key, value]) => {
			const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
			return name && !NOT_FETCHED.test(name) ? [[name, value]] : [];
		}),
	);
