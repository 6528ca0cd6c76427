/** The names of the collections. */

/**
 * The collections of the record, in the order in which pages and files list them. A collection is the file
 * `src/content/record/<name>.yaml`.
 */
export const COLLECTIONS = [
	'sources',
	'figures',
	'series',
	'events',
	'days',
	'decisions',
	'programmes',
	'measures',
	'conditions',
	'concerns',
	'sectors',
	'goods',
	'provinces',
	'provisions',
	'parties',
	'positions',
	'glossary',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What one entry of a collection is called: in columns of tables, and in commands. */
export const ONE: { readonly [C in Collection]: string } = {
	sources: 'source',
	figures: 'figure',
	series: 'series',
	events: 'event',
	days: 'day',
	decisions: 'decision',
	programmes: 'programme',
	measures: 'measure',
	conditions: 'condition',
	concerns: 'concern',
	sectors: 'sector',
	goods: 'good',
	provinces: 'province',
	provisions: 'provision',
	parties: 'party',
	positions: 'position',
	glossary: 'term',
};
