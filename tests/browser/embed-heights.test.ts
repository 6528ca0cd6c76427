/** A frame pasted without a script has the height that the build worked out: nothing is cut, and little is left empty. */
import { expect } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { registry } from '../../src/components/charts/registry';
import { embedPath } from '../../src/embed/address';
import { frameHeights } from '../../src/embed/build/heights';
import { LOCALES } from '../../src/record/format';
import { record } from '../record.ts';
import { test } from './site.ts';

/** Room at the foot of a frame that no reader minds, in pixels: a line or two of text, and what little a picture varies. */
const EMPTY = 200;

test.for(LOCALES)('frames in %s', async (lang, { open }) => {
	const { go, page } = await open('/404.html');
	const wrong: string[] = [];
	for (const { chart } of registry) {
		await go(embedPath({ chart: chart.id, lang }));
		for (const [width, height] of frameHeights(prepare(record, chart.id, lang))) {
			await page.setViewportSize({ width, height });
			const needed = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
			if (needed > height || height - needed > EMPTY) wrong.push(`${chart.id} at ${width}: ${height} for ${needed}`);
		}
	}
	expect(wrong).toEqual([]);
});
