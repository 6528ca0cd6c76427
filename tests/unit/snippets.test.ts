/** What editors paste: complete, and safe whatever a value holds. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
	elementSnippet,
	heightAt,
	heightsMeasured,
	iframeSnippet,
	loaderSnippet,
	markdownSnippet,
	pictureSnippet,
	reactSnippet,
	SANDBOX,
	type Choice,
	type Shown,
} from '../../src/embed/snippets';

const ROOT = 'https://charts.example/under/';
const choice: Choice = { chart: 'tariff-steps', lang: 'fr', params: { on: '2026-07-01', sector: 'steel' } };
const shown: Shown = {
	name: 'Les droits montent',
	picture: { alt: 'Une courbe qui monte.', width: 752, height: 500 },
	page: { address: 'https://charts.example/under/fr/tariffs/?on=2026-07-01#chart', text: 'Ouvrir ce graphique' },
	heights: [
		[320, 1200],
		[480, 1100],
		[660, 800],
	],
};
const parse = (html: string) =>
	(parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: Document }).document.body;

describe('a plain frame', () => {
	const frame = parse(iframeSnippet(choice, shown, ROOT)).querySelector('iframe')!;

	test('shows the state in the language, has a title, and may do as little as works', () => {
		const src = new URL(frame.getAttribute('src')!);
		expect(src.origin + src.pathname).toBe('https://charts.example/under/fr/embed/tariff-steps/');
		expect(Object.fromEntries(src.searchParams)).toEqual({ on: '2026-07-01', sector: 'steel' });
		expect(frame.getAttribute('title')).toBe('Les droits montent');
		expect(frame.getAttribute('loading')).toBe('lazy');
		expect(frame.getAttribute('sandbox')).toBe(SANDBOX);
		expect(SANDBOX).not.toMatch(/same-origin|top-navigation|forms|modals/);
		expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
	});

	test('has the height of its width, and on a phone that of the phone', () => {
		expect(heightAt(shown.heights, 0)).toBe(1200);
		expect(heightAt(shown.heights, 659)).toBe(1100);
		expect(heightAt(shown.heights, 9999)).toBe(800);
		const of = (width?: number) => parse(iframeSnippet({ ...choice, width }, shown, ROOT)).querySelector('iframe')!;
		expect(of(700).getAttribute('width')).toBe('700');
		expect(of(700).getAttribute('height')).toBe('800');
		expect(of(700).getAttribute('style')).toContain('max-width:700px;height:clamp(800px,(712px - 100vw)*99,1200px)');
		expect(of(320).getAttribute('style')).toContain('height:1200px');
		// A column of unknown width may show either picture.
		expect(of().getAttribute('width')).toBe('100%');
		expect(of().getAttribute('height')).toBe('1100');
	});

	test('of a state that is much lower or higher, by one measure of it, has heights that fit at other widths', () => {
		// As tariff-steps is of all goods, and of steel alone (in Chromium).
		const all = [
			[320, 2437],
			[480, 1972],
			[664, 1608],
			[720, 1470],
		] as const;
		const steel: { [width: number]: number } = { 320: 1356, 480: 999, 664: 872, 720: 781 };
		for (const [width, height] of Object.entries(steel))
			for (const [at, room] of heightsMeasured(all, { width: Number(width), height })) {
				expect(room, `${at} measured at ${width}`).toBeGreaterThanOrEqual(steel[at]!);
				expect(room, `${at} measured at ${width}`).toBeLessThan(steel[at]! + 500);
			}
		expect(heightsMeasured(all, { width: 720, height: 1400 })).toBe(all);
		for (const [index, [, room]] of heightsMeasured(all, { width: 720, height: 1600 }).entries())
			expect(room).toBeGreaterThanOrEqual(all[index]![1] + 130);
	});

	test('carries the picture and a link for programs that show no frames, and runs no script', () => {
		const html = iframeSnippet(choice, shown, ROOT);
		expect(html).not.toContain('<script');
		const inside = parse(/<iframe[^>]*>(.*)<\/iframe>$/s.exec(html)![1]!);
		expect(inside.querySelector('img')!.getAttribute('src')).toBe(
			'https://charts.example/under/charts/tariff-steps/fr.png',
		);
		expect(inside.querySelector('img')!.getAttribute('alt')).toBe('Une courbe qui monte.');
		expect([...inside.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([shown.page.address]);
		expect(inside.textContent).toBe('Les droits montent');
	});
});

describe('the loader', () => {
	const whole = { ...choice, theme: 'dark', controls: false, title: false, width: 560 } as const;

	test('stands once, without a hash unless one is asked for', () => {
		const [script, ...more] = parse(loaderSnippet(choice, shown, ROOT)).querySelectorAll('script');
		expect(more).toEqual([]);
		expect(script!.getAttribute('src')).toBe('https://charts.example/under/embed/v1.js');
		expect(script!.hasAttribute('integrity') || script!.hasAttribute('crossorigin')).toBe(false);
		const pinned = parse(loaderSnippet(choice, shown, ROOT, 'sha384-abc')).querySelector('script')!;
		expect(pinned.getAttribute('integrity')).toBe('sha384-abc');
		expect(pinned.getAttribute('crossorigin')).toBe('anonymous');
	});

	test('its element says what differs from the usual, and no more', () => {
		const of = (chosen: Choice) => parse(elementSnippet(chosen, shown, ROOT)).querySelector('joint-review-chart')!;
		const names = (element: Element) =>
			Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
		expect(names(of({ ...choice, theme: 'auto', controls: true, title: true }))).toEqual({
			chart: 'tariff-steps',
			lang: 'fr',
			on: '2026-07-01',
			sector: 'steel',
		});
		expect(names(of(whole))).toEqual({
			chart: 'tariff-steps',
			lang: 'fr',
			on: '2026-07-01',
			sector: 'steel',
			theme: 'dark',
			controls: '0',
			title: '0',
			style: 'display:block;max-width:560px',
		});
		expect(of(whole).querySelector('a img')!.getAttribute('alt')).toBe('Une courbe qui monte.');
	});
});

describe('a picture', () => {
	test('has its text alternative and its size, and leads to the page', () => {
		const body = parse(pictureSnippet({ ...choice, width: 376 }, shown, ROOT));
		const image = body.querySelector('a img')!;
		expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['376', '250']);
		expect(image.getAttribute('src')).toBe('https://charts.example/under/charts/tariff-steps/fr.png');
		expect(image.closest('a')!.getAttribute('href')).toBe(shown.page.address);
		expect(body.querySelectorAll('script, iframe')).toHaveLength(0);
		expect(pictureSnippet(choice, shown, ROOT, 'svg')).toContain('/charts/tariff-steps/fr.svg"');
	});

	test('in Markdown too', () => {
		expect(markdownSnippet(choice, shown, ROOT)).toBe(
			`[![Une courbe qui monte.](https://charts.example/under/charts/tariff-steps/fr.png)](${shown.page.address})\n\n` +
				`[Ouvrir ce graphique](${shown.page.address})`,
		);
	});
});

test('what is pinned is of its release: the frame, the element and the picture', () => {
	const pinned = { ...choice, version: '0.3.0', asof: '2026-10-08' };
	const src = parse(iframeSnippet(pinned, shown, ROOT))
		.querySelector('iframe')!
		.getAttribute('src')!;
	expect(src).toBe(
		'https://charts.example/under/fr/embed/0.3.0/tariff-steps/?on=2026-07-01&sector=steel&asof=2026-10-08',
	);
	expect(elementSnippet(pinned, shown, ROOT)).toContain(' asof="2026-10-08" version="0.3.0"');
	expect(pictureSnippet(pinned, shown, ROOT)).toContain(
		'src="https://charts.example/under/embed/0.3.0/tariff-steps/fr.png"',
	);
});

describe('a value that would break out', () => {
	const HOSTILE = [
		`"><script>alert(1)</script>`,
		`' onload='alert(1)`,
		`</iframe><img src=x onerror=alert(1)>`,
		'&quot;&lt;`${x}`\\',
		'](javascript:alert(1)) ![x',
		'\u2028\r\n-->',
	];

	test.each(HOSTILE)('stays within its place: %j', (value) => {
		const hostile = { ...choice, params: { on: value } };
		const said: Shown = {
			...shown,
			name: value,
			picture: { ...shown.picture, alt: value },
			page: { ...shown.page, text: value },
		};
		for (const make of [iframeSnippet, loaderSnippet, pictureSnippet]) {
			const html = make(hostile, said, ROOT);
			const inside = /<iframe[^>]*>(.*)<\/iframe>$/s.exec(html)?.[1] ?? '';
			for (const body of [parse(html), parse(inside)]) {
				const elements = [...body.querySelectorAll('*')];
				expect(elements.filter((element) => element.localName === 'script').length).toBe(
					make === loaderSnippet && body.querySelector('script') ? 1 : 0,
				);
				for (const element of elements) {
					expect(['iframe', 'a', 'picture', 'source', 'img', 'script', 'joint-review-chart', 'p', 'br']).toContain(
						element.localName,
					);
					expect([...element.attributes].filter(({ name }) => name.startsWith('on') && name !== 'on')).toEqual([]);
				}
				for (const image of body.querySelectorAll('img')) expect(image.getAttribute('alt')).toBe(value);
			}
		}
		const frame = parse(iframeSnippet(hostile, said, ROOT)).querySelector('iframe')!;
		expect(new URL(frame.getAttribute('src')!).searchParams.get('on')).toBe(value);
		expect(
			parse(elementSnippet(hostile, said, ROOT))
				.querySelector('joint-review-chart')!
				.getAttribute('on'),
		).toBe(value);
	});

	test.each(HOSTILE)('neither opens a link of Markdown nor leaves a string of JavaScript: %j', (value) => {
		const said: Shown = {
			...shown,
			name: value,
			picture: { ...shown.picture, alt: value },
			page: { ...shown.page, text: value },
		};
		const markdown = markdownSnippet(choice, said, ROOT);
		expect(markdown).not.toMatch(/<\w/);
		// Brackets that are not escaped are those that this module wrote.
		expect(markdown.replace(/\\./g, '').match(/\]\(/g)).toHaveLength(3);
		const line = reactSnippet(choice, said, ROOT)
			.split('\n')
			.find((text) => text.trim().startsWith('title={'))!;
		const title = line.trim().slice('title={'.length, -1);
		expect(JSON.parse(title)).toBe(value);
	});

	test('a handler is no parameter of a chart', () => {
		for (const name of ['onload', 'style"', 'x y', ''])
			expect(() => elementSnippet({ ...choice, params: { [name]: '1' } }, shown, ROOT)).toThrow(
				'No chart has a parameter',
			);
	});
});
