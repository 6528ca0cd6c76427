/** Charts on pages of other sites in WebKit, where it is installed: what differs from browser to browser most. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { element, hostServer, loader } from './embedHost.ts';
import { serve, type Site } from './server.ts';
import { missingForWebKit, startWebKit, type WebKit } from './webkit.ts';

const missing = missingForWebKit();
if (missing.length > 0)
	console.info(`No tests in WebKit: ${missing.join(', ')} missing (Debian: webkit2gtk-driver, xvfb).`);

describe.skipIf(missing.length > 0)('in WebKit', () => {
	let webkit: WebKit;
	let site: Site;
	let hosts: Awaited<ReturnType<typeof hostServer>>;
	beforeAll(async () => {
		[site, hosts] = [await serve(undefined, 'public'), await hostServer()];
		webkit = await startWebKit();
	});
	afterAll(async () => {
		await webkit?.close();
		hosts?.server.close();
		hosts?.server.closeAllConnections();
		await site?.close();
	});

	const FRAME = `document.querySelector('joint-review-chart').shadowRoot.querySelector('iframe:not(.next)')`;
	const height = () => webkit.run<number | undefined>(`return ${FRAME}?.clientHeight`);
	/** What is in the frame; the page around it is entered again. */
	const inFrame = async <Value>(frame: string, body: string): Promise<Value> => {
		await webkit.enter(frame);
		const value = await webkit.run<Value>(body);
		await webkit.enter();
		return value;
	};
	const content = 'return Math.ceil(document.documentElement.getBoundingClientRect().height)';

	test('a frame is as high as its content, answers, and is again when that grows', async () => {
		await webkit.goTo(hosts.put({ body: element('chart="polls" lang="en"', site) + loader(site) }));
		await expect.poll(height, { timeout: 20_000 }).toBeGreaterThan(250);
		await expect.poll(async () => (await inFrame<number>(FRAME, content)) - (await height())!).toBe(0);
		const before = await height();
		const live = `return document.querySelector('figure').dataset.live !== undefined`;
		await expect.poll(() => inFrame(FRAME, live), { timeout: 20_000 }).toBe(true);
		const heading = `return document.querySelector('[data-part="readout-heading"]').textContent`;
		const first = await inFrame(FRAME, heading);
		await inFrame(FRAME, `document.querySelector('[data-part="next"]').click()`);
		await expect.poll(() => inFrame(FRAME, heading)).not.toBe(first);
		await inFrame(FRAME, `document.querySelector('[data-part="table"] > summary').click()`);
		await expect.poll(height).toBeGreaterThan(before!);
		await inFrame(FRAME, `document.querySelector('[data-part="table"] > summary').click()`);
		await expect.poll(async () => (await inFrame<number>(FRAME, content)) - (await height())!).toBe(0);
	});

	test('it lives in a sandbox without an origin', async () => {
		await webkit.goTo(
			hosts.put({
				body: `<iframe sandbox="allow-scripts" src="${site.url}/embed/tariff-steps/?sector=steel" width="700" height="1200"></iframe>`,
			}),
		);
		const frame = `document.querySelector('iframe')`;
		const chosen = `return document.querySelector('figure[data-live] select[name="sector"]')?.value`;
		await expect.poll(() => inFrame(frame, chosen).catch(() => undefined), { timeout: 20_000 }).toBe('steel');
		expect(await inFrame(frame, 'return self.origin')).toBe('null');
	});

	test('in a closed tab it waits, and is whole when that opens', async () => {
		await webkit.goTo(
			hosts.put({ body: `<div id="tab" hidden>${element('chart="polls" lang="fr"', site)}</div>${loader(site)}` }),
		);
		await expect.poll(() => webkit.run(`return !!customElements.get('joint-review-chart')`)).toBe(true);
		await webkit.run(`document.getElementById('tab').hidden = false`);
		await expect.poll(height, { timeout: 20_000 }).toBeGreaterThan(250);
	});
});
