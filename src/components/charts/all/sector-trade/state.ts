/** The state of `sector-trade`, its parameters, and the lines it shows. */
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { inSector, readSector } from '../../families/trade/choice';
import type { Early, Row, SectorTradeData, Share } from './data';

export interface SectorTradeState {
	/** `all`, a strategic sector or a kind of goods. */
	sector: string;
	/** The line in focus. */
	product: string;
}

/** A line of the picture: a strategic sector with all its goods, or goods. */
export interface Line {
	id: string;
	name: string;
	kind: 'sector' | 'goods' | 'part';
	value: number;
	early: Early | null;
	share: Share | null;
	row: Row | null;
}

/** Goods among those shown with them: a part of goods that are not shown stands on its own. */
const goodsLine = (row: Row, _index: number, shown: readonly Row[]): Line => ({
	...row,
	kind: shown.some(({ id }) => id === row.part) ? 'part' : 'goods',
	row,
});

/** A strategic sector: its goods added up, each counted once. */
function sectorLine(data: SectorTradeData, id: string, name: string): Line {
	const rows = data.rows.filter(({ group, part }) => group === id && part === null);
	const whole = rows.flatMap(({ early }) => early ?? []);
	const sum = (values: number[]) => Math.round(values.reduce((total, value) => total + value, 0));
	return {
		id,
		name,
		kind: 'sector',
		value: sum(rows.map(({ value }) => value)),
		early:
			whole.length === rows.length
				? { now: sum(whole.map(({ now }) => now)), before: sum(whole.map(({ before }) => before)) }
				: null,
		share: null,
		row: null,
	};
}

/** Goods from the largest to the smallest, the parts of some behind them. */
function bySize(rows: readonly Row[]): Row[] {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const wholes = sorted.filter(({ part }) => !sorted.some(({ id }) => id === part));
	return wholes.flatMap((whole) => [whole, ...sorted.filter(({ part }) => part === whole.id)]);
}

/** The lines that a sector shows, from top to bottom: the largest first. A whole strategic sector has a line of its own. */
export function shownLines(data: SectorTradeData, sector: string): Line[] {
	const sectors = data.places.groups
		.filter(({ id }) => sector === 'all' || sector === id)
		.map(({ id, name }) => ({ id, whole: sectorLine(data, id, name) }))
		.toSorted((a, b) => b.whole.value - a.whole.value)
		.flatMap(({ id, whole }) => [whole, ...bySize(data.rows.filter(({ group }) => group === id)).map(goodsLine)]);
	if (sector !== 'all' && sectors.length > 0) return sectors;
	const rest = data.rows.filter((row) => (sector === 'all' ? row.group === null : inSector(row, sector)));
	return [...sectors, ...bySize(rest).map(goodsLine)];
}

export function read(data: SectorTradeData, params: Params): Reading<SectorTradeState> {
	const reader = paramReader(params);
	const sector = readSector(data.places, reader);
	const lines = shownLines(data, sector);
	const first = lines.toSorted((a, b) => b.value - a.value)[0]?.id ?? '';
	const asked = reader.take('product', first, oneOf([...data.rows, ...data.places.groups]));
	const product = lines.some(({ id }) => id === asked) ? asked : first;
	return { state: { sector, product }, ignored: reader.ignored };
}

export const write = (_data: SectorTradeData, { sector, product }: SectorTradeState): Params => ({ sector, product });

export const withFocus = (_data: SectorTradeData, state: SectorTradeState, key: string | null): SectorTradeState =>
	key ? { ...state, product: key } : state;

/** Up and left lead to the line above, down and right to the line below. */
export function move(data: SectorTradeData, state: SectorTradeState, direction: Direction): string {
	const lines = shownLines(data, state.sector);
	const at = lines.findIndex(({ id }) => id === state.product);
	const step = { up: -1, left: -1, 'back-a-day': -1, down: 1, right: 1, 'on-a-day': 1, first: -at, last: lines.length };
	const to = Math.min(Math.max(at + step[direction], 0), lines.length - 1);
	return lines[to]?.id ?? state.product;
}
