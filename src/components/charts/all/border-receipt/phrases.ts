/** What the picture and the texts of `border-receipt` say of a duty, in a few words each. */
import { formatNumber, formatRate, type Locale } from '../../../../record/format';
import { idKey } from '../../../../words/translate';
import type { Context } from '../../contract';
import type { Good, ReceiptData } from './shape';
import { cents, isCharged, NUMBERS, ORDINARY, type Bill, type BillLine, type BillName } from './bills';

/** A number of dollars, with cents where there are any: `50`, `16.50`, `16,50`. */
function amountOf(value: number, locale: Locale): string {
	const rounded = Math.round(value * 100);
	const whole = formatNumber(Math.floor(rounded / 100), locale);
	const rest = rounded % 100;
	const point = locale === 'fr' ? ',' : '.';
	return rest === 0 ? whole : `${whole}${point}${String(rest).padStart(2, '0')}`;
}

/** `$50`, `50 $`, `50 dólares`. Spanish writes the word: in Mexico the sign alone is that of pesos. */
export function dollars(value: number, { locale, t }: Context): string {
	const amount = amountOf(value, locale);
	return t(amount === '1' ? 'chart.border-receipt.dollars.one' : 'chart.border-receipt.dollars', { amount });
}

/** `$50`, or `$0 to $25`. A word is said once: `de 0 a 25 dólares`. */
export const dollarSpan = ({ from, to }: { from: number; to: number }, context: Context): string =>
	from === to
		? dollars(from, context)
		: context.t('chart.border-receipt.range', {
				from: context.locale === 'es' ? amountOf(from, 'es') : dollars(from, context),
				to: dollars(to, context),
			});

export const goodName = ({ name, receipt }: Good, { t }: Context): string =>
	name ?? t(idKey('chart.border-receipt.goods', receipt.id));

/** The duty’s programme: `Metals (232)`; `Ordinary duty`. A ban that does not apply is told from the duty of its programme. */
export function lineName(data: ReceiptData, { forbids, id }: BillLine, { t }: Context): string {
	if (id === ORDINARY || id === NUMBERS) return t(`chart.border-receipt.name.${id}`);
	const { name } = data.measures[id]!;
	return forbids ? t('chart.border-receipt.name.ban', { name }) : name;
}

/** The rate that is not charged, beside the name of its duty: `10%`; empty where there is none to name. */
export function struckRate({ rate, duty }: BillLine, { locale }: Context): string {
	if (duty !== undefined) return duty;
	return rate ? formatRate(rate, locale) : '';
}

/** What a duty adds: `$50`, `$0 to $25`, `5.25¢/bbl`, `not known`. */
export function lineAmount(line: BillLine, context: Context): string {
	const { t } = context;
	if (line.state === 'words') return line.duty ?? '';
	if (line.state === 'unknown' && line.id === ORDINARY) return t('chart.border-receipt.amount.line');
	if (line.state === 'unknown' || line.state === 'ban') return t(`chart.border-receipt.amount.${line.state}`);
	return dollarSpan(line, context);
}

/** The words of a condition, as they stand in the record. */
const quoted = (text: string, { t }: Context): string => t('chart.border-receipt.quoted', { text });

/** What a duty that varies depends on. */
function dependsOn(data: ReceiptData, { conditions = [], contents = [], quota }: BillLine, context: Context): string[] {
	const { t } = context;
	return [
		...conditions.map((id) => quoted(data.conditions[id]!.yes, context)),
		...contents.map((name) => t(`chart.border-receipt.content.${name}`)),
		...(quota ? [t('chart.border-receipt.content.quota')] : []),
	];
}

/** The place in the schedule that exempts a good, in the reader’s language as far as it has words. */
const placeOf = (heading: string, { t }: Context): string =>
	heading.replaceAll('U.S. note', t('chart.border-receipt.note'));

