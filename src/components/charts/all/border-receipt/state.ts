/** The state of `border-receipt`: the goods, the day, and the line of a bill in focus. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { dayWithin } from '../../families/duties/daySteps';
import { paramReader } from '../../kit/params';
import type { Good, ReceiptData } from './shape';
import { BILLS, type BillLine, type BillName, type Receipt } from './bills';

export interface ReceiptState {
	/** A code, or the id of a kind of good. */
	good: string;
	/** The key of the line in focus. */
	line: string;
	on: Day;
}

/** What stands on a bill besides duties: the value of the goods, and the sum. */
export const VALUE_LINE = 'value';
export const TOTAL_LINE = 'total';

/** The key of a line on a bill. */
export const keyOf = (bill: BillName, id: string): string => `${bill}.${id}`;

export function splitKey(key: string): { bill: BillName; id: string } {
	const [bill, id] = key.split('.') as [BillName, string];
	return { bill, id };
}

export const yearOf = (day: Day): string => day.slice(0, 4);

/** The year whose steps tell what goods owe on a day: its own, or the last that has any. */
export function stepsYear({ reach }: ReceiptData, on: Day): string {
	const year = yearOf(on);
	return reach && year > reach.last ? reach.last : year;
}

/** Whether what goods owe on a day is held: it comes with the year. */
export const isHeld = (data: ReceiptData, on: Day): boolean =>
	on === data.asOf || !data.reach || data.reach.held.includes(stepsYear(data, on));

/** The good of a state as it is charged on its day. */
export function goodOf(data: ReceiptData, { good, on }: Pick<ReceiptState, 'good' | 'on'>): Good {
	const found = data.goods.find(({ receipt }) => receipt.id === good) ?? data.goods[0]!;
	const step =
		data.reach && on !== data.asOf && isHeld(data, on) ? found.steps?.findLast(({ from }) => from <= on) : undefined;
	if (!step) return found;
	const { bills, otherwise } = step;
	return { ...found, receipt: { ...found.receipt, day: on, bills }, otherwise };
}

/** The duty that a key names; undefined for the value and the sum. */
export function lineOf(good: Good, key: string): BillLine | undefined {
	const { bill, id } = splitKey(key);
	return good.receipt.bills[bill].lines.find((line) => line.id === id);
}

/** All lines of both bills, in the order in which they are read. */
const keysOf = (bills: Receipt['bills']): string[] =>
	BILLS.flatMap((bill) =>
		[VALUE_LINE, ...bills[bill].lines.map(({ id }) => id), TOTAL_LINE].map((id) => keyOf(bill, id)),
	);

/** What is in focus before any choice: what goods that do not qualify pay in all. */
const USUAL = keyOf('other', TOTAL_LINE);

/** What the keys of lines look like; whether a bill has one is seen when its year is held. */
const KEY = /^(qualifying|other)\.[a-z0-9-]+$/;

export function read(data: ReceiptData, params: Params): Reading<ReceiptState> {
	const { take, ignored } = paramReader(params);
	const good = take('good', data.goods[0]!.receipt.id, (value) =>
		data.goods.some(({ receipt }) => receipt.id === value),
	);
	const { asOf, reach } = data;
	const on = reach ? take('on', asOf, dayWithin({ start: reach.start, asOf: reach.end })) : data.goods[0]!.receipt.day;
	const held = isHeld(data, on);
	const isLine = (value: string) =>
		data.goods.some(({ receipt, steps = [] }) =>
			[receipt, ...steps].some(({ bills }) => keysOf(bills).includes(value)),
		);
	const known = take('line', USUAL, held ? isLine : (value) => KEY.test(value));
	// A line that other goods or days have gives way silently: another control has just changed.
	const line = !held || keysOf(goodOf(data, { good, on }).receipt.bills).includes(known) ? known : USUAL;
	return { state: { good, line, on }, ignored };
}

/** Data of one day have no parameter for it. */
export const write = ({ reach }: ReceiptData, { good, line, on }: ReceiptState): Params => ({
	good,
	line,
	...(reach && { on }),
});

export const withFocus = (_data: ReceiptData, state: ReceiptState, key: string | null): ReceiptState =>
	key === null ? state : { ...state, line: key };

/** Up and down lead along the bills; left and right to the same duty on the other bill, or to its sum. */
export function move(data: ReceiptData, state: ReceiptState, direction: Direction): string {
	const keys = keysOf(goodOf(data, state).receipt.bills);
	const { bill, id } = splitKey(state.line);
	if (direction === 'first') return keys[0]!;
	if (direction === 'last') return keys.at(-1)!;
	if (direction === 'left' || direction === 'right') {
		const side = direction === 'left' ? 'qualifying' : 'other';
		if (side === bill) return state.line;
		const same = keyOf(side, id);
		return keys.includes(same) ? same : keyOf(side, TOTAL_LINE);
	}
	const step = direction === 'up' || direction === 'back-a-day' ? -1 : 1;
	return keys[keys.indexOf(state.line) + step] ?? state.line;
}
