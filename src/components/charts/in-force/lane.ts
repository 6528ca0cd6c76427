/** The words on a line of measures: which goods it is about, once, and the rate on each bar that has room for it. */
import type { Context } from '../contract';
import { textWidth } from '../text';
import type { InForceData, Item } from './data';
import type { BarMark } from './layout';
import { goodsText, shortRate } from './words';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	anchor: 'start' | 'end';
	/** Whether it stands on a full bar, on a pale one, or beside them. */
	place: 'full' | 'pale' | 'beside';
	text: string;
}

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
	const goods = goodsText(lane.at(-1)!.goods, data, context, NAMED);
	const room = textWidth(goods, type) + 2 * PAD;
	const [first, last] = [bars[0]!, bars.at(-1)!];
	const beside = { key: `${lane[0]!.id}.goods`, y: first.y + FOOT, place: 'beside' as const, text: goods };
	const found = (): TextMark[] => {
		if (first.x - room >= bounds.x1) return [{ ...beside, x: first.x - PAD, anchor: 'end' }];
		const widest = bars.reduce((best, bar) => (bar.width > best.width ? bar : best));
		const inside = texts[bars.indexOf(widest)]!;
		const both = `${goods} ${shortRate(lane[bars.indexOf(widest)]!, context)}`;
		if (fits(both, widest.width)) {
			inside.text = both;
			return [];
		}
		const end = last.x + last.width;
		return end + room <= bounds.x2 ? [{ ...beside, x: end + PAD, anchor: 'start' }] : [];
	};
	return [...texts, ...found()].filter(({ text }) => text !== '');
}
