/** Rules about goods whose trade the record holds. */
import type { Figure, Goods, Series } from '../schema';
import type { Rule } from './rule';

/** Each names what the field asks for: goods and not groups, a strategic sector, money, a percentage. */
export const goodsNameWhatFits: Rule = (entries, report) => {
	const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((entry) => [entry.id, entry]));
	const [figures, series, sectors] = [byId(entries.figures), byId(entries.series), byId(entries.sectors)];
	const groups = new Set(entries.sectors.flatMap(({ within }) => within ?? []));
	for (const { id, group, sectors: kinds, share, figure, series: months } of entries.goods) {
		const mustBe = (field: string, found: Figure | Series | undefined, unit: 'usd' | 'percent') => {
			if (found && found.unit !== unit)
				report('goods', id, field, `names "${found.id}", which is in ${found.unit}; it must be in ${unit}`);
		};
		mustBe('series', months === undefined ? undefined : series.get(months), 'usd');
		mustBe('figure', figure === undefined ? undefined : figures.get(figure), 'usd');
		mustBe('share.figure', share && figures.get(share.figure), 'percent');
		if (months === undefined && figure === undefined)
			report('goods', id, '', 'has no trade: name the series of its months, the figure of a year, or both');
		if (group !== undefined && sectors.get(group)?.strategic === false)
			report('goods', id, 'group', `names "${group}", which is no strategic sector`);
		kinds.forEach((kind, index) => {
			if (groups.has(kind))
				report('goods', id, `sectors.${index}`, `names "${kind}", a group: name the goods within it`);
		});
	}
};

const digits = (code: string) => code.replace('.', '');

/** Whether the customs codes of `part` are among those of `whole`. */
function isWithin(part: Goods, whole: Goods): boolean {
	const first = digits(whole.code);
	// Codes that run backwards are reported for themselves: here they end where they begin.
	const last = [first, digits(whole.codeTo ?? first)].toSorted().at(-1)!;
	const cut = (code: string) => digits(code).slice(0, first.length);
	const [from, to] = [cut(part.code), cut(part.codeTo ?? part.code)];
	return from.length === first.length && from >= first && to <= last;
}

/** A part lies within the codes of its whole. No goods are, step by step, a part of themselves. */
export const partsLieWithinTheWhole: Rule = (entries, report) => {
	const byId = new Map(entries.goods.map((goods) => [goods.id, goods]));
	for (const goods of entries.goods) {
		const { id, code, codeTo, part } = goods;
		if (codeTo !== undefined && (codeTo.length !== code.length || codeTo <= code))
			report('goods', id, 'codeTo', `is ${codeTo}, which does not come after code, ${code}, with as many digits`);
		const seen = new Set([id]);
		let at = part === undefined ? undefined : byId.get(part);
		while (at && !seen.has(at.id)) {
			seen.add(at.id);
			at = at.part === undefined ? undefined : byId.get(at.part);
		}
		if (at?.id === id) {
			report('goods', id, 'part', `makes it a part of itself, by way of ${[...seen].join(', ')}`);
			continue;
		}
		const whole = part === undefined ? undefined : byId.get(part);
		if (whole && !isWithin(goods, whole))
			report('goods', id, 'part', `names "${whole.id}", whose code ${codesOf(whole)} does not hold ${codesOf(goods)}`);
	}
};

const codesOf = ({ code, codeTo }: Goods) => (codeTo === undefined ? code : `${code} to ${codeTo}`);

/** Charts tell goods apart by the word for them, so that each word stands once. */
export const productsAreUnique: Rule = (entries, report) => {
	const seen = new Map<string, string>();
	for (const { id, product } of entries.goods) {
		const twin = seen.get(product);
		if (twin) report('goods', id, 'product', `is "${product}", the word for "${twin}"; each has its own`);
		else seen.set(product, id);
	}
};
