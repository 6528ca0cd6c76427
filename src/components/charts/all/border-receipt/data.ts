/** From the record to what `border-receipt` needs: the receipts of a few goods and of every kind of good. */
import { dutyOnGoods } from '../../../../record/duties/goods';
import { rulesOfHeading } from '../../../../record/duties/ofRecord';
import { formatRate, type Locale } from '../../../../record/format';
import { dutyWords } from '../../../../record/format/duty';
import { dotted } from '../../../../record/lines/code';
import type { HeadingLines, WholeRecord } from '../../../../record/record';
import { measuresOnPart } from '../../../../record/tariffs';
import { label } from '../../kit/recordText';
import { kindReceipt } from './kinds';
import { namedIn } from './own';
import { receiptOf } from './receipt';
import type { Good, ReceiptData, SourceWords } from './shape';
import { STORIES, type Story } from './stories';

function storyOf(record: WholeRecord, lines: HeadingLines, { code, answers = {} }: Story, locale: Locale): Good {
	const rules = rulesOfHeading(record, lines, code.slice(0, 4));
	const ask = (originating: boolean) =>
		dutyOnGoods(rules, { code, day: record.asOf, by: 'united-states', originating, answers });
	const line = rules.schedule.find((one) => code.startsWith(one.code));
	return {
		code: dotted(code),
		receipt: receiptOf(
			{ qualifying: ask(true), other: ask(false) },
			line && { ...line, duty: dutyWords(line.duty, locale).words },
		),
		otherwise: [],
	};
}

function kindsOf(record: WholeRecord, locale: Locale): Good[] {
	const groups = new Set(record.sectors.flatMap(({ within }) => within ?? []));
	return record.sectors
		.filter(({ id }) => !groups.has(id))
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, name }) => ({
			name: label(name, locale),
			receipt: kindReceipt(record, id),
			otherwise: measuresOnPart(record, id, record.asOf).map(
				({ id: measure, onlyOn, originating, nonOriginating }) => ({
					measure,
					only: label(onlyOn!, locale),
					rates: { qualifying: formatRate(originating, locale), other: formatRate(nonOriginating, locale) },
				}),
			),
		}));
}

/** The words of the measures, conditions and schedules that goods name. */
function wordsOf(
	record: WholeRecord,
	goods: readonly Good[],
	locale: Locale,
): Pick<ReceiptData, 'conditions' | 'measures' | 'schedules'> {
	const named = namedIn(goods);
	const sourceOf = ({ publisher, url }: SourceWords): SourceWords => ({ publisher, url });
	return {
		measures: Object.fromEntries(
			record.measures
				.filter(({ id }) => named.measures.includes(id))
				.map(({ id, programme, title, instrument, from }) => [
					id,
					{
						name: label(record.get('programmes', programme).name, locale),
						title: label(title, locale),
						instrument: instrument.name,
						from,
						...sourceOf(record.sourcesOf(id)[0]!),
					},
				]),
		),
		conditions: Object.fromEntries(
			record.conditions
				.filter(({ id }) => named.conditions.includes(id))
				.map(({ id, yes, no }) => [id, { yes: label(yes, locale), no: label(no, locale) }]),
		),
		schedules: Object.fromEntries(named.schedules.map((id) => [id, sourceOf(record.get('sources', id))])),
	};
}

export function data(record: WholeRecord, locale: Locale): ReceiptData {
	const lines = record.linesUnder(STORIES.map(({ code }) => code.slice(0, 4)));
	const goods = [...STORIES.map((story) => storyOf(record, lines, story, locale)), ...kindsOf(record, locale)];
	return { asOf: record.asOf, goods, ...wordsOf(record, goods, locale) };
}
