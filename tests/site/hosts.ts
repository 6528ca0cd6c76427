/** Starts web servers on this computer with the configurations of hosting/. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../tools/apt.ts';

const HOSTING = fileURLToPath(new URL('../../hosting/', import.meta.url));

export const PROGRAMS = { nginx: 'nginx', caddy: 'caddy', apache: 'apache2' };
export type HostName = keyof typeof PROGRAMS;

export interface Running {
	port: number;
	stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

const read = (file: string) => readFileSync(join(HOSTING, file), 'utf8');

/** A text with one place written otherwise. Throws where it does not have that place once. */
function replaced(text: string, from: string | RegExp, to: string): string {
	const parts = text.split(from);
	if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in the configuration.`);
	return parts.join(to);
}

/** nginx’s Brotli, where its package is installed. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** How each is started: a command, and what it is told. `at` is a folder of its own to write to. */
const STARTS: { [name in HostName]: (setup: Setup) => { args: string[]; env?: NodeJS.ProcessEnv } } = {
	nginx({ root, under, port, at }) {
		let conf = read('nginx/joint-review.conf');
		conf = replaced(
			conf,
			'\tlisten 80 default_server;\n\tlisten [::]:80 default_server;',
			`\tlisten 127.0.0.1:${port};`,
		);
		conf = replaced(conf, '\troot /srv/joint-review;', `\troot ${root};`);
		conf = replaced(conf, 'map "" $jr_under {\n\tdefault "";', `map "" $jr_under {\n\tdefault "${under}";`);
		if (existsSync(BROTLI)) conf = replaced(conf, '# brotli_static on;', 'brotli_static on;');
		writeFileSync(join(at, 'site.conf'), conf);
		const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at}/${name};`);
		writeFileSync(
			join(at, 'nginx.conf'),
			[
				process.getuid?.() === 0 ? 'user root;' : '',
				existsSync(BROTLI) ? `load_module ${BROTLI};` : '',
				`daemon off; pid ${at}/pid; error_log ${at}/error.log; worker_processes 2; events { worker_connections 2048; }`,
				`http { access_log off; ${temp.join(' ')} include ${at}/site.conf; }`,
			].join('\n'),
		);
		return { args: ['-p', at, '-c', join(at, 'nginx.conf')] };
	},
	caddy({ root, under, port, at }) {
		// Its own interface for changes is not needed here, and would be on a port of its own.
		writeFileSync(join(at, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${read('caddy/Caddyfile')}`);
		const env = { SITE_ADDRESS: `http://:${port}`, SITE_ROOT: root, SITE_UNDER: under, HOME: at, XDG_DATA_HOME: at };
		return { args: ['run', '--adapter', 'caddyfile', '--config', join(at, 'Caddyfile')], env };
	},
	apache({ root, under, port, at, site }) {
		const text = read('apache/.htaccess').replaceAll(/ErrorDocument 404 /g, `ErrorDocument 404 ${under}`);
		writeFileSync(join(site, '.htaccess'), text);
		const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map(
			(name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
		);
		writeFileSync(
			join(at, 'httpd.conf'),
			[
				...modules,
				`ServerRoot ${at}\nPidFile ${at}/pid\nErrorLog ${at}/error.log\nServerName localhost\nListen 127.0.0.1:${port}`,
				// Debian refuses TRACE so; a folder’s own settings cannot.
				`DocumentRoot ${root}\nTypesConfig /dev/null\nTraceEnable Off`,
				`<Directory ${root}>\n\tAllowOverride All\n\tRequire all granted\n</Directory>`,
			].join('\n'),
		);
		return { args: ['-X', '-f', join(at, 'httpd.conf')] };
	},
};

interface Setup {
	/** The folder that the server serves. */
	root: string;
	/** The path under which the site stands in it: empty, or `/deep/er`. */
	under: string;
	/** The folder of the site itself. */
	site: string;
	port: number;
	at: string;
}

/**
 * Starts a server on this computer, and waits until it answers.
 * @param setup what it is told, given a port that is free
 * @throws with what it says, where it ends or does not answer
 */
export async function startProgram(
	name: string,
	setup: (port: number) => { args: string[]; env?: NodeJS.ProcessEnv },
): Promise<Running> {
	const port = await freePort();
	const { args, env } = setup(port);
	const program = findProgram(name)!;
	const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	for (let tries = 0; ; tries++) {
		const answers = await fetch(`http://127.0.0.1:${port}/`).then(
			() => true,
			() => false,
		);
		if (answers) break;
		if (child.exitCode !== null || tries > 200) throw new Error(`${name} did not start: ${said}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return {
		port,
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
		},
	};
}

/**
 * Starts a server with its committed configuration.
 * @param where what is served, and a folder the server may write to
 */
export function start(name: HostName, where: Pick<Setup, 'root' | 'under' | 'at'>): Promise<Running> {
	mkdirSync(where.at, { recursive: true });
	return startProgram(PROGRAMS[name], (port) => STARTS[name]({ ...where, site: where.root + where.under, port }));
}
