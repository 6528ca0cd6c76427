/** The page of one’s goods, as a reader uses it: by keyboard, from an address, by touch, without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { ChartOn } from './chartOn';
import { BROWSERS, test, WIDTHS, type Open } from './site';

const PAGE = '/tariffs/your-goods/';
const at = (query: string, lang = 'en') => `${lang === 'en' ? '' : `/${lang}`}${PAGE}${query}`;

const fieldOf = (page: Page) => page.locator('goods-field input');

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

	test('is said to be Canadian, also where no receipt says it', async ({ open }) => {
		for (const [lang, said] of [
			['en', 'This is what Canadian goods pay. What goods of Mexico'],
			['fr', 'C’est ce que paient les produits canadiens. Ce site ne dit pas ce que paient ceux du Mexique'],
			['es', 'Es lo que pagan las mercancías canadienses. Lo que pagan las de México'],
		] as const) {
			const { page } = await open(at('?code=7411', lang));
			await page.locator('[data-goods=answer]').getByText(said).waitFor();
		}
	});

	test('has its receipt, which goes where a code takes in goods that differ', async ({ open }) => {
		const { page } = await answer(open, '?code=61091000');
		const figure = page.locator('figure[data-chart]');
		await figure.getByText('Tariff line 6109.10.00').first().waitFor();
		// 50 where it qualifies; 50 + 10 and the ordinary duty of 16.5 where not.
		expect(await figure.locator('figcaption').textContent()).toMatch(/\$50 .*\$76\.50/);
		await page.goto(page.url().replace('61091000', '94036080'));
		await page.getByText('do not all pay the same').waitFor();
		expect(await figure.isVisible()).toBe(false);
	});

	test('of several lines that all pay the same has one receipt', async ({ open }) => {
		const { page } = await answer(open, '?code=7610');
		const figure = page.locator('figure[data-chart]');
		await figure.getByText('Tariff line 7610.').first().waitFor();
		// 50 by Section 232; the ordinary duty of all lines is 5.7.
		expect(await figure.locator('figcaption').textContent()).toMatch(/\$50 .*\$55\.70/);
		expect(await figure.textContent()).toContain('Forced labour (301)');
	});

	test('leads who brings it into Canada to what Canada charges, on the day and before', async ({ open }) => {
		const { here, page } = await answer(open, '?code=200912');
		await page.getByRole('link', { name: 'US goods of 2009.12 entering Canada: no surtax.' }).click();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('entering Canada');
		expect(await here()).not.toContain('#');
		// SOR/2025-66 was in force from 4 March to 31 August 2025.
		const canada = page.locator('section', { has: page.locator('#goods-canada') });
		expect(await canada.locator('tbody tr').allInnerTexts()).toEqual([
			expect.stringMatching(/^1 September 2025\D.*the day above\s+0%\s+0%/s),
			expect.stringMatching(/^4 March to 31 August 2025\s+25%\s+25%/),
			expect.stringMatching(/^1 January to 3 March 2025\s+0%\s+0%/),
		]);
	});

	test('names its page, and tells the fee that no sum counts', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925');
		expect(await page.title()).toMatch(/^9506\.99\.25 · What will my goods pay\?/);
		// 19 CFR 24.23, with the amounts of fiscal year 2027.
		const fees = page.locator('[data-goods=details] p', { hasText: 'merchandise processing fee' });
		expect(await fees.textContent()).toMatch(/0\.3464% of their value, from US\$34\.58 to US\$670\.86/);
		expect(await fees.locator('a').getAttribute('href')).toMatch(/tariffs\/#figure-us-mpf-rate$/);
	});

	test('calls a public copy so once, whatever the record calls its publisher', async ({ open }) => {
		for (const lang of ['en', 'fr']) {
			const { page } = await open(at('?code=22030000', lang));
			await page.locator('.goods-sources a').first().waitFor();
			const names = await page.locator('.goods-sources a').allTextContents();
			expect(names.filter((name) => name.includes('GitHub')).length, lang).toBeGreaterThan(0);
			expect(names.filter((name) => name.split('GitHub').length > 2)).toEqual([]);
		}
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
	test.for(['95069900', '9506.99.00.11', '9506990'])(
		'with the Canadian number %s is answered to six digits, and says so',
		async (code, { open }) => {
			const { page, sentence } = await answer(open, `?code=${code}`);
			// The lines of 9506.99 pay from nothing to 50%; hockey sticks are one of them.
			expect(await sentence.textContent()).toMatch(/^Goods of 9506\.99 do not all pay .* 0% to 50%/);
			expect(await page.getByRole('alert').first().textContent()).toMatch(/9506\.99\.0.* 9506\.99[ ,.]/);
			// Its lines stand by what they pay, folded.
			const line = page.getByRole('button', { name: /9506\.99\.25/ });
			expect(await line.isVisible()).toBe(false);
			await page.locator('.goods-fold summary', { hasText: 'If it qualifies: 50%; if not: 60%' }).click();
			await line.click();
			await page.getByText('goods of 9506.99.25 pay 50%').waitFor();
		},
	);

	test.for([
		['98010010', 'chapters 98 and 99 hold rules for goods of other chapters.', '/tariffs/goods/', ''],
		['9999', 'chapters 98 and 99 hold rules for goods of other chapters.', '/tariffs/goods/', ''],
		['94', '94 is a whole chapter.', '/tariffs/goods/94/', '9403'],
		['950', '950 is more than a chapter', '/tariffs/goods/95/', '9506'],
		['9', 'One digit is not enough', '/tariffs/goods/', ''],
		['7799', 'The tariff schedule has no number 7799.', '/tariffs/goods/', ''],
		['12345678', 'The tariff schedule has no number 1234.56.78.', '/tariffs/goods/12/', '1213'],
		// A spreadsheet took the zero away.
		['1012100', 'The tariff schedule has no number 1012.10.0.', '/tariffs/goods/10/', '0101.21.00'],
		['950699250011', 'has more than ten digits', '/tariffs/goods/', '9506.99.25'],
		['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', '/tariffs/goods/', ''],
	] as const)(
		'with the code %s has a sentence of its own, and leads to what is nearest',
		async ([code, said, chapters, near], { open }) => {
			// A heading that is none has no file.
			const { page } = await open(at(`?code=${encodeURIComponent(code)}`), { expected: /\b404\b/ });
			const place = page.locator('[data-goods=answer]');
			await place.getByRole('alert').waitFor();
			expect((await place.getByRole('alert').textContent())!.replace(/^\S+ is in/, 'It is in')).toContain(said);
			expect(await place.locator(`a[href$="${chapters}"]`).count()).toBe(1);
			if (near) expect(await place.locator('li a b').allTextContents()).toContain(near);
			// The receipt of other goods is no answer, and the reader’s text stands where it can be mended.
			expect(await page.locator('figure[data-chart]').isVisible()).toBe(false);
			expect((await fieldOf(page).inputValue()).replace(/\D/g, '')).toBe(code.replace(/\D/g, ''));
		},
	);

	test('with a chapter leads to a heading, and Back to the chapter', async ({ open }) => {
		const { here, page } = await open(at('?code=95&on=2025-05-05'));
		await page.locator('[data-goods=answer] li a', { hasText: '9506' }).click();
		await page.getByText('Goods of 9506 do not').waitFor();
		expect(await here()).toContain('?code=9506&on=2025-05-05');
		await page.goBack();
		await page.getByText('95 is a whole chapter.').waitFor();
		expect(await page.locator('[data-goods=details]').textContent()).not.toContain('Canada');
	});

	test('says what of it is left out, and why', async ({ open }) => {
		const { page, sentence } = await answer(
			open,
			`?code=95069925&code=9403&on=2024-05-01&us=lots&metal=50&foo=bar&packaged=yes&name=${'x'.repeat(5000)}`,
		);
		expect(await sentence.textContent()).toContain('On 8 October 2026, goods of 9506.99.25');
		expect(await page.getByRole('alert').allTextContents()).toEqual([
			'There is no answer for “2024-05-01”: the record begins on 1 January 2025, and answers go up to 31 December 2036.',
			'Not understood, and left out: us=lots.',
			'Given more than once in the address; the first counts: code.',
			'Not known to this page, and left out: foo, name.',
			// Hockey sticks stood on the metals list of 2025.
			'Not used on this day, and kept: metal=50.',
			'Changes nothing for these goods, and is left out: packaged=yes.',
		]);
		// A link to it says what is answered.
		expect(await page.evaluate(() => location.search)).toBe('?code=95069925&metal=50');
	});

	test('with a number that no measure names is answered by its line, and says so', async ({ open }) => {
		const { here, page, sentence } = await answer(open, '?code=7326908699');
		expect(await sentence.textContent()).toMatch(/^Goods of 7326\.90\.86 do not all pay the same .* 0% to 50%/);
		expect(await page.getByRole('alert').textContent()).toContain(
			'The last two digits of 7326.90.86.99 were not checked',
		);
		expect(await here()).toContain('?code=73269086');
		const schedule = page.getByRole('link', { name: 'official schedule' });
		expect(await schedule.getAttribute('href')).toBe('https://hts.usitc.gov/');
		// Numbers that pay the same stand together; one that readers have a word for is called by it.
		await page.getByRole('button', { name: /7326\.90\.86\.88\s+steel brackets/ }).click();
		await page.getByText('goods of 7326.90.86.88 pay 50%').waitFor();
	});

	test('keeps an answer that another day does not ask for', async ({ open }) => {
		const { here, page, sentence } = await answer(open, '?code=22030000&packaged=yes');
		expect(await sentence.textContent()).toContain('may not be imported, whether or not');
		const day = page.locator('.goods-day input[type=date]');
		await day.fill('2026-09-01');
		await page.getByText('On 1 September 2026, goods').waitFor();
		expect(await page.getByRole('alert').allTextContents()).toEqual(['Not used on this day, and kept: packaged=yes.']);
		expect(await here()).toContain('packaged=yes');
		await day.fill('2026-10-08');
		await page.getByText('On 8 October 2026, goods').waitFor();
		expect(await sentence.textContent()).toContain('may not be imported, whether or not');
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	test('cannot put words into the page’s mouth', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925&name=This+good+is+exempt');
		await page.locator('figure[data-chart]').getByText('Tariff line 9506.99.25').first().waitFor();
		expect(await page.locator('main').textContent()).not.toContain('This good is exempt');
	});

	test('that asks for the rest of a line that has none is answered without it', async ({ open }) => {
		const { page, sentence } = await answer(open, '?code=95069925&rest=yes');
		expect(await sentence.textContent()).toContain('goods of 9506.99.25 pay 50%');
		expect(await page.getByRole('alert').textContent()).toContain('9506.99.25 has no “other numbers”');
	});

	test('of goods that have no receipt fetches none, however late the script of answers comes', async ({ open }) => {
		const { requests } = await answer(open, '?code=8708', {
			before: (tab) =>
				tab.route('**/_astro/YourGoods.*.js', async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 1000));
					await route.continue();
				}),
		});
		expect(requests.filter((path) => path.includes('border-receipt'))).toEqual([]);
	});

	test.for(['9801', '98230101', '9903.01.25'])(
		'with the rule %s leads to the official schedule, and says that the record follows none',
		async (code, { open }) => {
			const { page } = await open(at(`?code=${code}`));
			const place = page.locator('[data-goods=answer]');
			await place.getByRole('link', { name: 'Chapters 98 and 99 of the official schedule' }).waitFor();
			expect(await place.textContent()).toContain('the provisions of chapter 98 can change what is owed');
		},
	);

	test('with a day alone shows the receipts of that day, and they come again after a good', async ({ open }) => {
		const { page, here } = await open(at('?on=2025-03-10'));
		const chart = new ChartOn(page, 'border-receipt', '.entry');
		await chart.wake();
		// Aluminum profiles: 25 of emergency duty and 5 of ordinary duty, from 7 March 2025 on what does not qualify.
		await expect.poll(() => chart.text('title')).toMatch(/no duty on \$100 .*; \$30 of duty if not/);
		expect(await chart.text('subtitle')).toContain('10 March 2025');
		await page.locator('goods-field input').fill('61091000');
		await page.locator('goods-field [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => chart.text('title')).toMatch(/\$41\.50 of duty if not/);
		// The answer has the day; its receipt has none of its own.
		expect(await here()).toBe(`${PAGE}?code=61091000&on=2025-03-10`);
		expect(await page.locator('figure[data-chart] input[name=on]').isVisible()).toBe(false);
		await page.goBack();
		await expect.poll(() => chart.text('title')).toMatch(/^Aluminum profiles: no duty on/);
		expect(await here()).toBe(`${PAGE}?on=2025-03-10`);
	});

	test('with a day alone says that it counts, and it does', async ({ open }) => {
		const { here, page } = await open(at('?on=2025-05-05'));
		await page.getByText('is answered for 5 May 2025').waitFor();
		await fieldOf(page).fill('9506.99.25');
		await page.locator('goods-field [role=option]').first().click();
		await page.getByText('On 5 May 2025, goods of 9506.99.25').waitFor();
		expect(await here()).toContain('on=2025-05-05');
	});

	test('stays when the language changes, also without the hand on the link', async ({ open }) => {
		const { here, page } = await answer(open, '?code=9403608093&on=2027-01-01&cabinet=yes');
		await page.locator('.jr-languages a[lang=fr]').first().click();
		await page.getByText('Le 1er janvier 2027, les').waitFor();
		expect(await here()).toBe('/fr/tariffs/your-goods/?code=9403608093&on=2027-01-01&cabinet=yes');
		expect(await fieldOf(page).inputValue()).toBe('9403.60.80.93');
		await page.locator('.jr-languages a[lang=es]').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/es\/.*code=9403608093.*cabinet=yes/);
	});

	test('has its answer on the first screen of a phone, and the code in the field', async ({ open }) => {
		for (const lang of LOCALES) {
			const { page } = await open(at('?code=95069925', lang), { width: 390, height: 844 });
			const sentence = page.locator('[data-part=sentence]');
			await sentence.waitFor();
			expect((await sentence.boundingBox())!.y + (await sentence.boundingBox())!.height, lang).toBeLessThan(844);
			expect(await fieldOf(page).inputValue()).toBe('9506.99.25');
		}
	});
});

