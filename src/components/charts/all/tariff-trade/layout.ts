/**
 * `tariff-trade` as marks: a path a kind of goods, from month to month. The duty in force goes across, imports against the
 * year before upward.
 */
import { formatPercent, formatWhen } from '../../../../record/format';
import { TYPE, type Band, type Context, type Size } from '../../contract';
import { px } from '../../kit/px';
import { linear } from '../../kit/scales';
import { disc } from '../../kit/shapes';
import { textWidth, wrap } from '../../kit/textWidth';
import type { Path, TariffTradeData } from './data';
import type { PathMark, TariffTradeMarks, TextMark } from './marks';
import { keyOf, runsOf, type Point, type TariffTradeState } from './state';

/** Names of goods without a duty stand to the left of a wide picture; those of the others behind the ends of their paths. */
const FRAME: { readonly [B in Band]: { left: number; right: number; plot: number } } = {
	narrow: { left: 48, right: 150, plot: 300 },
	wide: { left: 232, right: 168, plot: 360 },
};
const LEAST: { readonly [B in Band]: number } = { narrow: 300, wide: 680 };
const LINE = 16;
/** Imports are never so low that they have no place on a scale of doublings. */
const LOWEST = 1;

/** Spreads labels so that none lie on each other, each as near to its place as the others let it. */
function spread(places: readonly number[], from: number, until: number): number[] {
	const order = places.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
	const out: number[] = [];
	let free = from;
	for (const { y, index } of order) {
		out[index] = Math.max(y, free);
		free = out[index] + LINE;
	}
	let limit = until;
	for (const { index } of order.toReversed()) {
		out[index] = Math.min(out[index]!, limit);
		limit = out[index] - LINE;
	}
	return out;
}

/** How large the dots of months are, and how far apart two stand at least. */
const RADIUS = 3.5;
const APART = 4;

interface Dot {
	key: string;
	x: number;
	y: number;
	/** Where it would stand on the narrowest picture: all pictures show the same dots. */
	least: [x: number, y: number];
}

/** The dots of a path that do not lie on each other: the one in focus, then from the last month back. */
function apart(dots: readonly Dot[], focus: string): Dot[] {
	const first = dots.filter(({ key }) => key === focus);
	const kept = [...first, ...dots.filter(({ key }) => key !== focus).toReversed()].reduce<Dot[]>(
		(all, dot) =>
			all.some((other) => Math.hypot(other.least[0] - dot.least[0], other.least[1] - dot.least[1]) < APART)
				? all
				: [...all, dot],
		[],
	);
	return dots.filter((dot) => kept.includes(dot));
}

/** What a text covers, a little more than its letters. */
function coveredBy({ anchor, look, text, x, y }: TextMark, type: number) {
	const length = textWidth(text, type, look === 'strong');
	const left = anchor === 'start' ? x : x - length;
	return { left: left - 2, right: left + length + 2, top: y - type, bottom: y + 3 };
}

/** The month in which a path begins, beside its first point: where it lies on no other text; nowhere if there is no room. */
function besidePoint(
	{ x, y }: { x: number; y: number },
	text: string,
	others: readonly TextMark[],
	room: { from: number; until: number },
	type: number,
): TextMark | undefined {
	const taken = others.map((other) => coveredBy(other, type));
	return [-6, 16]
		.flatMap((down) =>
			(['start', 'end'] as const).map((anchor): TextMark => {
				const away = anchor === 'start' ? 8 : -8;
				return { key: 'first', x: px(x + away), y: px(y + down), text, anchor, look: 'muted' };
			}),
		)
		.find((mark) => {
			const own = coveredBy(mark, type);
			const isFree = taken.every(
				(box) => own.right < box.left || own.left > box.right || own.bottom < box.top || own.top > box.bottom,
			);
			return isFree && own.left >= room.from && own.right <= room.until;
		});
}

