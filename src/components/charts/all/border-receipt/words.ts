/** What `border-receipt` says in words: title, subtitle, description, the line under the picture, the choice of goods. */
import { formatRate, formatWhen, stopped } from '../../../../record/format';
import type { Context, Control, Readout } from '../../contract';
import type { ReceiptData } from './shape';
import { dollars, extras, goodName, lineAmount, lineName, lineWhy, overQuota, struckRate, totalText } from './phrases';
import { BILLS, isCharged, ORDINARY, VALUE, type Bill, type BillLine, type BillName, type Receipt } from './bills';
import { goodOf, lineOf, splitKey, TOTAL_LINE, VALUE_LINE, type ReceiptState } from './state';

/** `$60 of duty`, `no duty`, `an import ban`. */
function duty(bill: Bill, context: Context): string {
	const { t } = context;
	const amount = totalText(bill, context);
	if (bill.ban !== 'no' || extras(bill, context).length > 0 || overQuota(bill)) return amount;
	return amount === dollars(0, context)
		? t('chart.border-receipt.duty.none')
		: t('chart.border-receipt.duty', { amount });
}

export function title(data: ReceiptData, state: ReceiptState, context: Context): string {
	const good = goodOf(data, state);
	const [qualifying, other] = BILLS.map((name) => duty(good.receipt.bills[name], context)) as [string, string];
	const name = goodName(good, context);
	if (BILLS.every((bill) => good.receipt.bills[bill].ban === 'yes'))
		return context.t('chart.border-receipt.title.ban', { name });
	return qualifying === other
		? context.t('chart.border-receipt.title.same', { name, duty: other })
		: context.t('chart.border-receipt.title.differ', { name, qualifying, other });
}

export function subtitle(data: ReceiptData, state: ReceiptState, { t, locale }: Context): string {
	const { code, receipt } = goodOf(data, state);
	const day = formatWhen(receipt.day, locale);
	return [
		code ? t('chart.border-receipt.subtitle.code', { day, code }) : t('chart.border-receipt.subtitle.kind', { day }),
		...(receipt.day > data.asOf
			? [t('chart.border-receipt.subtitle.ahead', { day: formatWhen(data.asOf, locale) })]
			: []),
	].join(' ');
}

/** `Section 338 ($50)`, `Forced labour (301) (gives way to Metals (232))`. */
function lineText(data: ReceiptData, state: ReceiptState, bill: BillName, line: BillLine, context: Context): string {
	const name = lineName(data, line, context);
	const why = lineWhy(data, goodOf(data, state), bill, line, context);
	const said = isCharged(line) ? [lineAmount(line, context), why] : [why];
	return context.t('chart.border-receipt.pair', { name, text: said.filter(Boolean).join(', ') });
}

/** What some goods of the kind pay instead. */
function otherwise(data: ReceiptData, state: ReceiptState, { t }: Context): string[] {
	const list = goodOf(data, state).otherwise.map(({ only, rates: { qualifying, other } }) =>
		t(`chart.border-receipt.otherwise.${qualifying === other ? 'same' : 'differ'}`, { only, qualifying, other }),
	);
	return list.length > 0 ? [t('chart.border-receipt.otherwise', { list: list.join('; ') })] : [];
}

/** That the list of a duty on the receipt is held in part, which is so of earlier days. */
function partial({ measures }: ReceiptData, { bills }: Receipt, { t }: Context): string[] {
	const titles = BILLS.flatMap((name) => bills[name].lines)
		.map(({ id }) => measures[id])
		.flatMap((measure) => (measure?.partial ? [measure.title] : []));
	return titles.length > 0
		? [t('chart.border-receipt.describe.partial', { list: [...new Set(titles)].join('; ') })]
		: [];
}

/** That an ordinary duty by weight or number is in no sum. */
function inWords({ bills }: Receipt, { t }: Context): string[] {
	const line = BILLS.flatMap((name) => bills[name].lines).find(({ state }) => state === 'words');
	return line ? [t('chart.border-receipt.describe.words', { duty: line.duty! })] : [];
}

