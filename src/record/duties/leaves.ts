/** Which goods of a code measures may treat differently. */
import type { LineRow } from '../lines/line';
import type { GoodsMeasure, GoodsQuestion, GoodsRules, Leaf } from './question';

/** The rows of a government that can fall on goods of a code, whatever the day. */
export function rowsOf<M extends GoodsMeasure>(
	{ measures, rows }: GoodsRules<M>,
	by: string,
	bears: (row: LineRow) => boolean,
): { row: LineRow; measure: M }[] {
	const ours = new Map(measures.filter((measure) => measure.by === by).map((measure) => [measure.id, measure]));
	return rows.filter(bears).flatMap((row) => {
		const measure = ours.get(row.measure);
		return measure ? [{ row, measure }] : [];
	});
}

/**
 * The goods of a code that measures may treat differently: the lines under it and the statistical numbers that rows name.
 * A Canadian code has no schedule here: its leaves are the items that rows name, and the rest. An item that ends in 00 is
 * the whole of its subheading: the Customs Tariff writes so what it does not part.
 */
export function leavesOf(rules: GoodsRules, code: string, by: GoodsQuestion['by']): Leaf[] {
	const bears = rowsOf(rules, by, (row) => row.code.startsWith(code.slice(0, row.code.length)));
	const deeper = (line: string, than: number) =>
		[
			...new Set(bears.map(({ row }) => row.code).filter((one) => one.length > than && one.startsWith(line))),
		].toSorted();
	const split = (line: string): Leaf[] => {
		const named = deeper(line, line.length).filter((one) => one.startsWith(code) || code.startsWith(one));
		if (code.length > line.length && named.some((one) => code.startsWith(one))) return [{ code }];
		const within = named.filter((one) => one.startsWith(code));
		if (within.length === 0) return [{ code: code.length > line.length ? code : line }];
		const whole = by === 'canada' && line.length > 4 && within.some((one) => one.endsWith('00'));
		const rest = code.length < 10 && !whole ? [{ code: line, rest: true }] : [];
		return [...within.map((one) => ({ code: one })), ...rest];
	};
	if (by === 'canada') return split(code.length < 8 ? code : code.slice(0, 8));
	const lines = rules.schedule.filter((line) => line.code.startsWith(code.slice(0, 8)));
	return lines.flatMap((line) => split(line.code));
}
