/** The measures and conditions in a language, which the page of one’s goods fetches: `/goods/rules/en.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { rulesFile } from '~/goods/makeFiles';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (() =>
	LOCALES.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Locale }> = async ({ props: { lang } }) =>
	Response.json(rulesFile(await loadRecord(), lang));
