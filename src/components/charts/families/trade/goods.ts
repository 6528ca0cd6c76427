/** Build only: the goods whose trade the record holds, as the charts of trade name and group them. */
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Goods } from '../../../../record/schema';
import { label } from '../../kit/recordText';
import type { Places, Source, Traded } from './choice';

/** Goods with what the record holds of their trade. */
export interface TradedGoods {
	goods: Traded;
	/** The ids of a series of months, of a figure of a year, and of Canada’s share. */
	held: Pick<Goods, 'series' | 'figure' | 'share'>;
}

/** The customs code in short: `7208`, `0401–0406`; a run of chapters as plain numbers, `1–24`. */
function codeText({ code, codeTo }: Goods): string {
	if (codeTo === undefined) return code;
	const isChapter = code.length === 2;
	return isChapter ? `${Number(code)}–${Number(codeTo)}` : `${code}–${codeTo}`;
}

/** The goods of the record in its order. Charts know them by their `product`. */
export function tradedGoods(record: WholeRecord, locale: Locale): TradedGoods[] {
	return record.goods.map((entry) => {
		const { product, name, group = null, sectors, part, series, figure, share } = entry;
		return {
			goods: {
				id: product,
				name: label(name, locale),
				code: codeText(entry),
				group,
				sectors,
				part: part === undefined ? null : record.get('goods', part).product,
			},
			held: { series, figure, share },
		};
	});
}

export function sourceOf(record: WholeRecord, id: string): Source {
	const { publisher, url } = record.sourcesOf(id)[0]!;
	return { of: id, publisher, url };
}

/** What the choice of a sector may name. One without data of its own stands for its strategic sector, or for all. */
export function placesOf(record: WholeRecord, locale: Locale, goods: readonly Traded[]): Places {
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const has = (id: string) => goods.some((one) => one.group === id || one.sectors.includes(id));
	const named = ordered.filter(({ id }) => has(id));
	return {
		groups: named.filter(({ strategic }) => strategic).map(({ id, name }) => ({ id, name: label(name, locale) })),
		goods: named
			.filter(({ strategic }) => !strategic)
			.map(({ id, name, within }) => ({ id, name: label(name, locale), group: within ?? null })),
		sectors: ordered.map(({ id, within }) => ({ id, as: has(id) ? id : within && has(within) ? within : 'all' })),
	};
}
