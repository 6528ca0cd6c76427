/** What browsers do in ways of their own, or do not do at all: the same tests in each browser that is there. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { BROWSERS } from './site.ts';

/** Runs before a page's own scripts: the browser keeps nothing for the site, as where cookies are blocked. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage'])
	Object.defineProperty(window, name, { get() { throw new DOMException('The request was denied.', 'SecurityError'); } });
Object.defineProperty(Document.prototype, 'cookie', { get() { return ''; }, set() {} });`;

/** Runs before a page's own scripts: the page knows no popovers, as in browsers before 2024. */
const NO_POPOVERS = `for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
	delete HTMLElement.prototype[name];
new MutationObserver((records) => {
	for (const { addedNodes } of records)
		for (const node of addedNodes)
			if (node.nodeType === 1)
				for (const element of [node, ...node.querySelectorAll('[popover]')]) element.removeAttribute('popover');
}).observe(document, { childList: true, subtree: true });`;

/** What a reader gets who selects an element, copies it and pastes it into a field. */
async function pasted(page: Page, selector: string): Promise<string> {
	await page.locator(selector).evaluate((element) => getSelection()!.selectAllChildren(element));
	await page.keyboard.press('Control+c');
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		field.id = 'paste-here';
		document.querySelector('main')!.prepend(field);
		field.focus();
	});
	await page.keyboard.press('Control+v');
	const text = await page.locator('#paste-here').inputValue();
	await page.locator('#paste-here').evaluate((field) => field.remove());
	return text;
}

