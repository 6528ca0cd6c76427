/** The mark in focus is seen: its edge has 3:1 against its ground, in both themes and in forced colours. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { token } from '../../src/styles/tokens';
import { ids } from './chartStates';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const shared = read('styles/chart-marks.css');
const forced = read('styles/charts.css').split('@media (forced-colors: active)')[1]!;

interface Rule {
	selector: string;
	styles: { [name: string]: string };
}

const rulesOf = (css: string): Rule[] =>
	[...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
		selector: selector!.trim(),
		styles: Object.fromEntries(
			body!.split(';').flatMap((line) => {
				const [name, value] = line.split(':').map((part) => part.trim());
				return name && value ? [[name, value]] : [];
			}),
		),
	}));

/** The shared rules that each family of charts takes its focus from. */
const SHARED: { [chart: string]: RegExp } = {
	estimates: /^\.chart-art \.bar-row-ground\.focused$/,
	polls: /^\.chart-art \.bar-row-ground\.focused$/,
	'export-share': /^\.chart-art \.(point\.focused|cursor-line)$/,
	'on-any-day': /^\.chart-art \.cursor-line$/,
	'origin-claims': /^\.chart-art \.(point\.focused|cursor-line)$/,
};
const OWN = /\.focused|ring$|\[data-place='focus'\]/;

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** The contrast of two colours, from 1 to 21, as WCAG 2 computes it. */
function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

const nameIn = (value: string) => /^var\((--[\w-]+)\)$/.exec(value)?.[1];

describe.each(ids)('%s', (id) => {
	const rules = [
		...rulesOf(shared).filter(({ selector }) => SHARED[id]?.test(selector)),
		...rulesOf(read(`components/charts/all/${id}/marks.css`)).filter(({ selector }) => OWN.test(selector)),
	];
	const edges = rules.filter(({ styles }) => Number(styles['stroke-width']) >= 1.5 && nameIn(styles.stroke ?? ''));

	test.each(['light', 'dark'] as const)('the focus has an edge that is seen in the %s theme', (theme) => {
		const seen = edges.filter(({ styles }) =>
			['--chart-ground', '--chart-shade'].every(
				(ground) => contrast(token(nameIn(styles.stroke!)!, theme), token(ground, theme)) >= 3,
			),
		);
		expect(seen.map(({ selector }) => selector)).not.toEqual([]);
	});

	test('the focus has an edge in forced colours', () => {
		const seen = edges.filter(({ styles }) =>
			new RegExp(`${nameIn(styles.stroke!)!}:\\s*(CanvasText|Highlight);`).test(forced),
		);
		expect(seen.map(({ selector }) => selector)).not.toEqual([]);
	});
});

test.each(['light', 'dark'] as const)('a ground of its own is told from the paper in the %s theme', (theme) => {
	const [shade, ground] = [token('--chart-shade', theme), token('--chart-ground', theme)];
	expect(contrast(shade, ground)).toBeGreaterThanOrEqual(1.18);
	for (const text of ['--chart-ink', '--chart-muted', '--chart-accent'])
		expect(contrast(token(text, theme), shade), text).toBeGreaterThanOrEqual(4.5);
});
