/** One bill of `border-receipt` as marks: its paper, the stack of its duties, their words, and the sum. */
import type { Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { ReceiptData } from './shape';
import { LINE, rowOf, totalWords } from './entry';
import type { BandMark, BillMark, LineMark, RowMark } from './marks';
import { dollars, lineAmount, lineName, lineWhy, struckRate } from './phrases';
import { isCharged, ORDINARY, VALUE, type BillName } from './bills';
import { stretchesOf, varies, type Stretch } from './stack';
import { goodOf, keyOf, TOTAL_LINE, VALUE_LINE, type ReceiptState } from './state';

/** Where a bill stands. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	/** The least width that a bill may have: words are broken for it. */
	least: number;
	type: number;
	/** Pixels a dollar. */
	dollar: number;
}

const PAD = 12;
const BAR = 52;
/** From the stack to the words beside it. */
const LEADER = 18;
/** Between two rows. */
const BETWEEN = 7;
const TOOTH = 7;
const STAMP = 32;

/** The outline of a paper whose end is torn off. */
function paperOf(x: number, y: number, width: number, height: number): string {
	const teeth = Math.max(1, Math.round(width / 12));
	const step = width / teeth;
	const torn = Array.from({ length: teeth }, () => `l${px(-step / 2)},${-TOOTH + 1}l${px(-step / 2)},${TOOTH - 1}`);
	return `M${px(x)},${px(y + height)}V${px(y)}H${px(x + width)}V${px(y + height)}${torn.join('')}Z`;
}

const ruleAt = (key: string, { x, width }: Frame, y: number): LineMark => ({
	key,
	x1: px(x + PAD),
	x2: px(x + width - PAD),
	y1: px(y),
	y2: px(y),
});

/**
 * @param least where the sum stands, and where the paper ends, at least
 * @returns the bill, where its sum stands, and where it ends
 */
