/** Writes the configuration of nginx. */
import { CACHING, EVERYWHERE, OVER_TLS, PLACES, TYPES } from './rules.ts';

/** A text of nginx: quotes and backslashes in it are written so that nginx reads them as they are. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The name of the variable that holds a header. */
const variable = (header: string) => `$jr_${header.toLowerCase().replaceAll('-', '_')}`;

/** A map of nginx from the path to the value of a header. The first pattern that fits counts, so the last place comes first. */
function mapOf(header: string, otherwise: string): string {
	const lines = PLACES.filter(({ headers }) => header in headers)
		.toReversed()
		.map(({ path, headers }) => `\t${quoted(`~${path}`)} ${quoted(headers[header]!)};`);
	return [`map $uri ${variable(header)} {`, `\tdefault ${quoted(otherwise)};`, ...lines, '}'].join('\n');
}

/** The headers that are not the same everywhere. */
const mapped = [...new Set(PLACES.flatMap(({ headers }) => Object.keys(headers)))].toSorted();
const standard = { ...EVERYWHERE, ...CACHING };

const types = Object.entries(TYPES).map(([ending, type]) => `\t\t${type.split(';')[0]} ${ending.slice(1)};`);
const withCharset = Object.values(TYPES)
	.filter((type) => type.includes('charset') && !type.startsWith('text/html'))
	.map((type) => type.split(';')[0]);

const always = [...new Set([...Object.keys(EVERYWHERE), ...mapped])]
	.filter((header) => !(header in CACHING))
	.toSorted()
	.map((header) => {
		const value = mapped.includes(header) ? variable(header) : quoted(EVERYWHERE[header]!);
		return `\tadd_header ${header} ${value} always;`;
	});

/** The text of hosting/nginx/joint-review.conf. */
export const nginxConf =
	(): string => `# The Joint Review behind nginx, 1.22 or newer. Written by \`npm run hosting\` from hosting/rules.ts.
#
# Debian and Ubuntu: copy it to /etc/nginx/conf.d/ and remove /etc/nginx/sites-enabled/default. Three things are yours to
# change: where the site is, under which path it stands, and where nginx listens.

# The path the site stands under: empty at the root of the host, "/review" where its folder is /srv/joint-review/review.
map "" $jr_under {
	default "";
}

${mapped.map((header) => mapOf(header, standard[header as keyof typeof standard] ?? '')).join('\n\n')}

# Only where nginx itself speaks TLS.
map $https $jr_tls {
	default "";
	on ${quoted(OVER_TLS['Strict-Transport-Security']!)};
}

# The answer to an address that leads nowhere, in the language of the address.
map $uri $jr_missing {
	default "$jr_under/404.html";
	"~/fr/" "$jr_under/fr/404.html";
	"~/es/" "$jr_under/es/404.html";
}

server {
	listen 80 default_server;
	listen [::]:80 default_server;
	server_name _;

	# The folder that was unpacked.
	root /srv/joint-review;
	index index.html;

	# Files that were compressed ahead of time stand beside the files they are made of.
	gzip_static on;
	gzip_vary on;
	# With the package libnginx-mod-http-brotli-static:
	# brotli_static on;

	charset utf-8;
	charset_types ${withCharset.join(' ')};
	types {
${types.join('\n')}
	}
	default_type application/octet-stream;

	server_tokens off;
	# A redirect to a folder names no host and no port, so that it holds behind a proxy.
	absolute_redirect off;

${always.join('\n')}
	add_header Strict-Transport-Security $jr_tls always;
	# Not with errors: what is missing today may be there tomorrow.
	add_header Cache-Control ${variable('Cache-Control')};

	# The site is read and never written to.
	if ($request_method !~ ^(?:GET|HEAD)$) {
		return 405;
	}

	# Nothing of an editor or of a repository, were it left in the folder.
	location ~ /\\.(?!well-known/) {
		return 404;
	}

	error_page 404 $jr_missing;
	# A folder without a page is an address that leads nowhere.
	error_page 403 =404 $jr_missing;
}
`;
