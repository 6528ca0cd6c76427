/**
 * The ids under which Pagefind gives what it found. Its own are hashes, of which 1,200 weigh more than the first results of
 * a query; the build writes the places of the records instead, with as many digits, so that nothing moves in Pagefind's file.
 */

/** Before each id: the language that Pagefind is told, which is none. */
const BEFORE = /^zxx_/;

/** The id that stands in place of one of Pagefind's, for the record of a place. */
export function idOfPlace(id: string, place: number): string {
	const [before = ''] = BEFORE.exec(id) ?? [];
	const digits = String(place).padStart(id.length - before.length, '0');
	if (before === '' || before.length + digits.length !== id.length)
		throw new Error(`Pagefind gives an id that cannot hold the place ${place}: ${id}`);
	return before + digits;
}

/** The place of the record of such an id; none where it is another's. */
export function placeOfId(id: string): number | undefined {
	const digits = id.replace(BEFORE, '');
	return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
