/** The loader for pages of other sites, `/embed/v1.js`: its address never changes, and nor does what it means. */
import type { APIRoute } from 'astro';
import code from 'virtual:embed/loader';

export const GET: APIRoute = () =>
	new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
