/**
 * What holds for every chart, on the first page that shows it: what a reader sees after each step is what the chart's own
 * functions say for the address the page is then at.
 */
import { describe, expect } from 'vitest';
import { bandOf, type Setting } from '../../src/components/charts/contract';
import { prepare } from '../../src/components/charts/build/prepare';
import { record } from '../record';
import { ChartOn, contents, parseCsv } from './chartOn.ts';
import { charts } from './chartPages.ts';
import { test, wake } from './site.ts';

/** The first chart of a page, or the one that says so, has plain names in the address; those of another begin with its id, but for a shared day. */
async function naming({ page }: ChartOn, id: string): Promise<(name: string) => string> {
	const plain = page.locator('figure[data-plain]');
	const holder = (await plain.count()) > 0 ? plain : page.locator('figure[data-chart]');
	const first = (await holder.first().getAttribute('data-chart')) === id;
	const oneDay = (await page.locator('day-control').count()) > 0;
	return (name) => (first || (oneDay && name === 'on') ? name : `${id}.${name}`);
}

/** What the chart's functions say for the page's own parameters with those of an address on top. */
async function saidFor(chart: ChartOn, id: string, address: string) {
	const setting = JSON.parse((await chart.part('setting').textContent())!) as Setting;
	const usual = prepare(record, id, 'en', setting.params);
	const search = new URL(address, 'http://localhost').searchParams;
	const named = await naming(chart, id);
	const asked = Object.fromEntries(
		Object.keys(usual.chart.write(usual.data, usual.state)).flatMap((name) =>
			search.has(named(name)) ? [[name, search.get(named(name))!]] : [],
		),
	);
	const { chart: functions, data, state, context } = prepare(record, id, 'en', { ...setting.params, ...asked });
	const { columns, rows } = functions.table(data, state, context);
	// A brief table leaves the columns of sentences out.
	const brief = (await chart.part('rows').getAttribute('data-brief')) !== null;
	const kept = columns.map(({ long, inFile }) => !inFile && !(brief && long));
	return {
		title: functions.title(data, state, context),
		description: functions.describe(data, state, context),
		heading: functions.readout(data, state, context).heading,
		rows: rows.map(({ key, cells }) => ({
			key,
			cells: cells.filter((_, index) => kept[index]).map(({ text }) => text.trim()),
		})),
	};
}

/** The same, as it stands in the page. */
async function seenOn(chart: ChartOn) {
	const rows = await chart.table();
	return {
		title: await chart.text('title'),
		description: await chart.text('description'),
		heading: await chart.text('readout-heading'),
		rows,
	};
}

/** What the line under the picture is headed by while a pointer is at a point of the picture, from its corner. */
async function sayingAt(chart: ChartOn, id: string, width: number): Promise<(x: number, y: number) => string> {
	const { params } = JSON.parse((await chart.part('setting').textContent())!) as Setting;
	const { chart: functions, data, state, context } = prepare(record, id, 'en', params);
	const marks = functions.layout(data, state, { width, band: bandOf(width), uid: 'test' }, context);
	return (x, y) => {
		const key = functions.focusAt(marks, x, y);
		return functions.readout(data, key === null ? state : functions.withFocus(data, state, key), context).heading;
	};
}

/** Changes each control of the chart in turn to another value than it has. */
async function changeAll(chart: ChartOn, after: () => Promise<void>): Promise<number> {
	const controls = chart.part('controls');
	let changes = 0;
	for (const select of await controls.locator('select').all()) {
		const values = await select.evaluate((element: HTMLSelectElement) =>
			[...element.options].map(({ value }) => value),
		);
		const now = await select.inputValue();
		const other = values.findLast((value) => value !== now);
		if (other === undefined || !(await select.isVisible())) continue;
		await select.selectOption(other);
		changes++;
		await after();
	}
	const boxes = controls.locator('input[type="checkbox"]');
	if ((await boxes.count()) > 0 && (await boxes.first().isVisible())) {
		await boxes.first().click();
		changes++;
		await after();
	}
	for (const day of await controls.locator('input[type="date"]').all()) {
		if (!(await day.isVisible())) continue;
		const [min, max] = [await day.getAttribute('min'), await day.getAttribute('max')];
		const now = await day.inputValue();
		await day.fill(now === min ? max! : min!);
		changes++;
		await after();
	}
	return changes;
}

