/** The duties on each kind of goods on the record's last day, as the tariff table shows them. */
import type { WholeRecord } from '../record/record';
import type { Measure, Sector } from '../record/schema';
import { measuresOnPart, rateOn, type Duty } from '../record/tariffs';

export interface DutyRow {
	goods: Sector;
	originating: Duty;
	nonOriginating: Duty;
	/** Ids of the measures that make up the two duties, oldest first. */
	measures: string[];
	/** Measures that treat some goods of the kind otherwise, oldest first. */
	onPart: Measure[];
}

/**
 * One row for each kind of goods, in the order that all charts have.
 * @param sector the strategic sector whose goods are listed, or one kind of goods; all goods without it
 * @param by the government that charges the duties: the US on Canadian goods by default, or `canada` on US goods
 * @throws when there is no such sector
 */
export function duties(record: WholeRecord, sector?: string, by?: string): DutyRow[] {
	if (sector) record.get('sectors', sector);
	const groups = new Set(record.sectors.flatMap(({ within }) => within ?? []));
	return record.sectors
		.filter(({ id, within }) => !groups.has(id) && (!sector || sector === id || sector === within))
		.toSorted((a, b) => a.order - b.order)
		.map((goods) => {
			const originating = rateOn(record, goods.id, record.asOf, { originating: true, by });
			const nonOriginating = rateOn(record, goods.id, record.asOf, { originating: false, by });
			const parts = [...originating.parts, ...nonOriginating.parts];
			return {
				goods,
				originating,
				nonOriginating,
				measures: [...new Set(parts.map(({ measure }) => measure.id))],
				onPart: measuresOnPart(record, goods.id, record.asOf, { by }),
			};
		});
}
