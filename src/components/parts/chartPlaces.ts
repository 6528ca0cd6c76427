/** Build only: the page on which each chart stands, for lists of charts and for charts that stand elsewhere. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { WholeRecord } from '../../record/record';
import { chartsIn } from '../../pageText/charts';
import { pageTextOf } from '../../pageText/entry';
import { attributeOf, isOn, tagsOf } from '../../pageText/mdx';
import type { Locale } from '../../record/format';
import { localeOfId, plainId } from '../../site/paths';
import { paramsOf, prepare, uidOf } from '../charts/build/prepare';
import { changed } from '../charts/contract';

export interface ChartPlace {
	page: CollectionEntry<'docs'>;
	/** The place from the root of a language, with the figure’s anchor: `/tariffs/#chart-tariff-steps`. */
	path: string;
	/** Whether the page opens the chart in its default state. Elsewhere a link to a state names all of it. */
	isUsual: boolean;
	/** What stands before the names of its parameters in the address of the page: nothing, or the chart’s id and a dot. */
	prefix: string;
	/** The parameters that have their plain names all the same: `on`, where the page has one day for all. */
	plain: readonly string[];
}

/** The id of the chart that has the plain names on a page: the one that says so, or the first. */
function plainOn(page: CollectionEntry<'docs'>): string | undefined {
	const charts = tagsOf(pageTextOf(page).text, 'Chart');
	const plain = charts.find((tag) => isOn(tag, 'plain')) ?? charts[0];
	return plain && attributeOf(plain, 'id');
}

/**
 * Finds the page of a chart by the chart’s id: the first that opens it in its default state, or else the first that shows
 * it; undefined where none does. Every page has an English text, by which it is found; the other languages show the same
 * charts.
 * @param locale the language of the page that is given, where it is translated
 */
export async function chartPlaces(
	record: WholeRecord,
	locale: Locale = 'en',
): Promise<(id: string) => ChartPlace | undefined> {
	const all = await getCollection('docs');
	const translated = new Map(all.filter(({ id }) => localeOfId(id) === locale).map((page) => [plainId(page.id), page]));
	// On the page of one day charts stand that have a page of their own: it comes last.
	const pages = all
		.filter(({ id }) => localeOfId(id) === 'en')
		.toSorted((a, b) => Number(a.id === 'on-any-day') - Number(b.id === 'on-any-day'));
	const uses = pages
		.flatMap((page) => chartsIn(pageTextOf(page).text).map((shown) => ({ ...shown, page })))
		.filter(({ bare }) => !bare);
	return (id) => {
		const shown = uses.filter((use) => use.id === id);
		const opensAsUsual = ({ params }: (typeof shown)[number]) => {
			const { chart, data, state } = prepare(record, id, 'en');
			const opened = chart.write(data, chart.read(data, paramsOf(params)).state);
			return Object.keys(changed(opened, chart.write(data, state))).length === 0;
		};
		const usual = shown.find(opensAsUsual);
		const use = usual ?? shown[0];
		if (!use) return undefined;
		const { page, params } = use;
		const slug = page.id === 'index' ? '' : `${page.id}/`;
		return {
			page: translated.get(plainId(page.id)) ?? page,
			path: `/${slug}#chart-${uidOf(id, paramsOf(params))}`,
			isUsual: usual !== undefined,
			prefix: plainOn(page) === id ? '' : `${id}.`,
			plain: tagsOf(pageTextOf(page).text, 'DayControl').length > 0 ? ['on'] : [],
		};
	};
}
