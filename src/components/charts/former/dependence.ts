/** The rows of `dependence`, a chart that `needs` has taken the place of: of each product both sides' share of the trade. */
import type { Day } from '../../../record/days';
import { formatFigure, formatWhen, type Locale } from '../../../record/format';
import { idKey } from '../../../words/translate';
import type { Cell, Context, Table } from '../contract';
import { fileCells, fileColumns, qualifierOf } from '../kit/fileColumns';
import type { WholeRecord } from '../../../record/record';
import { shareOf, sharedProducts, type Share } from '../families/trade/shares';

interface Product {
	id: string;
	us: Share | null;
	canada: Share | null;
}

export interface DependenceData {
	asOf: Day;
	products: Product[];
}

/** Where a share stands: in the middle where its source gives a range. */
const middleOf = ({ value, high = value }: Share): number => (value + high) / 2;

/** By how many points the US share of Canada’s exports exceeds Canada’s share of US imports; unknown without both. */
const gapOf = ({ us, canada }: Product): number => (us && canada ? middleOf(canada) - middleOf(us) : -Infinity);

/** Goods as a whole, then the products by their gap, the widest first; those with one share only come last. */
function inOrder([whole, ...products]: readonly Product[]): Product[] {
	return [whole!, ...products.toSorted((a, b) => (gapOf(a) === gapOf(b) ? 0 : gapOf(b) - gapOf(a)))];
}

export function data(record: WholeRecord, locale: Locale): DependenceData {
	const product = (id: string): Product => ({
		id,
		us: shareOf(record, id, 'imports', locale),
		canada: shareOf(record, id, 'exports', locale),
	});
	return {
		asOf: record.asOf,
		products: inOrder(sharedProducts.map(product)),
	};
}

const shareText = (share: Share, { locale }: Context) => formatFigure({ ...share, unit: 'percent' }, locale);

/** A row a product, in the order in which the picture had them. */
export function table({ products }: DependenceData, context: Context): Table {
	const { t, locale } = context;
	const columns = ['product', 'us', 'us-when', 'us-source', 'canada', 'canada-when', 'canada-source'] as const;
	const cells = (share: Share | null): Cell[] => {
		if (!share) return [{ text: t('chart.dependence.missing'), value: '' }, { text: '' }, { text: '' }];
		return [
			{ text: shareText(share, context), value: share.value },
			{ text: formatWhen(share.asOf, locale), value: share.asOf },
			{ text: share.publisher, href: share.url, proof: [share.figure] },
		];
	};
	// Of what the share is, how its source words it, and what to know of it.
	const apart = (share: Share | null, of: string) => (share ? [of, qualifierOf(share), share.note] : ['', '', '']);
	return {
		caption: t('chart.dependence.caption'),
		columns: [
			...columns.map((id) => ({
				id,
				label: t(`chart.dependence.column.${id}`),
				numeric: id === 'us' || id === 'canada',
			})),
			...fileColumns('unit', 'us-of', 'us-qualifier', 'us-note', 'canada-of', 'canada-qualifier', 'canada-note'),
		],
		rows: products.map((product) => ({
			key: product.id,
			cells: [
				{ text: t(idKey('chart.dependence.product', product.id)), value: product.id },
				...cells(product.us),
				...cells(product.canada),
				...fileCells('percent', ...apart(product.us, 'us-imports'), ...apart(product.canada, 'canadian-exports')),
			],
		})),
	};
}
