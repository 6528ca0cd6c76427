/** What share of the trade in a product the two countries are to each other. */
import type { When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Bound } from '../../../../record/schema';
import { label } from '../../kit/recordText';

/** The two sides of it: Canada’s share of US imports, and the share of Canada’s exports that goes to the US. */
export type Side = 'imports' | 'exports';

/** The figures of both sides, of all goods first. */
const SHARES: { readonly [product: string]: { readonly [side in Side]?: string } } = {
	goods: { imports: 'canada-share-us-imports-2025', exports: 'export-share-2025' },
	vehicles: { imports: 'auto-us-import-share-2023', exports: 'auto-exports-us-2023' },
	steel: { imports: 'steel-us-import-share', exports: 'steel-exports-us' },
	aluminum: { imports: 'aluminum-us-import-share', exports: 'aluminum-exports-us' },
	crude: { imports: 'crude-share-2025', exports: 'crude-exports-us-2025' },
	gas: { imports: 'gas-us-import-share-2022', exports: 'gas-exports-us-2021' },
	electricity: { imports: 'electricity-us-import-share-2023', exports: 'electricity-exports-us-2024' },
	uranium: { imports: 'uranium-import-share' },
	potash: { imports: 'potash-share' },
	nickel: { imports: 'nickel-share' },
	lumber: { imports: 'lumber-us-import-share-2024', exports: 'lumber-us-share-2025' },
};

/** The products of which the record has a share, of all goods first. */
export const sharedProducts: readonly string[] = Object.keys(SHARES);

export interface Share {
	/** In percent; the lower end where the source gives a range. */
	value: number;
	high?: number;
	/** What other sources give, from the least. */
	others: number[];
	about: boolean;
	bound?: Bound;
	asOf: When;
	/** What to know of the figure. */
	note: string;
	/** The id of the figure, and who published it. */
	figure: string;
	publisher: string;
	url: string;
}

/** A side’s share of a product; null where the record has none. */
export function shareOf(record: WholeRecord, product: string, side: Side, locale: Locale): Share | null {
	const id = SHARES[product]?.[side];
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
}
