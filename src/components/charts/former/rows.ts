/** Build only: the rows of charts that another has taken the place of, as their files have always had them. */
import type { Locale } from '../../../record/format';
import { recordIn } from '../../../record/inLanguage';
import type { WholeRecord } from '../../../record/record';
import { dictionary } from '../../../words/dictionary';
import { chartPrefixes, stringsUnder, translator } from '../../../words/translate';
import { prepare, tableOf } from '../build/prepare';
import type { ChartData, Context, Table } from '../contract';
import { FORMER } from '.';
import { data as dependence, table as dependenceRows } from './dependence';
import { data as sectorTrade } from './sectorTrade';
import { table as sectorTradeRows } from './sectorTradeRows';

interface Rows {
	data: ChartData;
	table: Table;
}

function own<Data extends ChartData>(
	dataOf: (record: WholeRecord, locale: Locale) => Data,
	table: (data: Data, context: Context) => Table,
) {
	return (record: WholeRecord, context: Context): Rows => {
		const data = dataOf(record, context.locale);
		return { data, table: table(data, context) };
	};
}

/** The rows of charts whose own differ from those of the chart that has taken their place. */
const OWN: { readonly [id: string]: (record: WholeRecord, context: Context) => Rows } = {
	dependence: own(dependence, dependenceRows),
	'sector-trade': own(sectorTrade, sectorTradeRows),
};

/**
 * The rows of a former chart, made from the record of today.
 * @throws where there was no such chart
 */
export function formerRows(record: WholeRecord, id: string, locale: Locale): Rows {
	const former = FORMER.find((chart) => chart.id === id);
	if (!former)
		throw new Error(`There was no chart "${id}"; there were: ${FORMER.map((chart) => chart.id).join(', ')}.`);
	const t = translator(stringsUnder(chartPrefixes(id), dictionary(locale)));
	const prepared = prepare(record, former.now, locale);
	return OWN[id]?.(recordIn(record, locale), { locale, t }) ?? { data: prepared.data, table: tableOf(prepared) };
}