export function describe(data: ReceiptData, state: ReceiptState, context: Context): string {
	const { t } = context;
	const { code, receipt } = goodOf(data, state);
	const bills = BILLS.flatMap((name) => {
		const bill = receipt.bills[name];
		const texts = (charged: boolean) =>
			bill.lines
				.filter((line) => isCharged(line) === charged)
				.map((line) => lineText(data, state, name, line, context));
		const [charged, not] = [texts(true), texts(false)];
		return [
			t(`chart.border-receipt.describe.${bill.ban === 'yes' ? 'ban' : 'bill'}`, {
				bill: t(`chart.border-receipt.bill.${name}`),
				total: totalText(bill, context),
			}),
			...(charged.length > 0 ? [stopped(charged.join('; '))] : []),
			...(not.length > 0 ? [t('chart.border-receipt.describe.not', { list: not.join('; ') })] : []),
		];
	});
	return [
		...bills,
		...otherwise(data, state, context),
		...(code ? [] : [t('chart.border-receipt.describe.kind')]),
		...partial(data, receipt, context),
		...inWords(receipt, context),
		...(receipt.bills.other.ban === 'yes' ? [] : [t('chart.border-receipt.describe.fee')]),
	].join(' ');
}

export function readout(data: ReceiptData, state: ReceiptState, context: Context): Readout {
	const { t, locale } = context;
	const good = goodOf(data, state);
	const { bill, id } = splitKey(state.line);
	const heading = (name: string) =>
		t('chart.border-receipt.readout.heading', { name, bill: t(`chart.border-receipt.bill.${bill}`) });
	if (id === VALUE_LINE)
		return {
			heading: heading(t('chart.border-receipt.name.value')),
			lines: [
				t('chart.border-receipt.readout.value', { name: goodName(good, context), amount: dollars(VALUE, context) }),
			],
		};
	const line = lineOf(good, state.line);
	if (id === TOTAL_LINE || !line)
		return {
			heading: heading(t('chart.border-receipt.name.total')),
			lines: [
				t('chart.border-receipt.pair', {
					name: goodName(good, context),
					text: totalText(good.receipt.bills[bill], context),
				}),
				...otherwise(data, state, context),
			],
		};
	const measure = data.measures[id];
	const why = lineWhy(data, good, bill, line, context);
	const amount = isCharged(line) ? lineAmount(line, context) : t('chart.border-receipt.readout.not');
	const rate = line.rate && line.rate.of === 'value' && isCharged(line) ? ` (${formatRate(line.rate, locale)})` : '';
	const said = [`${amount}${rate}`, why].filter(Boolean).join('; ');
	return {
		heading: heading(lineName(data, line, context)),
		lines: [
			stopped(said),
			...(id === ORDINARY && line.state === 'cusma' && struckRate(line, context) !== ''
				? [t('chart.border-receipt.readout.ordinary', { duty: struckRate(line, context) })]
				: []),
			...(measure
				? [
						t('chart.border-receipt.readout.measure', {
							title: measure.title,
							instrument: measure.instrument,
							day: formatWhen(measure.from, locale),
						}),
					]
				: []),
		],
		...(measure && { href: { url: measure.url, label: measure.publisher } }),
	};
}

/** The duty and its amount, or why it is not charged: the rest stands below the picture. */
export function markLabel(data: ReceiptData, state: ReceiptState, context: Context): string[] {
	const { heading, lines } = readout(data, state, context);
	return [heading, ...lines.slice(0, 1)];
}

export function controls(data: ReceiptData, state: ReceiptState, context: Context): Control[] {
	const { t } = context;
	return [
		{
			kind: 'choice',
			name: 'good',
			label: t('chart.border-receipt.control.good'),
			value: state.good,
			options: data.goods.map((good) => ({
				value: good.receipt.id,
				label: goodName(good, context),
				group: t(`chart.border-receipt.control.${good.code ? 'goods' : 'kinds'}`),
			})),
		},
		...(data.reach
			? [
					{
						kind: 'day' as const,
						name: 'on',
						label: t('chart.border-receipt.control.on'),
						value: state.on,
						min: data.reach.start,
						max: data.reach.end,
					},
				]
			: []),
	];
}