describe('field, address, answer and receipt are of one question', () => {
	const story = 'Tariff line 7604.29.10';
	const receipt = (page: Page) => page.locator('figure[data-chart]');

	test('after Back to where nothing was chosen', async ({ open }) => {
		const { page } = await open(PAGE);
		await fieldOf(page).fill('9506.99.25');
		await page.locator('goods-field [role=option]').first().click();
		await receipt(page).getByText('Tariff line 9506.99.25').first().waitFor();
		await page.goBack();
		await receipt(page).getByText(story).first().waitFor();
		expect(await receipt(page).textContent()).not.toContain('hockey');
		expect(await page.locator('[data-part=sentence]').count()).toBe(0);
		expect(await fieldOf(page).inputValue()).toBe('');
	});

	test('after Back, and Back again, from a line of a code that has no receipt', async ({ open }) => {
		const { page } = await open(PAGE);
		await fieldOf(page).fill('94036080');
		await page.locator('goods-field [role=option]').first().click();
		await page.getByRole('button', { name: /9403\.60\.80\.93/ }).click();
		await page.getByText('goods of 9403.60.80.93').waitFor();
		expect(await fieldOf(page).inputValue()).toBe('9403.60.80.93');
		await page.goBack();
		await page.getByText('Goods of 9403.60.80 do not').waitFor();
		expect(await receipt(page).isVisible()).toBe(false);
		await page.goBack();
		await receipt(page).getByText(story).first().waitFor();
	});

	test('after a chapter is chosen in the field', async ({ open }) => {
		const { here, page } = await answer(open, '?code=95069925');
		await fieldOf(page).fill('76');
		await page.locator('goods-field [role=option]').first().waitFor();
		await page.keyboard.press('Enter');
		await page.getByText('76 is a whole chapter.').waitFor();
		expect(await here()).toContain('code=76');
		expect(await receipt(page).isVisible()).toBe(false);
		expect(await page.locator('[data-part=sentence]').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('title');
	});
});

describe('what cannot be fetched', () => {
	test('is told, and tried again by a button, with the chapter’s page beside it', async ({ open }) => {
		let fails = true;
		const { here, page } = await open(at('?code=95069925'), {
			expected: /net::ERR_FAILED|Failed to load/,
			before: (tab) => tab.route('**/goods/lines/9403.json', (route) => (fails ? route.abort() : route.continue())),
		});
		await page.getByText('goods of 9506.99.25 pay').waitFor();
		await fieldOf(page).fill('94036080');
		await page.locator('goods-field [role=option]').first().click();
		await page.getByText('The answer could not be fetched').waitFor();
		expect(await page.locator('[data-goods=answer] a[href$="/tariffs/goods/94/"]').count()).toBe(1);
		expect(await here()).toContain('code=94036080');
		expect(await page.locator('figure[data-chart]').isVisible()).toBe(false);
		// What fails again leaves the keyboard where it is told.
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
		await page.getByRole('button', { name: 'Try again' }).press('Enter');
		await expect.poll(focused).toContain('could not be fetched');
		fails = false;
		await page.getByRole('button', { name: 'Try again' }).press('Enter');
		await page.getByText('Goods of 9403.60.80 do not').waitFor();
		await expect.poll(focused).toMatch(/^9403\.60\.80/);
		expect(await page.getByText('could not be fetched').count()).toBe(0);
	});

	test('is not held against a later answer, where it was the script of answers', async ({ open }) => {
		let fails = true;
		const { page } = await open(at('?code=95069925'), {
			expected: /net::ERR_FAILED|Failed to load|dynamically imported/,
			before: (tab) => tab.route('**/_astro/answer.*.js', (route) => (fails ? route.abort() : route.continue())),
		});
		await page.getByText('The answer could not be fetched').waitFor();
		expect(await page.locator('figure[data-chart]').isVisible()).toBe(false);
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
		await page.getByRole('button', { name: 'Try again' }).press('Enter');
		await expect.poll(focused).toContain('could not be fetched');
		fails = false;
		await page.getByRole('button', { name: 'Try again' }).press('Enter');
		await page.getByText('goods of 9506.99.25 pay').waitFor();
		await expect.poll(focused).toMatch(/^9506\.99\.25/);
		expect(await page.getByText('could not be fetched').count()).toBe(0);
	});

	test('is not blamed for what the page itself does wrong', async ({ open }) => {
		const { page } = await open(at('?code=95069925'), {
			expected: /TypeError/,
			before: (tab) => tab.route('**/goods/rules/en/95.json', (route) => route.fulfill({ json: {} })),
		});
		await page.getByText('The answer could not be worked out').waitFor();
		expect(await page.getByText('could not be fetched').count()).toBe(0);
		expect(await page.locator('figure[data-chart]').isVisible()).toBe(false);
	});

	test('is waited for in words that are read out', async ({ open }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const { page } = await open(at('?code=95069925'), {
			before: (tab) => tab.route('**/goods/lines/*.json', (route) => void held.then(() => route.continue())),
		});
		const status = page.getByRole('status').filter({ hasText: 'Looking up the answer' });
		await status.waitFor();
		release();
		await page.locator('[data-part=sentence]').waitFor();
		expect(await status.count()).toBe(0);
	});

	test('does not hold the answer back, where it is a style sheet', async ({ open }) => {
		const { sentence } = await answer(open, '?code=95069925', {
			before: (tab) => tab.route('**/_astro/your-goods.*.css', () => {}),
		});
		expect(await sentence.textContent()).toContain('pay 50%');
	});
});

describe('what is refused', () => {
	test('stays in its field, marked and told there, until the next thing is done', async ({ open }) => {
		const { here, page } = await answer(open, '?code=87043101&us=30');
		const share = page.locator('[data-content=us] input');
		await share.fill('abc');
		await share.press('Tab');
		const alert = page.getByRole('alert').filter({ hasText: '“abc” is no percentage' });
		await alert.waitFor();
		expect(await share.inputValue()).toBe('abc');
		expect(await share.getAttribute('aria-invalid')).toBe('true');
		// The reason stands right below the field and is read out with it; the answer is that of the last share that counts.
		expect(await share.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
		expect(await page.locator('[data-content=us] [role=alert]').count()).toBe(1);
		expect(await here()).toContain('us=30');
		await page.locator('[data-condition=approved-model] input').first().check();
		await page.waitForURL(/approved-model=yes/);
		// The field shows the last share that counts, so that nothing is refused any more.
		expect(await alert.count()).toBe(0);
		expect([await share.inputValue(), await share.getAttribute('aria-invalid')]).toEqual(['30', null]);
		const day = page.locator('.goods-day input[type=date]');
		await day.fill('2040-01-01');
		await page.getByRole('alert').filter({ hasText: '“2040-01-01”' }).waitFor();
		expect([await day.inputValue(), await day.getAttribute('aria-invalid')]).toEqual(['2040-01-01', 'true']);
		await share.fill('101');
		await share.press('Tab');
		await page.getByRole('alert').filter({ hasText: '“101” is no percentage' }).waitFor();
		expect(await page.getByRole('alert').count()).toBe(1);
		await share.fill('40%');
		await share.press('Tab');
		await page.waitForURL(/us=40/);
		expect(await page.getByRole('alert').count()).toBe(0);
		expect(await here()).toContain('us=40');
	});

	test('is a day that is none, before the record or too late, with both limits', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925');
		const day = page.locator('.goods-day input[type=date]');
		expect([await day.getAttribute('min'), await day.getAttribute('max')]).toEqual(['2025-01-01', '2036-12-31']);
		for (const [value, said] of [
			['2040-01-01', '“2040-01-01”: the record begins on 1 January 2025, and answers go up to 31 December 2036'],
			['', 'No whole day was given: choose one from 1 January 2025 to 31 December 2036'],
		]) {
			await day.fill(value!);
			await page.getByRole('alert').filter({ hasText: said! }).waitFor();
			expect([await day.inputValue(), await day.getAttribute('aria-invalid')]).toEqual([value, 'true']);
		}
	});

	test('an answer to a rare question is in sight, and the fold stays open when it is taken back', async ({ open }) => {
		const { here, page } = await answer(open, '?code=87032301&old-vehicle=yes');
		const fold = page.locator('.goods-answer details', { has: page.locator('[data-condition=old-vehicle]') });
		expect(await fold.evaluate((node: HTMLDetailsElement) => node.open)).toBe(true);
		await page.locator('[data-condition=old-vehicle] input').nth(1).check();
		await expect.poll(here).not.toContain('old-vehicle');
		expect(await fold.evaluate((node: HTMLDetailsElement) => node.open)).toBe(true);
	});

	test('is no day of the calendar, which is not told as one beyond the limits', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925&on=2026-02-30');
		expect(await page.getByRole('alert').first().textContent()).toMatch(/^“2026-02-30” is no day of the calendar/);
	});

	test('is a link to copy, which is then shown and selected', async ({ open }) => {
		const { page } = await answer(open, '?code=95069925', {
			script: "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
		});
		await page.locator('[data-goods=details]').getByRole('button', { name: 'Copy link' }).click();
		const link = page.locator('[data-part=link]');
		await link.waitFor();
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
	});
});