/** What is charged of what, and on what it depends; empty where the amount says all. */
function chargedWhy(data: ReceiptData, line: BillLine, context: Context): string[] {
	const { locale, t } = context;
	const { id, rate, onRest, state } = line;
	const of =
		rate &&
		(onRest
			? t('chart.border-receipt.rest', { rate: formatRate(rate, locale) })
			: rate.of !== 'value' && formatRate(rate, locale));
	const depends = state === 'varies' || state === 'words' || state === 'ban' ? dependsOn(data, line, context) : [];
	return [
		...(of ? [of] : []),
		...(depends.length > 0 ? [t('chart.border-receipt.why.depends', { list: depends.join('; ') })] : []),
		...(state === 'varies' && id === NUMBERS ? [t('chart.border-receipt.why.numbers')] : []),
		...(state === 'unknown' && id !== ORDINARY ? [t('chart.border-receipt.why.unknown')] : []),
	];
}

/** Why a duty is charged as it is, or why it is not; empty where its amount says all. */
export function lineWhy(data: ReceiptData, good: Good, bill: BillName, line: BillLine, context: Context): string {
	const { t } = context;
	if (isCharged(line)) return chargedWhy(data, line, context).join('; ');
	const { by, conditions = [], heading, id, state } = line;
	if (state === 'gives-way' && by) {
		const banned = good.receipt.bills[bill].lines.some((other) => other.id === by && other.state === 'ban');
		if (banned) return t('chart.border-receipt.why.banned');
		const [name, own] = [data.measures[by]!.name, id in data.measures ? data.measures[id]!.name : ''];
		return t('chart.border-receipt.why.gives-way', { name: name === own ? data.measures[by]!.title : name });
	}
	if (state === 'exempt' && heading)
		return t('chart.border-receipt.why.exempt-by', { heading: placeOf(heading, context) });
	if (state === 'outside' && conditions.length > 0)
		return t('chart.border-receipt.why.outside-for', {
			list: conditions.map((one) => quoted(data.conditions[one]!.no, context)).join('; '),
		});
	if (state === 'nil') return t(`chart.border-receipt.why.nil.${bill}`);
	return t(`chart.border-receipt.why.${state as 'cusma' | 'exempt' | 'free' | 'outside'}`);
}

/** What comes on top of the dollars of a bill: an ordinary duty in words, a rate that is not known here. */
export function extras({ lines }: Bill, { t }: Context): string[] {
	return lines.flatMap((line) => {
		if (line.state === 'words') return [line.duty ?? ''];
		if (line.state !== 'unknown') return [];
		return [t(`chart.border-receipt.extra.${line.id === ORDINARY ? 'ordinary' : 'unknown'}`)];
	});
}

/** The ordinary duty that goods which qualify owe only over a quota; undefined on other bills. */
export const overQuota = ({ ban, lines }: Bill): BillLine | undefined =>
	ban === 'yes' ? undefined : lines.find((line) => line.quota && isCharged(line));

/** What a bill comes to with and without the duty over a quota: `$50 within the quota, $50 + $1.227/kg over it`. */
function quotaText({ from, to, lines }: Bill, over: BillLine, context: Context): string {
	const others = extras({ lines: lines.filter((line) => line !== over) } as Bill, context);
	const sum = (least: number, most: number, more: string[]) =>
		[...(most > 0 || more.length === 0 ? [dollarSpan({ from: least, to: most }, context)] : []), ...more].join(' + ');
	return context.t('chart.border-receipt.total.quota', {
		within: sum(from, cents(to - over.to), others),
		over: sum(cents(from + over.to), to, [...(over.duty === undefined ? [] : [over.duty]), ...others]),
	});
}

/**
 * The sum of a bill: `$60`, `$0 to $25`, `$10 + 5.25¢/bbl`, `Import ban`, `Import ban, or $50`, and for goods under a quota
 * of the agreement one sum within it and one over it.
 */
export function totalText(bill: Bill, context: Context): string {
	const { t } = context;
	if (bill.ban === 'yes') return t('chart.border-receipt.total.ban');
	const over = overQuota(bill);
	const more = extras(bill, context);
	const known = bill.to > 0 || more.length === 0 ? [dollarSpan(bill, context)] : [];
	const amount = over ? quotaText(bill, over, context) : [...known, ...more].join(' + ');
	return bill.ban === 'maybe' ? t('chart.border-receipt.total.ban-or', { amount }) : amount;
}
