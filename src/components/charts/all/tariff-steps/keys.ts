/** The key above the rows of `tariff-steps`: what an area and a line stand for, each texture that is drawn, and the scale. */
import { formatPercent } from '../../../../record/format';
import { TYPE, type Band, type Context } from '../../contract';
import { textWidth } from '../../kit/textWidth';
import type { Origin } from './data';

/** How a step is drawn: its figure is exact, a ceiling, not known, or the goods may not enter at all. */
export type Look = 'known' | 'up-to' | 'unknown' | 'banned';

/** What a key explains: an origin, a texture of areas, a line that is not exact, or the levels of each row. */
export type KeyName = Origin | Exclude<Look, 'known'> | 'dashed' | 'scale';

export interface KeyMark {
	key: KeyName;
	x: number;
	y: number;
	text: string;
	textX: number;
}

/** The least width of a band, for which keys are broken into lines. */
const LEAST = { narrow: 312, wide: 680 } as const;
const LINE = 20;
const SWATCH = 20;

/** Percents with a line in every row: the top of the scale and the middle. */
export const levelsOf = (top: number): [number, number] => [top / 2, top];

/**
 * The keys of what a picture shows, line by line.
 * @param looks how its areas and its lines look
 * @param top the percent that fills a row
 */
export function keysOf(
	origins: readonly Origin[],
	looks: { areas: ReadonlySet<Look>; lines: ReadonlySet<Look> },
	top: number,
	band: Band,
	{ locale, t }: Context,
): { keys: KeyMark[]; height: number } {
	const [middle, most] = levelsOf(top).map((level) => formatPercent(level, locale)) as [string, string];
	const names: KeyName[] = [
		...origins,
		...(['up-to', 'unknown', 'banned'] as const).filter((look) => looks.areas.has(look)),
		...(looks.lines.has('up-to') || looks.lines.has('unknown') ? (['dashed'] as const) : []),
		'scale',
	];
	let [x, y] = [4, 6];
	const keys = names.map((key): KeyMark => {
		const text = t(`chart.tariff-steps.key.${key}`, { middle, top: most });
		const width = SWATCH + textWidth(text, TYPE[band]);
		if (x > 4 && x + width > LEAST[band] - 4) [x, y] = [4, y + LINE];
		const mark = { key, x, y, text, textX: x + SWATCH };
		x += width + 18;
		return mark;
	});
	return { keys, height: y - 6 };
}
