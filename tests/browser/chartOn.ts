import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The figure of one chart in a page, as a reader or a test looks at it. */
export class ChartOn {
	readonly page: Page;
	readonly figure: Locator;
	/** Selects the nodes that stand for the rows of the table. */
	readonly selector: string;

	constructor(page: Page, id: string, marks = '[data-key]') {
		this.page = page;
		this.figure = page.locator(`figure[data-chart="${id}"]`).first();
		this.selector = marks;
	}

	part(name: string): Locator {
		return this.figure.locator(`[data-part="${name}"]`);
	}
	text(name: string): Promise<string> {
		return this.part(name).evaluate((element) => element.textContent.trim());
	}
	control(name: string): Locator {
		return this.part('controls').locator(`[name="${name}"]`);
	}
	/** What the line under the picture says, once the texts for it have come. */
	async readout(): Promise<string> {
		await this.rest();
		return `${await this.text('readout-heading')} ${await this.text('readout-lines')}`;
	}
	/** Waits until no texts are on their way. */
	async rest(): Promise<void> {
		await this.page.waitForFunction(
			(figure) => !(figure as HTMLElement).hasAttribute('aria-busy'),
			await this.figure.elementHandle(),
		);
	}
	pinned(): Promise<boolean> {
		return this.part('pinned').isVisible();
	}

	/** Brings the picture into view and waits until it answers. */
	async wake(): Promise<void> {
		await this.part('stage').evaluate((stage) => stage.scrollIntoView({ block: 'start', behavior: 'instant' }));
		await this.page.waitForFunction(
			(figure) => (figure as HTMLElement).dataset.live !== undefined,
			await this.figure.elementHandle(),
		);
		// A reader opens the controls by a press, which the address tells.
		await this.part('explore').evaluate((explore: HTMLDetailsElement) => (explore.open = true));
	}

	/** The keys of the marks that are shown, each once, in the order of the picture. */
	marks(): Promise<string[]> {
		return this.figure.evaluate((figure, wanted) => {
			const svg = [...figure.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
			return [...new Set([...svg.querySelectorAll(wanted)].map((node) => node.getAttribute('data-key')!))];
		}, this.selector);
	}

	/** The table's rows, opened first as a reader would. */
	async table(): Promise<{ key: string; cells: string[] }[]> {
		const details = this.part('table');
		if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) {
			await details.locator('summary').click();
			// The rows of a changed view are written when the table is opened, in an event that follows the click.
			await details.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
		}
		await this.rest();
		return this.part('rows').evaluate((element: HTMLTableElement) =>
			[...element.tBodies[0]!.rows].map((row) => ({
				key: row.dataset.key!,
				cells: [...row.cells].map((cell) => cell.textContent.trim()),
			})),
		);
	}

	/** The columns that the table in the page has; a brief one leaves some of the file's out. */
	columns(): Promise<string[]> {
		return this.part('rows').evaluate((element: HTMLTableElement) =>
			[...element.tHead!.rows[0]!.cells].map((cell) => cell.dataset.column!),
		);
	}

	/** Rows whose things lie outside the picture's span: the description counts them. */
	async beyond(): Promise<number> {
		const sentence = /not in the picture: (\d+)/.exec(await this.text('description'));
		return sentence ? Number(sentence[1]) : 0;
	}

	/** The keys of the rows, once they show the same as the marks, but for the rows that the description counts apart. */
	async expectSame(): Promise<string[]> {
		const [rows, shown, apart] = [await this.table(), await this.marks(), await this.beyond()];
		const keys = rows.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		if ((await this.part('more-rows').count()) > 0) {
			// Without its script the page carries a part of the rows, and says so.
			expect(keys.length).toBeLessThan(shown.length + apart);
			expect(keys.filter((key) => !shown.includes(key)).length).toBeLessThanOrEqual(apart);
			return keys;
		}
		expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
		expect(keys.length - shown.length).toBe(apart);
		return keys;
	}

	async save(kind: 'csv' | 'svg' | 'png'): Promise<Download> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.figure.locator(`[data-download="${kind}"]`).click(),
		]);
		return download;
	}

	/** Brings a place of the picture into view: the middle of the target `place`. */
	spot(targets: string, place: number): Promise<{ x: number; y: number }> {
		return this.figure.evaluate(
			(figure, [selector, at]) => {
				const svg = [...figure.querySelectorAll('svg.chart-art')].find((each) => each.checkVisibility())!;
				const node = [...svg.querySelectorAll(selector)].at(at)!;
				node.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { left, top, width, height } = node.getBoundingClientRect();
				return { x: left + width / 2, y: top + height / 2 };
			},
			[targets, place] as const,
		);
	}
	async point(targets: string, place: number): Promise<{ x: number; y: number }> {
		const spot = await this.spot(targets, place);
		await this.page.mouse.move(spot.x, spot.y);
		return spot;
	}
}

/** RFC 4180, written apart from the code that makes it. */
export function parseCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	}
	return rows;
}

/** The text of a saved file. */
export const contents = async (download: Download) => readFile(await download.path(), 'utf8');
