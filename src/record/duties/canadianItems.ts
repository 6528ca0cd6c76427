/** The items of the Canadian Customs Tariff that measures of the record name, with what US goods of them are charged. */
import type { LineBook } from '../lines/line';
import type { WholeRecord } from '../record';
import type { Answer } from './everyLine';
import { dutyOnGoods } from './goods';
import { rulesOfHeading } from './ofRecord';

export interface CanadianItem {
	/** Eight digits. */
	code: string;
	/** What a US good that qualifies under the agreement is charged on the record’s last day. */
	originating: Answer;
	nonOriginating: Answer;
}

/** Every item that a row names, whatever its days, in the order of codes. What no row names, no measure falls on. */
export function canadianItems(record: WholeRecord, lines: LineBook): CanadianItem[] {
	const codes = [...new Set(lines.rows.canada.map(({ code }) => code))].toSorted();
	return codes.map((code) => {
		const rules = rulesOfHeading(record, lines, code.slice(0, 4));
		const ask = (originating: boolean) => dutyOnGoods(rules, { code, day: record.asOf, by: 'canada', originating });
		return { code, originating: ask(true), nonOriginating: ask(false) };
	});
}
