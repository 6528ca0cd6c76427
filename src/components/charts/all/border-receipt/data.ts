/** From the record to what `border-receipt` needs: the receipts of a few goods and of every kind of good. */
import { dutyOnGoods } from '../../../../record/duties/goods';
import { rulesOfHeading } from '../../../../record/duties/ofRecord';
import type { Day } from '../../../../record/days';
import { formatRate, type Locale } from '../../../../record/format';
import { dotted } from '../../../../record/lines/code';
import type { HeadingLines, WholeRecord } from '../../../../record/record';
import { measuresOnPart } from '../../../../record/tariffs';
import { label } from '../../kit/recordText';
import { kindReceipt } from './kinds';
import { BILLS, ORDINARY, receiptOf, type BillName, type Receipt } from './receipt';
import { STORIES, type Story } from './stories';

/** What a receipt says of a measure. */
export interface MeasureWords {
	/** Of its programme: "Metals (232)". */
	name: string;
	title: string;
	instrument: string;
	from: Day;
	publisher: string;
	url: string;
}

/** What the answers to a condition mean, in a few words. */
export interface ConditionWords {
	yes: string;
	no: string;
}

/** What some goods of a kind pay instead. */
export interface Otherwise {
	measure: string;
	only: string;
	rates: { readonly [B in BillName]: string };
}

export interface Good {
	/** In the reader’s language; a good of the chart’s own list has its name among the chart’s words. */
	name?: string;
	/** As schedules print it; a kind of good has none. */
	code?: string;
	receipt: Receipt;
	otherwise: Otherwise[];
}

export interface ReceiptData {
	asOf: Day;
	/** The goods by code, then the kinds of goods. The first is shown before any choice. */
	goods: Good[];
	/** Every measure that a receipt names, by its id. */
	measures: { readonly [id: string]: MeasureWords };
	/** The sources of the schedules that ordinary duties were read in, by their ids. */
	schedules: { readonly [id: string]: { publisher: string; url: string } };
	/** Every condition that a receipt names, by its id. */
	conditions: { readonly [id: string]: ConditionWords };
}

function storyOf(record: WholeRecord, lines: HeadingLines, { code, answers = {} }: Story): Good {
	const rules = rulesOfHeading(record, lines, code.slice(0, 4));
	const ask = (originating: boolean) =>
		dutyOnGoods(rules, { code, day: record.asOf, by: 'united-states', originating, answers });
	const line = rules.schedule.find((one) => code.startsWith(one.code));
	return {
		code: dotted(code),
		receipt: receiptOf({ qualifying: ask(true), other: ask(false) }, line),
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
	const lines = goods.flatMap(({ receipt: { bills } }) => BILLS.flatMap((bill) => bills[bill].lines));
	const named = new Set([
		...lines.flatMap(({ id, by }) => (by ? [id, by] : [id])),
		...goods.flatMap(({ otherwise }) => otherwise.map(({ measure }) => measure)),
	]);
	const asked = new Set(lines.flatMap(({ conditions = [] }) => conditions));
	const schedules = new Set(lines.flatMap(({ id, source }) => (id === ORDINARY && source ? [source] : [])));
	return {
		schedules: Object.fromEntries(
			[...schedules].map((id) => {
				const { publisher, url } = record.get('sources', id);
				return [id, { publisher, url }];
			}),
		),
		measures: Object.fromEntries(
			record.measures
				.filter(({ id }) => named.has(id))
				.map(({ id, programme, title, instrument, from }) => {
					const { publisher, url } = record.sourcesOf(id)[0]!;
					const { name } = record.get('programmes', programme);
					return [
						id,
						{
							name: label(name, locale),
							title: label(title, locale),
							instrument: instrument.name,
							from,
							publisher,
							url,
						},
					];
				}),
		),
		conditions: Object.fromEntries(
			record.conditions
				.filter(({ id }) => asked.has(id))
				.map(({ id, yes, no }) => [id, { yes: label(yes, locale), no: label(no, locale) }]),
		),
	};
}

export function data(record: WholeRecord, locale: Locale): ReceiptData {
	const lines = record.linesUnder(STORIES.map(({ code }) => code.slice(0, 4)));
	const goods = [...STORIES.map((story) => storyOf(record, lines, story)), ...kindsOf(record, locale)];
	return { asOf: record.asOf, goods, ...wordsOf(record, goods, locale) };
}
