/** What every page's head and search entry get besides what Starlight gives them. */
import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2?url';
import { fold } from './search/words';
import { loadRecord } from './content/load';
import { rootOf } from './formats/address';
import { textOf } from './formats/pages';
import { chartsIn } from './pageText/charts';
import { tagsOf } from './pageText/mdx';
import { formatTags, groupOf, languageLinks, type Asked } from './formats/head';

/** The style sheet of each chart's marks, by the chart's id. */
const marks = Object.fromEntries(
	Object.entries(
		import.meta.glob<string>('./components/charts/all/*/marks.css', {
			query: '?url&no-inline',
			import: 'default',
			eager: true,
		}),
	).map(([path, href]) => [path.split('/').at(-2), href]),
);

let pageIds: Promise<ReadonlySet<string>> | undefined;
/** The ids of the pages that have a text of their own. */
const idsOfPages = () => (pageIds ??= getCollection('docs').then((pages) => new Set(pages.map(({ id }) => id))));

export const onRequest = defineRouteMiddleware(async ({ locals: { starlightRoute }, site }) => {
	const { entry, head, sidebar } = starlightRoute;
	const record = await loadRecord();
	const { text } = textOf(entry);
	// Said in the head, so that the front page's layout holds from the first paint on.
	if (tagsOf(text, 'Front').length > 0) head.push({ tag: 'meta', attrs: { name: 'jr-front', content: 'true' } });
	for (const href of [serif, sans])
		head.push({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href } });
	for (const [scheme, content] of [
		['light', '#faf6ee'],
		['dark', '#181613'],
	] as const)
		head.push({ tag: 'meta', attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content } });

	// A page carries the marks of its own charts only.
	for (const id of new Set(chartsIn(text).map((chart) => chart.id))) {
		const href = marks[id];
		if (href) head.push({ tag: 'link', attrs: { rel: 'stylesheet', href } });
	}

	// Search finds a page by every name of what it names, and shows where in the site it stands.
	const plain = (words: string) =>
		` ${fold(words)
			.replace(/[^a-z0-9]+/g, ' ')
			.trim()} `;
	const words = plain(`${entry.data.title} ${entry.body ?? ''}`);
	const names = record.glossary
		.filter((term) => Object.keys(term.names).length > 1)
		.map((term) => [...new Set([...Object.values(term.names), ...term.aliases])])
		.filter((all) => all.some((name) => words.includes(plain(name))))
		.flat();
	if (names.length > 0)
		head.push({
			tag: 'meta',
			attrs: { name: 'aliases', content: names.join(', '), 'data-pagefind-meta': 'aliases[content]' },
		});
	const group = groupOf(sidebar);
	if (group)
		head.push({
			tag: 'meta',
			attrs: { name: 'section', content: group.label, 'data-pagefind-meta': 'section[content]' },
		});

	// Pages outside the docs (404) have no card and nothing to say to programs. The front page’s id is empty here.
	const ids = await idsOfPages();
	if (!ids.has(entry.id || 'index')) return;
	const asked: Asked = {
		route: starlightRoute,
		record,
		root: rootOf(site),
		base: import.meta.env.BASE_URL.replace(/\/$/, ''),
		ids,
	};
	starlightRoute.head = [...languageLinks(head, asked), ...formatTags(asked)];
});
