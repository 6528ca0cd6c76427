/** The state of `province-tiles`, its parameters, and what is true of a tile in it. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { dayWithin, stepDay } from '../../families/duties/daySteps';
import type { AlcoholStatus, ProvinceTilesData, Report, Tile } from './data';

export const SHOWS = ['share', 'alcohol', 'procurement'] as const;
export type Show = (typeof SHOWS)[number];

export interface ProvinceTilesState {
	/** What the tiles show. */
	show: Show;
	/** The day on which the alcohol and the purchasing measures are shown. */
	on: Day;
	/** The tile in focus; empty where none is, as the chart opens. */
	province: string;
}

/** The last report on US alcohol up to a day; none means that nothing had been done yet. */
export const reportOn = ({ alcohol }: Tile, on: Day): Report | undefined => alcohol.findLast(({ from }) => from <= on);

export const alcoholOn = (tile: Tile, on: Day): AlcoholStatus | 'before' => reportOn(tile, on)?.status ?? 'before';

/** The purchasing measure announced up to a day. */
export const measureOn = ({ procurement }: Tile, on: Day) =>
	procurement && procurement.from <= on ? procurement : null;

export function read(data: ProvinceTilesData, params: Params): Reading<ProvinceTilesState> {
	const reader = paramReader(params);
	const show = reader.take<Show>('show', 'share', (value) => (SHOWS as readonly string[]).includes(value));
	const on = reader.take('on', data.asOf, dayWithin(data));
	const province = reader.take('province', '', oneOf(data.tiles, ''));
	return { state: { show, on, province }, ignored: reader.ignored };
}

export function write(_data: ProvinceTilesData, { show, on, province }: ProvinceTilesState): Params {
	return { show, on, province };
}

/** A focus is a tile, and a day where the day has been moved. */
export function withFocus(_data: ProvinceTilesData, state: ProvinceTilesState, key: string | null): ProvinceTilesState {
	if (!key) return state;
	const [province, on] = key.split('@');
	return { ...state, province: province || state.province, on: on ?? state.on };
}

/** Through the grid as it lies: along a row to the next tile, up and down to the nearest tile of the next row. */
export function move(data: ProvinceTilesData, state: ProvinceTilesState, direction: Direction): string | null {
	const { tiles } = data;
	if (direction === 'back-a-day' || direction === 'on-a-day')
		return `${state.province}@${stepDay([], state.on, direction, data)}`;
	const current = tiles.find(({ id }) => id === state.province);
	if (!current) return (direction === 'last' ? tiles.at(-1) : tiles[0])?.id ?? null;
	const row = tiles.filter((tile) => tile.row === current.row);
	const place = row.indexOf(current);
	const nearest = (step: number) =>
		tiles
			.filter((tile) => tile.row === current.row + step)
			.toSorted((a, b) => Math.abs(a.column - current.column) - Math.abs(b.column - current.column))[0];
	const target = {
		left: row[place - 1],
		right: row[place + 1],
		up: nearest(-1),
		down: nearest(1),
		first: tiles[0],
		last: tiles.at(-1),
	}[direction];
	return (target ?? current).id;
}