describe.each(BROWSERS)('in $name', ({ name, test }) => {
	describe('a day that is typed digit by digit', () => {
		const types = (page: Page, field: string) =>
			page
				.locator(field)
				.focus()
				.then(() => page.keyboard.type('07012025'));

		test('is set by the control of a page, and nothing is said of it', async ({ open }) => {
			const { page, here } = await open('/on-any-day/', { locale: 'en-US' });
			const field = 'day-control [data-part="field"]';
			await types(page, field);
			await page.keyboard.press('Tab');
			expect(await page.locator(field).inputValue()).toBe('2025-07-01');
			await page.waitForFunction(() => location.search === '?on=2025-07-01');
			expect(await here()).toBe('/on-any-day/?on=2025-07-01');
			for (const problem of await page.locator('[data-part="problem"]').all())
				expect(await problem.isVisible()).toBe(false);
		});

		test('is set by the field of a chart, and nothing is said of it', async ({ open }) => {
			const { page } = await open('/tariffs/', { locale: 'en-US' });
			const chart = new ChartOn(page, 'tariff-steps');
			await chart.wake();
			await types(page, 'figure[data-chart="tariff-steps"] [name="on"]');
			await page.keyboard.press('Tab');
			expect(await chart.control('on').inputValue()).toBe('2025-07-01');
			expect(await chart.text('readout-heading')).toContain('1 July 2025');
			expect(await chart.part('problem').isVisible()).toBe(false);
		});

		test('gives way to the day that is shown, with the bounds, when it is left half typed or out of bounds', async ({
			open,
		}) => {
			for (const [path, figure] of [
				['/on-any-day/?on=2025-06-04', 'day-control'],
				['/tariffs/?on=2025-06-04', 'figure[data-chart="tariff-steps"]'],
			] as const) {
				const { page } = await open(path, { locale: 'en-US' });
				if (figure !== 'day-control') await new ChartOn(page, 'tariff-steps').wake();
				const field = page.locator(`${figure} input[type="date"]`).first();
				const problem = page.locator(`${figure} [data-part="problem"]`).first();
				await field.focus();
				await page.keyboard.type('07011066');
				expect(await problem.isVisible(), 'a reader who types is told nothing').toBe(false);
				await page.locator('h1').click();
				// July and the first were whole days on the way.
				expect(await field.inputValue()).toBe('2025-07-01');
				expect(await problem.textContent()).toMatch(/^A day from \d+ \w+ 20\d\d to \d+ \w+ 20\d\d can be chosen\.$/);
				await field.focus();
				await page.keyboard.type('06052025');
				expect(await problem.isVisible()).toBe(false);
			}
		});
	});

	describe('where the browser keeps nothing', () => {
		test.for(name === 'Firefox' ? (['light'] as const) : (['light', 'dark'] as const))(
			'a page follows a %s system, and a choice holds for the page',
			async (system, { open }) => {
				const { page, go } = await open('/tariffs/', { colorScheme: system, script: NO_STORAGE });
				const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
				expect(await scheme()).toBe(system);
				const other = system === 'light' ? 'dark' : 'light';
				const select = page.locator('starlight-theme-select select').first();
				await select.selectOption(other);
				expect(await scheme()).toBe(other);
				await select.selectOption('auto');
				expect(await scheme()).toBe(system);
				await go('/on-any-day/');
				await page.locator('.jr-search-open').click();
				await page.locator('jr-search input').fill('dairy');
				await page.locator('.jr-hit').first().waitFor();
			},
		);
	});

	test('without popovers the cards of terms stay hidden, and a term is a link', async ({ open }) => {
		const { page, here } = await open('/tariffs/', { script: NO_POPOVERS });
		for (const card of await page.locator('.jr-card').all()) expect(await card.isVisible()).toBe(false);
		await page.locator('a[data-term="section-232"]').click();
		await page.waitForURL('**/glossary/#section-232');
		expect(await here()).toBe('/glossary/#section-232');
	});

	test('what is copied is what is seen', async ({ open }) => {
		const { page } = await open('/tariffs/');
		const words = await page
			.locator('main p:has(.jr-cite a):has(.jr-strength)')
			.first()
			.evaluate((paragraph) => {
				paragraph.id = 'copied';
				const plain = paragraph.cloneNode(true) as HTMLElement;
				for (const mark of plain.querySelectorAll('.jr-cite, .jr-strength')) mark.remove();
				return plain.textContent.replace(/\s+/g, ' ').trim();
			});
		const text = await pasted(page, '#copied');
		expect(text.length).toBeGreaterThan(80);
		expect(text.replace(/\s+/g, ' ').trim()).toBe(words);
	});

	test.for([360, 768, 1280])(
		'an address leads to a heading in sight, below every bar, at %d px',
		async (width, { open }) => {
			const places =
				width === 360
					? ['/on-any-day/#which-measures-applied', '/data/dictionary/#measures', '/glossary/#section-232']
					: ['/on-any-day/#which-measures-applied', '/on-any-day/?on=2025-03-04#what-had-the-provinces-done'];
			for (const place of places) {
				const { page } = await open(place, { width });
				const { top, bar } = await page.evaluate(async () => {
					// The browser has gone to the place, and the charts above it have been drawn anew.
					await new Promise((resolve) => setTimeout(resolve, 300));
					const bars = [...document.querySelectorAll('.page > .header, .day-control-row')]
						.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
						.map((element) => element.getBoundingClientRect())
						.filter((box) => box.top < 100);
					return {
						top: document.querySelector(':target')!.getBoundingClientRect().top,
						bar: Math.max(...bars.map(({ bottom }) => bottom)),
					};
				});
				expect(top, `${place} lies under a bar`).toBeGreaterThanOrEqual(bar);
				expect(top, `${place} is out of sight`).toBeLessThan(850);
			}
		},
	);

	describe('search', () => {
		const ask = async (page: Page, query: string) => {
			if (!(await page.locator('jr-search dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)))
				await page.locator('.jr-search-open').click();
			await page.locator('jr-search input').fill(query);
		};
		const status = (page: Page) => page.locator('jr-search [role="status"]');

		test('repeats what was typed as it was typed', async ({ open }) => {
			const { page } = await open('/');
			for (const query of ['$&', '$$', "$'", '{n}']) {
				await ask(page, `zzq ${query}`);
				await page.waitForFunction(
					(asked) => document.querySelector('jr-search [role="status"]')!.textContent.includes(asked),
					`zzq ${query}`,
				);
			}
		});

		test('cuts a query without an end where it repeats it', async ({ open }) => {
			const { page } = await open('/');
			await ask(page, 'zq'.repeat(30_000));
			await page.waitForFunction(() => /zqzq/.test(document.querySelector('jr-search [role="status"]')!.textContent));
			expect((await status(page).textContent())!.length).toBeLessThan(200);
		});

		test('searches the page’s own language when a program has translated the page', async ({ open }) => {
			const { page } = await open('/fr/');
			await page.evaluate(() => (document.documentElement.lang = 'en'));
			await ask(page, 'aluminium');
			await page.locator('.jr-hit').first().waitFor();
			const paths = await page
				.locator('.jr-hit > a')
				.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
			expect(paths.filter((path) => !path.startsWith('/fr/'))).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.lang), name).toBe('en');
		});
	});

	test('a value of the address that is not understood is named, and cut', async ({ open }) => {
		const value = 'x'.repeat(6000);
		for (const path of ['/tariffs/', '/on-any-day/']) {
			const { page } = await open(`${path}?on=${value}`);
			const problem = page.locator('[data-part="problem"]:visible').first();
			if (path === '/tariffs/') await new ChartOn(page, 'tariff-steps').wake();
			expect(await problem.textContent()).toMatch(/on=x{37}…\.$/);
		}
	});
});
