/** The tags by which a page offers its charts to programs that embed what an author links to (src/formats/oembed.ts). */
import { oembedPath } from '../formats/oembed';
import { chartsIn } from '../pageText/charts';
import type { Locale } from '../record/format';
import { publicAddress } from '../site/addresses';
import { localeOfTag } from '../site/paths';
import { link, type Head, type HeadOf } from './head';

/** The link to the answer for a chart. A program takes the first of its type on a page. */
const oembedLink = (chart: string, lang: Locale, root: URL): Head[number] =>
	link({ rel: 'alternate', type: 'application/json+oembed', href: publicAddress(oembedPath(chart, lang), root) });

/** A link for each chart of a page, in the order of the page; none where the public address is not known. */
export function oembedTags({ page, root, route }: Pick<HeadOf, 'page' | 'root' | 'route'>): Head {
	if (!root) return [];
	const charts = new Set(chartsIn(page.text).map(({ id }) => id));
	return [...charts].map((id) => oembedLink(id, localeOfTag(route.locale), root));
}
