/** What a reader who acts on a chart sees: the mark in focus, the label at it, the way back. */
import { describe, expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { charts } from './chartPages.ts';
import { test } from './site.ts';

/** What the picture shows of its focus, measured in the window. */
interface Seen {
	mark: { left: number; top: number; right: number; bottom: number } | null;
	label: { left: number; top: number; right: number; bottom: number; text: string } | null;
	stage: { left: number; top: number; right: number; bottom: number };
	/** The lower edge of the bars that stand over the page. */
	bars: number;
	/** How much of the top of the window the page keeps free when it scrolls. */
	kept: number;
	window: { width: number; height: number };
	/** The contrast of the strongest edge of the focus with the ground. */
	contrast: number;
}

const seen = (chart: ChartOn): Promise<Seen> =>
	chart.figure.evaluate(async (figure) => {
		// The label comes in the frame after the drawing.
		for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
		const boxOf = (element: Element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left, top, right, bottom };
		};
		const svg = [...figure.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
		const all = [
			...svg.querySelectorAll('.ring, .course-ring, .focused, .focused > *, [data-place="focus"] *, .cursor-line'),
		];
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const luminance = (colour: string) => {
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const parts = [...canvas.getImageData(0, 0, 1, 1).data.subarray(0, 3)].map((byte) => {
				const value = byte / 255;
				return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
		};
		const ground = luminance(getComputedStyle(document.body).backgroundColor);
		const contrast = all.map((element) => {
			const { stroke, strokeWidth } = getComputedStyle(element);
			if (stroke === 'none' || Number.parseFloat(strokeWidth) < 1.5) return 1;
			const [light, dark] = [luminance(stroke), ground].toSorted((a, b) => b - a);
			return (light! + 0.05) / (dark! + 0.05);
		});
		const marks = [...svg.querySelectorAll('.ring, .course-ring, .focused, [data-place="focus"]')]
			.map(boxOf)
			.toSorted((a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top));
		const label = figure.querySelector<HTMLElement>('.chart-label');
		const header = document.querySelector('header.header')!.getBoundingClientRect();
		return {
			mark: marks[0] ?? null,
			label: label && !label.hidden ? { ...boxOf(label), text: label.innerText } : null,
			stage: boxOf(figure.querySelector('[data-part="stage"]')!),
			bars: Math.max(header.bottom, 0),
			kept: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
			window: { width: innerWidth, height: innerHeight },
			contrast: Math.max(1, ...contrast),
		};
	});

/** How far a label may stand from its mark, in pixels: the space that is kept between them, and what is drawn round it. */
const NEAR = 10;

function expectLabelled({ label, mark, stage }: Seen, heading: string): void {
	expect(label, `a label at the mark: ${heading}`).not.toBeNull();
	const { bottom, left, right, top } = label!;
	expect(left).toBeGreaterThanOrEqual(stage.left - 0.5);
	expect(right).toBeLessThanOrEqual(stage.right + 0.5);
	expect(top).toBeGreaterThanOrEqual(stage.top - 0.5);
	expect(bottom).toBeLessThanOrEqual(stage.bottom + 0.5);
	if (!mark) return;
	expect(left < mark.right && mark.left < right && top < mark.bottom && mark.top < bottom, heading).toBe(false);
	const away = [left - mark.right, mark.left - right, top - mark.bottom, mark.top - bottom];
	expect(Math.max(...away), `from the mark to its label: ${heading}`).toBeLessThanOrEqual(NEAR);
}

describe.concurrent.each(charts)('$id', ({ id, path }) => {
	test('the mark in focus is seen in both themes, and in forced colours', async ({ open }) => {
		const { page } = await open(path);
		const chart = new ChartOn(page, id);
		await chart.wake();
		await chart.part('stage').focus();
		await page.keyboard.press('Home');
		for (const [colorScheme, forcedColors] of [
			['light', 'none'],
			['dark', 'none'],
			['dark', 'active'],
		] as const) {
			await page.emulateMedia({ colorScheme, forcedColors });
			await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
			expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(forcedColors === 'active');
			expect((await seen(chart)).contrast, `${colorScheme}, forced colours ${forcedColors}`).toBeGreaterThanOrEqual(3);
		}
	});

	test.for([
		[1280, 720],
		[390, 844],
		[320, 225],
	] as const)(
		'the window follows the arrow keys, and the label is at the mark, at %i by %i',
		async ([width, height], { open }) => {
			const { page } = await open(path, { width, height });
			const chart = new ChartOn(page, id);
			await chart.wake();
			await chart.part('stage').focus();
			for (const key of [
				'Home',
				...Array.from({ length: 12 }, () => 'ArrowDown'),
				'End',
				'ArrowLeft',
				'ArrowUp',
				'Home',
			]) {
				await page.keyboard.press(key);
				// What makes the label is fetched at the first key.
				await chart.figure.locator('.chart-label').waitFor({ state: 'attached' });
				const now = await seen(chart);
				expectLabelled(now, `${key}: ${await chart.text('readout-heading')}`);
				if (!now.mark) continue;
				const { bottom, top } = now.mark;
				expect(top, `${key}: below the bars`).toBeGreaterThanOrEqual(now.bars - 0.5);
				// A mark higher than the window shows its top.
				if (bottom - top < height - now.bars - 40)
					expect(bottom, `${key}: above the lower edge`).toBeLessThanOrEqual(height);
				const { label } = now;
				if (bottom - top + label!.bottom - label!.top + 2 * NEAR > height - now.kept) continue;
				expect(label!.top, `${key}: its label below the bars`).toBeGreaterThanOrEqual(now.bars - 1);
				expect(label!.bottom, `${key}: its label above the lower edge`).toBeLessThanOrEqual(height);
			}
			// What is in the window already stays where it is.
			const [before, scroll] = [await seen(chart), await page.evaluate(() => scrollY)];
			await page.keyboard.press('Home');
			expect(await page.evaluate(() => scrollY)).toBe(scroll);
			expect((await seen(chart)).mark).toEqual(before.mark);
		},
	);

	test('Back undoes what was chosen, and Reset leads to the page’s own choice, after a reload too', async ({
		open,
	}) => {
		const { page, here } = await open(path);
		const chart = new ChartOn(page, id);
		await chart.wake();
		const reset = chart.part('reset');
		const usual = await chart.readout();
		expect(await reset.isVisible(), 'nothing differs yet').toBe(false);
		await chart.part('stage').focus();
		for (const key of ['Home', 'End']) {
			await page.keyboard.press(key);
			if ((await chart.readout()) !== usual) break;
		}
		const moved = await chart.readout();
		expect(moved).not.toBe(usual);
		await page.waitForFunction((before) => location.pathname + location.search !== before, path);
		const link = await here();
		await page.goBack();
		expect(await here()).toBe(path);
		expect(await chart.readout()).toBe(usual);
		await page.goForward();
		expect(await here()).toBe(link);
		expect(await chart.readout()).toBe(moved);
		await page.reload({ waitUntil: 'load' });
		await chart.wake();
		expect(await chart.readout()).toBe(moved);
		if ((await page.locator('day-control').count()) > 0) return;
		await reset.click();
		expect(await here()).toBe(path);
		expect(await chart.readout()).toBe(usual);
		expect(await reset.isVisible()).toBe(false);
	});
});

describe.concurrent('hands', () => {
	test('a pointer has its label, which goes with it', async ({ open }) => {
		const { page } = await open('/cost/');
		const chart = new ChartOn(page, 'estimates', '.bar-row');
		await chart.wake();
		await chart.point('.bar-row-ground', 2);
		expectLabelled(await seen(chart), 'under the pointer');
		expect((await seen(chart)).label!.text).toContain(await chart.text('readout-heading'));
		expect(await chart.figure.locator('.chart-label').getAttribute('aria-hidden')).toBe('true');
		await page.mouse.move(2, 2);
		expect((await seen(chart)).label).toBeNull();
	});

	test('a finger has its label and hints of its own', async ({ open }) => {
		const { page } = await open('/cost/', { width: 390, height: 800, hasTouch: true, isMobile: true });
		const chart = new ChartOn(page, 'estimates', '.bar-row');
		await chart.wake();
		const hints = chart.figure.locator('.chart-foot .chart-hint');
		expect(await hints.evaluateAll((all) => all.map((hint) => hint.checkVisibility()))).toEqual([false, true]);
		const spot = await chart.spot('.bar-row-ground', 2);
		await page.touchscreen.tap(spot.x, spot.y);
		expectLabelled(await seen(chart), 'under the finger');
		expect(await chart.text('pinned')).toContain('Tap');
		await chart.part('next').tap();
		expectLabelled(await seen(chart), 'after the next button');
		await chart.part('reset').tap();
		expect(await chart.pinned()).toBe(false);
	});

	test('each choice of a control is one step back, and a pulled slider is one in all', async ({ open }) => {
		const { page, here, go } = await open('/tariffs/');
		const chart = new ChartOn(page, 'tariff-steps');
		await chart.wake();
		await chart.control('sector').selectOption('steel-aluminum');
		const first = await here();
		await chart.control('origin').selectOption('other');
		expect(await here()).not.toBe(first);
		await page.goBack();
		expect(await here()).toBe(first);
		expect(await chart.control('origin').inputValue()).toBe('both');
		expect(await chart.control('sector').inputValue()).toBe('steel-aluminum');
		await page.goBack();
		expect(await here()).toBe('/tariffs/');
		expect(await chart.control('sector').inputValue()).toBe('all');

		await go('/on-any-day/');
		await page.mouse.move(100, 300);
		await page.waitForFunction(() => customElements.get('day-control'));
		const slider = page.locator('[data-part="slider"]');
		const usual = await page.locator('[data-part="field"]').first().inputValue();
		await slider.focus();
		const entries = await page.evaluate(() => history.length);
		for (let presses = 0; presses < 5; presses++) {
			await page.keyboard.press('ArrowLeft');
			await page.waitForTimeout(presses === 2 ? 600 : 40);
		}
		await page.waitForTimeout(700);
		expect(await page.evaluate(() => history.length)).toBe(entries + 1);
		expect(await page.locator('[data-part="field"]').first().inputValue()).not.toBe(usual);
		await page.goBack();
		expect(await here()).toBe('/on-any-day/');
		expect(await page.locator('[data-part="field"]').first().inputValue()).toBe(usual);
	});

	test.for([
		[390, 844],
		[320, 700],
		[1280, 720],
	] as const)(
		'the day control that stays in sight leaves the page its room, at %i by %i',
		async ([width, height], { open }) => {
			const { page } = await open('/on-any-day/', { width, height });
			const row = page.locator('.day-control-row');
			for (const figure of await page.locator('figure[data-chart] [data-part="stage"]').all()) {
				await figure.evaluate((stage) => stage.scrollIntoView({ block: 'start', behavior: 'instant' }));
				await page.waitForTimeout(100);
				const box = (await row.boundingBox())!;
				expect(box.y, 'it is in sight').toBeGreaterThanOrEqual(0);
				expect(box.height, 'two low lines at most').toBeLessThanOrEqual(96);
				expect((await figure.boundingBox())!.y, 'it covers no picture that was led to').toBeGreaterThanOrEqual(
					box.y + box.height - 1,
				);
			}
		},
	);

	test.for([
		[850, 'narrow'],
		[940, 'wide'],
		[1000, 'wide'],
		[1059, 'wide'],
	] as const)('at %i px there is the %s picture, with type of 12 px or more', async ([width, band], { open }) => {
		const { page } = await open('/tariffs/', { width });
		const chart = new ChartOn(page, 'tariff-steps');
		const shown = () =>
			chart.figure.evaluate((figure) => {
				const svg = [...figure.querySelectorAll<SVGSVGElement>('svg.chart-art')].find((each) =>
					each.checkVisibility(),
				)!;
				const text = svg.querySelector('text')!;
				return {
					wide: svg.classList.contains('wide'),
					type: Number.parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM()!.a,
					sideways: document.documentElement.scrollWidth - innerWidth,
				};
			});
		for (const wake of [false, true]) {
			if (wake) await chart.wake();
			const { sideways, type, wide } = await shown();
			expect(wide).toBe(band === 'wide');
			expect(type).toBeGreaterThanOrEqual(12);
			expect(sideways).toBeLessThanOrEqual(0);
		}
	});

	test('what is under the pointer is found in a picture that is shown smaller or larger', async ({ open }) => {
		for (const [width, text] of [
			[960, '16px'],
			[1280, '32px'],
		] as const) {
			const { page } = await open('/cost/', { width });
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
			const chart = new ChartOn(page, 'estimates', '.bar-row');
			await chart.wake();
			for (const place of [1, 4, -1]) {
				const spot = await chart.point('.bar-row-ground', place);
				const mark = (await seen(chart)).mark!;
				expect(mark.top).toBeLessThanOrEqual(spot.y);
				expect(mark.bottom).toBeGreaterThanOrEqual(spot.y);
				await page.mouse.move(2, 2);
			}
		}
	});

	test.for([390, 1280])('pictures follow the reader’s size of text, at %i px', async (width, { open }) => {
		const sizes: number[] = [];
		for (const size of ['16px', '32px']) {
			const { page } = await open('/cost/', { width });
			await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
			const chart = new ChartOn(page, 'estimates', '.bar-row');
			await chart.wake();
			const { scale, over } = await chart.figure.evaluate((figure) => {
				const svg = [...figure.querySelectorAll<SVGSVGElement>('svg.chart-art')].find((each) =>
					each.checkVisibility(),
				)!;
				const box = svg.getBoundingClientRect();
				const texts = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
				return {
					scale: svg.getScreenCTM()!.a,
					over: texts.filter(({ left, right }) => left < box.left - 2 || right > box.right + 2).length,
				};
			});
			expect(over, 'words that leave the picture').toBe(0);
			sizes.push(scale);
		}
		expect(sizes[0]).toBeCloseTo(1, 2);
		// A phone has no room for a picture twice as large: it is as large as it can be laid out.
		expect(sizes[1]).toBeGreaterThanOrEqual(width === 390 ? 1.18 : 1.95);
	});
});
