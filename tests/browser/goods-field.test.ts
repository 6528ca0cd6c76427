/** The field of goods: by keyboard, by touch, with an input method, on a slow network, without one. */
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sandbox } from './devServer';

const made = sandbox('/goods/suggest/en/words.json');

/** The files of the index. */
const FILES = '**/goods/suggest/*/*.json*';

const input = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('output');
const message = (page: Page) => page.locator('[data-part=message]');
/** The text of the option that Enter would take. */
const pointed = (page: Page) =>
	input(page).evaluate(
		(field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
	);

interface Visit {
	page: Page;
	/** Files of the index that were asked for. */
	files: string[];
}

/** Opens the field in a page of its own, runs `use`, and holds that the page reported no error. */
async function visit(
	use: (visit: Visit) => Promise<void>,
	{ lang = 'en', ...settings }: BrowserContextOptions & { lang?: string } = {},
): Promise<void> {
	const context = await made.browser.newContext(settings);
	const page = await context.newPage();
	const files: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => {
		const [, file] = /\/goods\/suggest\/(.*\.json)(?:\?|$)/.exec(request.url()) ?? [];
		if (file) files.push(file);
	});
	page.on('pageerror', (error) => errors.push(error.message));
	try {
		await page.goto(`${made.url}/sandbox/goods-field/in-${lang}/`);
		await use({ page, files });
		expect(errors).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Types into the field and waits until a suggestion with such a code is shown. */
async function type(page: Page, text: string, code: string): Promise<void> {
	await input(page).pressSequentially(text);
	await options(page).filter({ hasText: code }).first().waitFor();
}

/** Holds the files of the index back until `release` is called. */
async function heldBack(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(FILES, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

test('fetches nothing of the index before the field is used', async () => {
	await visit(async ({ files, page }) => {
		await page.waitForLoadState('networkidle');
		expect(files).toEqual([]);
		await type(page, 'hockey', '9506.99.25');
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => !file.startsWith('en/'))).toEqual([]);
	});
});

describe('by keyboard', () => {
	test('the arrow keys lead through the suggestions and back to the field; Enter takes one', async () => {
		await visit(async ({ page }) => {
			await type(page, 'steel brackets', '7326.90.86');
			expect(await input(page).getAttribute('aria-expanded')).toBe('true');
			expect(await pointed(page)).toBeUndefined();
			await page.keyboard.press('ArrowDown');
			expect(await pointed(page)).toContain('7326.90.86');
			await page.keyboard.press('ArrowUp');
			expect(await pointed(page), 'the field itself').toBeUndefined();
			await page.keyboard.press('ArrowUp');
			expect(await pointed(page)).toBe(await options(page).last().textContent());
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			expect(await pointed(page)).toContain('8302.50');
			expect(await page.locator('[aria-selected=true]').count()).toBe(1);
			await page.keyboard.press('Enter');
			expect(await chosen(page).textContent()).toMatch(/^83025000: /);
			expect(await input(page).getAttribute('aria-expanded')).toBe('false');
			expect(await input(page).evaluate((field) => field === document.activeElement)).toBe(true);
		});
	});

	test('Enter takes the first where none is pointed at', async () => {
		await visit(
			async ({ page }) => {
				await type(page, 'bâtons de hockey', '9506.99.25');
				await page.keyboard.press('Enter');
				expect(await chosen(page).textContent()).toBe('95069925: bâtons de hockey');
				expect(await input(page).inputValue()).toBe('bâtons de hockey');
			},
			{ lang: 'fr' },
		);
	});

	test('an Enter that comes before the suggestions counts when they do', async () => {
		await visit(async ({ page }) => {
			const release = await heldBack(page);
			await input(page).pressSequentially('beer');
			await page.keyboard.press('Enter');
			await page.waitForTimeout(200);
			expect(await chosen(page).textContent()).toBe('');
			release();
			await expect.poll(() => chosen(page).textContent()).toMatch(/^22030000: /);
		});
	});

	test('what is typed after it, takes it back', async () => {
		await visit(async ({ page }) => {
			const release = await heldBack(page);
			await input(page).pressSequentially('beer');
			await page.keyboard.press('Enter');
			await input(page).pressSequentially(' bottles');
			release();
			await options(page).first().waitFor();
			await page.waitForTimeout(300);
			expect(await chosen(page).textContent()).toBe('');
		});
	});

	test('Escape closes the list, then empties the field', async () => {
		await visit(async ({ page }) => {
			await type(page, 'potash', '3104');
			await page.keyboard.press('Escape');
			expect(await input(page).getAttribute('aria-expanded')).toBe('false');
			expect(await input(page).inputValue()).toBe('potash');
			await page.keyboard.press('ArrowDown');
			expect(await input(page).getAttribute('aria-expanded'), 'and an arrow opens it again').toBe('true');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			expect(await input(page).inputValue()).toBe('');
		});
	});

	test('Tab leaves the field and chooses nothing', async () => {
		await visit(async ({ page }) => {
			await type(page, 'lobster', '0306');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Tab');
			expect(await options(page).count()).toBe(0);
			expect(await chosen(page).textContent()).toBe('');
		});
	});

	test('what an input method composes is neither searched nor entered', async () => {
		await visit(async ({ page }) => {
			await input(page).focus();
			await page.waitForTimeout(500);
			const session = await page.context().newCDPSession(page);
			await session.send('Input.imeSetComposition', { text: 'beer', selectionStart: 4, selectionEnd: 4 });
			await page.waitForTimeout(500);
			expect(await options(page).count()).toBe(0);
			await session.send('Input.insertText', { text: 'beer' });
			await options(page).filter({ hasText: '2203.00.00' }).first().waitFor();
		});
	});
});

test('by touch, a suggestion is taken by a tap', async () => {
	await visit(
		async ({ page }) => {
			await input(page).tap();
			await type(page, 'tubos de cobre', '7411');
			await options(page).filter({ hasText: '7411' }).first().tap();
			expect(await chosen(page).textContent()).toBe('7411: tubos de cobre');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		},
		{ lang: 'es', hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } },
	);
});

describe('what is said', () => {
	test('the number is read out after a pause, not at each key', async () => {
		await visit(async ({ page }) => {
			await page.evaluate(() => {
				const said: string[] = [];
				Object.assign(window, { said });
				const status = document.querySelector('[data-part=status]')!;
				new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {
					childList: true,
				});
			});
			await input(page).pressSequentially('kitchen cabinets', { delay: 40 });
			const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
			await expect.poll(said).toHaveLength(1);
			expect((await said())[0]).toMatch(/^8 suggestions\. /);
		});
	});

	test.each([
		['9506.99.90', /US schedule has no line 9506\.99\.90.*six digits/, '9506.99'],
		['9599', /has no number 9599/, '9508'],
		['9802.00.60', /chapters 98 and 99/, undefined],
		['9', /One digit is not enough/, undefined],
		['the', /“the” names no good/, undefined],
		['q', /Go on typing/, undefined],
		['2 x 4', /“2 x 4” names no good/, undefined],
		['S/C 9506', /The number in it leads to/, '9506'],
		['9506/99/25', /^$/, '9506.99.25'],
		['services', /services such as “services” have no code/, undefined],
		['990381911234', /chapters 98 and 99/, undefined],
		['hokey stick', /Suggestions for: hockey/, '9506.99.25'],
		['zzxqwv', /No name .* “zzxqwv”/, undefined],
	])('%s', async (text, says, code) => {
		await visit(async ({ page }) => {
			await input(page).fill(text);
			await expect.poll(() => message(page).textContent()).toMatch(says);
			if (code) expect(await options(page).first().textContent()).toContain(code);
			else expect(await options(page).count()).toBe(0);
		});
	});

	test('what is near is not taken by Enter unless it is pointed at', async () => {
		await visit(async ({ page }) => {
			await type(page, '9506.99.90', '9506.99');
			await page.keyboard.press('Enter');
			expect(await chosen(page).textContent()).toBe('');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			expect(await chosen(page).textContent()).toMatch(/^950699: /);
		});
	});
});

