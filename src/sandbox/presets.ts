/** The states in which pages show charts, read from their texts. */
import { getCollection } from 'astro:content';
import { paramsOf } from '../components/charts/build/prepare';
import type { Params } from '../components/charts/contract';

/** The parameters of each place where a page shows the chart `id`. */
export async function presetsOf(id: string): Promise<Params[]> {
	const pages = await getCollection('docs');
	return pages.flatMap(({ body = '' }) =>
		[...body.matchAll(/<Chart\s[^>]*>/g)]
			.map(([tag]) => tag)
			.filter((tag) => tag.includes(`id="${id}"`))
			.map((tag) => paramsOf(/params="([^"]*)"/.exec(tag)?.[1] ?? '')),
	);
}
