/** From the record to what `dependence` needs: for each product both sides' share, where a source gives it. */
import type { Day, When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { Bound } from '../../../../record/schema';
import type { WholeRecord } from '../../../../record/record';
import { label } from '../../kit/recordText';

export type Side = 'us' | 'canada';
export const SIDES: Side[] = ['us', 'canada'];

/** The products, by sector: the figures of Canada's share of US imports and of the US share of Canada's exports. */
const PRODUCTS: { id: string; within: string[]; us?: string; canada?: string }[] = [
	{ id: 'goods', within: [], us: 'canada-share-us-imports-2025', canada: 'export-share-2025' },
	{ id: 'vehicles', within: ['automotive', 'cars'], us: 'auto-us-import-share-2023', canada: 'auto-exports-us-2023' },
	{ id: 'steel', within: ['steel-aluminum', 'steel'], us: 'steel-us-import-share', canada: 'steel-exports-us' },
	{
		id: 'aluminum',
		within: ['steel-aluminum', 'aluminum'],
		us: 'aluminum-us-import-share',
		canada: 'aluminum-exports-us',
	},
	{ id: 'crude', within: ['energy-resources', 'energy'], us: 'crude-share-2025', canada: 'crude-exports-us-2025' },
	{ id: 'gas', within: ['energy-resources', 'energy'], us: 'gas-us-import-share-2022', canada: 'gas-exports-us-2021' },
	{ id: 'electricity', within: ['energy-resources', 'energy'], canada: 'electricity-exports-us-2024' },
	{ id: 'uranium', within: ['energy-resources', 'energy'], us: 'uranium-import-share' },
	{ id: 'potash', within: ['energy-resources', 'potash'], us: 'potash-share' },
	{ id: 'nickel', within: ['energy-resources'], us: 'nickel-share' },
	{
		id: 'lumber',
		within: ['forest-products', 'lumber'],
		us: 'lumber-us-import-share-2024',
		canada: 'lumber-us-share-2025',
	},
];

export interface Share {
	value: number;
	/** The upper end, where the source gives a range. */
	high?: number;
	/** What other sources give, from the least. */
	others: number[];
	about: boolean;
	bound?: Bound;
	asOf: When;
	/** What to know of the figure. */
	note: string;
	/** The id of the figure. */
	figure: string;
	publisher: string;
	url: string;
}

/** Where the point of a share stands: in the middle where its source gives a range. */
export const middleOf = ({ value, high = value }: Share): number => (value + high) / 2;

/** The least and the greatest that sources give for a share. */
export const rangeOf = ({ value, high = value, others }: Share): [number, number] => [
	Math.min(value, ...others),
	Math.max(high, ...others),
];

export interface Product {
	id: string;
	/** The sector and the kind of goods it belongs to; empty for goods as a whole. */
	within: string[];
	us: Share | null;
	canada: Share | null;
}

export interface DependenceData {
	asOf: Day;
	groups: { id: string; name: string }[];
	goods: { id: string; name: string; group: string | null }[];
	products: Product[];
}

export function data(record: WholeRecord, locale: Locale): DependenceData {
	const share = (id: string | undefined): Share | null => {
		if (!id) return null;
		const { value, high, others = [], about, asOf, bound, note } = record.get('figures', id);
		const { publisher, url } = record.sourcesOf(id)[0]!;
		return {
			value,
			...(high !== undefined && { high }),
			others: others.map((other) => other.value).toSorted((a, b) => a - b),
			about,
			...(bound && { bound }),
			asOf,
			note: note ? label(note, locale) : '',
			figure: id,
			publisher,
			url,
		};
	};
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const groups = ordered.filter(({ id }) => ordered.some(({ within }) => within === id));
	return {
		asOf: record.asOf,
		groups: groups.map(({ id, name }) => ({ id, name: label(name, locale) })),
		goods: ordered
			.filter((sector) => !groups.includes(sector))
			.map(({ id, name, within }) => ({ id, name: label(name, locale), group: within ?? null })),
		products: PRODUCTS.map(({ id, within, us, canada }) => ({ id, within, us: share(us), canada: share(canada) })),
	};
}
