/** The site for language models: `/llms.txt`, `/fr/llms.txt`, `/es/llms.txt`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import config from 'virtual:starlight/user-config';
import { loadRecord } from '~/content/load';
import { llmsText } from '~/formats/llms';
import { pageTextOf } from '~/pageText/entry';
import type { Locale } from '~/record/format';
import { rootOf } from '~/site/addresses';
import { above, languagePaths, localeOfId, plainId } from '~/site/paths';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
	const docs = await getCollection('docs', ({ id }) => localeOfId(id) === locale);
	const inMenu = new Set(config.sidebar.flatMap(({ items }) => items.map(({ slug }) => slug || 'index')));
	/** The nearest page above a page that the menu has. */
	const nearest = (id: string): string => (inMenu.has(above(id)) || above(id) === '' ? above(id) : nearest(above(id)));
	const listed = (entry: CollectionEntry<'docs'>) => ({
		...pageTextOf(entry),
		description: entry.data.description ?? '',
	});
	const groups = config.sidebar.map(({ items, label, translations }) => ({
		label: translations[locale] ?? label,
		pages: items.flatMap(({ slug }) => {
			const id = slug || 'index';
			const page = docs.find((entry) => plainId(entry.id) === id);
			if (!page) throw new Error(`The menu names a page that is not there in "${locale}": "${slug}".`);
			// Pages that the menu has no room for stand under the page above them.
			const under = docs.filter((entry) => {
				const own = plainId(entry.id);
				return !inMenu.has(own) && nearest(own) === id;
			});
			return [page, ...under.toSorted((a, b) => a.id.localeCompare(b.id))].map(listed);
		}),
	}));
	return new Response(llmsText(await loadRecord(), groups, locale, rootOf(site)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
