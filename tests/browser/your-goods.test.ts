/** The page of one’s goods, as a reader uses it: by keyboard, from an address, by touch, without scripts. */
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { BROWSERS, test, WIDTHS, type Open } from './site';

const PAGE = '/tariffs/your-goods/';
const at = (query: string, lang = 'en') => `${lang === 'en' ? '' : `/${lang}`}${PAGE}${query}`;

async function answer(open: Open, query: string, options: Parameters<Open>[1] = {}) {
	const visit = await open(at(query), options);
	const sentence = visit.page.locator('[data-part=sentence]');
	await sentence.waitFor();
	return { ...visit, sentence };
}

describe('a good', () => {
	test('is named in words, chosen by keyboard, and answered; the address says it', async ({ open }) => {
		const { here, page } = await open(PAGE);
		await page.locator('goods-field input').fill('hockey sticks');
		await page.locator('goods-field [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const sentence = page.locator('[data-part=sentence]');
		await sentence.waitFor();
		expect(await sentence.textContent()).toContain(
			'goods of 9506.99.25 pay 50% if they qualify under CUSMA. If not, they pay 60%.',
		);
		expect(await here()).toContain('code=95069925');
		// The answer is where the reader is now.
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('title');
	});

	test('is refined to a number, and Back leads to the code before', async ({ open }) => {
		const { here, page, sentence } = await answer(open, '?code=94036080');
		expect(await sentence.textContent()).toContain('do not all pay the same');
		await page.getByRole('button', { name: /9403\.60\.80\.93/ }).click();
		await page.getByText('goods of 9403.60.80.93').waitFor();
		expect(await here()).toContain('code=9403608093');
		await page.goBack();
		await page.getByText('Goods of 9403.60.80 do not').waitFor();
		expect(await here()).not.toContain('9403608093');
	});

	test('is asked what the law asks, and an answer changes the sum and the address', async ({ open }) => {
		const { here, page, sentence } = await answer(open, '?code=9403608093');
		expect(await sentence.textContent()).toContain('pay 50% to 75%');
		await page.locator('[data-condition=cabinet] input').first().check();
		await page.getByText('pay 75%').first().waitFor();
		expect(await here()).toContain('cabinet=yes');
		await page.locator('[data-condition=cabinet] input').last().check();
		await page.getByText('pay 50% to 75%').first().waitFor();
		expect(await here()).not.toContain('cabinet');
	});

	test('is answered for the day that steps are set for, and says that nothing later is known', async ({ open }) => {
		const { here, page } = await answer(open, '?code=9403409060');
		await page.getByRole('button', { name: '1 January 2027' }).click();
		await page.getByText('On 1 January 2027, goods of 9403.40.90.60 pay 50%').waitFor();
		expect(await here()).toContain('on=2027-01-01');
		expect(await page.getByText('The record ends on 8 October 2026.').count()).toBe(1);
	});

	test('pays on part of its value once that part is given; a bad share is refused in words', async ({ open }) => {
		const { page } = await answer(open, '?code=87043101&approved-model=yes');
		const share = page.locator('[data-content=us] input');
		await share.fill('140');
		await share.press('Tab');
		await page.getByText('“140” is no percentage').waitFor();
		await share.fill('40');
		await share.press('Tab');
		await page.getByText('pay 15% if they qualify').waitFor();
	});

	test('has its receipt, which goes where a code takes in goods that differ', async ({ open }) => {
		const { page } = await answer(open, '?code=61091000&name=Cotton+T-shirts');
		const figure = page.locator('figure[data-chart]');
		await figure.getByText('Cotton T-shirts').first().waitFor();
		// 50 where it qualifies; 50 + 10 and the ordinary duty of 16.5 where not.
		expect(await figure.locator('figcaption').textContent()).toMatch(/\$50 .*\$76\.50/);
		await page.goto(page.url().replace('61091000', '94036080'));
		await page.getByText('do not all pay the same').waitFor();
		expect(await figure.isVisible()).toBe(false);
	});

	test('is kept as CSV', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download as CSV' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('goods-95069925-2026-10-08.csv');
	});
});

describe('an address', () => {
	test('with a Canadian number gets the nearest US code, and says so', async ({ open }) => {
		const { page, sentence } = await answer(open, '?code=9506.99.90.10');
		expect(await sentence.textContent()).toContain('9506.99');
		expect(await page.getByRole('alert').textContent()).toContain('The US schedule has no 9506.99.90.10.');
	});

	test.for([
		['?code=98010010', 'Not understood, and left out: code=98010010.'],
		['?code=94', 'Two digits are a whole chapter.'],
		['?code=9999', 'Not understood, and left out: code=9999.'],
		['?code=7799', 'Not understood, and left out: code=7799.'],
		[
			'?code=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
			'Not understood, and left out: code=<img src=x onerror=alert(1)>.',
		],
	] as const)('%s is answered in words', async ([query, said], { open }) => {
		const { page } = await open(at(query));
		await page.getByText(said).waitFor();
	});

	test('with parameters that are not understood shows the default, and names them', async ({ open }) => {
		const { page, sentence } = await answer(open, `?code=95069925&on=2026-02-30&us=lots&name=${'x'.repeat(5000)}`);
		expect(await sentence.textContent()).toContain('On 8 October 2026');
		expect(await page.getByRole('alert').textContent()).toBe('Not understood, and left out: on=2026-02-30, us=lots.');
	});

	test('whose files cannot be fetched says so, and the chapter’s page is there', async ({ open }) => {
		const { page } = await open(at('?code=95069925'), {
			expected: /net::ERR_FAILED|Failed to load/,
			before: (tab) => tab.route('**/goods/lines/*.json', (route) => route.abort()),
		});
		await page.getByText('The answer could not be fetched.').waitFor();
		expect(await page.getByRole('link', { name: /by chapter/ }).count()).toBeGreaterThan(0);
	});
});

test.for(LOCALES.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)))(
	'in %s at %i pixels nothing scrolls sideways',
	async ([lang, width], { open }) => {
		const { page } = await open(at('?code=83025000', lang), { width });
		await page.locator('[data-part=sentence]').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	},
);

test('without scripts the chapters answer', async ({ open }) => {
	const { page } = await open(at('?code=95069925'), { javaScriptEnabled: false });
	await page.getByRole('link', { name: /by chapter/ }).click();
	await page.getByRole('link', { name: /^95 / }).click();
	const row = page.locator('#line-95069925');
	expect(await row.locator('td').allTextContents()).toEqual(expect.arrayContaining(['50%', '60%']));
});

describe.each(BROWSERS)('in $name', ({ test: inBrowser }) => {
	inBrowser('a good is answered from its address', async ({ open }) => {
		const { sentence } = await answer(open, '?code=95069925');
		expect(await sentence.textContent()).toContain('pay 50% if they qualify');
	});
});
