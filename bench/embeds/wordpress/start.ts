/** A WordPress of Debian’s own on this computer, with a database and a folder that nothing else uses. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What Debian has to bring before, and what is unpacked here without being installed. */
const NEEDED = { php: 'php8.2-cli php8.2-mysql', mariadbd: 'mariadb-server-core mariadb-client-core' };
const UNPACKED = [
	'wordpress',
	'wordpress-theme-twentytwentythree',
	'php-getid3',
	'libjs-underscore',
	'libjs-cropper',
] as const;

export interface WordPress {
	/** Without a slash at its end. */
	url: string;
	/** Publishes a post whose text is that, and returns its address. */
	post(title: string, text: string): string;
	/** What WordPress has made of a post’s addresses, as HTML. */
	kept(): string;
	close(): Promise<void>;
}

function run(command: string, options: readonly string[], cwd: string): string {
	const { error, status, stderr, stdout } = spawnSync(command, options, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
	if (status !== 0) throw new Error(`${command} failed: ${error ?? (stderr + stdout).slice(-2000)}`);
	return stdout;
}

/** The folder of WordPress’s files, unpacked from Debian’s packages and put together. */
function unpack(folder: string): string {
	const files = join(folder, 'wordpress');
	if (existsSync(join(files, 'wp-load.php'))) return files;
	const packages = join(folder, 'packages');
	mkdirSync(packages, { recursive: true });
	run('apt-get', ['download', ...UNPACKED], packages);
	for (const file of globSync('*.deb', { cwd: packages })) run('dpkg', ['-x', file, 'root'], packages);
	const root = join(packages, 'root');
	// Debian links from one package to another: here the files themselves are wanted, as many as there are.
	for (const [from, to] of [
		['usr/share/wordpress', files],
		['var/lib/wordpress/wp-content', join(files, 'wp-content')],
	] as const)
		spawnSync('cp', ['-rLn', `${join(root, from)}/.`, to]);
	if (!existsSync(join(files, 'wp-load.php'))) throw new Error(`${packages} does not hold WordPress.`);
	return files;
}

/**
 * WordPress refuses to ask this computer for anything, and other ports than the web’s own; both are lifted, for the site
 * that it is to ask is here. Nothing else of how it takes an embed is touched.
 */
const PLUGIN = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => range(1, 65535));
`;

const configOf = (socket: string, url: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/** Waits until something is true, for a minute. */
async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (await isSo()) return;
		await wait(100);
	}
	throw new Error(`${what}: not after a minute.`);
}

/** Ends a process that was started as the head of a group, with all that it has started, and waits until it has ended. */
async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	process.kill(-child.pid!);
	await ended;
}

/**
 * @param folder is where it is kept; the database is made anew
 * @param port on which it answers
 * @throws Error that names the packages that are missing
 */
export async function startWordPress(folder: string, port: number): Promise<WordPress> {
	for (const [program, packages] of Object.entries(NEEDED))
		if (spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${program}`]).status !== 0)
			throw new Error(`No ${program}: \`apt-get install --no-install-recommends ${packages}\` brings it.`);
	mkdirSync(folder, { recursive: true });
	const files = unpack(folder);
	const url = `http://localhost:${port}`;
	const [data, socket] = [join(folder, 'data'), join(folder, 'database.sock')];
	rmSync(data, { recursive: true, force: true });
	run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'], folder);
	const database = spawn(
		'/usr/sbin/mariadbd',
		[
			'--no-defaults',
			`--datadir=${data}`,
			`--socket=${socket}`,
			`--pid-file=${data}/pid`,
			'--skip-networking',
			'--user=root',
		],
		{ stdio: 'ignore', detached: true },
	);
	writeFileSync(join(files, 'wp-config.php'), configOf(socket, url));
	mkdirSync(join(files, 'wp-content/mu-plugins'), { recursive: true });
	writeFileSync(join(files, 'wp-content/mu-plugins/here.php'), PLUGIN);
	/** Runs PHP with all of WordPress at hand and returns what it prints. */
	const php = (code: string, before = '') =>
		run('php', ['-d', 'display_errors=stderr', '-r', `${before} require '${files}/wp-load.php'; ${code}`], files);
	let server: ChildProcess | undefined;
	const close = async () => {
		if (server) await end(server);
		await end(database);
	};
	try {
		await until('The database', () => existsSync(socket));
		run(
			'php',
			['-r', `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');`],
			files,
		);
		php(
			`require_once ABSPATH . 'wp-admin/includes/upgrade.php';` +
				`wp_install('News', 'editor', 'editor@example.org', true, '', 'not-secret');` +
				`switch_theme('twentytwentythree');`,
			`define('WP_INSTALLING', true);`,
		);
		server = spawn('php', ['-S', `localhost:${port}`, '-t', files], {
			stdio: 'ignore',
			detached: true,
			// It asks itself while it answers.
			env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
		});
		await until('WordPress', async () => (await fetch(url).catch(() => undefined))?.ok ?? false);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		url,
		post: (title, text) => {
			const quote = (value: string) => `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
			const id = php(
				`echo wp_insert_post(['post_title' => ${quote(title)}, 'post_content' => ${quote(text)}, ` +
					`'post_status' => 'publish', 'post_author' => 1]);`,
			);
			return `${url}/?p=${Number(id)}`;
		},
		kept: () =>
			php(
				`foreach ($GLOBALS['wpdb']->get_col("SELECT meta_value FROM wp_postmeta WHERE meta_key LIKE '_oembed_%'") as $one) echo $one, "\\n";`,
			),
		close,
	};
}
