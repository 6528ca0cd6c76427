/** The site for language models: `/llms.txt`. */
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import config from 'virtual:starlight/user-config';
import { loadRecord } from '~/content/load';
import { rootOf } from '~/site/addresses';
import { llmsText } from '~/formats/llms';
import { pageTextOf } from '~/pageText/entry';

export const GET: APIRoute = async ({ site }) => {
	const groups = await Promise.all(
		config.sidebar.map(async ({ items, label }) => ({
			label,
			pages: await Promise.all(
				items.map(async ({ slug }) => {
					const entry = await getEntry('docs', slug || 'index');
					if (!entry) throw new Error(`The menu names a page that is not there: "${slug}".`);
					return { ...pageTextOf(entry), description: entry.data.description ?? '' };
				}),
			),
		})),
	);
	return new Response(llmsText(await loadRecord(), groups, rootOf(site)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
