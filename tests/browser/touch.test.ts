/** Fingers on a chart: the page zooms and scrolls as it does elsewhere. */
import type { CDPSession } from 'playwright-core';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

interface Point {
	x: number;
	y: number;
}

/** Moves fingers in steps, one a frame, each from the first of its points to the last. */
async function move(session: CDPSession, fingers: readonly [from: Point, to: Point][], steps = 12): Promise<void> {
	for (let step = 0; step <= steps; step++) {
		const touchPoints = fingers.map(([from, to], id) => ({
			x: from.x + ((to.x - from.x) * step) / steps,
			y: from.y + ((to.y - from.y) * step) / steps,
			id,
		}));
		await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
		await new Promise((resolve) => setTimeout(resolve, 16));
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('two fingers on a chart zoom the page, and one moves the zoomed page every way', async ({ open }) => {
	const { page } = await open('/tariffs/', { width: 390, height: 800, hasTouch: true, isMobile: true });
	const chart = new ChartOn(page, 'tariff-steps');
	await chart.wake();
	const box = (await chart.part('stage').boundingBox())!;
	const y = Math.round(Math.max(box.y, 80) + 150);
	const session = await page.context().newCDPSession(page);
	const settled = (so: string) => page.waitForFunction(so, undefined, { timeout: 5000 });
	await move(session, [
		[
			{ x: 175, y },
			{ x: 95, y },
		],
		[
			{ x: 215, y },
			{ x: 295, y },
		],
	]);
	await settled('visualViewport.scale > 1.5');
	const left = await page.evaluate(() => visualViewport!.pageLeft);
	await move(session, [
		[
			{ x: 120, y },
			{ x: 300, y },
		],
	]);
	await settled(`visualViewport.pageLeft < ${left - 10}`);
});
