/** `province-tiles` as marks: thirteen tiles on a grid, and a key where the grid is empty. */
import { colon, formatNumber, formatPercent } from '../../../../record/format';
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { GRID_COLUMNS, GRID_ROWS } from '../../families/provinces/grid';
import { cross, disc, halfDisc, square } from '../../kit/shapes';
import { textWidth } from '../../kit/textWidth';
import type { ProvinceTilesData, Tile } from './data';
import { alcoholOn, measureOn, type ProvinceTilesState } from './state';
import { px } from '../../kit/px';

/** The texture of a tile; `level` is a bar along its foot, `missing` is hatched. */
export type Look = 'level' | 'missing' | 'full' | 'rows' | 'dots' | 'columns' | 'empty';

interface Box {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface GlyphMark {
	key: string;
	path: string;
	/** Strokes only. */
	line: boolean;
}

export interface SwatchMark {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	look: Look;
	/** The part that is filled. */
	fill: Box;
	/** What the filled part is a part of; empty where all is filled. */
	track: Box[];
	glyphs: GlyphMark[];
	texts: { key: string; x: number; y: number; text: string; strong: boolean }[];
}

export interface TileMark extends SwatchMark {
	focused: boolean;
}

export interface ProvinceTilesMarks extends Marks {
	uid: string;
	tiles: TileMark[];
	key: SwatchMark[];
}

const GAP = 6;
const HEIGHTS = { narrow: 84, wide: 92 } as const;
const KEY_LINE = 24;
/** Room for the longest key, so that a choice does not move the page. */
const KEY_ROWS = 5;
const LOOKS = {
	alcohol: { removed: 'full', partly: 'rows', sold: 'empty', 'not-reported': 'missing', before: 'empty' },
	procurement: { bars: 'full', limits: 'rows', penalty: 'dots', prefers: 'columns', none: 'missing' },
} as const satisfies { [show: string]: { [state: string]: Look } };

type StateName = keyof typeof LOOKS.alcohol | keyof typeof LOOKS.procurement;

/** A sign beside the texture: a cross for removed, half a disc for partly sold, a disc for sold. */
function glyphsOf(name: StateName, x: number, y: number): GlyphMark[] {
	switch (name) {
		case 'removed':
		case 'bars':
			return [{ key: 'cross', path: cross(x, y, 5), line: true }];
		case 'partly':
			return [
				{ key: 'ring', path: disc(x, y, 5.5), line: true },
				{ key: 'half', path: halfDisc(x, y, 5.5), line: false },
			];
		case 'sold':
			return [{ key: 'disc', path: disc(x, y, 5.5), line: false }];
		case 'prefers':
			return [{ key: 'square', path: square(x, y, 4.5), line: false }];
		case 'penalty':
			return [{ key: 'plus', path: `M${px(x - 5)},${px(y)}h10M${px(x)},${px(y - 5)}v10`, line: true }];
		case 'limits':
			return [{ key: 'minus', path: `M${px(x - 5)},${px(y)}h10`, line: true }];
		default:
			return [];
	}
}

const stateOf = (tile: Tile, { show, on }: ProvinceTilesState): StateName =>
	show === 'alcohol' ? alcoholOn(tile, on) : (measureOn(tile, on)?.kind ?? 'none');

/** The states that the key names, with their words. Before the first report there is no state to name. */
function namesOf(show: keyof typeof LOOKS, { t }: Context): { name: StateName; text: string }[] {
	if (show === 'procurement')
		return keysOf(LOOKS.procurement).map((name) => ({ name, text: t(`chart.province-tiles.procurement.${name}`) }));
	return keysOf(LOOKS.alcohol)
		.filter((name) => name !== 'before')
		.map((name) => ({ name, text: t(`chart.province-tiles.alcohol.${name}`) }));
}

const keysOf = <Looks extends object>(looks: Looks) => Object.keys(looks) as (keyof Looks)[];

const lookOf = (name: StateName): Look => ({ ...LOOKS.alcohol, ...LOOKS.procurement })[name];

export function layout(
	data: ProvinceTilesData,
	state: ProvinceTilesState,
	{ band, width, uid }: Size,
	context: Context,
): ProvinceTilesMarks {
	const { t, locale } = context;
	const type = TYPE[band];
	const wide = band === 'wide';
	const tall = HEIGHTS[band];
	const pitch = (width - 2 + GAP) / GRID_COLUMNS;
	const across = px(Math.max(pitch - GAP, 1));

	// Where a figure with its sign does not fit into a tile, all tiles go without, and the key says what they are.
	const fits = (text: string) => textWidth(text, type) <= across - (wide ? 18 : 10);
	const signed = data.tiles.every(({ share }) => !share || fits(formatPercent(share.value, locale)));
	const unsaid = fits(t('chart.province-tiles.missing')) ? t('chart.province-tiles.missing') : '?';

	const tiles = data.tiles.map((tile): TileMark => {
		const [x, y] = [px(1 + tile.column * pitch), 2 + tile.row * (tall + GAP)];
		const [textX, codeY] = [x + (wide ? 9 : 5), y + type + 4];
		const code = { key: 'code', x: textX, y: codeY, text: tile.code, strong: true };
		const line = (row: number) => codeY + row * (type + 5);
		/** A texture keeps clear of the words above and below it. */
		const texture = (above: number, below: number) => ({
			key: 'fill',
			x,
			y: y + above,
			width: across,
			height: tall - above - below,
		});
		const base = { key: tile.id, focused: tile.id === state.province, x, y, width: across, height: tall };
		if (state.show === 'share') {
			const bar = {
				x: px(x + (wide ? 9 : 5)),
				y: y + tall - (wide ? 20 : 17),
				width: px(Math.max(across - (wide ? 18 : 10), 1)),
				height: wide ? 12 : 10,
			};
			const part = px((bar.width * (tile.share?.value ?? 0)) / 100);
			const texts = tile.share
				? [
						signed ? formatPercent(tile.share.value, locale) : formatNumber(tile.share.value, locale),
						tile.share.date.slice(0, 4),
					]
				: [unsaid];
			return {
				...base,
				look: tile.share ? 'level' : 'missing',
				fill: tile.share ? { key: 'fill', ...bar, width: part } : texture(46, 8),
				track: tile.share ? [{ key: 'track', ...bar }] : [],
				glyphs: [],
				texts: [
					code,
					...texts.map((text, row) => ({ key: String(row), x: textX, y: line(row + 1), text, strong: false })),
				],
			};
		}
		const name = stateOf(tile, state);
		return {
			...base,
			look: lookOf(name),
			fill: lookOf(name) === 'full' ? texture(0, 0) : texture(28, wide ? 30 : 8),
			track: [],
			glyphs: glyphsOf(name, px(x + across - (wide ? 16 : 11)), y + (wide ? 14 : 13)),
			texts: [
				code,
				...(wide
					? [
							{
								key: 'state',
								x: textX,
								y: y + tall - 12,
								text: t(`chart.province-tiles.short.${name}`),
								strong: false,
							},
						]
					: []),
			],
		};
	});

	const bottom = 2 + GRID_ROWS * (tall + GAP);
	// The key takes the empty corner of the wide grid, and a place of its own under the narrow one.
	const keyTop = wide ? bottom - tall - GAP + 8 : bottom + 6;
	const entries: { key: string; look: Look; share: number; text: string; name?: StateName }[] =
		state.show === 'share'
			? [
					{
						key: 'level',
						look: 'level',
						share: 0.7,
						text: t(signed ? 'chart.province-tiles.key.level' : 'chart.province-tiles.key.percent'),
					},
					{
						key: 'missing',
						look: 'missing',
						share: 1,
						text: unsaid === '?' ? `?${colon(locale)} ${t('chart.province-tiles.missing')}` : unsaid,
					},
				]
			: namesOf(state.show, context).map(({ name, text }) => ({ key: name, name, look: lookOf(name), share: 1, text }));
	const perColumn = wide ? 3 : KEY_ROWS;
	const columnWidth = Math.max(...entries.slice(0, perColumn).map(({ text }) => textWidth(text, type))) + 74;
	const key = entries.map(({ key: id, look, share, text, name }, index): SwatchMark => {
		const x = px(1 + Math.floor(index / perColumn) * columnWidth);
		const y = keyTop + (index % perColumn) * KEY_LINE;
		const side = 18;
		return {
			key: id,
			x,
			y,
			width: 26,
			height: side,
			look,
			fill: { key: 'fill', x, y, width: px(26 * share), height: side },
			track: [],
			glyphs: name ? glyphsOf(name, x + 40, y + side / 2) : [],
			texts: [{ key: 'text', x: x + (name ? 54 : 34), y: y + 13.5, text, strong: false }],
		};
	});
	return { width, height: wide ? bottom + 2 : keyTop + KEY_ROWS * KEY_LINE + 2, uid, tiles, key };
}

export function focusAt({ tiles }: ProvinceTilesMarks, x: number, y: number): string | null {
	const under = tiles.find(
		(tile) => x >= tile.x - 3 && x <= tile.x + tile.width + 3 && y >= tile.y - 3 && y <= tile.y + tile.height + 3,
	);
	return under?.key ?? null;
}
