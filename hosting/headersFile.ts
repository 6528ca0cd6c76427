/** Writes `_headers`, as Netlify and Cloudflare read it from the folder of the site. Both speak TLS. */
import { CACHING, EVERYWHERE, OVER_TLS, PLACES, type Headers } from './rules.ts';

/** How the hosts differ. */
export type Host = 'netlify' | 'cloudflare';

const NAMES = { netlify: 'Netlify', cloudflare: 'Cloudflare Pages' };

/**
 * A rule. Cloudflare joins what several rules say of a header, so that an earlier one is taken back first (`! Name`); with
 * Netlify the later one has the say.
 */
function rule(path: string, headers: Headers, host: Host, said: ReadonlySet<string>): string {
	const lines = Object.entries(headers).flatMap(([header, value]) => [
		...(host === 'cloudflare' && said.has(header) ? [`  ! ${header}`] : []),
		`  ${header}: ${value}`,
	]);
	return [path, ...lines].join('\n');
}

/** The text of hosting/netlify/_headers and of hosting/cloudflare/_headers. */
export function headersFile(host: Host): string {
	const first: Headers = { ...EVERYWHERE, ...CACHING, ...OVER_TLS };
	const said = new Set(Object.keys(first));
	const parts = PLACES.flatMap(({ what, globs, headers }) =>
		globs.length === 0 ? [] : [`# ${what}`, ...globs.map((glob) => rule(glob, headers, host, said))],
	);
	return [
		`# The Joint Review at ${NAMES[host]}. Written by \`npm run hosting\` from hosting/rules.ts.`,
		'# Copy it into the folder of the site.',
		'',
		rule('/*', first, host, new Set()),
		...parts,
		'',
	].join('\n');
}
