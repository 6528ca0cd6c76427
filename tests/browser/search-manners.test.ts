/** How search is gone about by keyboard, what it says and when, and how it is come back to: in each browser that is there. */
import { describe, expect } from 'vitest';
import { ask, field, focused, found, isOpen, openByButton, results, told } from './searching.ts';
import { BROWSERS } from './site.ts';

describe.each(BROWSERS)('in $name search', ({ test }) => {
	test('opens by its button, by / and by Ctrl+K', async ({ open }) => {
		const { page } = await open('/tariffs/');
		const inField = () => field(page).evaluate((element) => element === document.activeElement);
		const ways = [() => openByButton(page), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')];
		for (const way of ways) {
			await page.locator('h1').click();
			expect(await isOpen(page), 'the search is closed at first').toBe(false);
			await way();
			expect(await isOpen(page), `${String(way)} opens it`).toBe(true);
			expect(await inField(), `${String(way)} leads to the field`).toBe(true);
			expect(await field(page).inputValue()).toBe('');
			await page.keyboard.press('Escape');
			expect(await isOpen(page), 'Escape closes it').toBe(false);
		}
		await page.keyboard.press('Control+k');
		await page.keyboard.press('Control+k');
		expect(await isOpen(page), 'Ctrl+K also closes').toBe(false);
	});

	test('leaves / to a field that has the focus', async ({ open }) => {
		const { page } = await open('/tariffs/?explore=open');
		for (const name of ['sector', 'on']) {
			await page.locator(`figure[data-chart="tariff-steps"] [name="${name}"]`).focus();
			await page.keyboard.press('/');
			expect(await isOpen(page), `/ belongs to the field ${name} while it has the focus`).toBe(false);
		}
		await openByButton(page);
		await page.keyboard.press('/');
		expect(await field(page).inputValue()).toBe('/');
		expect(await isOpen(page), 'a / typed into the search leaves it open').toBe(true);
	});

	test('is gone through with arrow keys, result by result, and typing goes on in the field', async ({ open }) => {
		const { page } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('lumber', { delay: 15 });
		await told(page, 'lumber');
		const links = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')!.href));
		const answers = await page.locator('jr-search .jr-answer-more a').count();
		for (let step = 0; step < answers; step++) await page.keyboard.press('ArrowDown');
		for (const link of links) {
			await page.keyboard.press('ArrowDown');
			expect(await focused(page)).toBe(link);
		}
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe(links.at(-2));
		await page.keyboard.type('s');
		expect(await field(page).inputValue()).toBe('lumbers');
		expect(await focused(page)).toBe('input');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Backspace');
		expect(await field(page).inputValue()).toBe('lumber');
	});

	test('opens the best result with the first Enter, which may come before the results do', async ({ open }) => {
		const { page } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('potash');
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		expect(new URL(page.url()).pathname).toBe('/sectors/energy-resources/');
	});

	test('brings query and results back with Back, and has them in an address', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'potash');
		await page.waitForURL((url) => url.searchParams.get('q') === 'potash');
		const list = await found(page);
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		await page.goBack();
		await told(page, 'potash');
		expect(await isOpen(page)).toBe(true);
		expect(await field(page).inputValue()).toBe('potash');
		expect(await found(page)).toEqual(list);
		await page.keyboard.press('Escape');
		await page.waitForURL((url) => !url.searchParams.has('q'));
	});

	test('brings them back where Enter came before the results did, and after a second opening', async ({ open }) => {
		const { page } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('potash');
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		await page.goBack();
		await told(page, 'potash');
		expect(await field(page).inputValue()).toBe('potash');
		const list = await found(page);
		await page.keyboard.press('Escape');
		await page.waitForURL((url) => !url.searchParams.has('q'));
		// The field may have the focus still: no frame was drawn since it was closed.
		await page.keyboard.press('/');
		expect(await isOpen(page), '/ opens it again at once').toBe(true);
		await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
		await page.goBack();
		await told(page, 'potash');
		expect(await found(page)).toEqual(list);
	});

	test('is read out once a pause, and keeps what is there until something else is', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'steel');
		await page.evaluate(() => {
			const seen = { said: [] as string[], least: 99, pauses: 0 };
			Object.assign(window, { seen });
			const state = document.querySelector('jr-search [role="status"]')!;
			const list = document.querySelector('jr-search [data-search-results]')!;
			new MutationObserver(() => seen.said.push(state.textContent)).observe(state, { childList: true });
			new MutationObserver(() => (seen.least = Math.min(seen.least, list.childElementCount))).observe(list, {
				childList: true,
			});
			// On a busy machine keys come late: each wait of a reader’s pause may be followed by a message.
			let last = Infinity;
			document.querySelector('jr-search input')!.addEventListener('input', ({ timeStamp }) => {
				if (timeStamp - last > 500) seen.pauses++;
				last = timeStamp;
			});
		});
		await field(page).pressSequentially(' tariffs today', { delay: 40 });
		await told(page, 'steel tariffs today');
		const seen = await page.evaluate(
			() => (window as unknown as { seen: { said: string[]; least: number; pauses: number } }).seen,
		);
		expect(seen.said.length).toBeLessThanOrEqual(2 + 2 * seen.pauses);
		expect(seen.least).toBeGreaterThan(0);
	});

	test('does not search what is still being composed', async ({ open }) => {
		const { page } = await open('/');
		await openByButton(page);
		await ask(page, 'steel');
		const list = await found(page);
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = 'stee';
			input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		});
		await page.waitForTimeout(500);
		expect(await found(page)).toEqual(list);
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = 'potash';
			input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		});
		await told(page, 'potash');
	});

	test('gives the focus back when Escape closes it', async ({ open }) => {
		const { page } = await open('/');
		await page.locator('.jr-search-open').focus();
		await page.keyboard.press('Enter');
		await ask(page, 'steel');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await isOpen(page), 'Escape closes it').toBe(false);
		expect(await page.evaluate(() => document.activeElement?.className), 'what opened it has the focus again').toMatch(
			/\bjr-search-open\b/,
		);
	});
});
