/** From the record to what `border-receipt` needs: the receipts of a few goods and of every kind of good. */
import type { Day } from '../../../../record/days';
import { dutyOnGoods } from '../../../../record/duties/goods';
import { BOTH_WAYS } from '../../../../record/duties/reckon';
import { changeDays } from '../../../../record/duties/steps';
import { rulesOfHeading } from '../../../../record/duties/ofRecord';
import { formatRate, type Locale } from '../../../../record/format';
import { dutyWords } from '../../../../record/format/duty';
import { instrumentName } from '../../../../record/instrument';
import { dotted } from '../../../../record/lines/code';
import type { HeadingLines, WholeRecord } from '../../../../record/record';
import type { Measure } from '../../../../record/schema';
import { FIRST_DAY, LAST_DAY, measuresOnPart, rateOn } from '../../../../record/tariffs';
import { label } from '../../kit/recordText';
import { kindBills, kindDays } from './kinds';
import { namedIn } from './own';
import { receiptOf } from './receipt';
import type { Good, Otherwise, ReceiptData, SourceWords, Step } from './shape';
import { STORIES, type Story } from './stories';
import { yearOf } from './state';
import { yearsOf } from './texts';

/** What a good owes on the record’s last day, and its steps: days that say the same are one. */
function overTime(
	record: WholeRecord,
	id: string,
	days: readonly Day[],
	on: (day: Day) => Omit<Step, 'from'>,
): Pick<Good, 'otherwise' | 'receipt' | 'steps'> {
	const { bills, otherwise } = on(record.asOf);
	const said = [FIRST_DAY, ...days].map((from) => ({ from, ...on(from) }));
	const text = ({ from: _from, ...rest }: Step) => JSON.stringify(rest);
	const steps = said.filter((step, at) => at === 0 || text(step) !== text(said[at - 1]!));
	return { receipt: { id, day: record.asOf, bills }, otherwise, steps };
}

function storyOf(record: WholeRecord, lines: HeadingLines, { code, answers = {} }: Story, locale: Locale): Good {
	const rules = rulesOfHeading(record, lines, code.slice(0, 4));
	const found = rules.schedule.find((one) => code.startsWith(one.code));
	const line = found && { ...found, duty: dutyWords(found.duty, locale).words };
	const billsOn = (day: Day) => {
		const ask = (originating: boolean) => dutyOnGoods(rules, { code, day, by: 'united-states', originating, answers });
		return receiptOf({ qualifying: ask(true), other: ask(false) }, line).bills;
	};
	return {
		code: dotted(code),
		...overTime(record, code, changeDays(rules, { code, by: 'united-states' }), (day) => ({
			bills: billsOn(day),
			otherwise: [],
		})),
	};
}

function kindsOf(record: WholeRecord, locale: Locale): Good[] {
	const groups = new Set(record.sectors.flatMap(({ within }) => within ?? []));
	/** Whether a measure on some of the goods of a kind charges them otherwise than its programme charges the bulk. */
	const isOther = (id: string, day: Day, measure: Measure): boolean =>
		BOTH_WAYS.some((side) => {
			const stated = measure[side];
			const bulk = rateOn(record, id, day, { originating: side === 'originating' }).parts.find(
				(part) => part.measure.programme === measure.programme,
			);
			return !bulk || !('percent' in stated) || bulk.percent !== stated.percent || bulk.of !== stated.of;
		});
	const otherwiseOn = (id: string, day: Day): Otherwise[] =>
		measuresOnPart(record, id, day)
			.filter((measure) => isOther(id, day, measure))
			.map(({ id: measure, onlyOn, originating, nonOriginating }) => ({
				measure,
				only: label(onlyOn!, locale),
				rates: { qualifying: formatRate(originating, locale), other: formatRate(nonOriginating, locale) },
			}));
	return record.sectors
		.filter(({ id }) => !groups.has(id))
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, name }) => ({
			name: label(name, locale),
			...overTime(record, id, kindDays(record, id), (day) => ({
				bills: kindBills(record, id, day),
				otherwise: otherwiseOn(id, day),
			})),
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
				.map(({ id, programme, title, instrument, from, list }) => [
					id,
					{
						name: label(record.get('programmes', programme).name, locale),
						title: label(title, locale),
						instrument: instrumentName(instrument, locale).value,
						from,
						...(list?.of === 'partial' && { partial: true as const }),
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
	const days = goods.flatMap(({ steps = [] }) => steps.map(({ from }) => from));
	const last = yearOf([...days, record.asOf].toSorted().at(-1)!);
	return {
		asOf: record.asOf,
		reach: { start: FIRST_DAY, end: LAST_DAY, last, held: yearsOf(FIRST_DAY, last) },
		goods,
		...wordsOf(record, goods, locale),
	};
}
