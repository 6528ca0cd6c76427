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
