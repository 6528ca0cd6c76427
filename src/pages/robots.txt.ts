/** `/robots.txt`: robots may read everything. It names the sitemap where the public address is known. */
import type { APIRoute } from 'astro';
import { publicAddress, rootOf } from '~/site/addresses';

export const GET: APIRoute = ({ site }) => {
	const root = rootOf(site);
	const lines = [
		'User-agent: *',
		'Allow: /',
		...(root ? ['', `Sitemap: ${publicAddress('/sitemap-index.xml', root)}`] : []),
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
