/** The duties on each kind of goods on the record's last day, as the tariff table shows them. */
import { formatPercent, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { Measure, Sector } from '../record/schema';
import { measuresOnPart, rateOn, type Duty } from '../record/tariffs';
import type { Translate } from '../words/translate';

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

/** A duty in words: its rate, or the least or the most that it can be where the record does not have the rate. */
export function dutyText({ atLeast, banned, percent, upTo }: Duty, lang: Locale, t: Translate): string {
	const rate = (value: number) => formatPercent(value, lang);
	if (banned) return t('jr.duty.banned');
	if (percent === null) return atLeast > 0 ? t('jr.duty.atLeast', { rate: rate(atLeast) }) : t('jr.duty.unknown');
	if (percent === 0) return t('jr.duty.none');
	return upTo ? t('jr.duty.upTo', { rate: rate(percent) }) : rate(percent);
}
