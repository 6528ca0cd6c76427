/** `sector-months` as marks: a panel for each kind of goods, with what its lines and grounds mean over them all. */
import { formatNumber, formatWhen } from '../../../../record/format';
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import type { Product, SectorMonthsData } from './data';
import { columnsOf, FRAME, gridOf, LINE, niceAbove } from './grid';
import { text, type PanelMark, type TextMark } from './marks';
import { amount, panelMark } from './panel';
import { focusKey, shownProducts, type SectorMonthsState } from './state';
import { INDEX_TOP, indexed } from './indexed';
import { monthsShown, within } from './window';
import { nameOf } from './words';

export interface KeyMark {
	key: 'now' | 'before' | 'duty' | 'gap';
	x: number;
	y: number;
}

export interface SectorMonthsMarks extends Marks {
	uid: string;
	panels: PanelMark[];
	heads: TextMark[];
	legend: KeyMark[];
	/** Turns a place in a panel into a month. */
	months: string[];
	/** How far around a panel a point still belongs to it. */
	pad: number;
}

export function layout(
	data: SectorMonthsData,
	state: SectorMonthsState,
	size: Size,
	context: Context,
): SectorMonthsMarks {
	const months = monthsShown(data, state.month);
	const products = shownProducts(data, state).map((product) => within(product, data, months));
	const { heads, legend, top } = headOf(data, state, size, context);
	const { gap, smallest } = FRAME[size.band];
	const type = TYPE[size.band];
	const columns = columnsOf(products.length, size.band);
	const names = products.map((product) => wrap(nameOf(product, context), smallest / columns - gap, type, 2, true));
	const nameLines = Math.max(1, ...names.map((lines) => lines.length));
	const grid = gridOf({ count: products.length, columns, size, top, head: (nameLines + 1) * LINE });
	const all = products.flatMap(({ values, before }) => [...values, ...before]);
	const isIndex = state.scale === 'index';
	// The base may lie before the months shown.
	const drawn = shownProducts(data, state).map((product) =>
		isIndex ? within({ ...product, ...indexed(product, data) }, data, months) : within(product, data, months),
	);
	const topOf = (product: Product) =>
		isIndex ? INDEX_TOP : niceAbove(state.scale === 'one' ? all : [...product.values, ...product.before]);
	const panels = products.map((product, index) =>
		panelMark({
			product,
			name: names[index]!,
			drawn: drawn[index]!,
			top: topOf(product),
			topText: isIndex ? formatNumber(INDEX_TOP, context.locale) : amount(topOf(product), context),
			mark: isIndex ? 100 : null,
			box: grid.boxes[index]!,
			grid,
			months,
			state,
			type,
			context,
		}),
	);
	const { width, uid } = size;
	return { width, height: grid.height, uid, panels, heads, legend, months, pad: gap / 2 };
}

/** What the figures in the panels are, and what lines and grounds mean. */
function headOf(data: SectorMonthsData, state: SectorMonthsState, { band }: Size, { t, locale }: Context) {
	const type = TYPE[band];
	const { smallest } = FRAME[band];
	const reading = (month: string) =>
		wrap(t('chart.sector-months.head', { month: formatWhen(month, locale) }), smallest - 8, type, 3, true);
	const heads = reading(state.month).map((line, index) =>
		text(`head-${index}`, 4, (index + 1) * LINE - 4, line, 'strong'),
	);
	// As many lines as the longest month takes, so that moving the cursor moves nothing else.
	let [x, y] = [4, Math.max(...data.months.map((month) => reading(month).length)) * LINE + LINE];
	const hasGap = shownProducts(data, state).some(({ values }) => values.includes(null));
	const legend: KeyMark[] = [];
	for (const key of ['now', 'before', 'duty', ...(hasGap ? (['gap'] as const) : [])] as const) {
		const words = t(`chart.sector-months.key.${key === 'duty' ? (`duty-${state.origin}` as const) : key}`);
		const width = 26 + textWidth(words, type);
		if (x > 4 && x + width > smallest) [x, y] = [4, y + LINE + 1];
		legend.push({ key, x, y: y - 4 });
		heads.push(text(`key-${key}`, x + 26, y, words));
		x += width + 18;
	}
	return { heads, legend, top: y + 18 };
}

/** The panel and the month under a point. */
export function focusAt({ panels, months, pad }: SectorMonthsMarks, x: number, y: number): string | null {
	const found = panels.find(
		({ ground }) =>
			x >= ground.x - pad && x < ground.x + ground.width + pad && y >= ground.y && y < ground.y + ground.height + 8,
	);
	if (!found) return null;
	const share = (x - found.ground.x - 4) / Math.max(found.ground.width - 8, 1);
	const month = Math.min(Math.max(Math.floor(share * months.length), 0), months.length - 1);
	return focusKey(found.key, months[month]!);
}
