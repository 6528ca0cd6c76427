/** Cards as pictures, and what becomes of one that cannot be painted. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { HEIGHT, WIDTH, type Card } from '../../src/formats/card/card';
import { paintCard, paintChart } from '../../src/formats/card/paint';
import { rasterize } from '../../src/formats/card/rasterize';

const FONTS = join(tmpdir(), 'joint-review-fonts');
const svg = (inner: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/>${inner}</svg>`;
/** A layer that lies outside the picture: the rasterizer panics and its process ends. */
const DEADLY = '<g opacity="0.5" transform="translate(0 -9000)"><rect width="10" height="10"/></g>';

test('a drawing becomes a picture', async () => {
	const png = await rasterize(svg('<rect width="40" height="20" fill="#7b2150"/>'), FONTS);
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	expect(info).toMatchObject({ width: 40, height: 20, channels: 3 });
	expect([...data.subarray(0, 3)]).toEqual([0x7b, 0x21, 0x50]);
});

test('one that ends the painter is refused with its reason, and the next ones are painted', async () => {
	const [dead, alive, refused, last] = await Promise.allSettled(
		[svg(DEADLY), svg(''), '<svg', svg('')].map((drawing) => rasterize(drawing, FONTS)),
	);
	expect(dead).toMatchObject({ status: 'rejected' });
	expect(String((dead as PromiseRejectedResult).reason)).toMatch(/The painter ended: .*(unwrap|panic)/);
	expect(alive).toMatchObject({ status: 'fulfilled' });
	const { value } = alive as PromiseFulfilledResult<Uint8Array>;
	expect(await sharp(value).metadata()).toMatchObject({ format: 'png', width: 40, height: 20 });
	expect(String((refused as PromiseRejectedResult).reason)).toMatch(/parsing failed/);
	expect(last).toMatchObject({ status: 'fulfilled' });
});

const card: Card = { site: 'Site', title: 'A title', asOf: 'As of a day', answer: 'The answer.' };
const chart = (markup: string) => ({ title: 'What it shows', markup, width: 720, height: 900 });

test('a card whose chart cannot be painted is plain, and says why', async () => {
	const { picture, trouble } = await paintCard({ ...card, chart: chart(DEADLY) });
	expect(trouble).toMatch(/The painter ended/);
	const plain = await paintCard(card);
	expect(plain.trouble).toBeUndefined();
	expect(picture.equals(plain.picture), 'the card is painted without its chart').toBe(true);
	expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: WIDTH, height: HEIGHT });
});

test('a card whose chart can be painted has it', async () => {
	const { picture, trouble } = await paintCard({
		...card,
		chart: chart('<rect width="300" height="300" fill="red"/>'),
	});
	expect(trouble).toBeUndefined();
	expect(picture.equals((await paintCard(card)).picture), 'the chart must be seen on the card').toBe(false);
});

test('the picture of a chart is painted twice as fine as its drawing says, and fills it', async () => {
	const drawing = svg('<rect x="20" width="20" height="20" fill="#7b2150"/>').replace(
		'<svg ',
		'<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 40 20" ',
	);
	const { data, info } = await sharp(await paintChart(drawing))
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect(info).toMatchObject({ width: 80, height: 40, channels: 3 });
	const at = (x: number, y: number) => [...data.subarray((y * 80 + x) * 3, (y * 80 + x) * 3 + 3)];
	expect(at(10, 35)).toEqual([0xff, 0xff, 0xff]);
	// A palette may miss a colour by a shade.
	for (const [index, value] of [0x7b, 0x21, 0x50].entries()) expect(at(70, 35)[index]! - value).toBeCloseTo(0, -1);
});
