/** Writes the configuration of Caddy. */
import { CACHING, EVERYWHERE, OVER_TLS, PLACES, TYPES } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const holder = (header: string) => `jr_${header.toLowerCase().replaceAll('-', '_')}`;

const mapped = [...new Set(PLACES.flatMap(({ headers }) => Object.keys(headers)))].toSorted();
const standard: { [header: string]: string } = { ...EVERYWHERE, ...CACHING };
/** Sent with some files only: Caddy would send the header without a value elsewhere. */
const rare = mapped.filter((header) => !(header in standard));

/** A map of Caddy from the path to the value of a header. The first pattern that fits counts. */
function mapOf(header: string): string {
	const lines = PLACES.filter(({ headers }) => header in headers)
		.toReversed()
		.map(({ path, headers }) => `\t\t~${path} ${quoted(headers[header]!)}`);
	return [`\tmap {path} {${holder(header)}} {`, ...lines, `\t\tdefault ${quoted(standard[header]!)}`, '\t}'].join('\n');
}

const sent = Object.keys(standard)
	.toSorted()
	.map(
		(header) => `\t\t${header} ${mapped.includes(header) ? quoted(`{${holder(header)}}`) : quoted(standard[header]!)}`,
	);

const some = rare.flatMap((header) =>
	PLACES.filter(({ headers }) => header in headers).map(
		({ path, headers }, at) =>
			`\t@${holder(header)}${at} path_regexp ${path}\n\theader @${holder(header)}${at} ${header} ${quoted(headers[header]!)}`,
	),
);

const types = Object.entries(TYPES).map(
	([ending, type]) =>
		`\t@${ending.slice(1)} path *${ending}\n\theader @${ending.slice(1)} Content-Type ${quoted(type)}`,
);

/** The text of hosting/caddy/Caddyfile. */
export const caddyfile =
	(): string => `# The Joint Review behind Caddy, 2.6 or newer. Written by \`npm run hosting\` from hosting/rules.ts.
#
# Its settings come from the environment: SITE_ADDRESS, a host name for which Caddy fetches a certificate by itself, or a
# port such as :8080; SITE_ROOT, the folder that was unpacked; SITE_UNDER, the path the site stands under, such as /review
# where its folder is /srv/joint-review/review.

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv/joint-review}

${mapped
	.filter((header) => header in standard)
	.map(mapOf)
	.join('\n\n')}

	# The answer to an address that leads nowhere, in the language of the address.
	map {path} {jr_missing} {
		~/fr/ "{$SITE_UNDER}/fr/404.html"
		~/es/ "{$SITE_UNDER}/es/404.html"
		default "{$SITE_UNDER}/404.html"
	}

	header {
${sent.join('\n')}
		-Server
	}
${some.join('\n')}

	# Only where Caddy itself speaks TLS.
	@tls protocol https
	header @tls Strict-Transport-Security ${quoted(OVER_TLS['Strict-Transport-Security']!)}

	# A file’s own type, whatever the system’s list of types says.
${types.join('\n')}
	@page path */
	header @page Content-Type ${quoted(TYPES['.html']!)}

	# The site is read and never written to.
	@written not method GET HEAD
	error @written 405

	# Nothing of an editor or of a repository, were it left in the folder.
	@hidden {
		path */.*
		not path */.well-known/*
	}
	error @hidden 404

	# Files that were compressed ahead of time stand beside the files they are made of.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		@missing expression \`{err.status_code} == 404\`
		handle @missing {
			header Content-Security-Policy ${quoted(EVERYWHERE['Content-Security-Policy']!)}
			header Content-Type ${quoted(TYPES['.html']!)}
			header -Cache-Control
			rewrite * {jr_missing}
			file_server {
				precompressed br gzip
			}
		}
		handle {
			header -Cache-Control
			header -Content-Type
			respond "{err.status_code} {err.status_text}" {err.status_code}
		}
	}
}
`;
