/** Fingers on a chart: the page zooms and scrolls as it does elsewhere. */
import { expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

test('two fingers on a chart zoom the page, and one moves the zoomed page every way', async ({ open }) => {
	const { page } = await open('/tariffs/', { width: 390, height: 800, hasTouch: true, isMobile: true });
	const chart = new ChartOn(page, 'tariff-steps');
	await chart.wake();
	const view = () =>
		page.evaluate(() => {
			const { scale, pageLeft, pageTop } = visualViewport!;
			return { scale, pageLeft, pageTop };
		});
	const box = (await chart.part('stage').boundingBox())!;
	const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + Math.min(box.height, 600) / 2) };
	const session = await page.context().newCDPSession(page);
	await session.send('Input.synthesizePinchGesture', { ...at, scaleFactor: 3, gestureSourceType: 'touch' });
	const zoomed = await view();
	expect(zoomed.scale).toBeGreaterThan(1.5);
	await session.send('Input.synthesizeScrollGesture', {
		...at,
		xDistance: 120,
		yDistance: 0,
		gestureSourceType: 'touch',
	});
	const moved = await view();
	expect(moved.pageLeft).toBeLessThan(zoomed.pageLeft - 10);
});
