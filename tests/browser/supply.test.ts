/** What a chart fetches, and when: texts by year as they are read, and a large supply not before a hand comes to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { DIST } from './server.ts';
import { test } from './site.ts';

const PATH = '/timeline/';
const textsIn = (requests: readonly string[]) => requests.flatMap((url) => /\/en\.(\d{4})\.json$/.exec(url)?.[1] ?? []);

test('texts come by year, each once, when a reader comes to an event of it', async ({ open }) => {
	const { page, requests } = await open(PATH);
	const chart = new ChartOn(page, 'timeline', '.dot');
	await chart.wake();
	await page.waitForLoadState('networkidle');
	expect(textsIn(requests), 'the page says what it opens with').toEqual([]);
	await chart.part('stage').focus();
	await page.keyboard.press('Home');
	expect(await chart.readout()).toMatch(/\d{4}: \S.* \S.*\.$/);
	expect(textsIn(requests)).toContain('2025');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await chart.table();
	const years = textsIn(requests);
	expect(new Set(years).size).toBe(years.length);
	// The table that is opened is whole.
	expect(await chart.part('more-rows').count()).toBe(0);
	expect((await chart.table()).filter(({ cells }) => cells.some((cell) => cell === ''))).toEqual([]);
});

test('a text that cannot be had is said, and the picture stands', async ({ open }) => {
	const { page } = await open(PATH, {
		before: (fresh) => fresh.route(/\/en\.\d{4}\.json$/, (route) => route.abort()),
		expected: /Failed to load resource/,
	});
	const chart = new ChartOn(page, 'timeline', '.dot');
	await chart.wake();
	const marks = await chart.marks();
	await chart.part('stage').focus();
	await page.keyboard.press('Home');
	await chart.rest();
	expect(await chart.text('problem')).toContain('could not be loaded');
	expect(await chart.marks()).toEqual(marks);
});

describe('a chart with a large supply', () => {
	/** The page with a chart that waits, which the record is not large enough for yet. */
	const waiting = async () => {
		const html = await readFile(join(DIST, 'timeline/index.html'), 'utf8');
		const body = html.replace(/("uid":"timeline")/, '$1,"waits":true');
		expect(body).not.toBe(html);
		return body;
	};
	const scripts = (requests: readonly string[]) =>
		requests.filter((url) => /\/(?:frame|timeline)\.[^/]*\.js|en\.json$/.test(url));

	test.for(['pointer', 'keys', 'table', 'address'] as const)('wakes for a hand: %s', async (hand, { open }) => {
		const body = await waiting();
		const { page, requests } = await open(hand === 'address' ? `${PATH}?events=turning` : PATH, {
			before: (fresh) =>
				fresh.route(/\/timeline\/(?:\?.*)?$/, (route) => route.fulfill({ body, contentType: 'text/html' })),
		});
		const chart = new ChartOn(page, 'timeline', '.dot');
		await chart.part('stage').evaluate((stage) => stage.scrollIntoView({ block: 'start', behavior: 'instant' }));
		await page.waitForLoadState('networkidle');
		if (hand !== 'address') {
			expect(scripts(requests)).toEqual([]);
			expect((await chart.marks()).length, 'the picture is there all the same').toBeGreaterThan(0);
		}
		if (hand === 'pointer') await chart.point('.dot', 2);
		if (hand === 'keys') await chart.part('stage').focus();
		if (hand === 'table') await chart.part('table').locator('summary').click();
		await chart.wake();
		expect(scripts(requests).length).toBeGreaterThan(0);
		if (hand === 'keys') {
			const before = await chart.readout();
			await page.keyboard.press('ArrowLeft');
			expect(await chart.readout()).not.toBe(before);
		}
		if (hand === 'table') await chart.expectSame();
	});
});