export function billOf(
	data: ReceiptData,
	state: ReceiptState,
	name: BillName,
	frame: Frame,
	context: Context,
	least = { sumAt: 0, end: 0 },
): { mark: BillMark; sumAt: number; end: number } {
	const { t } = context;
	const { type, dollar } = frame;
	const good = goodOf(data, state);
	const bill = good.receipt.bills[name];
	const banned = bill.ban === 'yes';
	const keyed = (id: string) => ({ key: keyOf(name, id), focused: keyOf(name, id) === state.line });
	const left = frame.x + PAD;
	const inner = { x: left, width: frame.width - 2 * PAD, least: frame.least - 2 * PAD, type };
	const beside = BAR + LEADER;
	const words = { x: left + beside, width: inner.width - beside, least: inner.least - beside, type };

	let y = frame.y + PAD;
	const title = wrap(t(`chart.border-receipt.bill.${name}`), inner.least, type, 2, true).map((text, index) => ({
		key: String(index),
		text,
		x: px(left),
		y: px(y + type + index * LINE),
	}));
	y += title.length * LINE + 8;
	const rules = [ruleAt('title', frame, y)];
	const top = y + 10;

	const place = (value: number) => top + value * dollar;
	const bandOf = (key: string, look: BandMark['look'], focused: boolean, from: number, to: number): BandMark => ({
		key,
		look,
		focused,
		x: px(left),
		y: px(place(from)),
		width: BAR,
		height: Math.max(px(place(to) - place(from)), 0),
	});
	const stretches = stretchesOf(bill);
	const goods = keyed(VALUE_LINE);
	const bands = [bandOf(goods.key, banned ? 'banned' : 'goods', goods.focused, 0, VALUE)];
	for (const { id, open, from, to } of stretches) {
		const varying = bill.lines.filter(varies);
		const key = keyOf(name, id ?? varying[0]!.id);
		const look = open ? 'open' : id === ORDINARY ? 'ordinary' : 'duty';
		const focused = id === null ? varying.some((line) => keyed(line.id).focused) : keyed(id).focused;
		bands.push(bandOf(open ? `${key}.open` : key, look, focused, from, to));
	}
	const open = stretches.find((stretch) => stretch.open);
	const leasts: LineMark[] =
		open && VALUE + bill.from > open.from + 1e-6
			? [
					{
						key: 'least',
						x1: px(left - 3),
						x2: px(left + BAR + 3),
						y1: px(place(VALUE + bill.from)),
						y2: px(place(VALUE + bill.from)),
					},
				]
			: [];

	// The words stand beside their bands, or below one another where bands are too low for them.
	const rows: RowMark[] = [
		rowOf(
			goods.key,
			{ name: t('chart.border-receipt.name.value'), amount: dollars(VALUE, context), why: '' },
			{ ...words, y: top, focused: goods.focused },
		),
	];
	let free = top + rows[0]!.height + BETWEEN;
	for (const line of bill.lines.filter(isCharged)) {
		const stretch: Stretch | undefined =
			stretches.find(({ id }) => id === line.id) ?? (varies(line) ? open : undefined);
		const { key, focused } = keyed(line.id);
		const said = {
			name: lineName(data, line, context),
			amount: line.state === 'ban' && bill.ban === 'yes' ? '' : lineAmount(line, context),
			why: lineWhy(data, good, name, line, context),
		};
		const high = rowOf(key, said, { ...words, y: 0, focused }).height;
		const [from, to] = stretch ? [place(stretch.from), place(stretch.to)] : [free, free];
		const wanted = Math.max(from + 2, from + (to - from - high) / 2 + 2);
		// What is charged otherwise than in dollars stands below the stack.
		const at = Math.max(
			free,
			stretch ? wanted : line.state === 'ban' ? free : place(VALUE + (banned ? 0 : bill.to)) + 2,
		);
		const row = rowOf(key, said, { ...words, y: at, focused });
		const middle = px(at + type * 0.62);
		const shown =
			stretch &&
			bands.find(
				(band) => band.key === key || band.key === `${key}.open` || (stretch.id === null && band.look === 'open'),
			);
		if (shown) {
			const edge = px(left + BAR);
			const edgeAt = px(Math.min(Math.max(middle, shown.y), shown.y + shown.height));
			row.leader.push({ key: 'leader', path: `M${edge},${edgeAt}H${edge + 4}L${edge + LEADER - 6},${middle}h2` });
		}
		rows.push(row);
		free = at + row.height + BETWEEN;
	}
	const stampAt = free;
	if (banned) free += STAMP + BETWEEN;
	y = Math.max(place(VALUE + (banned ? 0 : bill.to)), free - BETWEEN) + 12;

	for (const line of bill.lines.filter((one) => !isCharged(one))) {
		const { key, focused } = keyed(line.id);
		const said = {
			name: [lineName(data, line, context), struckRate(line, context)].filter(Boolean).join(' '),
			amount: '',
			why: lineWhy(data, good, name, line, context),
			struck: true,
		};
		const row = rowOf(key, said, { ...inner, y, focused });
		rows.push(row);
		y += row.height + BETWEEN;
	}

	const sumAt = Math.max(y + 4, least.sumAt);
	rules.push(ruleAt('sum', frame, sumAt));
	const total = keyed(TOTAL_LINE);
	const row = rowOf(
		total.key,
		{ name: t('chart.border-receipt.name.total'), ...totalWords(bill, inner, context), strong: true },
		{ ...inner, y: sumAt + 9, focused: total.focused },
	);
	rows.push(row);
	const end = Math.max(sumAt + 9 + row.height + 14, least.end);
	const stampText = t('chart.border-receipt.stamp');
	const stampWidth = textWidth(stampText, type, true) + 22;
	return {
		mark: {
			key: name,
			x: px(frame.x),
			width: px(frame.width),
			paper: { key: 'paper', path: paperOf(px(frame.x + 1), frame.y, px(frame.width - 2), end - frame.y) },
			title,
			rules,
			bands,
			leasts,
			rows,
			stamp: banned
				? [
						{
							key: 'stamp',
							x: px(words.x),
							y: px(stampAt),
							width: px(stampWidth),
							height: STAMP,
							text: {
								key: 'text',
								text: stampText,
								x: px(words.x + stampWidth / 2),
								y: px(stampAt + STAMP / 2 + type * 0.35),
							},
						},
					]
				: [],
		},
		sumAt,
		end,
	};
}
