/** `sector-trade` as rows of a table. */
import { formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Table } from '../../contract';
import { fileCells, fileColumns, qualifierOf } from '../../kit/fileColumns';
import { change, signedPercent } from '../../families/trade/choice';
import type { SectorTradeData } from './data';
import { shownLines, type SectorTradeState } from './state';
import { changeText, codeText, money, months, title } from './words';

/** What a share is of, in the file. */
const OF = { imports: 'us-imports', market: 'us-market' } as const;

const tenth = (percent: number) => Math.round(percent * 10) / 10;

export function table(data: SectorTradeData, state: SectorTradeState, context: Context): Table {
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
	const rows = shownLines(data, state.sector).map(({ id, name, value, early: sums, share, row }) => {
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
	if (state.sector === 'all') {
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
	}
	return { caption: title(data, state, context), columns, rows };
}
