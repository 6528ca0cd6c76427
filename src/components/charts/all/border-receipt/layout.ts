/** `border-receipt` as marks: two bills beside one another, on a phone one above the other. */
import { TYPE, type Band, type Context, type Size } from '../../contract';
import { px } from '../../kit/px';
import type { ReceiptData } from './shape';
import { billOf, type Frame } from './bill';
import type { BillMark, ReceiptMarks, RowMark } from './marks';
import { BILLS } from './bills';
import { scaleOf } from './stack';
import { goodOf, type ReceiptState } from './state';

/** Between the two bills. */
const GAP = { narrow: 22, wide: 28 } as const;
/** The least width of a bill in each band, for which its words are broken into lines. */
const LEAST: { readonly [B in Band]: number } = { narrow: 300, wide: 326 };
/** The pixels of a dollar, unless a duty is so high that the bill would grow too long. */
const DOLLAR = { narrow: 1.1, wide: 1.2 } as const;

export function layout(data: ReceiptData, state: ReceiptState, size: Size, context: Context): ReceiptMarks {
	const { band, width, uid } = size;
	const good = goodOf(data, state);
	const wide = band === 'wide';
	const each = wide ? (width - GAP.wide) / 2 : width;
	const frame = (index: number, top: number): Frame => ({
		x: wide ? index * (each + GAP.wide) : 0,
		y: top,
		width: each,
		least: LEAST[band],
		type: TYPE[band],
		dollar: scaleOf(
			BILLS.map((name) => good.receipt.bills[name]),
			DOLLAR[band],
		),
	});
	const bills: BillMark[] = [];
	let height = 0;
	if (wide) {
		// Both sums stand at one height, so that they are read beside one another, and both papers end together.
		const make = (least?: { sumAt: number; end: number }) =>
			BILLS.map((name, index) => billOf(data, state, name, frame(index, 1), context, least));
		const furthest = (made: ReturnType<typeof make>) => ({
			sumAt: Math.max(...made.map(({ sumAt }) => sumAt)),
			end: Math.max(...made.map(({ end }) => end)),
		});
		const { sumAt } = furthest(make());
		const even = make(furthest(make({ sumAt, end: 0 })));
		bills.push(...even.map(({ mark }) => mark));
		height = Math.max(...even.map(({ end }) => end));
	} else
		for (const [index, name] of BILLS.entries()) {
			const { mark, end } = billOf(data, state, name, frame(index, index === 0 ? 1 : height + GAP.narrow), context);
			bills.push(mark);
			height = end;
		}
	return { width, height: px(height + 2), uid, bills, rows: bills.flatMap(({ rows }) => rows) };
}

const inside = ({ x, y, width, height }: Pick<RowMark, 'x' | 'y' | 'width' | 'height'>, atX: number, atY: number) =>
	atX >= x && atX < x + width && atY >= y && atY < y + height;

/** The line at a point: the one whose band or words it is in, else the nearest of the bill. */
export function focusAt({ bills, height }: ReceiptMarks, x: number, y: number): string | null {
	if (y < -20 || y > height + 20) return null;
	// As far beside a bill as a finger errs.
	const bill = bills.find(
		({ x: left, width, rows }) =>
			x >= left - 13 && x <= left + width + 13 && y <= rows.at(-1)!.y + rows.at(-1)!.height + 20,
	);
	if (!bill) return null;
	const { bands, rows } = bill;
	const band = bands.findLast((one) => inside(one, x, y));
	const ofBand = band && rows.find(({ key }) => band.key === key || band.key === `${key}.open`);
	const hit = ofBand ?? rows.find((row) => inside(row, x, y));
	if (hit) return hit.key;
	const far = ({ y: top, height: high }: RowMark) => Math.max(top - y, y - top - high, 0);
	return rows.reduce((best, row) => (far(row) < far(best) ? row : best)).key;
}
