/** What `dependence` says in words. */
import { formatFigure, formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns, qualifierOf } from '../../kit/fileColumns';
import { SIDES, type DependenceData, type Product, type Share } from './data';
import { shownProducts, type DependenceState } from './state';
import { idKey } from '../../../../words/translate';

/** The name of a product, or of a sector that has no figures. */
export function productName(data: DependenceData, id: string, { t }: Context): string {
	if (data.products.some((product) => product.id === id)) return t(idKey('chart.dependence.product', id));
	return [...data.groups, ...data.goods].find((sector) => sector.id === id)?.name ?? '';
}

const sectorName = ({ groups, goods }: DependenceData, sector: string) =>
	[...groups, ...goods].find(({ id }) => id === sector)?.name ?? '';

const values = (products: Product[], side: 'us' | 'canada') =>
	products.flatMap((product) => (product.within.length > 0 && product[side] ? [product[side].value] : []));

export function title(data: DependenceData, state: DependenceState, { t, locale }: Context): string {
	if (state.sector !== 'all') return t('chart.dependence.title.one', { name: sectorName(data, state.sector) });
	const us = values(data.products, 'us');
	return t('chart.dependence.title.all', {
		least: formatPercent(Math.min(...values(data.products, 'canada')), locale),
		low: formatPercent(Math.min(...us), locale),
		high: formatPercent(Math.max(...us), locale),
	});
}

export function subtitle(data: DependenceData, _state: DependenceState, { t }: Context): string {
	const years = data.products
		.flatMap(({ us, canada }) => [us, canada])
		.flatMap((share) => (share ? [share.asOf.slice(0, 4)] : []))
		.toSorted();
	return t('chart.dependence.subtitle', { from: years[0]!, to: years.at(-1)! });
}

const shareText = (share: Share, { locale }: Context) => formatFigure({ ...share, unit: 'percent' }, locale);

export function describe(data: DependenceData, state: DependenceState, context: Context): string {
	const { t } = context;
	const shown = shownProducts(data, state.sector);
	const sentences = shown
		.filter(({ within, us, canada }) => (within.length === 0 || state.sector !== 'all') && us && canada)
		.map((product) =>
			t('chart.dependence.describe.both', {
				name: productName(data, product.id, context),
				us: shareText(product.us!, context),
				canada: shareText(product.canada!, context),
			}),
		);
	if (state.sector === 'all') {
		const more = data.products.filter(({ within, us }) => within.length > 0 && us && us.value > 50);
		const names = more.map(({ id }) => productName(data, id, context)).join(', ');
		sentences.push(t('chart.dependence.describe.more', { names }));
	}
	const partly = shown.filter(({ us, canada }) => !us || !canada).map(({ id }) => productName(data, id, context));
	if (partly.length > 0) sentences.push(t('chart.dependence.describe.missing', { names: partly.join(', ') }));
	if (shown.some(({ us, canada }) => [us, canada].some((share) => share && share.others.length > 0)))
		sentences.push(t('chart.dependence.describe.ranges'));
	sentences.push(t('chart.dependence.describe.caution'));
	return sentences.join(' ');
}

export function readout(data: DependenceData, state: DependenceState, context: Context): Readout {
	const { t, locale } = context;
	const product = shownProducts(data, state.sector).find(({ id }) => id === state.product)!;
	const lines = SIDES.map((side) => {
		const share = product[side];
		const value = share
			? t('chart.dependence.value', { value: shareText(share, context), when: formatWhen(share.asOf, locale) })
			: t('chart.dependence.missing');
		const others = share?.others.map((other) => formatPercent(other, locale)).join(', ');
		return [
			t(`chart.dependence.readout.${side}`, { value }),
			...(others ? [t('chart.dependence.others', { values: others })] : []),
			...(share?.note ? [share.note] : []),
		].join(' ');
	});
	const first = product.us ?? product.canada;
	return {
		heading: productName(data, product.id, context),
		lines,
		...(first && { href: { url: first.url, label: first.publisher } }),
	};
}

/** A row a product, in the order of the picture. */
export function table(data: DependenceData, state: DependenceState, context: Context): Table {
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
		caption: title(data, state, context),
		columns: [
			...columns.map((id) => ({
				id,
				label: t(`chart.dependence.column.${id}`),
				numeric: id === 'us' || id === 'canada',
			})),
			...fileColumns('unit', 'us-of', 'us-qualifier', 'us-note', 'canada-of', 'canada-qualifier', 'canada-note'),
		],
		rows: shownProducts(data, state.sector).map((product) => ({
			key: product.id,
			cells: [
				{ text: productName(data, product.id, context), value: product.id },
				...cells(product.us),
				...cells(product.canada),
				...fileCells('percent', ...apart(product.us, 'us-imports'), ...apart(product.canada, 'canadian-exports')),
			],
		})),
	};
}

export function controls(data: DependenceData, state: DependenceState, { t }: Context): Control[] {
	const groupName = (id: string | null) => data.groups.find((group) => group.id === id)?.name;
	return [
		{
			kind: 'choice',
			name: 'sector',
			label: t('chart.dependence.control.sector'),
			value: state.sector,
			options: [
				{ value: 'all', label: t('chart.dependence.control.all') },
				...data.groups.map(({ id, name }) => ({ value: id, label: name })),
				...data.goods.map(({ id, name, group }) => ({
					value: id,
					label: name,
					group: groupName(group) ?? t('chart.dependence.control.more'),
				})),
			],
		},
	];
}
