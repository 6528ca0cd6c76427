/** The charts that a page shows. */
import { attributeOf, tagsOf, type MdxText } from './mdx';

export interface ShownChart {
	id: string;
	/** The state that the page asks for, as in an address: `sector=steel&on=2025-06-04`. */
	params: string;
	/** Where it stands, for messages: file, line and tag. */
	where: string;
}

/** The charts of a text, in the order of the page. */
export const chartsIn = (text: MdxText): ShownChart[] =>
	tagsOf(text, 'Chart').map((tag) => ({
		id: attributeOf(tag, 'id') ?? '',
		params: attributeOf(tag, 'params') ?? '',
		where: tag.where,
	}));

/**
 * Throws, naming file, line and tag, when a text shows a chart, or a state of one, that there is not.
 * @param faultOf what a chart lacks of what it is asked for
 */
export function checkCharts(text: MdxText, faultOf: (chart: ShownChart) => string | undefined): void {
	for (const chart of chartsIn(text)) {
		const fault = faultOf(chart);
		if (fault !== undefined) throw new Error(`${chart.where}: ${fault}.`);
	}
}
