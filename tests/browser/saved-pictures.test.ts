/** A saved picture looks the same in a program that knows no style sheets as in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { parseSvg, pictureOf, prepare, sourcesOf, tableOf } from '../../src/components/charts/build/prepare';
import type { Setting } from '../../src/components/charts/contract';
import { svgDocument, svgFile } from '../../src/components/charts/files/svgFile';
import { toCsv } from '../../src/components/charts/files/tableCsv';
import { registry } from '../../src/components/charts/registry';
import { record } from '../record';
import { ChartOn, contents } from './chartOn.ts';
import { DIST } from './server.ts';
import { test, type Open } from './site.ts';

interface Pixels {
	data: Buffer;
	width: number;
	height: number;
}

/** A picture as grey and coloured pixels, each a mean of four by four: what a reader sees, and not how an edge is smoothed. */
async function pixelsOf(png: Uint8Array): Promise<Pixels> {
	const image = sharp(png).flatten({ background: '#fff' }).removeAlpha();
	const { width, height } = await image.metadata();
	const small = { width: Math.floor(width / 4), height: Math.floor(height / 4) };
	const { data } = await image
		.resize({ ...small, fit: 'fill', kernel: 'linear' })
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, ...small };
}

/** The share of places whose colour differs by more than a reader overlooks, of all in percent. */
function distance(a: Pixels, b: Pixels): number {
	expect([a.width, a.height]).toEqual([b.width, b.height]);
	let apart = 0;
	for (let at = 0; at < a.data.length; at += 3) {
		const steps = [0, 1, 2].map((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!));
		if (Math.max(...steps) > 48) apart++;
	}
	return (apart / (a.data.length / 3)) * 100;
}

/** As a program without style sheets and without the site's fonts paints it. */
const elsewhere = (svg: string) =>
	pixelsOf(new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render().asPng());

async function inBrowser(open: Open, svg: string): Promise<Pixels> {
	const { page } = await open('/');
	// Read where no policy holds, as by a reader who opens the saved file.
	const own = await page.context().newPage();
	await own.setContent(
		`<body style="margin:0"><img style="display:block" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
	);
	await own.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	const png = await own.locator('img').screenshot();
	await own.close();
	return pixelsOf(png);
}

/** A place is a mean of sixteen pixels; less than one in a hundred may differ. */
const MOST = 1;

describe.each(registry.map(({ chart: { id } }) => ({ id })))('$id', ({ id }) => {
	test('is painted alike by resvg and by a browser', async ({ open }) => {
		const svg = readFileSync(join(DIST, `charts/${id}/en.svg`), 'utf8');
		const [there, here] = [await elsewhere(svg), await inBrowser(open, svg)];
		expect(distance(there, here)).toBeLessThan(MOST);
		// The picture as a page styles it is the one that other programs paint black.
		const styled = svgDocument(id, pictureOf(prepare(record, id, 'en'), 'wide', 'file'));
		expect(distance(await elsewhere(styled), await inBrowser(open, styled))).toBeGreaterThan(10 * MOST);
	});
});

test('what a browser saves of a chosen view is what the build would make of it, and names the page', async ({
	open,
}) => {
	const { page, here } = await open('/tariffs/?sector=steel');
	const chart = new ChartOn(page, 'tariff-steps', '[data-key]');
	await chart.wake();
	const saved = await contents(await chart.save('svg'));
	const address = `${await here()}#${await chart.figure.getAttribute('id')}`;
	expect(address).toMatch(/^\/tariffs\/\?sector=steel#chart-tariff-steps/);
	expect(saved).toContain(address);
	const setting = JSON.parse((await chart.part('setting').textContent())!) as Setting;
	const prepared = prepare(record, 'tariff-steps', 'en', { ...setting.params, sector: 'steel' });
	const origin = { page: address, sources: sourcesOf(record, prepared) };
	const made = svgFile(prepared, pictureOf(prepared, 'wide', 'file'), origin, parseSvg);
	expect(saved).not.toMatch(/var\(|light-dark\(|<style/);
	const labels = (svg: string) =>
		[...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words!.replaceAll('&#160;', '\u00a0'));
	expect(labels(saved)).toEqual(labels(made));
	expect(distance(await elsewhere(saved), await elsewhere(made))).toBeLessThan(MOST / 10);
	expect(await contents(await chart.save('csv'))).toBe(toCsv(tableOf(prepared), origin.sources));
});
