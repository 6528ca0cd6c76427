/** The page that a page leads on to: the question that a reader asks next, which is seldom the next line of the menu. */
import { above } from '../site/paths';

/** By the ids of pages without their language. `*` stands for the pages under one that the menu does not name. */
const NEXT: { readonly [id: string]: string } = {
	index: 'in-five-minutes',
	'in-five-minutes': 'where-it-stands',
	'where-it-stands': 'what-can-happen-next',
	'what-can-happen-next': 'cost',
	cost: 'provinces',
	agreement: 'joint-review',
	'joint-review': 'what-can-happen-next',
	'how-the-talks-began': 'where-it-stands',
	timeline: 'days',
	'timeline/*': 'what-can-happen-next',
	days: 'what-can-happen-next',
	search: 'questions',
	'days/*': 'what-can-happen-next',
	questions: 'in-five-minutes',
	'who-is-at-the-table': 'who-stands-where',
	'who-stands-where': 'concerns',
	concerns: 'protect-and-partner',
	'concerns/dairy-supply-management': 'sectors/farm-and-food',
	'concerns/alcohol-distribution': 'provinces',
	'concerns/digital-services': 'concerns/other',
	'concerns/provincial-procurement': 'provinces',
	'concerns/other': 'protect-and-partner',
	mexico: 'who-stands-where',
	'protect-and-partner': 'side-deals',
	'side-deals': 'what-can-happen-next',
	sectors: 'tariffs',
	'sectors/automotive': 'tariffs/your-goods',
	'sectors/steel-aluminum': 'tariffs/your-goods',
	'sectors/energy-resources': 'trade',
	'sectors/forest-products': 'tariffs/your-goods',
	'sectors/farm-and-food': 'concerns/dairy-supply-management',
	provinces: 'sectors',
	'provinces/*': 'tariffs/your-goods',
	tariffs: 'tariffs/your-goods',
	'tariffs/your-goods': 'tariffs/how-they-came',
	'tariffs/goods': 'tariffs/your-goods',
	'tariffs/goods/*': 'tariffs/your-goods',
	'tariffs/how-they-came': 'trade',
	trade: 'cost',
	'on-any-day': 'timeline',
	charts: 'embed',
	embed: 'data',
	glossary: 'agreement',
	'how-we-know': 'sources',
	'what-changed': 'how-we-know',
	'what-changed/*': 'how-we-know',
	data: 'data/dictionary',
	hosting: 'data',
	offline: 'data',
	'data/dictionary': 'how-we-know',
	sources: 'sources/official',
	'sources/official': 'sources/press',
	'sources/press': 'sources/analysis',
	'sources/analysis': 'how-we-know',
};

/** The pages whose own pages are read one after the other, in the order of their ids: days, years, months, chapters. */
const SERIES = /^(?:days|timeline(?:\/\d{4})?|tariffs\/goods)$/;

/**
 * The id of the page that a page leads on to: the one above, where nothing else is known.
 * @param id the page’s id, without its language
 * @param ids the ids of all pages, without a language
 */
export function nextPage(id: string, ids: ReadonlySet<string>): string | undefined {
	const parent = above(id);
	const next = SERIES.test(parent)
		? [...ids].filter((other) => above(other) === parent && other > id).toSorted()[0]
		: undefined;
	return next ?? NEXT[id] ?? NEXT[`${parent}/*`] ?? (parent || undefined);
}
