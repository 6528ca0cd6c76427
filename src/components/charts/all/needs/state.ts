/** The state of `needs`, its parameters, and the goods shown in it. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { dayWithin } from '../../families/duties/daySteps';
import { inSector, readSector } from '../../families/trade/choice';
import { paramReader } from '../../kit/params';
import { stepRow } from '../../kit/rowSteps';
import type { Share } from '../../families/trade/shares';
import type { Good, NeedsData, Step } from './data';

export interface NeedsState {
	/** `all`, a strategic sector or a kind of goods. */
	sector: string;
	/** The day whose duties are shown. */
	on: Day;
	/** The goods in focus. */
	product: string;
}

/** What a rectangle is of: goods; what is left of goods beside their parts; or all goods that are not named. */
export interface Piece {
	id: string;
	good: Good | null;
	/** It is what other parts leave of the goods. */
	rest: boolean;
	value: number;
	imports: Share | null;
	exports: Share | null;
	/** The kinds of goods whose duties it bears; none where they differ from good to good. */
	kinds: string[];
}

const pieceOf = (good: Good): Piece => ({
	id: good.id,
	good,
	rest: false,
	value: good.value,
	imports: good.imports,
	exports: good.exports,
	kinds: good.sectors,
});

const sum = (goods: readonly { value: number }[]) => goods.reduce((total, { value }) => total + value, 0);

/** Goods in their parts, and what these leave. */
function partsOf({ goods }: NeedsData, whole: Good): Piece[] {
	const parts = goods.filter(({ part }) => part === whole.id);
	const left = whole.value - sum(parts);
	const rest: Piece = {
		...pieceOf(whole),
		id: `other-${whole.id}`,
		rest: true,
		value: left,
		imports: null,
		exports: null,
		kinds: [],
	};
	return [...parts.map(pieceOf), ...(left > 0 ? [rest] : [])];
}

/** Where a share stands: in the middle where its source gives a range. */
export const middleOf = ({ value, high = value }: Share): number => (value + high) / 2;

/** Those with a share from the greatest down; then those without from the largest down, what is left of goods last. */
function inOrder(a: Piece, b: Piece): number {
	const [left, right] = [a, b].map(({ imports }) => (imports ? middleOf(imports) : -1)) as [number, number];
	const rank = ({ id, rest }: Piece) => (id === 'all-other' ? 2 : rest ? 1 : 0);
	return right - left || rank(a) - rank(b) || b.value - a.value;
}

/**
 * What is shown of a sector. No dollar is shown twice: goods stand in their parts where a share is known of a part, or
 * where a sector is looked at; else as a whole.
 */
export function shownPieces(data: NeedsData, sector: string): Piece[] {
	const chosen = data.goods.filter((good) => inSector(good, sector));
	const wholes = chosen.filter(({ part }) => !chosen.some(({ id }) => id === part));
	const pieces = wholes.flatMap((good) => {
		const parts = data.goods.filter(({ part }) => part === good.id);
		const parted = !good.imports && parts.length > 0 && (sector !== 'all' || parts.some(({ imports }) => imports));
		return parted ? partsOf(data, good) : [pieceOf(good)];
	});
	if (sector === 'all')
		pieces.push({
			id: 'all-other',
			good: null,
			rest: true,
			value: data.all.value - sum(wholes),
			imports: null,
			exports: null,
			kinds: [],
		});
	return pieces.toSorted(inOrder);
}

/** The duty on a kind of goods on a day. */
const stepOn = ({ duties }: NeedsData, kind: string, on: Day): Step | undefined =>
	duties[kind]?.findLast(({ from }) => from <= on);

/** The duties of a day on the kinds of goods that a piece is of. */
export const stepsOn = (data: NeedsData, { kinds }: Piece, on: Day): Step[] =>
	kinds.flatMap((kind) => stepOn(data, kind, on) ?? []);

/** How high a duty is, in the words of the key. */
export type Level = 'none' | 'low' | 'middle' | 'high' | 'banned' | 'varies';
export const LEVELS: readonly Level[] = ['none', 'low', 'middle', 'high', 'banned', 'varies'];
/** The most percent of a low duty and of a middle one. */
export const BOUNDS = { low: 15, middle: 30 } as const;

/** The level of a piece’s duty on a day; where its kinds bear duties of several levels, it varies. */
export function levelOn(data: NeedsData, piece: Piece, on: Day): Level {
	const levels = stepsOn(data, piece, on).map(({ banned, percent }): Level => {
		if (banned) return 'banned';
		if (percent === null) return 'varies';
		if (percent === 0) return 'none';
		return percent <= BOUNDS.low ? 'low' : percent <= BOUNDS.middle ? 'middle' : 'high';
	});
	const [first = 'varies', ...more] = new Set(levels);
	return more.length > 0 ? 'varies' : first;
}

/** The piece that a word of an address means: goods that are shown as one or in parts were once shown otherwise. */
function meant(data: NeedsData, asked: string, shown: readonly Piece[]): string | undefined {
	const id = data.known[asked] ?? asked;
	const whole = data.goods.find((good) => good.id === id)?.part;
	const ways: ((piece: Piece) => boolean)[] = [
		(piece) => piece.id === id,
		({ good }) => good?.id === id || good?.part === id,
		(piece) => piece.id === whole,
		({ good }) => good?.group === id,
	];
	return ways.flatMap((way) => shown.find(way) ?? [])[0]?.id;
}

/** Other words of addresses: all goods were a row of a former chart. */
const OTHER_WORDS = ['goods', 'all-other'];

export function read(data: NeedsData, params: Params): Reading<NeedsState> {
	const reader = paramReader(params);
	const sector = readSector(data.places, reader);
	const on = reader.take('on', data.asOf, dayWithin(data));
	const shown = shownPieces(data, sector);
	const usual = shown.toSorted((a, b) => Number(b.imports !== null) - Number(a.imports !== null) || b.value - a.value);
	const words = new Set([
		...OTHER_WORDS,
		...Object.keys(data.known),
		...data.goods.flatMap(({ id }) => [id, `other-${id}`]),
		...data.places.sectors.map(({ id }) => id),
	]);
	const asked = reader.take('product', usual[0]?.id ?? '', (value) => words.has(value));
	return { state: { sector, on, product: meant(data, asked, shown) ?? usual[0]?.id ?? '' }, ignored: reader.ignored };
}

export const write = (_data: NeedsData, { sector, on, product }: NeedsState): Params => ({ sector, on, product });

export const withFocus = (_data: NeedsData, state: NeedsState, key: string | null): NeedsState =>
	key === null ? state : { ...state, product: key };

export function move(data: NeedsData, { sector, product }: NeedsState, direction: Direction): string {
	return stepRow(
		shownPieces(data, sector).map(({ id }) => id),
		product,
		direction,
	);
}
