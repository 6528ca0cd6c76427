/** Nothing a reader looks at moves by itself: not when fonts arrive, not when a chart wakes. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faultyHost } from './faultyHost.ts';
import { test, WIDTHS } from './site.ts';

const LIMIT = 0.01;
declare global {
	interface Window {
		shifts: { value: number; what: string }[];
	}
}

const OBSERVER = `
	window.shifts = [];
	const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput, sources, startTime } of list.getEntries())
			if (!hadRecentInput)
				window.shifts.push({
					value,
					what: Math.round(startTime) + ' ms: ' + sources.map(({ node, previousRect, currentRect }) =>
						(node?.nodeName ?? 'a node') + '.' + (node?.className?.baseVal ?? node?.className ?? '') + ' from ' + place(previousRect) + ' to ' + place(currentRect)
					).join(', '),
				});
	}).observe({ type: 'layout-shift', buffered: true });
`;

/** Reads through the page as one does, a screen at a time, and gives the sum of all shifts with what moved. */
async function readThrough(page: Page): Promise<{ total: number; moved: string[] }> {
	await page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
		await frame();
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.7) {
			scrollTo({ top: y, behavior: 'instant' });
			await frame();
		}
	});
	if (await page.locator('figure[data-chart]').count())
		await page.locator('figure[data-live]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
	const shifts = await page.evaluate(() => window.shifts);
	return {
		total: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`),
	};
}

describe.concurrent.each(['/', '/in-five-minutes/', '/tariffs/'])('%s', (path) => {
	test.for(WIDTHS)('does not move at %i px', async (width, { open }) => {
		const { page } = await open(path, { width, height: width < 500 ? 640 : 900, script: OBSERVER });
		const { total, moved } = await readThrough(page);
		expect(total, moved.join('\n')).toBeLessThan(LIMIT);
	});

	test('does not move when its fonts come late', async ({ open }) => {
		const { page } = await open(path, {
			script: OBSERVER,
			before: (fresh) =>
				fresh.route('**/*.woff2', async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 700));
					await route.continue();
				}),
		});
		const { total, moved } = await readThrough(page);
		expect(total, moved.join('\n')).toBeLessThan(LIMIT);
	});
});

/** A browser paints what has come, and what is above the text must stand where it will stand. */
test.for(WIDTHS)('does not move when a slow line stops before the first heading, at %i px', async (width, { open }) => {
	const { page: other } = await open('/');
	const host = await faultyHost();
	const context = await other
		.context()
		.browser()!
		.newContext({ viewport: { width, height: 900 } });
	try {
		await context.addInitScript({ content: OBSERVER });
		for (const path of ['/', '/tariffs/']) {
			const page = await context.newPage();
			host.instead.set(path, { pausesBefore: '<h1 id="_top"' });
			await page.goto(host.url + path);
			const { total, moved } = await readThrough(page);
			expect(total, moved.join('\n')).toBeLessThan(0.001);
			await page.close();
		}
	} finally {
		await context.close();
		await host.close();
	}
});

test('the measure sees a shift when there is one', async ({ open }) => {
	const { page } = await open('/', { script: OBSERVER });
	await page.evaluate(() => {
		const block = document.createElement('div');
		block.className = 'made-by-the-test';
		block.style.height = '200px';
		document.querySelector('main')!.prepend(block);
	});
	const { total } = await readThrough(page);
	expect(total).toBeGreaterThan(LIMIT);
});
