/** For what width a picture is laid out: the room there is, counted in the reader's size of text. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARTBOARDS, bandOf, fitIn, TYPE } from '../../src/components/charts/contract';

test('at the usual size of text a picture is as wide as its container', () => {
	expect(fitIn(360, 16)).toEqual({ band: 'narrow', width: 360 });
	expect(fitIn(900, 16)).toEqual({ band: 'wide', width: 900 });
});

test('where there is almost the room of the server’s picture, that one is shown, never smaller than 12 px', () => {
	for (const [from, to, served] of [
		[342, 367, 360],
		[684, 734, 720],
	] as const) {
		for (let width = from; width <= to; width++) expect(fitIn(width, 16).width).toBe(served);
		expect(fitIn(from - 1, 16).width).toBe(from - 1);
		expect(fitIn(to + 1, 16).width).toBe(to + 1);
	}
	expect((TYPE.narrow * 342) / ARTBOARDS.narrow).toBeGreaterThanOrEqual(12);
	expect((TYPE.wide * 684) / ARTBOARDS.wide).toBeGreaterThanOrEqual(12);
});

test('the wide picture comes before there is all the room it wants, and is shown smaller, never under 12 px', () => {
	expect(fitIn(639, 16).band).toBe('narrow');
	for (let width = 640; width < 684; width++) {
		const fit = fitIn(width, 16);
		expect(fit).toEqual({ band: 'wide', width: Math.max(width, 680) });
		expect((TYPE.wide * width) / fit.width).toBeGreaterThanOrEqual(12);
		expect((TYPE.wide * width) / ARTBOARDS.wide, 'as the server draws it').toBeGreaterThanOrEqual(12);
	}
});

test('twice the size of text halves the room, as far as a picture can be laid out', () => {
	expect(fitIn(920, 32)).toEqual({ band: 'narrow', width: 460 });
	expect(fitIn(1500, 32)).toEqual({ band: 'wide', width: 750 });
	expect(fitIn(1400, 32)).toEqual({ band: 'wide', width: 720 });
	expect(fitIn(366, 32)).toEqual({ band: 'narrow', width: 300 });
});

test('the style sheet changes bands at the same width', () => {
	const css = readFileSync(new URL('../../src/styles/charts.css', import.meta.url), 'utf8');
	const [, rem] = /@container \(min-width: (\d+)rem\)/.exec(css)!;
	expect([bandOf(Number(rem) * 16 - 1), bandOf(Number(rem) * 16)]).toEqual(['narrow', 'wide']);
});
