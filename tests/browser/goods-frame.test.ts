/** The field of goods in a frame: a reader names a good and reads its duties, where nothing may be fetched too. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { HOST_BROWSERS } from './embedHost.ts';

/** A page around the frame that makes it as high as it says. */
const host = (src: string, sandbox: string) =>
	`<iframe src="${src}" width="700" height="900" sandbox="${sandbox}" title="Goods"></iframe>
	<script>addEventListener('message', ({ data, source }) => { const frame = document.querySelector('iframe');
		if (source === frame.contentWindow && data.type === 'joint-review:height') frame.height = data.height; });</script>`;
const SANDBOXES = [
	['in a sandbox without an origin', 'allow-scripts allow-popups'],
	['with an origin of its own', 'allow-scripts allow-same-origin allow-popups'],
] as const;

/** The frame of a page, once it is there. */
async function frameOf(page: Page) {
	await expect.poll(() => page.frames().length).toBe(2);
	return page.frames()[1]!;
}

/** A tube of refined copper: one line of the schedule, which has a receipt. */
const CODE = '74111010';

describe.each(HOST_BROWSERS)('in $name', ({ name, test }) => {
	test.for(SANDBOXES)(
		'%s it answers for the good in its address, and is as high as its answer',
		async ([, sandbox], { site, visit }) => {
			const { page } = await visit({ body: host(`${site.url}/fr/embed/your-goods/?code=${CODE}`, sandbox) });
			const frame = await frameOf(page);
			await frame.locator('goods-answer [data-part="sentence"]').waitFor();
			expect(await frame.locator('goods-answer').textContent()).toContain('7411.10.10');
			await expect.poll(() => frame.locator('figure[data-chart]').isVisible()).toBe(true);
			const room = () =>
				frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height));
			await expect.poll(room).toBe(0);
		},
	);

	// The driver of Firefox types into no frame of another origin.
	test.runIf(name === 'Chromium').for(SANDBOXES)('%s a reader names a good', async ([, sandbox], { site, visit }) => {
		const { page } = await visit({ body: host(`${site.url}/embed/your-goods/`, sandbox) });
		const frame = await frameOf(page);
		const input = frame.locator('goods-field input');
		await input.click();
		await input.pressSequentially(CODE);
		const option = frame.locator('goods-field li').first();
		await option.waitFor();
		// The list is seen whole: the frame is as high as it.
		const box = (await option.boundingBox())!;
		const around = (await page.locator('iframe').boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height);
		await input.press('Enter');
		await frame.locator('goods-answer [data-part="sentence"]').waitFor();
		expect(await frame.locator('goods-answer').textContent()).toContain('7411.10.10');
		await expect.poll(() => frame.locator('figure[data-chart]').isVisible()).toBe(true);
	});

	// The driver of Firefox reads no frame of a page without scripts.
	test.runIf(name === 'Chromium')('without scripts it leads to the list of goods', async ({ site, visit }) => {
		const { page } = await visit({
			scripts: false,
			body: `<iframe src="${site.url}/fr/embed/your-goods/" width="700" height="900" title="Goods"></iframe>`,
		});
		const frame = page.frameLocator('iframe');
		const link = frame.locator('.goods-field-plain a');
		await expect
			.poll(async () => new URL((await link.getAttribute('href'))!, `${site.url}/fr/embed/your-goods/`).pathname)
			.toBe('/fr/tariffs/goods/');
		await expect.poll(() => frame.locator('figure[data-chart] svg').filter({ visible: true }).count()).toBe(1);
	});
});
