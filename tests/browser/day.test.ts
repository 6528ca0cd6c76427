/** The day of a page pulled from stop to stop: how much work a step makes, and that nothing is lost by waiting. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

const PATH = '/on-any-day/';
const STEPS = 8;

/** The page with all its charts awake, back at the slider. */
async function awake(page: Page): Promise<string[]> {
	const ids = await page.$$eval('figure[data-chart]', (all) => all.map((figure) => figure.getAttribute('data-chart')!));
	for (const id of ids) await new ChartOn(page, id).wake();
	// Where the control stands of itself: it stays in sight anywhere, so that scrolling it into view would do nothing.
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	// A chart that is out of sight must know it, and have drawn what it was asked for.
	await page.waitForTimeout(500);
	return ids;
}

/** What the page says in words and controls, chart by chart, as opened at its address or brought there by steps. */
const said = (page: Page) =>
	page.$$eval('figure[data-chart]', (all) =>
		all.map((figure) => ({
			id: figure.getAttribute('data-chart'),
			words: ['title', 'subtitle', 'description', 'readout-heading', 'readout-lines'].map(
				(part) => figure.querySelector(`[data-part="${part}"]`)!.textContent,
			),
			picture: [
				...[...figure.querySelectorAll('svg.chart-art')].find((svg) => svg.checkVisibility())!.querySelectorAll('text'),
			]
				.map((text) => text.textContent)
				.toSorted(),
			controls: [...figure.querySelectorAll<HTMLInputElement>('[data-part="controls"] [name]')].map(
				({ name, value, checked }) => [name, value, checked],
			),
		})),
	);

test('a step is said once, and leaves the address and the charts out of sight alone until it rests', async ({
	open,
}) => {
	const { page, here } = await open(PATH);
	const ids = await awake(page);
	const counted = await page.evaluate(async (steps) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
		const slider = document.querySelector<HTMLInputElement>('[data-part="slider"]')!;
		const hidden = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].filter((figure) => {
			const { top, bottom } = figure.getBoundingClientRect();
			return bottom < 0 || top > innerHeight;
		});
		const count = {
			hidden: hidden.map(({ dataset }) => dataset.chart!),
			written: 0,
			controls: 0,
			drawn: 0,
			told: 0,
			announced: 0,
		};
		const replace = history.replaceState.bind(history);
		history.replaceState = (...args) => {
			count.written++;
			replace(...args);
		};
		document.addEventListener('joint-review:day', () => count.announced++);
		const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
		Object.defineProperty(HTMLInputElement.prototype, 'value', {
			get,
			set(this: HTMLInputElement, value: string) {
				if (hidden.some((figure) => figure.contains(this))) count.controls++;
				set!.call(this, value);
			},
		});
		const watch = new MutationObserver((records) => {
			for (const { target } of records) {
				if (hidden.some((figure) => figure.contains(target))) count.drawn++;
				if (target === document.querySelector('[data-part="sentence"]')) count.told++;
			}
		});
		watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		for (let step = 1; step <= steps; step++) {
			slider.value = String(Number(slider.max) - step);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await frame();
		}
		watch.takeRecords();
		watch.disconnect();
		return count;
	}, STEPS);
	expect(counted.hidden.length, 'most charts of the page are out of sight').toBeGreaterThanOrEqual(ids.length - 2);
	expect(counted).toMatchObject({ written: 0, controls: 0, drawn: 0, told: STEPS, announced: STEPS });

	await page.waitForFunction(() => new URLSearchParams(location.search).has('on'));
	await page.waitForTimeout(800);
	const { page: fresh } = await open(await here());
	await awake(fresh);
	expect(await said(page)).toEqual(await said(fresh));
});

test('a chart that waits is whole for print, and keeps the new day when another control of it changes', async ({
	open,
}) => {
	const { page, here } = await open(PATH);
	await awake(page);
	const step = () =>
		page.evaluate(async () => {
			const slider = document.querySelector<HTMLInputElement>('[data-part="slider"]')!;
			slider.value = String(Number(slider.value) - 10);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(resolve));
			const { value: day } = document.querySelector<HTMLInputElement>('[data-part="field"]')!;
			const field = (chart: string, name: string) =>
				document.querySelector<HTMLInputElement>(`figure[data-chart="${chart}"] [name="${name}"]`)!;
			const before = field('province-tiles', 'on').value;
			dispatchEvent(new Event('beforeprint'));
			const printed = field('province-tiles', 'on').value;
			return { day, before, printed };
		});
	// A busy machine may be so late with a frame that the chart has followed before it is looked at: then once more.
	let caught = await step();
	for (let again = 0; again < 8 && caught.before === caught.day; again++) caught = await step();
	const { day, before, printed } = caught;
	expect(before, 'the chart had not followed yet').not.toBe(day);
	expect(printed).toBe(day);

	const next = await page.evaluate(async () => {
		const slider = document.querySelector<HTMLInputElement>('[data-part="slider"]')!;
		slider.value = String(Number(slider.value) - 30);
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await new Promise((resolve) => requestAnimationFrame(resolve));
		const choice = document.querySelector<HTMLSelectElement>(
			'figure[data-chart="tariff-steps"] select[name="origin"]',
		)!;
		choice.value = 'other';
		choice.dispatchEvent(new Event('input', { bubbles: true }));
		return document.querySelector<HTMLInputElement>('[data-part="field"]')!.value;
	});
	expect(next).not.toBe(day);
	await page.waitForTimeout(800);
	const address = new URLSearchParams((await here()).split('?')[1]);
	expect([address.get('on'), address.get('tariff-steps.origin')]).toEqual([next, 'other']);
	expect(await new ChartOn(page, 'tariff-steps').control('on').inputValue()).toBe(next);
});
