/** The site's own fonts are fetched and are fonts: a browser that refuses one shows another in its place, and says nothing. */
import { expect } from 'vitest';
import { test } from './site.ts';

test('each face of the site loads', async ({ open }) => {
	const { page } = await open('/');
	const faces = await page.evaluate(async () => {
		const own = [...document.fonts].filter(({ family }) => !family.includes('fallback'));
		return Promise.all(
			own.map(async (face) => {
				await face.load().catch(() => {});
				return `${face.family} ${face.style}: ${face.status}`;
			}),
		);
	});
	expect(faces.toSorted()).toEqual([
		'Brygada normal: loaded',
		'Source Sans italic: loaded',
		'Source Sans normal: loaded',
	]);
});

test('the small pictures of the gallery are set in the site’s own type, in the colours of the theme', async ({
	open,
}) => {
	const inks = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await open('/charts/', { colorScheme });
		const seen = await page.locator('[data-gallery] svg.chart-art').evaluateAll((pictures) =>
			pictures.map((picture) => {
				const { fill, fontFamily } = getComputedStyle(picture);
				const isDrawn = picture.checkVisibility() && picture.getBoundingClientRect().height > 60;
				return { fill, face: fontFamily.split(',')[0]!.replaceAll('"', ''), isDrawn };
			}),
		);
		expect(seen.length).toBeGreaterThan(10);
		for (const picture of seen) expect(picture).toMatchObject({ face: 'Source Sans', isDrawn: true });
		inks.push(seen[0]!.fill);
	}
	expect(inks[0]).not.toBe(inks[1]);
});