test('the line in time stands on the ground, rises with the duty, and lies where the days are', async ({ open }) => {
	const { page } = await answer(open, '?code=9403608093&cabinet=yes');
	const bars = await page
		.locator('.goods-line svg')
		.first()
		.evaluate((svg) => {
			const [whole, ground] = [svg.getBoundingClientRect(), svg.querySelector('.ground')!.getBoundingClientRect()];
			return [...svg.querySelectorAll('.sure')].map((bar) => {
				const { bottom, height, left } = bar.getBoundingClientRect();
				return { begins: (left - whole.left) / whole.width, height, stands: Math.abs(bottom - ground.top) < 1 };
			});
		});
	// Qualifying cabinets: 25 for three days of March 2025, 25 from 14 October 2025, 75 from 15 September 2026, 100 from
	// 1 January 2027; of the 850 days from the first of 2025 to 1 May 2027.
	expect(bars.map(({ begins }) => Math.round(begins * 850))).toEqual([62, 286, 622, 730]);
	expect(bars.every(({ stands }) => stands)).toBe(true);
	const tallest = bars.at(-1)!.height;
	expect(bars.map(({ height }) => Math.round((100 * height) / tallest))).toEqual([25, 25, 75, 100]);
	const texts = await page.locator('.goods-line').first().locator('text:not(.scale)').allTextContents();
	expect(texts).toEqual(expect.arrayContaining(['25%', '75%', '100%']));
});

