/** The development server, which alone has the sandbox, and a browser to look at it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium, LAUNCH_ARGS } from './chromium';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the development server in a process of its own: in a test's process Astro would take itself for a test too. */
async function startServer(): Promise<{ url: string; stop: () => void }> {
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

/** What a file of tests looks at the sandbox with; its values are there once the first test runs. */
interface Sandbox {
	browser: Browser;
	/** Without a slash at its end. */
	url: string;
}

/**
 * A server and a browser for the tests of a file.
 * @param first a path that the server makes ready before the first test: it reads the record when it is first asked
 */
export function sandbox(first: string): Sandbox {
	const made = {} as Sandbox;
	let stop: (() => void) | undefined;
	beforeAll(async () => {
		const server = await startServer();
		stop = server.stop;
		made.url = server.url;
		await fetch(server.url + first);
		made.browser = await chromium.launch({ executablePath: findChromium()!, args: LAUNCH_ARGS });
	});
	afterAll(async () => {
		await made.browser?.close();
		stop?.();
	});
	return made;
}
