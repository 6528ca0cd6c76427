/** The site for language models: `/llms.txt`. */
import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import config from 'virtual:starlight/user-config';
import { loadRecord } from '~/content/load';
import { rootOf } from '~/site/addresses';
import { llmsText } from '~/formats/llms';
import { pageTextOf } from '~/pageText/entry';
import { above, localeOfId } from '~/site/paths';

export const GET: APIRoute = async ({ site }) => {
	const docs = await getCollection('docs', ({ id }) => localeOfId(id) === 'en');
	const inMenu = new Set(config.sidebar.flatMap(({ items }) => items.map(({ slug }) => slug || 'index')));
	/** The nearest page above a page that the menu has. */
	const nearest = (id: string): string => (inMenu.has(above(id)) || above(id) === '' ? above(id) : nearest(above(id)));
	const listed = (entry: CollectionEntry<'docs'>) => ({
		...pageTextOf(entry),
		description: entry.data.description ?? '',
	});
	const groups = config.sidebar.map(({ items, label }) => ({
		label,
		pages: items.flatMap(({ slug }) => {
			const id = slug || 'index';
			const page = docs.find((entry) => entry.id === id);
			if (!page) throw new Error(`The menu names a page that is not there: "${slug}".`);
			// Pages that the menu has no room for stand under the page above them.
			const under = docs.filter((entry) => !inMenu.has(entry.id) && nearest(entry.id) === id);
			return [page, ...under.toSorted((a, b) => a.id.localeCompare(b.id))].map(listed);
		}),
	}));
	return new Response(llmsText(await loadRecord(), groups, rootOf(site)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
