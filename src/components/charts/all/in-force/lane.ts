/** The words on a line of measures: which goods it is about, once, and the rate on each bar that has room for it. */
import type { Context } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import type { InForceData, Item } from './data';
import type { BarMark, TextMark } from './marks';
import { goodsText, shortRate } from './words';

interface Frame {
	data: InForceData;
	context: Context;
	type: number;
	bounds: { x1: number; x2: number };
}

const PAD = 5;
/** From the top of a bar to the foot of its letters. */
const FOOT = 13;
/** The goods of a line are named while they are this few. */
const NAMED = 2;
/** A bar this wide has room for the beginning of a name. */
const LEAST = 90;

export function laneTexts(lane: Item[], bars: BarMark[], { data, context, type, bounds }: Frame): TextMark[] {
	const fits = (text: string, width: number) => textWidth(text, type, true) + 2 * PAD <= width;
	const texts = lane.map((item, index): TextMark => {
		const bar = bars[index]!;
		const text = shortRate(item, context);
		return {
			key: `${item.id}.rate`,
			x: bar.x + PAD,
			y: bar.y + FOOT,
			anchor: 'start',
			place: item.look === 'all' ? 'full' : 'pale',
			text: fits(text, bar.width) ? text : '',
		};
	});
	const goods = goodsText(lane.at(-1)!, data, context, NAMED);
	const named = (item: Item) => context.t('chart.in-force.lane', { goods, rate: shortRate(item, context) });
	const room = (text: string) => textWidth(text, type) + 2 * PAD;
	const first = bars[0]!;
	const beside = { key: `${lane[0]!.id}.goods`, y: first.y + FOOT, place: 'beside' as const };
	// Before the first bar, with the rate that the last one has no room for.
	const before = texts.at(-1)!.text === '' ? named(lane.at(-1)!) : goods;
	if (first.x - room(before) >= bounds.x1) texts.push({ ...beside, x: first.x - PAD, anchor: 'end', text: before });
	else {
		// In the widest bar, or behind the last.
		const widest = bars.reduce((best, bar) => (bar.width > best.width ? bar : best));
		const inside = texts[bars.indexOf(widest)]!;
		const whole = named(lane[bars.indexOf(widest)]!);
		const end = bars.at(-1)!.x + bars.at(-1)!.width;
		if (fits(whole, widest.width)) inside.text = whole;
		else if (end + room(goods) <= bounds.x2) texts.push({ ...beside, x: end + PAD, anchor: 'start', text: goods });
		else if (widest.width > LEAST) inside.text = wrap(goods, widest.width - 2 * PAD, type, 1, true)[0]!;
	}
	return texts.filter(({ text }) => text !== '');
}
