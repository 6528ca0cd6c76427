/** Live and pinned frames: each says which day it shows, and a day that a release keeps is shown as it was kept. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { present } from '../../src/embed/build/kept';
import { test } from './site.ts';

const DAY = '2026-10-08';
/** What the frame says of its day: the sentences of its foot that are seen. */
const said = async (page: Page) => (await page.locator('.chart-foot').innerText()).replace(/\s+/g, ' ');
const LIVE = 'It changes when the record does.';
const KEPT = 'This copy stays as the record was on that day.';

test('a live frame and a kept one can be told apart, and both name their day', async ({ open }) => {
	const { go, page } = await open('/embed/polls/');
	const day = await page.locator('html').getAttribute('data-day');
	const written = (await said(page)).match(/record as of (\d+ \w+ \d{4})/)![1]!;
	expect(new Date(`${written} UTC`).toISOString().slice(0, 10)).toBe(day);
	expect(await said(page)).toContain(LIVE);
	expect(await said(page)).not.toContain(KEPT);
	await go(`/embed/${present}/polls/?asof=${day}`);
	expect(await said(page)).toContain(`record as of ${written}`);
	expect(await said(page)).toContain(KEPT);
	expect(await said(page)).not.toContain(LIVE);
});

test('a kept frame lives from its own folder, in each language, in the state that is asked for', async ({ open }) => {
	for (const prefix of ['', '/fr', '/es']) {
		const { page, requests } = await open(`${prefix}/embed/${present}/export-share/?scale=full&theme=dark`);
		await page.locator('figure[data-live]').waitFor();
		await page.locator('[data-part="next"]').click();
		const outside = requests.filter(
			(path) => !path.startsWith(`/embed/${present}/`) && !path.startsWith(`${prefix}/embed/${present}/`),
		);
		expect(outside.filter((path) => path !== '/favicon.svg')).toEqual([]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-download="svg"]').click(),
		]);
		expect(download.suggestedFilename()).toBe('export-share.svg');
	}
});

test('a day that nothing keeps is said not to be shown', async ({ open }) => {
	const { here, page } = await open('/embed/polls/?asof=2025-01-01');
	expect(await here()).toBe('/embed/polls/?asof=2025-01-01');
	expect(await said(page)).toContain('This embed was taken from the record of 1 January 2025; it shows the record of');
	expect(await said(page)).not.toContain(KEPT);
	expect(await said((await open('/fr/embed/polls/?asof=2025-01-01')).page)).toContain('1er janvier 2025');
	expect(await said((await open('/es/embed/polls/?asof=2025-01-01')).page)).toContain('1 de enero de 2025');
});

test.for(['', '/fr'])(
	'under %s/embed/ a day that a release keeps leads to that release, with the state',
	async (prefix, { open }) => {
		const { here, page } = await open('/404.html', {
			before: (tab) =>
				// The list of kept releases as a later build has it.
				tab.route(`**${prefix}/embed/polls/**`, async (route) => {
					const response = await route.fetch();
					const body = (await response.text())
						.replace(/ data-kept="[^"]*"/, '')
						.replace(' data-day=', ` data-kept="${DAY}=${present}" data-day=`);
					await route.fulfill({ response, body: body.replace(/data-day="[^"]*"/, 'data-day="2027-01-01"') });
				}),
		});
		const { origin } = new URL(page.url());
		await page.goto(`${origin}${prefix}/embed/polls/?of=canada&asof=${DAY}#x`);
		await page.waitForURL(`**${prefix}/embed/${present}/polls/**`);
		expect(await here()).toBe(`${prefix}/embed/${present}/polls/?of=canada&asof=${DAY}#x`);
		expect(await page.locator('html').getAttribute('data-asof')).toBe('kept');
		// A day that is not kept stays where it is.
		await page.goto(`${origin}${prefix}/embed/polls/?asof=2026-09-09`);
		expect(await page.locator('html').getAttribute('data-asof')).toBe('other');
	},
);
