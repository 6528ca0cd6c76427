/** The key of `asks`, the titles of its issues, and the heads over those who hold a stance. */
import { formatNumber } from '../../../../record/format';
import type { PositionStance } from '../../../../record/schema';
import { TYPE, type Band, type Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { AsksData } from './data';
import type { AsksMarks, TextMark } from './marks';
import { arrowPath, shapesOf } from './shapes';
import { issueText, sentenceCase } from './issues';
import type { Entry } from './state';

/** The height of a line of text. */
export const LINE = 17;
/** The type of titles; marks.css holds the same number. */
const TITLE = 16;
const RADIUS = 6;
/** The least width of a picture in a band: texts are broken for it, so that a wider picture is no lower. */
export const LEAST: { readonly [B in Band]: number } = { narrow: 300, wide: 672 };

/** The key at the top, and where it ends. */
export function legendOf(band: Band, { t }: Context): { legend: AsksMarks['legend']; bottom: number } {
	let [x, y] = [2, 14];
	const legend = (['supports', 'conditional', 'opposes', 'unclear', 'moved'] as const).map((key) => {
		const text = key === 'moved' ? t('chart.asks.key.moved') : t(`chart.asks.stance.${key}`);
		const before = key === 'moved' ? 50 : 20;
		const room = textWidth(text, TYPE[band]) + before;
		if (x > 2 && x + room > LEAST[band]) [x, y] = [2, y + LINE + 4];
		const [at, level] = [x + RADIUS + 1, y - 4.5];
		const texts = [{ key: 'text', x: px(x + before - 1), y, text }];
		x = px(x + room + 16);
		return key === 'moved'
			? {
					key,
					shapes: [
						...shapesOf('unclear', at, level, RADIUS - 1),
						{ ...shapesOf('unclear', at + 30, level, RADIUS - 1)[0]!, key: 'next' },
					],
					texts,
					arrow: arrowPath(at + 9, at + 21, level),
				}
			: { key, shapes: shapesOf(key, at, level, RADIUS), texts, arrow: '' };
	});
	return { legend, bottom: y + 6 };
}

/** What an issue is about, from the line at `y` on. */
export const titleOf = (data: AsksData, issue: string, y: number, band: Band, context: Context): TextMark[] =>
	wrap(sentenceCase(issueText(data, issue, context), context), LEAST[band] - 8, TITLE, 2, true).map((text, line) => ({
		key: String(line),
		x: 4,
		y: px(y + line * LINE),
		text,
	}));

/** The places of stances, from the left. Who is neither for nor against stands with those who set conditions. */
export const PLACES = [['supports'], ['conditional', 'unclear'], ['opposes']] as const satisfies PositionStance[][];
export const placeOf = (stance: PositionStance): number =>
	PLACES.findIndex((stances: readonly PositionStance[]) => stances.includes(stance));

/** How many hold the stances of a place: `With conditions: 5 · neither: 1`, `Against: none found`. */
export function headText(entries: readonly Entry[], place: number, context: Context): string {
	const { t, locale } = context;
	const counted = PLACES[place]!.map((stance: PositionStance) => ({
		stance,
		count: entries.filter((entry) => entry.now.stance === stance).length,
	}));
	const held = counted.filter(({ count }) => count > 0);
	const said = (held.length > 0 ? held : counted.slice(0, 1)).map(({ stance, count }) =>
		t(`chart.asks.head.${stance}`, { count: count > 0 ? formatNumber(count, locale) : t('chart.asks.nobody') }),
	);
	return sentenceCase(said.join(' · '), context);
}
