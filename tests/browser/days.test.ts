/** The pages of turning points, and the links of events to themselves, as readers use them. */
import { describe, expect } from 'vitest';
import { test } from './site.ts';

describe.concurrent('the link of an event to itself', () => {
	test('is reached by keyboard, says of which event it is, and puts the event’s address into the bar', async ({
		open,
	}) => {
		const { page } = await open('/timeline/2026/');
		const entry = page.locator('#talks-suspended-2026-08-21');
		const link = entry.getByRole('link', { name: /^Link to this event: Carney suspends the talks$/ });
		expect(await link.isVisible()).toBe(true);
		// From the link to the page of the day, one step back leads to it.
		await entry.getByRole('link', { name: 'Turning point: the whole day' }).focus();
		await page.keyboard.press('Shift+Tab');
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/timeline/2026/#talks-suspended-2026-08-21');
		expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
	});

	test('leads from the page of a day to the timeline', async ({ open }) => {
		const { page } = await open('/fr/days/2026-08-21/');
		await page.locator('[data-event="pause-2026-08-18"] .jr-self').focus();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/fr/timeline/2026/#pause-2026-08-18');
		expect(await page.locator('#pause-2026-08-18').isVisible()).toBe(true);
	});

	test('is large enough for a finger', async ({ open }) => {
		const { page } = await open('/days/2026-08-21/', { width: 320 });
		const box = (await page.locator('.jr-self').first().boundingBox())!;
		expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
	});
});

describe.concurrent('the page of a turning point', () => {
	test.for(['/days/2026-09-08/', '/fr/days/2025-03-04/', '/es/days/2026-07-01/'])(
		'%s does not scroll sideways at 320 px, nor does the list',
		async (path, { open }) => {
			for (const at of [path, path.replace(/\d{4}.*$/, '')]) {
				const { page } = await open(at, { width: 320 });
				const { client, scroll } = await page.evaluate(() => ({
					client: document.documentElement.clientWidth,
					scroll: document.documentElement.scrollWidth,
				}));
				expect(scroll, at).toBe(client);
			}
		},
	);

	test('sets both accounts side by side in the same width', async ({ open }) => {
		const { page } = await open('/days/2026-08-21/', { width: 1280 });
		const [us, canada] = await Promise.all(
			['us', 'canada'].map((country) => page.locator(`.jr-sides > [data-country="${country}"]`).boundingBox()),
		);
		expect(us!.width).toBeCloseTo(canada!.width, 0);
		expect(us!.y).toBeCloseTo(canada!.y, 0);
		expect(canada!.x).toBeGreaterThan(us!.x + us!.width);
	});

	test('leads to any day, which opens on it', async ({ open }) => {
		const { page } = await open('/days/2026-08-22/');
		await page.getByRole('link', { name: 'What was in force on 22 August 2026, in four charts' }).click();
		await page.waitForURL(/\/on-any-day\/\?on=2026-08-22/);
		await page.waitForFunction(
			() => document.querySelector<HTMLInputElement>('day-control input[type="date"]')!.value === '2026-08-22',
		);
		expect(await page.locator('.day-sentence').textContent()).toContain('22 August 2026');
	});
});
