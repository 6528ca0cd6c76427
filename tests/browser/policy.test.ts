/**
 * The policy that hosts send, and what is written into addresses to break it: no script of another hand ever runs. Every
 * page is opened under this policy with its charts alive in axe.test.ts, which fails on each breach.
 */
import { expect } from 'vitest';
import { FRAME_POLICY, pagePolicy } from '../../hosting/policy.ts';
import { receiptData } from '../unit/truth/border-receipt/fixture.ts';
import { ChartOn, contents } from './chartOn.ts';
import { charts } from './chartPages.ts';
import { test, wake } from './site.ts';

/** Markup and addresses that would run, were they ever more than text. */
const MARKUP = '"\'><img src=x data-attack onerror="window.attacked=1"><script data-attack>window.attacked=1</script>';
const ADDRESS = 'javascript:window.attacked=1';

/** What came of an attack: whether a script of it ran, and what of it became markup. */
const harm = () => ({
	ran: 'attacked' in window,
	markup: [...document.querySelectorAll('[data-attack], [href^="javascript:" i], [src^="javascript:" i]')].map(
		(element) => element.outerHTML,
	),
});
const NONE = { ran: false, markup: [] };

const query = (names: Iterable<string>, value: string) =>
	`?${new URLSearchParams([...names].map((name) => [name, value]))}`;

test('a breach is seen: a style, a handler and markup that no policy let pass are refused', async ({ open }) => {
	const { page } = await open('/', { expected: /policy:|Trusted|Content Security Policy/ });
	const refused = await page.evaluate(async () => {
		const seen: string[] = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
		const main = document.querySelector('main')!;
		main.setAttribute('style', 'color: red');
		const thrown = [
			() => main.setAttribute('onclick', 'window.attacked=1'),
			() => main.insertAdjacentHTML('beforeend', '<b>bold</b>'),
			() => Object.assign(document.createElement('script'), { src: 'https://other.example/a.js' }),
		].map((attempt) => {
			try {
				attempt();
				return 'passed';
			} catch (error) {
				return (error as Error).name;
			}
		});
		main.click();
		await new Promise((resolve) => setTimeout(resolve, 100));
		return { seen, thrown, colour: getComputedStyle(main).color, ran: 'attacked' in window };
	});
	expect(refused.seen).toEqual(expect.arrayContaining(['style-src-attr', 'require-trusted-types-for']));
	expect(refused).toMatchObject({ thrown: ['TypeError', 'TypeError', 'TypeError'], ran: false });
	expect(refused.colour).not.toBe('rgb(255, 0, 0)');
});

test('pages may not be framed, and what is made for frames may', () => {
	expect(pagePolicy()).toContain("frame-ancestors 'none'");
	// A star would refuse pages without an origin: embed-hosts.test.ts has one.
	expect(FRAME_POLICY).not.toContain('frame-ancestors');
	for (const policy of [pagePolicy(), FRAME_POLICY])
		expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
});

test.for(charts)('$id takes markup in each of its parameters for a text', async ({ id, path }, { open }) => {
	const { page, go } = await open(path);
	const chart = new ChartOn(page, id);
	await chart.wake();
	const names = new Set(
		await page
			.locator(`figure[data-chart="${id}"] [name]`)
			.evaluateAll((fields) => fields.map((field) => field.getAttribute('name')!)),
	);
	for (const name of ['on', 'explore', 'line', 'event', 'good', 'at', 'show']) names.add(name);
	for (const value of [MARKUP, ADDRESS]) {
		await go(path + query(names, value) + `#${encodeURIComponent(value)}`);
		await wake(page);
		expect(await page.evaluate(harm)).toEqual(NONE);
	}
});

test('markup is a text in the search, the field of goods, its answer, the day and a fragment', async ({ open }) => {
	const { page, go } = await open('/');
	for (const value of [MARKUP, ADDRESS])
		for (const [path, names] of [
			['/search/', ['q', 'kind', 'on']],
			['/tariffs/your-goods/', ['code', 'q', 'on', 'for', 'value', 'cabinet', 'product']],
			['/on-any-day/', ['on', 'explore', 'day']],
			['/in-five-minutes/', ['step', 'on']],
		] as const) {
			await go(path + query(names, value) + `#${encodeURIComponent(value)}`);
			// The charts of the story wait for its steps, that of one’s goods for a good.
			if (path === '/on-any-day/') await wake(page);
			await page.waitForTimeout(300);
			expect(await page.evaluate(harm), path).toEqual(NONE);
		}
	await go('/');
	await page.keyboard.press('/');
	await page.keyboard.type(MARKUP);
	await page.waitForTimeout(500);
	expect(await page.evaluate(harm)).toEqual(NONE);
});

test('a fragment that is no text breaks nothing, and one that leads into a fold opens it', async ({ open }) => {
	const { page, go } = await open('/days/#%E0%A4%A');
	const fold = page.locator('details.jr-fold', { has: page.locator('#source-1') });
	await page.waitForTimeout(500);
	expect(await fold.getAttribute('open')).toBeNull();
	await go('/days/#source-1');
	await expect.poll(() => fold.getAttribute('open')).toBe('');
});

test('a record whose names are markup is text in the picture, its words, its table and its files', async ({ open }) => {
	const { page } = await open('/tariffs/goods/');
	const hostile = JSON.parse(
		JSON.stringify(receiptData('17000000')).replaceAll(
			/"(description|title|name)":"[^"]*"/g,
			(_, field: string) => `"${field}":${JSON.stringify(MARKUP)}`,
		),
	) as unknown;
	await page.evaluate(
		(detail) =>
			document
				.querySelector('figure[data-chart="border-receipt"]')!
				.dispatchEvent(new CustomEvent('joint-review:data', { bubbles: true, detail })),
		{ data: hostile, params: {} },
	);
	const chart = new ChartOn(page, 'border-receipt', '.entry');
	await chart.wake();
	await chart.table();
	expect(await page.evaluate(harm)).toEqual(NONE);
	const svg = await contents(await chart.save('svg'));
	expect(svg).not.toMatch(/<script|<img/);
});
