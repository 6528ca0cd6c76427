/** Build only: the rows of charts that another has taken the place of, as their files have always had them. */
import type { Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { prepare, tableOf } from './build/prepare';
import type { ChartData, Table } from './contract';
import { FORMER } from './former';

interface Rows {
	data: ChartData;
	table: Table;
}

/** The rows of charts whose own differ from those of the chart that has taken their place. */
const OWN: { readonly [id: string]: (record: WholeRecord, locale: Locale) => Rows } = {};

/**
 * The rows of a former chart, made from the record of today.
 * @throws where there was no such chart
 */
export function formerRows(record: WholeRecord, id: string, locale: Locale): Rows {
	const former = FORMER.find((chart) => chart.id === id);
	if (!former)
		throw new Error(`There was no chart "${id}"; there were: ${FORMER.map((chart) => chart.id).join(', ')}.`);
	const own = OWN[id];
	if (own) return own(record, locale);
	const prepared = prepare(record, former.now, locale);
	return { data: prepared.data, table: tableOf(prepared) };
}
