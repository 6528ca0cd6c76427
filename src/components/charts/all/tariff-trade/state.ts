/** The state of `tariff-trade`, its parameters, and the points of a path. */
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import type { Path, Step, TariffTradeData } from './data';

/** What imports are held against: the average month of the year before the duties, or the same month a year before. */
export type Against = 'average' | 'month';

export interface TariffTradeState {
	against: Against;
	/** The goods in focus, and their month. */
	product: string;
	month: string;
}

/** A step that has a place in the picture. */
export interface Point extends Step {
	duty: number;
	/** Imports in percent of what they are held against. */
	percent: number;
}

export const percentOf = ({ average }: Path, { value, before }: Step, against: Against): number | null => {
	const base = against === 'average' ? average : before;
	return base === null || base === 0 ? null : (100 * value) / base;
};

/** The steps that have a place, in runs: a path is broken where a month lacks its duty or what it is held against. */
export function runsOf(path: Path, against: Against): Point[][] {
	const runs: Point[][] = [[]];
	for (const step of path.steps) {
		const percent = percentOf(path, step, against);
		if (percent === null || step.duty === null) runs.push([]);
		else runs.at(-1)!.push({ ...step, duty: step.duty, percent });
	}
	return runs.filter((run) => run.length > 0);
}

export const keyOf = (product: string, month: string) => `${product}@${month}`;

const pathOf = ({ paths }: TariffTradeData, product: string): Path | undefined =>
	paths.find(({ id }) => id === product);

/** The goods that a picture opens on: of those whose duty is highest in the last month, those whose imports are lowest. */
const usual = ({ paths }: TariffTradeData): Path | undefined => {
	const last = (path: Path) => path.steps.at(-1);
	const level = (path: Path) => (last(path)?.value ?? 0) / path.average;
	return paths.toSorted((a, b) => (last(b)?.duty ?? 0) - (last(a)?.duty ?? 0) || level(a) - level(b))[0];
};

export function read(data: TariffTradeData, params: Params): Reading<TariffTradeState> {
	const { take, ignored } = paramReader(params);
	const against = take<Against>('against', 'average', oneOf([], 'average', 'month'));
	const product = take('product', usual(data)?.id ?? '', oneOf(data.paths));
	const months = pathOf(data, product)?.steps.map(({ month }) => month) ?? [];
	const known = new Set(data.paths.flatMap(({ steps }) => steps.map(({ month }) => month)));
	const asked = take('month', months.at(-1) ?? '', (value) => known.has(value));
	return { state: { against, product, month: months.includes(asked) ? asked : (months.at(-1) ?? '') }, ignored };
}

export const write = (_data: TariffTradeData, { against, product, month }: TariffTradeState): Params => ({
	against,
	product,
	month,
});

export function withFocus(_data: TariffTradeData, state: TariffTradeState, key: string | null): TariffTradeState {
	const [product, month] = key?.split('@') ?? [];
	return product && month ? { ...state, product, month } : state;
}

/** Left and right go along the path of the goods, up and down to the other goods in the same month. */
export function move(data: TariffTradeData, { product, month }: TariffTradeState, direction: Direction): string {
	const path = pathOf(data, product);
	if (!path) return keyOf(product, month);
	const months = path.steps.map((step) => step.month);
	const at = months.indexOf(month);
	const beside = (by: number) => {
		const other = data.paths[data.paths.indexOf(path) + by];
		return (
			other && keyOf(other.id, other.steps.some((step) => step.month === month) ? month : other.steps.at(-1)!.month)
		);
	};
	const along = (index: number) => months[index] && keyOf(product, months[index]);
	const target = {
		left: along(at - 1),
		right: along(at + 1),
		'back-a-day': along(at - 1),
		'on-a-day': along(at + 1),
		first: along(0),
		last: along(months.length - 1),
		up: beside(-1),
		down: beside(1),
	}[direction];
	return target ?? keyOf(product, month);
}
