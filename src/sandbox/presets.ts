/** The states in which pages show charts, read from their texts. */
import { getCollection } from 'astro:content';
import { paramsOf } from '../components/charts/build/prepare';
import type { Params } from '../components/charts/contract';
import { chartsIn } from '../pageText/charts';
import { pageTextOf } from '../pageText/entry';

/** The parameters of each place where a page shows the chart `id`. */
export async function presetsOf(id: string): Promise<Params[]> {
	const pages = await getCollection('docs');
	return pages
		.flatMap((page) => chartsIn(pageTextOf(page).text))
		.filter((shown) => shown.id === id)
		.map(({ params }) => paramsOf(params));
}
