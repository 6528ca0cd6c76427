/** The charts that a page shows. */
import { attributeOf, tagsOf, type MdxText, type Tag } from './mdx';

export interface ShownChart {
	id: string;
	/** The state that the page asks for, as in an address: `sector=steel&on=2025-06-04`. */
	params: string;
	/** Whether the picture stands alone, without the controls, the table and the files of the chart. */
	bare: boolean;
	/** Where it stands, for messages: file, line and tag. */
	where: string;
}

/** The components that show a chart, each with the attribute that names it. */
const SHOWN_BY: { readonly [component: string]: string } = { Chart: 'id', Picture: 'id', StoryStep: 'chart' };

const shownBy = (tag: Tag): ShownChart => ({
	id: attributeOf(tag, SHOWN_BY[tag.name]!) ?? '',
	params: attributeOf(tag, 'params') ?? '',
	bare: tag.name !== 'Chart',
	where: tag.where,
});

/** The charts of a text, in the order of the page. */
export const chartsIn = (text: MdxText): ShownChart[] =>
	[...text.tags.values()].filter(({ name }) => name in SHOWN_BY).map(shownBy);

/** The pictures of a story, one a step, in the order of the page. */
export const stepsIn = (text: MdxText): ShownChart[] => tagsOf(text, 'StoryStep').map(shownBy);

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
