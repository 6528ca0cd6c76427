/**
 * A Chromium spoken to by its own protocol. A frame of another site is a target of its own there, with a processor to slow
 * and a session from before its first line of script; Playwright gives a session only once the frame runs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, LAUNCH_ARGS } from '../../tests/browser/chromium.ts';

type Params = { [name: string]: unknown };
/* What a browser answers is told apart by the method that was asked. */
// eslint-disable-next-line typescript/no-explicit-any
type Answer = any;
type Listener = (params: Answer, session: string | undefined) => void;

export interface Chromium {
	/** Asks the browser, or the target of a session. Rejects with what the browser says is wrong. */
	send(method: string, params?: Params, session?: string): Promise<Answer>;
	/** Is told of every event of that name, whichever session it comes from. Returns what ends it. */
	on(event: string, listener: Listener): () => void;
	close(): Promise<void>;
}

/** Starts the Chromium of this computer with a profile of its own. Throws when there is none. */
export async function startChromium(): Promise<Chromium> {
	const path = findChromium();
	if (!path) throw new Error('No Chromium: `npm run test:browser` finds or installs one.');
	const profile = mkdtempSync(join(tmpdir(), 'bench-embeds-'));
	const child = spawn(
		path,
		['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--site-per-process', ...LAUNCH_ARGS],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (found) resolve(found);
		});
		void ended.then(() => reject(new Error(`${path} ended: ${said.slice(0, 500)}`)));
	});
	const socket = new WebSocket(address);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve);
		socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)));
	});
	const asked = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void; method: string }>();
	const listeners = new Map<string, Set<Listener>>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const { error, id, method, params, result, sessionId } = JSON.parse(String(data));
		if (method) for (const listener of listeners.get(method) ?? []) listener(params, sessionId);
		const waiting = asked.get(id);
		if (!waiting) return;
		asked.delete(id);
		if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
		else waiting.resolve(result);
	});
	const send: Chromium['send'] = (method, params = {}, sessionId) =>
		new Promise((resolve, reject) => {
			asked.set(++last, { resolve, reject, method });
			socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
		});
	return {
		send,
		on: (event, listener) => {
			const all = listeners.get(event) ?? new Set();
			listeners.set(event, all.add(listener));
			return () => all.delete(listener);
		},
		close: async () => {
			// Killed, it would leave its helpers behind. It may be gone before it has answered.
			send('Browser.close').catch(() => undefined);
			await ended;
			child.stderr.destroy();
			socket.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
