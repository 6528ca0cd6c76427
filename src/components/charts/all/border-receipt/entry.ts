/** A line of a bill as words: the name of a duty, its amount at the end, and what there is to say of it below. */
import type { Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { RowMark, TextMark } from './marks';
import { dollarSpan, extras, overQuota, totalText } from './phrases';
import type { Bill } from './bills';

export const LINE = 17;
/** An amount stands beside its name if it takes at most so much of the line. */
const BESIDE = 0.45;

/** What a line of a bill says. */
interface Words {
	name: string;
	amount: string;
	why: string;
	struck?: boolean;
	strong?: boolean;
}

/** A row of words: the name, the amount at its end, and below in lines what there is to say. */
export function rowOf(
	key: string,
	{ name, amount, why, struck = false, strong = false }: Words,
	at: { x: number; y: number; width: number; least: number; type: number; focused: boolean },
): RowMark {
	const { x, y, width, least, type, focused } = at;
	const amountWidth = textWidth(amount, type, true);
	// An amount in many words stands under the name.
	const beside = amount !== '' && amountWidth <= least * BESIDE;
	const line = (index: number) => px(y + type + index * LINE);
	const names = wrap(name, least - (beside ? amountWidth + 10 : 0), type, 3, !struck);
	const whys = [...(beside || amount === '' ? [] : [amount]), ...(why === '' ? [] : [why])].flatMap((text) =>
		wrap(text, least, type, 4, strong),
	);
	const text = (texts: string[], from: number): TextMark[] =>
		texts.map((one, index) => ({ key: String(index), text: one, x: px(x), y: line(from + index) }));
	return {
		key,
		focused,
		x: px(x - 5),
		y: px(y - 2),
		width: px(width + 10),
		height: px((names.length + whys.length) * LINE + 4),
		name: text(names, 0),
		amount: beside ? [{ key: 'amount', text: amount, x: px(x + width), y: line(0) }] : [],
		why: text(whys, names.length),
		strikes: struck
			? names.map((one, index) => ({
					key: String(index),
					x1: px(x),
					x2: px(x + textWidth(one, type)),
					y1: px(line(index) - type * 0.3),
					y2: px(line(index) - type * 0.3),
				}))
			: [],
		leader: [],
	};
}

/** The sum, in one line where there is room; else what is not in dollars stands below it, as do two sums. */
export function totalWords(
	bill: Bill,
	{ least, type }: { least: number; type: number },
	context: Context,
): Pick<Words, 'amount' | 'why'> {
	const whole = totalText(bill, context);
	if (overQuota(bill)) return { amount: '', why: whole };
	const more = extras(bill, context);
	if (bill.ban !== 'no' || more.length === 0 || bill.to === 0 || textWidth(whole, type, true) <= least * BESIDE)
		return { amount: whole, why: '' };
	return { amount: dollarSpan(bill, context), why: `+ ${more.join(' + ')}` };
}
