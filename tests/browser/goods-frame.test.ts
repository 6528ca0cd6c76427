/** The field of goods in a frame: a reader names a good and reads its duties, where nothing may be fetched too. */
import { describe, expect } from 'vitest';
import { HOST_BROWSERS } from './embedHost.ts';

describe.each(HOST_BROWSERS)('in $name', ({ test }) => {
	test.for([
		['in a sandbox without an origin', 'allow-scripts allow-popups'],
		['with an origin of its own', 'allow-scripts allow-same-origin allow-popups'],
	] as const)('%s', async ([, sandbox], { site, visit }) => {
		const { page } = await visit({
			body: `<iframe src="${site.url}/embed/your-goods/" width="700" height="900" sandbox="${sandbox}" title="Goods"></iframe>
				<script>addEventListener('message', ({ data, source }) => { const frame = document.querySelector('iframe');
					if (source === frame.contentWindow && data.type === 'joint-review:height') frame.height = data.height; });</script>`,
		});
		await expect.poll(() => page.frames().length).toBe(2);
		const frame = page.frames()[1]!;
		const input = frame.locator('goods-field input');
		await input.click();
		await input.pressSequentially('7411.10');
		const option = frame.locator('goods-field li').first();
		await option.waitFor();
		// The list is seen whole: the frame is as high as it.
		const box = (await option.boundingBox())!;
		const around = (await page.locator('iframe').boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height);
		await input.press('Enter');
		await frame.locator('goods-answer [data-part="sentence"]').waitFor();
		expect(await frame.locator('goods-answer').textContent()).toMatch(/7411\.10/);
		await expect.poll(() => frame.locator('figure[data-chart]').isVisible()).toBe(true);
		await expect.poll(() => frame.locator('figure[data-chart] [data-part="title"]').textContent()).not.toBe('');
		const room = () =>
			frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height));
		await expect.poll(room).toBe(0);
	});

	test('without scripts it leads to the list of goods', async ({ site, visit }) => {
		const { page } = await visit({
			scripts: false,
			body: `<iframe src="${site.url}/fr/embed/your-goods/" width="700" height="900" title="Goods"></iframe>`,
		});
		const frame = page.frameLocator('iframe');
		await expect.poll(() => frame.locator('.goods-field-plain a').getAttribute('href')).toBe('/fr/tariffs/goods/');
		expect(await frame.locator('figure[data-chart] svg').first().isVisible()).toBe(true);
	});
});
