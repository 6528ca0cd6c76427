/** The site's own fonts are fetched and are fonts: a browser that refuses one shows another in its place, and says nothing. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
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

/** Signs that the font packages have in none of their files; the browser draws them in a font of the reader's. */
const LACKING = /[≤≥≈]/gu;

/** A text, and how many of its letters the browser drew in the site's font and in others: not what styles ask for. */
async function glyphsOf(page: Page, selector: string): Promise<{ text: string; own: number; other: number }[]> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('DOM.enable');
	await devtools.send('CSS.enable');
	const { root } = await devtools.send('DOM.getDocument');
	const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
	const texts = await page.locator(selector).allTextContents();
	const seen = [];
	for (const [index, nodeId] of nodeIds.entries()) {
		const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
		// The name within the font file: a subset may not bear the name of the whole (src/fonts/LICENSE.txt).
		const isOwn = ({ familyName, isCustomFont }: (typeof fonts)[number]) =>
			isCustomFont && familyName.startsWith('Review Sans');
		const count = (some: typeof fonts) => some.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
		const own = count(fonts.filter(isOwn));
		seen.push({ text: texts[index]!, own, other: count(fonts) - own });
	}
	await devtools.detach();
	return seen;
}

test.for(['/charts/', '/fr/charts/', '/es/charts/'])(
	'on %s every letter in a picture is drawn in the site’s face and in no font of the reader’s computer',
	async (path, { open }) => {
		const { page } = await open(path);
		const texts = await glyphsOf(page, '[data-gallery] svg.chart-art text');
		expect(texts.filter(({ own }) => own > 0).length).toBeGreaterThan(200);
		const strange = texts.filter(({ text, other }) => other > (text.match(LACKING) ?? []).length);
		expect(strange).toEqual([]);
	},
);
