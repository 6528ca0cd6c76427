/** The measures and conditions on goods of a chapter, which the page of one’s goods fetches: `/goods/rules/en/94.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { loadLines } from '~/content/loadLines';
import { rulesFile } from '~/goods/makeFiles';
import { goodsChapters } from '~/lists/goods';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (async () => {
	const chapters = goodsChapters(await loadLines());
	return LOCALES.flatMap((lang) =>
		chapters.map((chapter) => ({ params: { lang, chapter }, props: { lang, chapter } })),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Locale; chapter: string }> = async ({ props: { chapter, lang } }) =>
	Response.json(rulesFile(await loadRecord(), await loadLines(), chapter, lang));
