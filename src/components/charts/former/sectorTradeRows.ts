/** The rows of `sector-trade` as its files have always had them. */
import { formatMoney, formatPercent, formatWhen } from '../../../record/format';
import type { Cell, Context, Table } from '../contract';
import { change, monthsText, signedPercent } from '../families/trade/choice';
import { fileCells, fileColumns, qualifierOf } from '../kit/fileColumns';
import type { Early, Row, SectorTradeData, Share } from './sectorTrade';

/** A row: a strategic sector with all its goods, or goods. */
interface Line {
	id: string;
	name: string;
	value: number;
	early: Early | null;
	share: Share | null;
	row: Row | null;
}

/** Goods as a row. */
const goodsLine = (row: Row): Line => ({ ...row, row });

/** A strategic sector: its goods added up, each counted once. */
function sectorLine(data: SectorTradeData, id: string, name: string): Line {
	const rows = data.rows.filter(({ group, part }) => group === id && part === null);
	const whole = rows.flatMap(({ early }) => early ?? []);
	const sum = (values: number[]) => Math.round(values.reduce((total, value) => total + value, 0));
	return {
		id,
		name,
		value: sum(rows.map(({ value }) => value)),
		early:
			whole.length === rows.length
				? { now: sum(whole.map(({ now }) => now)), before: sum(whole.map(({ before }) => before)) }
				: null,
		share: null,
		row: null,
	};
}

/** Goods from the largest to the smallest, the parts of some behind them. */
function bySize(rows: readonly Row[]): Row[] {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const wholes = sorted.filter(({ part }) => !sorted.some(({ id }) => id === part));
	return wholes.flatMap((whole) => [whole, ...sorted.filter(({ part }) => part === whole.id)]);
}

/** The rows of all goods, the largest sector first and in it the largest goods. A strategic sector has a row of its own. */
function linesOf(data: SectorTradeData): Line[] {
	const sectors = data.places.groups
		.map(({ id, name }) => ({ id, whole: sectorLine(data, id, name) }))
		.toSorted((a, b) => b.whole.value - a.whole.value)
		.flatMap(({ id, whole }) => [whole, ...bySize(data.rows.filter(({ group }) => group === id)).map(goodsLine)]);
	return [...sectors, ...bySize(data.rows.filter(({ group }) => group === null)).map(goodsLine)];
}

/** Sums are rounded as their parts are, to a tenth of a billion. */
const money = (value: number, { locale }: Context): string =>
	formatMoney(value < 1e9 ? Math.round(value / 1e5) * 1e5 : Math.round(value / 1e7) * 1e7, 'usd', locale);

const months = (data: SectorTradeData, { locale }: Context): string => monthsText(data.months, locale);

/** The change in the first months of the next year, or that it is not reported. */
function changeText(early: Early | null, { t, locale }: Context): string {
	const percent = early && change(early.now, early.before);
	return percent === null ? t('chart.sector-trade.missing') : signedPercent(percent, locale);
}

function codeText(code: string, { t }: Context): string {
	const kind = code.split('–')[0]!.length <= 2 ? 'chapter' : 'heading';
	return t(`chart.sector-trade.${kind}${code.includes('–') ? 's' : ''}`, { code });
}

/** What a share is of, in the file. */
const OF = { imports: 'us-imports', market: 'us-market' } as const;

const tenth = (percent: number) => Math.round(percent * 10) / 10;

/** The rows, all goods together last. */
export function table(data: SectorTradeData, context: Context): Table {
	const { t, locale } = context;
	const { all, year } = data;
	const before = String(Number(year) - 1);
	const missing: Cell = { text: t('chart.sector-trade.missing'), value: '' };
	const columns = [
		...(['goods', 'code', 'value', 'change', 'early', 'early-change', 'share', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.sector-trade.column.${id}`, { year, before, months: months(data, context) }),
			numeric: !['goods', 'code', 'source'].includes(id),
			cites: id === 'share' || id === 'source',
		})),
		...fileColumns(
			'value-unit',
			'value-period',
			'value-qualifier',
			'early-period',
			'change-unit',
			'counted',
			'share-unit',
			'share-of',
			'share-qualifier',
			'share-period',
			'share-is',
		),
	];
	const early = data.months.length > 0 ? `${data.months[0]}/${data.months.at(-1)}` : null;
	// A sum is proved by all that it is made of.
	const partsOf = (group: string) =>
		data.rows.filter((row) => row.group === group && row.part === null).flatMap(({ proof }) => proof);
	const rows = linesOf(data).map(({ id, name, value, early: sums, share, row }) => {
		const percent = sums && change(sums.now, sums.before);
		const source = row?.source ?? data.rows.find(({ group }) => group === id)?.source ?? all.source;
		return {
			key: id,
			cells: [
				{ text: row ? name : t('chart.sector-trade.sum', { name }), value: id },
				{ text: row ? codeText(row.code, context) : '', value: row?.code ?? '' },
				{ text: money(value, context), value },
				missing,
				sums ? { text: money(sums.now, context), value: sums.now } : missing,
				percent === null ? missing : { text: changeText(sums, context), value: tenth(percent) },
				share
					? {
							text: t(`chart.sector-trade.share.${share.of}`, {
								value: formatPercent(share.percent, locale),
								day: formatWhen(share.asOf, locale, 'short'),
							}),
							value: share.percent,
							href: share.source.url,
							proof: [share.source.of],
						}
					: missing,
				{ text: source.publisher, href: source.url, proof: row?.proof ?? partsOf(id) },
				...fileCells('usd', year, row?.qualifier ?? '', sums ? early : null, 'percent', data.counted),
				...(share
					? fileCells('percent', OF[share.of], qualifierOf(share), share.asOf, share.title)
					: fileCells(null, null, null, null, null)),
			],
		};
	});
	const percent = change(all.value, all.before)!;
	rows.push({
		key: 'all-goods',
		cells: [
			{ text: t('chart.sector-trade.all-goods'), value: 'all-goods' },
			{ text: '', value: '' },
			{ text: money(all.value, context), value: all.value },
			{ text: signedPercent(percent, locale), value: tenth(percent) },
			missing,
			missing,
			{
				text: t('chart.sector-trade.share.imports', { value: formatPercent(all.share, locale), day: year }),
				value: all.share,
				href: all.shareSource.url,
				proof: [all.shareSource.of],
			},
			{ text: all.source.publisher, href: all.source.url, proof: [all.source.of] },
			...fileCells('usd', year, '', null, 'percent', data.counted, 'percent', OF.imports, '', year, ''),
		],
	});
	return { caption: t('chart.sector-trade.caption', { year }), columns, rows };
}
