/** The configurations of this folder, by their files. */
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headersFile.ts';
import { nginxConf } from './nginx.ts';

/** What each file says, by its path in this folder. */
export const configurations = (): { [file: string]: string } => ({
	'apache/.htaccess': htaccess(),
	'caddy/Caddyfile': caddyfile(),
	'cloudflare/_headers': headersFile('cloudflare'),
	'netlify/_headers': headersFile('netlify'),
	'nginx/joint-review.conf': nginxConf(),
});
