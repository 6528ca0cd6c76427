/** The state of `dependence`, its parameters, and the rows shown. */
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { stepRow } from '../../kit/rowSteps';
import { middleOf, type DependenceData, type Product } from './data';

export interface DependenceState {
	/** `all`, a strategic sector or one kind of goods. */
	sector: string;
	/** The row in focus. */
	product: string;
}

/** The row that stands for a choice of which no source gives a figure. */
const blank = (id: string): Product => ({ id, within: [id], us: null, canada: null });

/** By how many points the US share of Canada’s exports exceeds Canada’s share of US imports; unknown without both. */
const gapOf = ({ us, canada }: Product): number => (us && canada ? middleOf(canada) - middleOf(us) : -Infinity);

/**
 * Goods as a whole, then the products of the sector by their gap, the widest first: where Canada needs the buyer more than
 * the buyer needs Canada. Those with one share only come last. A sector without figures has a row that says so.
 */
export function shownProducts({ products }: DependenceData, sector: string): Product[] {
	const whole = products.filter(({ within }) => within.length === 0);
	const shown = products
		.filter(({ within }) => within.length > 0 && (sector === 'all' || within.includes(sector)))
		.toSorted((a, b) => (gapOf(a) === gapOf(b) ? 0 : gapOf(b) - gapOf(a)));
	return [...whole, ...(shown.length > 0 ? shown : [blank(sector)])];
}

export function read(data: DependenceData, params: Params): Reading<DependenceState> {
	const { take, ignored } = paramReader(params);
	const sector = take('sector', 'all', oneOf([...data.groups, ...data.goods], 'all'));
	const shown = shownProducts(data, sector);
	const usual = sector === 'all' ? shown[0]!.id : shown[1]!.id;
	// A row that the sector hides gives way silently: another control has just changed.
	const known = take('product', usual, oneOf([...data.products, ...data.groups, ...data.goods]));
	const product = shown.some(({ id }) => id === known) ? known : usual;
	return { state: { sector, product }, ignored };
}

export const write = (_data: DependenceData, { sector, product }: DependenceState): Params => ({ sector, product });

export function withFocus(_data: DependenceData, state: DependenceState, key: string | null): DependenceState {
	return key === null ? state : { ...state, product: key };
}

export function move(data: DependenceData, { sector, product }: DependenceState, direction: Direction): string {
	const ids = shownProducts(data, sector).map(({ id }) => id);
	return stepRow(ids, product, direction);
}
