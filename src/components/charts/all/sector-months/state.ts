/** The state of `sector-months`, its parameters, and what is shown and in focus in it. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { inSector, readSector } from '../../families/trade/choice';
import type { Duty, Product, SectorMonthsData, Step } from './data';

export type Origin = 'originating' | 'other';

export const SCALES = ['index', 'own', 'one'] as const;
export type Scale = (typeof SCALES)[number];

export interface SectorMonthsState {
	/** `all`, a strategic sector or a kind of goods. */
	sector: string;
	/** An index of one base for all panels, dollars on a scale of each panel's own, or dollars on one for all. */
	scale: Scale;
	/** Whose duties are marked: of goods that qualify under the agreement, or of others. */
	origin: Origin;
	/** The month of the cursor. */
	month: string;
	/** The panel in focus. */
	product: string;
}

/**
 * The goods whose panels are shown. Among all, parts of goods that have a panel are left out, and all goods together come
 * first unless one scale in dollars would crush the rest.
 */
export function shownProducts(data: SectorMonthsData, { sector, scale }: Pick<SectorMonthsState, 'sector' | 'scale'>) {
	if (sector !== 'all') return data.products.filter((product) => inSector(product, sector));
	const whole = data.products.filter(({ part }) => !data.products.some(({ id }) => id === part));
	return scale === 'one' ? whole : [data.all, ...whole];
}

/** The duty on a day; nothing before the record of duties begins. */
export const stepOn = (duty: Duty, origin: Origin, day: Day): Step | undefined =>
	duty[origin].findLast(({ from }) => from <= day);

/** How heavy a duty is: a ban weighs most, one that is not known nothing. */
export const height = (step: Step | undefined): number => (step?.banned ? Infinity : (step?.percent ?? 0));

export function read(data: SectorMonthsData, params: Params): Reading<SectorMonthsState> {
	const reader = paramReader(params);
	const { take, ignored } = reader;
	const sector = readSector(data.places, reader);
	const scale = take<Scale>('scale', 'index', oneOf([], ...SCALES));
	// Another chart on the page may show both at once; here there is room for one.
	const origin = take<Origin | 'both'>('origin', 'originating', oneOf([], 'originating', 'other', 'both'));
	const month = take('month', data.months.at(-1)!, (value) => data.months.includes(value));
	const shown = shownProducts(data, { sector, scale });
	const at = data.months.indexOf(month);
	const first = (shown.find(({ id, values }) => id !== data.all.id && values[at] !== null) ?? shown[0])?.id ?? '';
	const asked = take('product', first, oneOf([...data.products, data.all, ...data.places.groups], ...data.yearly));
	return {
		state: {
			sector,
			scale,
			origin: origin === 'other' ? 'other' : 'originating',
			month,
			product: shown.some(({ id }) => id === asked) ? asked : first,
		},
		ignored,
	};
}

export const write = (_data: SectorMonthsData, state: SectorMonthsState): Params => ({ ...state });

export const focusKey = (product: string, month: string) => `${product}@${month}`;

export function withFocus(_data: SectorMonthsData, state: SectorMonthsState, key: string | null): SectorMonthsState {
	const [product, month] = key?.split('@') ?? [];
	return product && month ? { ...state, product, month } : state;
}

/** Left and right go to the month before and after, up and down to the panel before and after. */
export function move(data: SectorMonthsData, state: SectorMonthsState, direction: Direction): string {
	const panels: readonly Product[] = shownProducts(data, state);
	const panel = panels.findIndex(({ id }) => id === state.product);
	const last = data.months.length - 1;
	const at = data.months.indexOf(state.month);
	const month = {
		left: at - 1,
		'back-a-day': at - 1,
		right: at + 1,
		'on-a-day': at + 1,
		first: 0,
		last,
		up: at,
		down: at,
	}[direction];
	const product = { up: panels[panel - 1], down: panels[panel + 1] }[direction as 'up' | 'down']?.id ?? state.product;
	return focusKey(product, data.months[Math.min(Math.max(month, 0), last)]!);
}