export function layout(data: TariffTradeData, state: TariffTradeState, size: Size, context: Context): TariffTradeMarks {
	const { t, locale } = context;
	const { band, width } = size;
	const type = TYPE[band];
	const wide = band === 'wide';
	const { left, right: margin, plot } = FRAME[band];
	const right = Math.max(width - margin, left + 1);
	const notes: TextMark[] = [];
	const note = (key: string, words: string, y: number, room: number) =>
		wrap(words, room, type, 3).map((text, line): TextMark => ({
			key: `${key}-${line}`,
			x: 2,
			y: px(y + line * LINE),
			text,
			anchor: 'start',
			look: 'muted',
		}));
	notes.push(...note('up', t(`chart.tariff-trade.up.${state.against}`, { year: data.baseYear }), 15, LEAST[band] - 8));
	const top = 15 + notes.length * LINE + 8;
	const bottom = top + plot;

	const runs = data.paths.map((path) => ({ path, runs: runsOf(path, state.against) }));
	const all = runs.flatMap((one) => one.runs.flat());
	// Twice as much is as far from the same as half as much.
	const reach = [100, ...all.map(({ percent }) => Math.max(percent, LOWEST))];
	const y = linear([Math.log2(Math.min(...reach)) - 0.15, Math.log2(Math.max(...reach)) + 0.15], [bottom, top]);
	const heightOf = (percent: number) => y(Math.log2(Math.max(percent, LOWEST)));
	const highest = Math.max(50, ...all.map(({ duty }) => duty));
	const x = linear([0, highest], [left, right]);
	const leastX = linear([0, highest], [0, LEAST.narrow - FRAME.narrow.left - FRAME.narrow.right]);
	const at = ({ duty, percent }: Point) => ({ x: px(x(duty)), y: px(heightOf(percent)) });

	const ends = runs.map((one) => one.runs.at(-1)?.at(-1));
	const isHit = (path: Path) => (path.steps.at(-1)?.duty ?? 1) > 0;
	const named = runs.map(
		({ path }, index) => ends[index] !== undefined && (wide || isHit(path) || path.id === state.product),
	);
	const side = (index: number) => (wide && ends[index]!.duty === 0 ? 'left' : 'right');
	const baseOf = new Map<number, number>();
	for (const where of ['left', 'right'] as const) {
		const those = runs.map((_, index) => index).filter((index) => named[index] && side(index) === where);
		spread(
			those.map((index) => heightOf(ends[index]!.percent) + 4.5),
			top + 10,
			bottom - 4,
		).forEach((base, place) => baseOf.set(those[place]!, base));
	}

	const points: TariffTradeMarks['points'] = [];
	const paths = runs.map(({ path, runs: own }, index): PathMark => {
		const focused = path.id === state.product;
		const line = own
			.map((run) => run.map((point, place) => `${place === 0 ? 'M' : 'L'}${at(point).x},${at(point).y}`).join(''))
			.join('');
		for (const point of own.flat()) points.push({ key: keyOf(path.id, point.month), ...at(point) });
		const dots = focused
			? apart(
					own.flat().map((point): Dot => {
						const scale = FRAME.narrow.plot / plot;
						const least: Dot['least'] = [leastX(point.duty), heightOf(point.percent) * scale];
						return { key: keyOf(path.id, point.month), ...at(point), least };
					}),
					keyOf(path.id, state.month),
				)
			: [];
		const end = ends[index];
		const base = baseOf.get(index);
		const texts: TextMark[] = [];
		const leader: PathMark['leader'] = [];
		if (end && base !== undefined) {
			const onLeft = side(index) === 'left';
			const place = at(end);
			const textX = onLeft ? left - 66 : Math.min(right + 16, width - textWidth(path.name, type, true) - 2);
			texts.push({
				key: 'name',
				x: px(textX),
				y: px(base),
				text: path.name,
				anchor: onLeft ? 'end' : 'start',
				look: focused ? 'strong' : 'plain',
			});
			leader.push({
				key: 'leader',
				path: `M${place.x},${place.y}L${px(onLeft ? left - 62 : textX - 3)},${px(base - 4.5)}`,
			});
		}
		return {
			key: path.id,
			focused,
			hit: isHit(path),
			path: line,
			dots: dots.map((dot) => ({ key: dot.key, path: disc(dot.x, dot.y, RADIUS) })),
			texts,
			leader,
		};
	});

	const focus = points.find(({ key }) => key === keyOf(state.product, state.month));
	const levels = [6.25, 12.5, 25, 50, 100, 200, 400, 800]
		.filter((value) => value >= Math.min(...reach) * 0.9 && value <= Math.max(...reach) * 1.1)
		.map((value) => ({
			key: String(value),
			x1: left,
			x2: px(right),
			y: px(heightOf(value)),
			text: formatPercent(value, locale),
			textX: left - 6,
			major: value === 100,
		}));
	const every = highest > 60 ? 25 : 10;
	const duties = Array.from({ length: Math.floor(highest / every) + 1 }, (_, index) => index * every)
		.filter((value) => wide || value % (2 * every) === 0)
		.map((value) => ({
			key: String(value),
			x: px(x(value)),
			y1: bottom,
			y2: bottom + 6,
			text: formatPercent(value, locale),
			textY: bottom + 21,
		}));
	const under = note('across', t('chart.tariff-trade.across'), bottom + 42, LEAST[band] - 8);
	const broken = data.paths.some((path) => runsOf(path, state.against).flat().length < path.steps.length);
	const gap = broken
		? note('broken', t('chart.tariff-trade.broken'), bottom + 42 + under.length * LINE, LEAST[band] - 8)
		: [];
	const focusRun = runs.find(({ path }) => path.id === state.product)?.runs.flat();
	const first = focusRun?.[0];
	const begins =
		first &&
		focusRun!.length > 1 &&
		besidePoint(
			at(first),
			formatWhen(first.month, locale, 'short'),
			paths.flatMap(({ texts }) => texts),
			{ from: left, until: width },
			type,
		);
	if (begins) notes.push(begins);
	notes.push(...under, ...gap);
	return {
		width,
		height: px(bottom + 42 + (under.length + gap.length) * LINE),
		paths: [...paths.filter(({ focused }) => !focused), ...paths.filter(({ focused }) => focused)],
		ring: focus ? [{ key: 'ring', x: focus.x, y: focus.y }] : [],
		points,
		levels,
		duties,
		notes,
	};
}

/** How far a pointer may be from a point, in pixels. */
const NEAR = 40;

/** The point nearest to a pointer. */
export function focusAt({ points }: TariffTradeMarks, x: number, y: number): string | null {
	const away = (point: { x: number; y: number }) => Math.hypot(point.x - x, point.y - y);
	const nearest = points.toSorted((a, b) => away(a) - away(b))[0];
	return nearest && away(nearest) <= NEAR ? nearest.key : null;
}
