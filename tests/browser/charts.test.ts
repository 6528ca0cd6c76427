/** The charts as readers use them: by keyboard, by pointer, by their controls, by an address, as a table, as files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ChartOn, contents, parseCsv } from './chartOn.ts';
import { DIST } from './server.ts';
import { test, WIDTHS } from './site.ts';

interface Case {
	id: string;
	path: string;
	/** The nodes that stand for the rows of the table. */
	marks: string;
	/** What a pointer can be put on. */
	targets: string;
	/** The parameters that a change of focus may write. */
	focus: string[];
	/** A change by the controls that leaves fewer rows, and what it writes into the address. */
	change: (chart: ChartOn) => Promise<void>;
	changed: string;
	/** An address with other choices than the page's own. */
	address: string;
	/** Its parameters among those that the test spoils. */
	own: string[];
	/** Columns of the CSV whose fields are the very words of the table. */
	words: string[];
}

const CASES: Case[] = [
	{
		id: 'timeline',
		path: '/timeline/',
		marks: '.dot',
		targets: '.dot',
		focus: ['event'],
		change: async (chart) => {
			await chart.part('controls').getByRole('checkbox', { name: 'Courts and panels' }).uncheck();
			await chart.control('sector').selectOption('steel-aluminum');
		},
		changed: '?track=review,talks,tariffs,mexico,lawmakers,provinces&sector=steel-aluminum',
		address: '?track=tariffs,courts&sector=lumber',
		own: ['on', 'sector', 'track', 'event'],
		words: ['event', 'source'],
	},
	{
		id: 'tariff-steps',
		path: '/tariffs/',
		marks: '.step, .line',
		targets: '.row-ground',
		focus: ['on', 'goods'],
		change: async (chart) => {
			await chart.control('sector').selectOption('steel-aluminum');
			await chart.control('origin').selectOption('other');
		},
		changed: '?sector=steel-aluminum&origin=other',
		address: '?sector=automotive&origin=originating&on=2025-06-04&goods=trucks',
		own: ['on', 'sector', 'origin'],
		words: ['parts'],
	},
	{
		id: 'estimates',
		path: '/cost/',
		marks: '.bar-row',
		targets: '.bar-row-ground',
		focus: ['estimate'],
		change: async (chart) => {
			await chart.control('of').selectOption('canada');
			await chart.control('order').selectOption('date');
		},
		changed: '?of=canada&order=date',
		address: '?what=jobs&of=ontario-government&estimate=est-jobs-on-fao-2025-04-2026',
		own: ['what'],
		words: ['by', 'scenario', 'source'],
	},
];

