/** The state of `border-receipt`: the goods, and the line of a bill in focus. */
import type { Direction, Params, Reading } from '../../contract';
import { paramReader } from '../../kit/params';
import type { Good, ReceiptData } from './shape';
import { BILLS, type BillLine, type BillName } from './receipt';

export interface ReceiptState {
	/** A code, or the id of a kind of good. */
	good: string;
	/** The key of the line in focus. */
	line: string;
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

export const goodOf = ({ goods }: ReceiptData, { good }: Pick<ReceiptState, 'good'>): Good =>
	goods.find(({ receipt }) => receipt.id === good) ?? goods[0]!;

/** The duty that a key names; undefined for the value and the sum. */
export function lineOf(good: Good, key: string): BillLine | undefined {
	const { bill, id } = splitKey(key);
	return good.receipt.bills[bill].lines.find((line) => line.id === id);
}

/** All lines of both bills, in the order in which they are read. */
const keysOf = ({ receipt: { bills } }: Good): string[] =>
	BILLS.flatMap((bill) =>
		[VALUE_LINE, ...bills[bill].lines.map(({ id }) => id), TOTAL_LINE].map((id) => keyOf(bill, id)),
	);

/** What is in focus before any choice: what goods that do not qualify pay in all. */
const USUAL = keyOf('other', TOTAL_LINE);

export function read(data: ReceiptData, params: Params): Reading<ReceiptState> {
	const { take, ignored } = paramReader(params);
	const good = take('good', data.goods[0]!.receipt.id, (value) =>
		data.goods.some(({ receipt }) => receipt.id === value),
	);
	const known = take('line', USUAL, (value) => data.goods.some((one) => keysOf(one).includes(value)));
	// A line that other goods have gives way silently: another control has just changed.
	const line = keysOf(goodOf(data, { good })).includes(known) ? known : USUAL;
	return { state: { good, line }, ignored };
}

export const write = (_data: ReceiptData, { good, line }: ReceiptState): Params => ({ good, line });

export const withFocus = (_data: ReceiptData, state: ReceiptState, key: string | null): ReceiptState =>
	key === null ? state : { ...state, line: key };

/** Up and down lead along the bills; left and right to the same duty on the other bill, or to its sum. */
export function move(data: ReceiptData, state: ReceiptState, direction: Direction): string {
	const keys = keysOf(goodOf(data, state));
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
