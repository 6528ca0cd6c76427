/** `dependence` as marks: a row a product, a point for each side on one scale, hatching where a side is not known. */
import { formatFigure, formatPercent } from '../../../../record/format';
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { diamond, disc } from '../../families/months/layout';
import { textWidth, wrap } from '../../kit/textWidth';
import { signOf } from '../../kit/sureness';
import { linear } from '../../kit/scales';
import { middleOf, rangeOf, SIDES, type DependenceData, type Share, type Side } from './data';
import { shownProducts, type DependenceState } from './state';
import { productName } from './words';
import { px } from '../../kit/px';

export interface PointMark {
	key: Side;
	path: string;
	anchor: 'start' | 'end';
	lines: { key: string; text: string; x: number; y: number }[];
}

export interface DependenceRow {
	key: string;
	focused: boolean;
	top: number;
	height: number;
	name: { key: string; text: string; x: number; y: number }[];
	track: { x1: number; x2: number; y: number };
	/** Between two points that are known. */
	tie: { key: string; x1: number; x2: number; y: number }[];
	/** Along the whole scale, where a side is not known: it may lie anywhere. */
	unknown: { key: string; x: number; width: number; y: number; height: number }[];
	/** From the least to the greatest that sources give for a side, where they give more than one figure. */
	ranges: { key: Side; x: number; width: number; y: number; height: number }[];
	points: PointMark[];
	missing: { key: string; text: string; x: number; y: number; anchor: 'start' | 'end' }[];
}

export interface DependenceMarks extends Marks {
	uid: string;
	keys: { key: Side; path: string; lines: { key: string; text: string; x: number; y: number }[] }[];
	levels: { key: string; x: number; y1: number; y2: number; text: string; textY: number }[];
	rows: DependenceRow[];
}

const FRAME = {
	narrow: { left: 60, right: 72, head: 20, pitch: 62 },
	wide: { left: 196, right: 112, head: 0, pitch: 38 },
} as const;
/** The least width of a band, for which keys are broken into lines. */
const LEAST = { narrow: 312, wide: 680 } as const;
const LINE = 18;

const point = (side: Side, x: number, y: number) => (side === 'us' ? disc(x, y, 6) : diamond(x, y, 7));

export function layout(data: DependenceData, state: DependenceState, size: Size, context: Context): DependenceMarks {
	const { locale, t } = context;
	const { band, width } = size;
	const frame = FRAME[band];
	const type = TYPE[band];
	const right = width - frame.right;
	const x = linear([0, 100], [frame.left, right]);

	let y = 4;
	const keys = SIDES.map((side) => {
		const lines = wrap(t(`chart.dependence.key.${side}`), LEAST[band] - 28, type, 3).map((text, index) => ({
			key: String(index),
			text,
			x: 22,
			y: y + 11 + index * LINE,
		}));
		const key = { key: side, path: point(side, 9, y + 7), lines };
		y += lines.length * LINE + 4;
		return key;
	});
	const top = y + 30;

	const products = shownProducts(data, state.sector);
	const rows = products.map((product, index): DependenceRow => {
		const rowTop = top + index * frame.pitch;
		const level = rowTop + frame.head + (frame.pitch - frame.head) / 2;
		const known = SIDES.flatMap((side): [Side, Share][] => (product[side] ? [[side, product[side]]] : []));
		known.sort((a, b) => middleOf(a[1]) - middleOf(b[1]));
		// Two points on one place would hide each other: one goes up a little, the other down.
		const close = known.length === 2 && x(middleOf(known[1]![1])) - x(middleOf(known[0]![1])) < 12 ? 6 : 0;
		const heightOf = (side: Side) => level + (side === 'us' ? -close : close);
		const points = known.map(([side, share], place): PointMark => {
			const at = px(x(middleOf(share)));
			// Beside all that is drawn of the share.
			const [least, most] = rangeOf(share);
			const left = known.length === 2 && place === 0;
			const { value, high } = share;
			const figure = { value, ...(high !== undefined && { high }), unit: 'percent' as const };
			const percent = signOf(share) + formatFigure(figure, locale);
			const year = `(${share.asOf.slice(0, 4)})`;
			// On a phone the year stands under the figure: beside it there is no room.
			const lines = band === 'wide' ? [`${percent} ${year}`] : [percent, year];
			return {
				key: side,
				path: point(side, at, heightOf(side)),
				anchor: left ? 'end' : 'start',
				lines: lines.map((text, line) => ({
					key: String(line),
					text,
					x: px(left ? x(least) - 11 : x(most) + 11),
					y: level + 5 + (line - (lines.length - 1) / 2) * 16,
				})),
			};
		});
		const absent = SIDES.filter((side) => product[side] === null);
		const missing =
			absent.length === 2
				? [t('chart.dependence.missing')]
				: absent.map((side) => t(`chart.dependence.missing.${side}`));
		const names = wrap(
			productName(data, product.id, context),
			band === 'wide' ? frame.left - 60 : width,
			type,
			2,
			true,
		);
		const nameTop = band === 'wide' ? level + 5 - ((names.length - 1) * 16) / 2 : rowTop + 15;
		return {
			key: product.id,
			focused: product.id === state.product,
			top: rowTop,
			height: frame.pitch,
			name: names.map((text, line) => ({ key: String(line), text, x: 4, y: nameTop + line * 16 })),
			track: { x1: frame.left, x2: right, y: level },
			tie:
				known.length === 2
					? [{ key: 'tie', x1: px(x(middleOf(known[0]![1]))), x2: px(x(middleOf(known[1]![1]))), y: level }]
					: [],
			unknown:
				absent.length > 0
					? [{ key: 'unknown', x: frame.left, width: Math.max(px(right - frame.left), 0), y: level - 5, height: 10 }]
					: [],
			ranges: known.flatMap(([side, share]) => {
				const [least, most] = rangeOf(share);
				if (least === most) return [];
				return [{ key: side, x: px(x(least)), width: px(x(most) - x(least)), y: heightOf(side) - 3, height: 6 }];
			}),
			points,
			missing: missing.map((text, place) => {
				const key = String(place);
				if (absent.length === 2) return { key, text, x: frame.left + 6, y: level + 5, anchor: 'start' as const };
				if (band === 'narrow') return { key, text, x: width - 4, y: rowTop + 15, anchor: 'end' as const };
				// On the side of the known point that has more room.
				const [only] = points;
				const free = only!.lines[0]!.x + textWidth(only!.lines[0]!.text, type) + 12;
				const before = px(x(rangeOf(known[0]![1])[0])) - 14;
				return width - free > before - frame.left
					? { key, text, x: px(free), y: level + 5, anchor: 'start' as const }
					: { key, text, x: px(before), y: level + 5, anchor: 'end' as const };
			}),
		};
	});
	const bottom = top + products.length * frame.pitch;
	return {
		width,
		height: bottom + 6,
		uid: size.uid,
		keys,
		levels: [0, 25, 50, 75, 100].map((value) => ({
			key: String(value),
			x: px(x(value)),
			y1: top - 4,
			y2: bottom,
			text: formatPercent(value, locale),
			textY: top - 11,
		})),
		rows,
	};
}

/** The row under a point. */
export function focusAt({ rows, width }: DependenceMarks, x: number, y: number): string | null {
	if (x < -20 || x > width + 20) return null;
	return rows.find(({ top, height }) => y >= top && y < top + height)?.key ?? null;
}
