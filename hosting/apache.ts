/** Writes the configuration of Apache, for a folder whose settings are its own to make. */
import { CACHING, EVERYWHERE, OVER_TLS, PLACES, TYPES } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** Caching goes with answers that succeed, the rest with every answer. */
const line = (header: string, value: string, when = '') =>
	`\tHeader ${header in CACHING ? 'set' : 'always set'} ${header} ${quoted(value)}${when && ` "expr=${when}"`}`;

/** A pattern of paths, for Apache: it knows a compressed file by the address of that file, with an ending more. */
const pattern = (path: string) => path.replaceAll('$', String.raw`(?:\.(?:br|gz))?$`);

const everywhere = Object.entries({ ...EVERYWHERE, ...CACHING })
	.toSorted(([a], [b]) => (a < b ? -1 : 1))
	.map(([header, value]) => line(header, value));
const places = PLACES.flatMap(({ what, path, headers }) => [
	`\t# ${what}.`,
	...Object.entries(headers).map(([header, value]) => line(header, value, `%{REQUEST_URI} =~ m#${pattern(path)}#`)),
]);
const types = Object.entries(TYPES).map(([ending, type]) => `AddType ${quoted(type)} ${ending}`);

/** The text of hosting/apache/.htaccess. */
export const htaccess =
	(): string => `# The Joint Review behind Apache, 2.4.10 or newer. Written by \`npm run hosting\` from hosting/rules.ts.
#
# Copy it into the folder of the site; the folder needs AllowOverride All, and the modules headers and rewrite. Under a
# path such as /review, write the path before each of the three addresses of 404 pages.

DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
${types.join('\n')}

# The answer to an address that leads nowhere, in the language of the address.
ErrorDocument 404 /404.html
<If "%{REQUEST_URI} =~ m#/fr/#">
	ErrorDocument 404 /fr/404.html
</If>
<If "%{REQUEST_URI} =~ m#/es/#">
	ErrorDocument 404 /es/404.html
</If>

<IfModule mod_headers.c>
${everywhere.join('\n')}
${places.join('\n')}
	# Only where Apache itself speaks TLS.
${line('Strict-Transport-Security', OVER_TLS['Strict-Transport-Security']!, "%{HTTPS} == 'on'")}
	Header append Vary Accept-Encoding
</IfModule>

<IfModule mod_rewrite.c>
	RewriteEngine On
	# The site is read and never written to.
	RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
	RewriteRule ^ - [R=405,L]
	# Nothing of an editor or of a repository, were it left in the folder.
	RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
	# Files that were compressed ahead of time stand beside the files they are made of.
	RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
	RewriteCond %{REQUEST_FILENAME}.br -f
	RewriteRule ^(.*)$ $1.br [L]
	RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
	RewriteCond %{REQUEST_FILENAME}.gz -f
	RewriteRule ^(.*)$ $1.gz [L]
</IfModule>
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
`;
