/**
 * The names that search knows in a language, which the browser fetches when search is opened: `/search-words/en.json`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { wordGroups } from '~/search/queries';
import { loadRecord } from '~/content/load';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (() =>
	LOCALES.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Locale }> = async ({ props: { lang } }) =>
	Response.json(wordGroups((await loadRecord()).glossary, lang));
