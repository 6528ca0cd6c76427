/**
 * WebKit, where WebKitGTK is installed, spoken to by W3C WebDriver (https://www.w3.org/TR/webdriver2/): Playwright cannot
 * drive the one of Debian. It needs a display, which Xvfb gives it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const onPath = (program: string) =>
	(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The browser that the driver starts, as Debian’s and Fedora’s packages have it. */
const browser = (): string | undefined => globSync('/usr/lib*/{*/,}webkit2gtk-4.*/MiniBrowser').toSorted().at(-1);

/** What is missing for tests in WebKit; empty where they can run. */
export const missingForWebKit = (): string[] => [
	...['WebKitWebDriver', 'Xvfb'].filter((program) => !onPath(program)),
	...(browser() ? [] : ['MiniBrowser']),
];

export interface WebKit {
	goTo(address: string): Promise<void>;
	/** Runs the body of a function in the page that is open, or in the frame that was entered, and returns its value. */
	run<Value>(body: string): Promise<Value>;
	/** Enters the frame that an expression of the page gives; none goes back to the page. */
	enter(frame?: string): Promise<void>;
	close(): Promise<void>;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill();
	await ended;
}

/** Starts a display that nobody sees, and returns it with its name, `:99`. */
async function startDisplay(): Promise<{ child: ChildProcess; name: string }> {
	const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1600x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const number = await new Promise<string>((resolve, reject) => {
		child.stdio[3]!.once('data', (bytes: Buffer) => resolve(String(bytes).trim()));
		child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
	});
	return { child, name: `:${number}` };
}

/** Starts the browser. @throws with what the driver says, where it does not start */
export async function startWebKit(): Promise<WebKit> {
	const display = await startDisplay();
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display.name },
	});
	const ask = async (method: string, path: string, body?: object) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = (await response.json()) as { value: any };
		if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error} ${value?.message}`);
		return value;
	};
	const stop = async () => {
		await end(driver);
		await end(display.child);
	};
	try {
		for (let tries = 0; ; tries++) {
			const isReady = await ask('GET', '/status').then(
				() => true,
				() => false,
			);
			if (isReady) break;
			if (tries === 100) throw new Error('WebKitWebDriver does not answer.');
			await wait(100);
		}
		const { sessionId } = await ask('POST', '/session', {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] } },
			},
		});
		const session = `/session/${sessionId}`;
		const run = (script: string) => ask('POST', `${session}/execute/sync`, { script, args: [] });
		return {
			goTo: (url) => ask('POST', `${session}/url`, { url }),
			run,
			enter: async (frame) => ask('POST', `${session}/frame`, { id: frame ? await run(`return ${frame}`) : null }),
			close: async () => {
				await ask('DELETE', session).catch(() => undefined);
				await stop();
			},
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
