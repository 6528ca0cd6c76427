/** A term of the glossary explains itself where it stands: by pointer, by touch, by keyboard; without scripts it is a link. */
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const PAGE = '/tariffs/';
const TERM = 'a[data-term="section-232"]';
const CARD = '#card-section-232';

describe('a term', () => {
	test('opens by pointer next to its word, and closes by a press elsewhere or on the word', async ({ open }) => {
		const { page, here } = await open(PAGE);
		const word = page.locator(TERM);
		const card = page.locator(CARD);
		expect(await card.isVisible(), 'the card is closed at first').toBe(false);
		await word.click();
		// What draws it is loaded for the first press.
		await card.waitFor();
		expect(await card.textContent()).toMatch(/national security/i);
		expect(await here()).toBe(PAGE);
		const [at, box] = [(await word.boundingBox())!, (await card.boundingBox())!];
		expect(Math.min(Math.abs(box.y - at.y - at.height), Math.abs(at.y - box.y - box.height))).toBeLessThan(40);
		await word.click();
		expect(await card.isVisible(), 'a second press on the word closes it').toBe(false);
		await word.click();
		await page.mouse.click(5, 400);
		expect(await card.isVisible(), 'a press elsewhere closes it').toBe(false);
	});

	test('opens by touch inside the window of a telephone', async ({ open }) => {
		const { page } = await open(PAGE, { width: 320, height: 640, hasTouch: true });
		await page.locator(TERM).tap();
		await page.locator(CARD).waitFor();
		const box = (await page.locator(CARD).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		expect(box.y).toBeGreaterThanOrEqual(0);
		expect(box.y + box.height).toBeLessThanOrEqual(640);
	});

	test('opens by Enter, leads to the glossary by Tab, and gives the focus back at Escape', async ({ open }) => {
		const { page, here } = await open(PAGE);
		await page.locator(TERM).focus();
		await page.keyboard.press('Enter');
		await page.locator(CARD).waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(CARD.slice(1));
		await page.keyboard.press('Escape');
		expect(await page.locator(CARD).isVisible(), 'Escape closes the card').toBe(false);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe('section-232');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/glossary/#section-232');
		expect(await here()).toBe('/glossary/#section-232');
	});

	test('stays a link to its place in the glossary without scripts', async ({ open }) => {
		const { page, here } = await open(PAGE, { javaScriptEnabled: false });
		expect(await page.locator(CARD).isVisible(), 'without scripts there is no card').toBe(false);
		await page.locator(TERM).click();
		expect(await here()).toBe('/glossary/#section-232');
		expect(await page.locator('#section-232').isVisible(), 'the link leads to the entry of the term').toBe(true);
	});

	test('tells each country’s name, and where a meaning is not translated says so', async ({ open }) => {
		const { page } = await open('/es/');
		await page.locator('a[data-term="agreement"]').first().click();
		const card = page.locator('#card-agreement');
		await card.waitFor();
		expect(await card.textContent()).toMatch(/T-MEC[\s\S]*USMCA|USMCA[\s\S]*T-MEC/);
		expect(await card.locator('[lang="en"]').count()).toBeGreaterThan(0);
		const leads = await card.locator('a').evaluate(({ hash, pathname }: HTMLAnchorElement) => pathname + hash);
		expect(leads).toBe('/es/glossary/#agreement');
	});
});
