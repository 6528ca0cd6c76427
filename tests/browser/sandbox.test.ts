/** The sandbox of charts, which only the development server has. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registry } from '../../src/components/charts/registry';
import { ROOT } from '../site/dist';
import { findChromium, LAUNCH_ARGS } from './chromium';

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

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
beforeAll(async () => {
	server = await startServer();
	browser = await chromium.launch({ executablePath: findChromium()!, args: LAUNCH_ARGS });
});
afterAll(async () => {
	await browser?.close();
	server?.stop();
});

const ids = registry.map(({ chart }) => chart.id);
const address = (path: string) => server.url + path;

test('lists every chart in every language', async () => {
	const text = await (await fetch(address('/sandbox/'))).text();
	const links = [...text.matchAll(/href="(\/sandbox\/[^"]+)"/g)].map(([, href]) => href);
	expect(links).toEqual(ids.flatMap((id) => ['en', 'fr', 'es'].map((lang) => `/sandbox/${id}/default/in-${lang}/`)));
});

test.each(ids)('shows %s alone, at three widths and in both themes', async (id) => {
	const response = await fetch(address(`/sandbox/${id}/default/in-en/`));
	expect(response.status).toBe(200);
	const text = await response.text();
	expect(text.match(new RegExp(`<figure data-chart="${id}"`, 'g'))).toHaveLength(6);
	const states = [...text.matchAll(/href="(\/sandbox\/[^"]+)"/g)].map(([, href]) => href!);
	expect(states.length, 'a link for each state and language').toBeGreaterThan(4);
	expect((await fetch(address(states.at(-1)!))).status, states.at(-1)).toBe(200);
});

test('its charts come to life', async () => {
	const page = await browser.newPage();
	await page.goto(address('/sandbox/tariff-steps/sector=steel/in-fr/'));
	await page.waitForSelector('figure[data-live]');
	expect(await page.locator('figure').first().getAttribute('lang')).toBe('fr');
	await page.close();
});