test('one rate of all items that Canada’s orders list is told in the line on Canada', async ({ open }) => {
	const { page } = await answer(open, '?code=76169951');
	await page.getByText('US goods of 7616.99 entering Canada: a surtax of 50% on those that orders list.').waitFor();
});

test('before a good is chosen, the receipts hold on any day for which there are answers', async ({ open }) => {
	const { page } = await open(at('?on=2028-06-01'));
	const chart = new ChartOn(page, 'border-receipt', '.entry');
	await chart.wake();
	await page.getByText('The good that you choose is answered for 1 June 2028').waitFor();
	await expect.poll(() => chart.text('subtitle')).toContain('1 June 2028');
	expect(await page.locator('figure .chart-problem:not([hidden])').count()).toBe(0);
});

test('other pages keep what their address asks when the language changes, too', async ({ open }) => {
	const { here, page } = await open('/on-any-day/?on=2025-05-05');
	await page.locator('.jr-languages a[lang=es]').first().click();
	await page.waitForURL(/\/es\//);
	expect(await here()).toBe('/es/on-any-day/?on=2025-05-05');
});

test('an answer is printed with its address', async ({ open }) => {
	const { page } = await answer(open, '?code=9403608093&cabinet=yes');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByText(page.url()).isVisible()).toBe(true);
	expect(page.url()).toContain('?code=9403608093&cabinet=yes');
	await page.emulateMedia({ media: null });
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
	const why = page.locator('goods-field noscript');
	expect(await why.isVisible()).toBe(true);
	expect(await why.innerText()).toContain('need JavaScript');
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
