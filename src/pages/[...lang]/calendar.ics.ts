/** The dates ahead as a calendar: `/calendar.ics`, `/fr/calendar.ics`, `/es/calendar.ics`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { rootOf } from '~/site/addresses';
import { languagePaths } from '~/site/paths';
import { calendar } from '~/formats/calendar';
import type { Locale } from '~/record/format';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
	new Response(calendar(await loadRecord(), locale, rootOf(site)), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
