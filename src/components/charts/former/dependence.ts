/** The rows of `dependence`, a chart that `needs` has taken the place of: of each product both sides' share of the trade. */
import type { Day, When } from '../../../record/days';
import { formatFigure, formatWhen, type Locale } from '../../../record/format';
import { idKey } from '../../../words/translate';
import type { Cell, Context, Table } from '../contract';
import { fileCells, fileColumns, qualifierOf } from '../kit/fileColumns';
import type { Bound } from '../../../record/schema';
import type { WholeRecord } from '../../../record/record';
import { label } from '../kit/recordText';

/** The products: the figures of Canada’s share of US imports and of the US share of Canada’s exports. */
const PRODUCTS: { id: string; us?: string; canada?: string }[] = [
	{ id: 'goods', us: 'canada-share-us-imports-2025', canada: 'export-share-2025' },
	{ id: 'vehicles', us: 'auto-us-import-share-2023', canada: 'auto-exports-us-2023' },
	{ id: 'steel', us: 'steel-us-import-share', canada: 'steel-exports-us' },
	{
		id: 'aluminum',

		us: 'aluminum-us-import-share',
		canada: 'aluminum-exports-us',
	},
	{ id: 'crude', us: 'crude-share-2025', canada: 'crude-exports-us-2025' },
	{ id: 'gas', us: 'gas-us-import-share-2022', canada: 'gas-exports-us-2021' },
	{ id: 'electricity', us: 'electricity-us-import-share-2023', canada: 'electricity-exports-us-2024' },
	{ id: 'uranium', us: 'uranium-import-share' },
	{ id: 'potash', us: 'potash-share' },
	{ id: 'nickel', us: 'nickel-share' },
	{
		id: 'lumber',

		us: 'lumber-us-import-share-2024',
		canada: 'lumber-us-share-2025',
	},
];

interface Share {
	value: number;
	/** The upper end, where the source gives a range. */
	high?: number;
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
	const share = (id: string | undefined): Share | null => {
		if (!id) return null;
		const { value, high, about, asOf, bound, note } = record.get('figures', id);
		const { publisher, url } = record.sourcesOf(id)[0]!;
		return {
			value,
			...(high !== undefined && { high }),
			about,
			...(bound && { bound }),
			asOf,
			note: note ? label(note, locale) : '',
			figure: id,
			publisher,
			url,
		};
	};
	return {
		asOf: record.asOf,
		products: inOrder(PRODUCTS.map(({ id, us, canada }) => ({ id, us: share(us), canada: share(canada) }))),
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
