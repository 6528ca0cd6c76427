/** What the build knows of a chart for those who embed it, and what follows from it for a choice. */
import type { Params } from '../components/charts/contract';
import type { Day } from '../record/days';
import { legible, pageQuery, type PageNames } from './address';
import type { Choice, Heights, Shown } from './snippets';

/** The file of a chart in a language, `/embed/tariff-steps/en.json`. */
export interface Known {
	/** The chart’s title as it opens. */
	name: string;
	picture: Shown['picture'];
	/**
	 * The page on which it stands, from the site’s root, with the figure’s anchor; how that page’s address names its
	 * parameters; all of its state as it opens, where that page opens it in another; and what a link to it says.
	 */
	page: PageNames & { path: string; opens?: Params | undefined; text: string };
	heights: Heights;
	/** The names of the parameters of its state. */
	parameters: string[];
	/**
	 * The day that an embed can be pinned to, as it is written and as it is read; and the release that keeps it. Without
	 * one the address names the day alone: the frame says what became of it.
	 */
	pinned: { day: Day; said: string; version?: string | undefined };
	/** The words of the dialog. */
	words: { [key: string]: string };
}

/** The address of the page on which a chart stands, in a state. */
export function pageAddress({ page }: Known, params: Params, root: string): string {
	const address = new URL(page.path.slice(1), root);
	address.search = String(pageQuery({ ...page.opens, ...params }, page));
	return legible(address.href);
}

/**
 * What a snippet needs to know besides the choice.
 * @param name the chart’s title in the state chosen, where it is known; else that as it opens
 */
export const shownOf = (known: Known, { params = {} }: Choice, root: string, name = known.name): Shown => ({
	name,
	picture: known.picture,
	page: { address: pageAddress(known, params, root), text: known.page.text },
	heights: known.heights,
});
