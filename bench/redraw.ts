/** How fast charts answer, with the processor throttled four times as an ordinary phone is to this machine. */
import type { Browser, Page } from 'playwright-core';
import { serve } from '../tests/browser/server.ts';
import { launch } from './browser.ts';
import { median } from './report.ts';

const THROTTLE = 4;

async function throttled(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(180_000);
	await page.goto(url, { waitUntil: 'networkidle' });
	// Charts wake as they come near the window: pass them all, then go back.
	for (const figure of await page.locator('figure[data-chart]').all()) {
		await figure.scrollIntoViewIfNeeded();
		await figure.and(page.locator('[data-live]')).waitFor();
	}
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	return page;
}

export interface Redraw {
	id: string;
	/** Milliseconds from a key to the picture drawn, the median of many. */
	median: number;
	worst: number;
}

/**
 * Charts, each on the page of the gallery's link: arrow keys pressed one after another.
 * @param charts their ids; all of them if not named
 */
export async function redraws(dist: string, charts?: readonly string[]): Promise<Redraw[]> {
	const browser = await launch();
	const host = await serve(dist, 'public');
	try {
		const gallery = await browser.newPage();
		await gallery.goto(`${host.url}/charts/`);
		const places = await gallery.$$eval('[data-gallery]', (items) =>
			items.map((item) => ({ id: (item as HTMLElement).dataset.gallery!, href: item.querySelector('a')!.href })),
		);
		const results: Redraw[] = [];
		for (const { id, href } of places.filter((place) => !charts || charts.includes(place.id))) {
			const page = await throttled(browser, href);
			const stage = page.locator(`figure[data-chart="${id}"] [data-part="stage"]`).first();
			await stage.scrollIntoViewIfNeeded();
			// A chart out of sight draws later; give it the moment in which it is told that it is seen.
			await page.waitForTimeout(300);
			const times = await stage.evaluate((element) =>
				['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].flatMap((key) =>
					Array.from({ length: 12 }, () => {
						const started = performance.now();
						// The frame draws within the event, so the picture is new when dispatch returns.
						element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
						return performance.now() - started;
					}),
				),
			);
			results.push({ id, median: median(times), worst: Math.max(...times) });
			await page.close();
		}
		return results;
	} finally {
		await browser.close();
		await host.close();
	}
}

/**
 * The page of any day while its slider is pulled from stop to stop: the work of each step in milliseconds, all charts
 * redrawn and laid out, which is what a frame has to hold.
 * @param most how many stops are passed at most, from the last one backwards
 */
export async function dayFrames(dist: string, most: number): Promise<{ median: number; worst: number; steps: number }> {
	const browser = await launch();
	const host = await serve(dist, 'public');
	try {
		const page = await throttled(browser, `${host.url}/on-any-day/`);
		const measure = async (element: Element, count: number) => {
			const slider = element as HTMLInputElement;
			const taken: number[] = [];
			for (let stop = Number(slider.max) - 1; stop >= Number(slider.max) - count && stop >= 0; stop--) {
				const done = new Promise<number>((resolve) => {
					// This callback stands behind the control's own of the same frame, and the message behind its layout and paint.
					const begin = performance.now();
					slider.value = String(stop);
					slider.dispatchEvent(new Event('input', { bubbles: true }));
					const input = performance.now() - begin;
					let frameBegan = 0;
					const channel = new MessageChannel();
					channel.port1.addEventListener('message', () => resolve(input + performance.now() - frameBegan));
					channel.port1.start();
					requestAnimationFrame((now) => {
						frameBegan = now;
						channel.port2.postMessage(null);
					});
				});
				taken.push(await done);
			}
			return taken;
		};
		const times = await page.$eval('[data-part="slider"]', measure, most);
		return { median: median(times), worst: Math.max(...times), steps: times.length };
	} finally {
		await browser.close();
		await host.close();
	}
}
