/** The script of the frame of one’s goods, one a language: `/embed/your-goods/en.1a2b3c4d.js`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prepare } from '~/components/charts/build/prepare';
import { loadRecord } from '~/content/load';
import { goodsScript, goodsScriptName, RECEIPT } from '~/embed/build/goods';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (async () => {
	const record = await loadRecord();
	return LOCALES.map((locale) => ({
		params: { script: goodsScriptName(prepare(record, RECEIPT, locale)) },
		props: { locale },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response(goodsScript(prepare(await loadRecord(), RECEIPT, locale)), {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
