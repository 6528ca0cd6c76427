/** The development server, which alone has the sandbox. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the development server in a process of its own: in a test's process Astro would take itself for a test too. */
export async function startServer(): Promise<{ url: string; stop: () => void }> {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const server = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
		cwd: ROOT,
		env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	const url = await new Promise<string>((resolve, reject) => {
		const hear = (chunk: Buffer) => {
			said += chunk.toString();
			const found = /http:\/\/localhost:[1-9]\d*/.exec(said);
			if (found) resolve(found[0]);
		};
		server.stdout.on('data', hear);
		server.stderr.on('data', hear);
		server.on('exit', () => reject(new Error(`The development server stopped:\n${said}`)));
	});
	return { url, stop: () => server.kill() };
}