describe.concurrent.each(CASES)(
	'$id',
	({ id, path, marks: selector, targets, focus, change, changed, address, words, own }) => {
		test('asks for its script when it is about to be seen, and takes over the nodes that are there', async ({
			open,
		}) => {
			const { page, requests } = await open(path, { height: 120 });
			const chart = new ChartOn(page, id, selector);
			await page.waitForLoadState('networkidle');
			const top = await chart.figure.evaluate((figure) => figure.getBoundingClientRect().top);
			expect(top, 'the chart stands far enough below the first screen for this test').toBeGreaterThan(120 + 120);
			const early = requests.filter((request) => request.endsWith('.js'));
			expect(early.filter((request) => /\/(frame|axis|timeline|tariff-steps|estimates)\./.test(request))).toEqual([]);

			// A property set on every node of the picture shows whether it is the same node afterwards.
			const before = await chart.figure.evaluate((figure, wanted) => {
				const svg = [...figure.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
				const nodes = [svg, ...svg.querySelectorAll(wanted)];
				for (const node of nodes) Object.assign(node, { fromServer: true });
				return nodes.length;
			}, selector);
			expect(before).toBeGreaterThan(1);
			const asked = requests.length;
			await chart.wake();
			expect(
				requests.slice(asked).filter((request) => request.includes(`/${id}.`) && request.endsWith('.js')),
			).toHaveLength(1);
			const after = await chart.figure.evaluate((figure, wanted) => {
				const svg = [...figure.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
				return [svg, ...svg.querySelectorAll(wanted)].filter((node) => 'fromServer' in node).length;
			}, selector);
			expect(after).toBe(before);
		});

		test('answers the keyboard', async ({ open }) => {
			const { page, here } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			// Tab leads from the picture to what opens its controls, and back.
			await chart.part('explore').locator('summary').focus();
			const onStage = () => chart.part('stage').evaluate((stage) => stage === document.activeElement);
			await page.keyboard.press('Shift+Tab');
			expect(await onStage(), 'the picture comes before its controls').toBe(true);
			await page.keyboard.press('Tab');
			expect(await chart.part('explore').evaluate((fold) => fold.contains(document.activeElement))).toBe(true);
			await page.keyboard.press('Shift+Tab');

			const first = await chart.readout();
			await page.keyboard.press('ArrowLeft');
			const second = await chart.readout();
			expect(second).not.toBe(first);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('Home');
			const oldest = await chart.readout();
			expect(oldest).not.toBe(second);
			expect(await chart.pinned(), 'arrow keys alone pin nothing').toBe(false);

			await page.keyboard.press('Enter');
			expect(await chart.pinned(), 'Enter pins what is in focus').toBe(true);
			expect(await chart.readout()).toBe(oldest);
			const written = [...new URLSearchParams((await here()).split('?')[1])].map(([name]) => name);
			expect(written.length).toBeGreaterThan(0);
			expect(written.filter((name) => !focus.includes(name))).toEqual([]);
			await page.keyboard.press('End');
			expect(await chart.readout()).not.toBe(oldest);
			expect(await chart.pinned(), 'a key moves a pin and does not lift it').toBe(true);

			await page.keyboard.press('Escape');
			expect(await chart.pinned(), 'Escape lifts the pin').toBe(false);
			expect(await here()).toBe(path);
			expect(await chart.readout()).toBe(first);
			// Keys that the chart does not know stay the page's: Tab goes on.
			await page.keyboard.press('Tab');
			expect(await onStage(), 'Tab leads on from the picture').toBe(false);
		});

		test('answers a pointer, and shows the committed state again when the pointer leaves', async ({ open }) => {
			const { page, here } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const first = await chart.readout();
			await chart.point(targets, 2);
			const hovered = await chart.readout();
			expect(hovered).not.toBe(first);
			await page.mouse.move(2, 2);
			expect(await chart.readout()).toBe(first);
			expect(await here()).toBe(path);

			const spot = await chart.point(targets, 3);
			await page.mouse.click(spot.x, spot.y);
			const held = await chart.readout();
			expect(await chart.pinned(), 'a click pins what is under the pointer').toBe(true);
			expect(await here()).not.toBe(path);
			await chart.point(targets, 1);
			expect(await chart.readout(), 'a pin holds while the pointer moves').toBe(held);
			const again = await chart.point(targets, 3);
			await page.mouse.click(again.x, again.y);
			expect(await chart.pinned(), 'a second click lifts the pin').toBe(false);
			expect(await here()).toBe(path);
		});

		test('answers touch', async ({ open }) => {
			const { page, here } = await open(path, { width: 390, height: 800, hasTouch: true, isMobile: true });
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const first = await chart.readout();
			const spot = await chart.spot(targets, 2);
			await page.touchscreen.tap(spot.x, spot.y);
			expect(await chart.readout()).not.toBe(first);
			expect(await chart.pinned(), 'a tap pins what is under the finger').toBe(true);
			expect(await here()).not.toBe(path);
			const now = await chart.readout();
			await chart.part('previous').tap();
			expect(await chart.readout()).not.toBe(now);
		});

		test('changes picture, address and table by its controls', async ({ open }) => {
			const { page, here } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const all = await chart.expectSame();
			const title = await chart.text('title');
			await change(chart);
			expect(await here()).toBe(path + changed);
			const fewer = await chart.expectSame();
			expect(fewer.length).toBeGreaterThan(0);
			expect(fewer.length).toBeLessThan(all.length);
			expect(fewer.filter((key) => !all.includes(key))).toEqual([]);
			expect(await chart.text('title')).not.toBe(title);
			expect(await chart.part('rows').locator('caption').textContent()).toBe(await chart.text('title'));
		});

		test('shows again what its address says', async ({ open }) => {
			const { page, here, go } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const state = async () => ({
				title: await chart.text('title'),
				description: await chart.text('description'),
				readout: await chart.readout(),
				keys: await chart.expectSame(),
				controls: await chart.part('controls').evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String)),
			});
			const usual = await state();
			await change(chart);
			const chosen = await state();
			expect(chosen).not.toEqual(usual);
			const link = await here();
			await page.reload({ waitUntil: 'load' });
			await chart.wake();
			expect(await here()).toBe(link);
			expect(await state()).toEqual(chosen);

			await go(path + address + '#questions');
			await chart.wake();
			expect(await here(), 'an address is left as it was written').toBe(path + address + '#questions');
			const other = await state();
			expect(other).not.toEqual(usual);
			expect(other).not.toEqual(chosen);
			expect(await chart.part('problem').isVisible(), 'nothing of a good address is said to be wrong').toBe(false);
		});

		test('shows its usual view for an address it does not understand, and says so', async ({ open }) => {
			const { page, go } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const usual = [await chart.text('title'), await chart.readout(), await chart.expectSame()];
			expect(await chart.part('problem').isVisible(), 'a plain address has nothing wrong').toBe(false);
			const bad = {
				on: '2026-02-30',
				sector: 'nonsense',
				origin: '"><b>',
				track: 'talks,nope',
				event: 'nothing',
				what: 'luck',
			};
			await go(`${path}?${new URLSearchParams(bad)}&unrelated=1`);
			await chart.wake();
			expect([await chart.text('title'), await chart.readout(), await chart.expectSame()]).toEqual(usual);
			expect(await chart.part('problem').isVisible(), 'what is not understood is said').toBe(true);
			const said = await chart.text('problem');
			for (const [name, value] of Object.entries(bad))
				if (own.includes(name)) expect(said).toContain(`${name}=${value}`);
				else expect(said).not.toContain(`${name}=`);
			expect(said).not.toContain('unrelated');
		});

		test('hands out its data: the published file, and the rows of a changed view', async ({ open }) => {
			const { page } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const published = await chart.save('csv');
			expect(published.suggestedFilename()).toBe(`${id}.csv`);
			const file = await contents(published);
			expect(file).toBe(await readFile(join(DIST, `charts/${id}/en.csv`), 'utf8'));
			const [header, ...rows] = parseCsv(file);
			expect(rows.map(([key]) => key)).toEqual(await chart.expectSame());

			await change(chart);
			const made = await chart.save('csv');
			expect(made.suggestedFilename()).toBe(`${id}.csv`);
			const [madeHeader, ...madeRows] = parseCsv(await contents(made));
			expect(madeHeader).toEqual(header);
			const shown = await chart.table();
			expect(madeRows.length).toBeLessThan(rows.length);
			expect(madeRows.map(([key]) => key)).toEqual(shown.map(({ key }) => key));
			const columns = await chart.columns();
			for (const column of words) {
				const [inFile, inPage] = [header!.indexOf(column), columns.indexOf(column)];
				// The table names the first of the sources that the file has.
				const field = (row: string[]) => (column === 'source' ? row[inFile]!.split(' | ')[0]! : row[inFile]!);
				expect(madeRows.map((row) => field(row).trim())).toEqual(shown.map(({ cells }) => cells[inPage]));
			}
			// The same row says the same in both files.
			for (const row of madeRows) expect(rows).toContainEqual(row);
		});

		test('hands out its picture: the published file, and the marks of a changed view', async ({ open }) => {
			const { page } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			expect(await contents(await chart.save('svg'))).toBe(await readFile(join(DIST, `charts/${id}/en.svg`), 'utf8'));
			await change(chart);
			const made = await chart.save('svg');
			expect(made.suggestedFilename()).toBe(`${id}.svg`);
			// Read where no policy holds, as by a reader who opens the saved file.
			const elsewhere = await page.context().newPage();
			const picture = await elsewhere.evaluate(
				([source, wanted]) => {
					const document = new DOMParser().parseFromString(source, 'image/svg+xml');
					return {
						broken: document.querySelector('parsererror')?.textContent ?? null,
						keys: [...new Set([...document.querySelectorAll(wanted)].map((node) => node.getAttribute('data-key')!))],
						title: document.querySelector('title')?.textContent,
						fetched: /\b(href|src|url)\s*[=(]\s*["']?(https?:|\/)/.test(source),
					};
				},
				[await contents(made), selector] as const,
			);
			expect(picture).toEqual({
				broken: null,
				keys: await chart.marks(),
				title: await chart.text('title'),
				fetched: false,
			});
		});

		test('hands out its picture as pixels', async ({ open }) => {
			const { page } = await open(path);
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const png = await chart.save('png');
			expect(png.suggestedFilename()).toBe(`${id}.png`);
			const bytes = await readFile(await png.path());
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			// Width and height stand in the header, each in four bytes.
			expect(bytes.readUInt32BE(16)).toBeGreaterThan(1400);
			expect(bytes.readUInt32BE(20)).toBeGreaterThan(400);
		});

		test('keeps its picture when its script cannot be had', async ({ open }) => {
			const { page } = await open(path, {
				height: 120,
				before: (fresh) => fresh.route(new RegExp(`/_astro/${id}\\.[^/]*\\.js`), (route) => route.abort()),
				expected: /Failed to load resource|Failed to fetch dynamically imported module/,
			});
			const chart = new ChartOn(page, id, selector);
			const picture = () => chart.figure.locator('svg').evaluateAll((all) => all.map((svg) => svg.outerHTML));
			const before = await picture();
			await chart.part('stage').scrollIntoViewIfNeeded();
			await chart.part('problem').getByRole('button').waitFor();
			expect(await picture()).toEqual(before);
			expect(await page.locator('figure[data-live]').count()).toBe(0);
			await chart.expectSame();
			expect(await contents(await chart.save('csv'))).toContain('key,');
		});

		test('moves nothing for readers who asked for less motion', async ({ open }) => {
			const { page } = await open(path, { reducedMotion: 'reduce' });
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			await change(chart);
			const moving = await page.evaluate(() => ({
				running: document.getAnimations().length,
				timed: [...document.querySelectorAll('*')]
					.filter((element) => {
						const { animationDuration, animationName, transitionDuration } = getComputedStyle(element);
						const longest = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
						return (
							longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01)
						);
					})
					.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
			}));
			expect(moving).toEqual({ running: 0, timed: [] });
		});

		test.for(WIDTHS)('takes the width it has at %i px', async (width, { open }) => {
			const { page } = await open(path, { width });
			const chart = new ChartOn(page, id, selector);
			await chart.wake();
			const sizes = await chart.figure.locator('svg.chart-art').evaluateAll((all) =>
				all
					.filter((svg) => svg.checkVisibility())
					.map((svg) => {
						const box = svg.getBoundingClientRect();
						const [, , w, h] = svg.getAttribute('viewBox')!.split(' ').map(Number);
						return [Math.round(box.width) - Math.round(w!), Math.round(box.height) - Math.round(h!)];
					}),
			);
			expect(sizes).toEqual([[0, 0]]);
			await chart.expectSame();
		});
	},
);