test('the list is never empty from one key to the next, on a slow network too', async () => {
	await visit(async ({ page }) => {
		await page.route(FILES, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 150));
			await route.continue();
		});
		await type(page, 'alum', '7601');
		await page.evaluate(() => {
			const counts: number[] = [];
			Object.assign(window, { counts });
			const list = document.querySelector('[data-part=list]')!;
			const drop = document.querySelector<HTMLElement>('[data-part=drop]')!;
			new MutationObserver(() => counts.push(drop.hidden ? 0 : list.childElementCount)).observe(drop, {
				childList: true,
				subtree: true,
				attributes: true,
			});
		});
		await input(page).pressSequentially('inum windows', { delay: 60 });
		await expect.poll(() => options(page).first().textContent()).toContain('7610.10.00');
		const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
		expect(counts.length).toBeGreaterThan(0);
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});
});

test('without a network it says so, and answers when there is one again', async () => {
	await visit(async ({ page }) => {
		await page.route(FILES, (route) => route.abort());
		await input(page).pressSequentially('wheat');
		await expect.poll(() => message(page).textContent()).toMatch(/could not be loaded/);
		await page.unroute(FILES);
		await type(page, ' ', '1001');
	});
});

test('without its script it says so too', async () => {
	await visit(async ({ page }) => {
		await page.route('**/goods/field.ts*', (route) => route.abort());
		await input(page).pressSequentially('wh');
		await expect.poll(() => message(page).textContent()).toMatch(/could not be loaded/);
		await page.unroute('**/goods/field.ts*');
		await type(page, 'eat', '1001');
		expect(await message(page).textContent()).toBe('');
	});
});

test('hostile text is shown as text', async () => {
	await visit(async ({ page }) => {
		for (const [text, said] of [
			['<i>zzqxv</i>', '<i>zzqxv</i>'],
			['zq'.repeat(5_000), 'zqzqzq'],
			['<img src=x onerror="document.title=1">', ''],
		] as const) {
			await input(page).fill(text);
			await expect.poll(() => page.locator('[data-part=drop]').textContent()).toContain(said);
		}
		await page.waitForTimeout(500);
		expect(await page.locator('goods-field img').count()).toBe(0);
		expect(await page.title()).toBe('The field of goods');
	});
});

test('has no fault that axe knows of, in both themes, with its list open', async () => {
	const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
	for (const theme of ['light', 'dark'])
		await visit(async ({ page }) => {
			await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
			await type(page, 'hokey stick', '9506.99.25');
			await page.keyboard.press('ArrowDown');
			await page.addScriptTag({ path: axe });
			const faults = await page.evaluate(async () => {
				const { axe: run } = window as unknown as {
					axe: { run: (on: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
				};
				return (await run.run('goods-field')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
			});
			expect(faults, theme).toEqual([]);
		});
});

test('without scripts a link to the chapters stands in its place', async () => {
	await visit(
		async ({ page }) => {
			expect(await page.getByRole('combobox').count()).toBe(0);
			expect(await page.locator('goods-field a').getAttribute('href')).toBe('/fr/tariffs/goods/');
			expect(await page.locator('goods-field a').isVisible()).toBe(true);
		},
		{ lang: 'fr', javaScriptEnabled: false },
	);
});