describe.concurrent.each(charts)('$id', ({ id, path }) => {
	test('shows what its functions say, for each choice and again after reloading', async ({ open }) => {
		const { page, here } = await open(path);
		const chart = new ChartOn(page, id);
		await chart.wake();
		const same = async () => expect(await seenOn(chart)).toEqual(await saidFor(chart, id, await here()));
		await same();
		const usual = await seenOn(chart);
		const changes = await changeAll(chart, same);
		expect(changes, 'the chart has controls, and they can be changed').toBeGreaterThan(0);
		expect(await seenOn(chart)).not.toEqual(usual);

		const chosen = await seenOn(chart);
		const csv = parseCsv(await contents(await chart.save('csv')));
		expect(csv.slice(1).map(([key]) => key)).toEqual(chosen.rows.map(({ key }) => key));

		const link = await here();
		await page.reload({ waitUntil: 'load' });
		// What one chart wrote into the address no other chart of the page may stumble over.
		await wake(page);
		for (const figure of await page.locator('figure[data-chart]').all()) {
			const problem = figure.locator('[data-part="problem"]');
			expect(await problem.evaluate((line) => line.textContent), (await figure.getAttribute('id'))!).toBe('');
		}
		expect(await here()).toBe(link);
		expect(await seenOn(chart)).toEqual(chosen);
	});

	test('answers the keyboard, and its address keeps what was pinned', async ({ open }) => {
		const { page, here } = await open(path);
		const chart = new ChartOn(page, id);
		await chart.wake();
		await chart.part('stage').focus();
		const usual = await chart.readout();
		await page.keyboard.press('Home');
		const first = await chart.readout();
		await page.keyboard.press('End');
		expect(await chart.readout()).not.toBe(first);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Home');
		const still = await chart.readout();
		expect(await chart.pinned(), 'arrow keys alone pin nothing').toBe(false);
		// What keys lead to is what address, table and controls show, once all has come to rest.
		await page.waitForTimeout(600);
		expect(await seenOn(chart)).toEqual(await saidFor(chart, id, await here()));
		await chart.part('stage').focus();
		await page.keyboard.press('Enter');
		expect(await chart.pinned(), 'Enter pins what is in focus').toBe(true);
		expect(await chart.readout()).toBe(still);
		const link = await here();
		if (still !== usual) expect(link).not.toBe(path);
		await page.keyboard.press('Escape');
		expect(await here()).toBe(path);
		expect(await chart.readout()).toBe(usual);

		const again = await open(link);
		const kept = new ChartOn(again.page, id);
		await kept.wake();
		expect(await kept.readout()).toBe(still);
	});

	test('answers a pointer, and shows the committed state again when it leaves', async ({ open }) => {
		const { page, here } = await open(path);
		const chart = new ChartOn(page, id);
		await chart.wake();
		const usual = await chart.readout();
		const stage = chart.part('stage');
		const box = (await stage.boundingBox())!;
		// Somewhere in the picture something else is to be found than what is said at first: the chart says where.
		const says = await sayingAt(chart, id, box.width);
		const heading = says(-1, -1);
		let spot: { x: number; y: number } | undefined;
		for (let across = 0.95; across > 0.04 && !spot; across -= 0.06)
			for (let down = 0.06; down < 1 && !spot; down += 0.04) {
				// A click is told in whole pixels, a move is not: between two marks they could differ.
				const at = { x: Math.round(box.x + box.width * across), y: Math.round(box.y + box.height * down) };
				if (at.y >= 80 && at.y <= 890 && says(at.x - box.x, at.y - box.y) !== heading) spot = at;
			}
		expect(spot, 'a place of the picture that says something else').toBeDefined();
		await page.mouse.move(spot!.x, spot!.y);
		const found = await chart.readout();
		expect(found).not.toBe(usual);
		expect(await chart.text('readout-heading')).toBe(says(spot!.x - box.x, spot!.y - box.y));
		await page.mouse.move(1, 1);
		expect(await chart.readout()).toBe(usual);
		expect(await here()).toBe(path);
		await page.mouse.click(spot!.x, spot!.y);
		expect(await chart.pinned(), 'a click pins what is under the pointer').toBe(true);
		expect(await here()).not.toBe(path);
		const pinned = await chart.readout();
		await page.mouse.move(spot!.x + 40, spot!.y + 20);
		expect(await chart.readout()).toBe(pinned);
	});

	test('says what it does not understand, and shows its usual view', async ({ open }) => {
		const { page, go } = await open(path);
		const chart = new ChartOn(page, id);
		const named = await chart
			.part('controls')
			.locator('[name]')
			.evaluateAll((all) => [...new Set(all.map((input) => input.getAttribute('name')!))]);
		const inAddress = await naming(chart, id);
		const spoilt = new URLSearchParams(named.map((name) => [inAddress(name), 'nonsense']));
		await chart.wake();
		const usual = await seenOn(chart);
		expect(named, 'the chart has controls').not.toEqual([]);
		await go(`${path}?${spoilt}`);
		await chart.wake();
		expect(await seenOn(chart)).toEqual(usual);
		for (const name of named) expect(await chart.text('problem')).toContain(`${name}=nonsense`);
	});
});
