/** The places of a page's text that cite a source, named so that the list of sources can lead back to them. */

export interface CitedPlaces {
	/** The HTML of the text, in which each number has an id: `cite-3-2` is the second place that cites source 3. */
	html: string;
	/** How many places cite each source; the first is number 1. */
	places: readonly number[];
}

/** Gives each number of a source in a text its id. */
export function citedPlaces(html: string): CitedPlaces {
	const places: number[] = [];
	const named = html.replace(/<a href="#source-(\d+)"/g, (link, number: string) => {
		const at = Number(number) - 1;
		places[at] = (places[at] ?? 0) + 1;
		return `${link} id="cite-${number}-${places[at]}"`;
	});
	return { html: named, places };
}
