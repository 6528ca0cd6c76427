/** What is said of a good’s duties, in sentences and cells. */
import type { Layer, Outcome } from '../record/duties/question';
import { formatMoney, formatPercent, formatWhen, type Locale } from '../record/format';
import { dotted } from '../record/lines/code';
import type { ScheduleLine } from '../record/lines/line';
import { ordinaryDuty, outcomeText, spanText } from '../lists/goodsWords';
import type { Translate } from '../words/translate';
import type { Asked } from './address';
import { layersIn, type BothWays, type GoodsResult, type Told } from './answer';
import type { ToldMeasure } from './files';

/** The language and words of an answer. */
export interface Speech {
	lang: Locale;
	t: Translate;
}

/** A place in the schedule, as rows of measures have it in English, in the reader’s language: `U.S. note 37`. */
export const placeText = (heading: string, { t }: Speech): string =>
	heading
		.replaceAll('U.S. note', t('jr.goods.answer.place.note'))
		.replace('where originating', t('jr.goods.answer.place.qualifies'));

/** The lines of the schedule that were asked for. */
const linesOf = ({ line, rules, asked }: Pick<GoodsResult, 'asked' | 'line' | 'rules'>): readonly ScheduleLine[] =>
	line ? [line] : rules.schedule.filter(({ code }) => code.startsWith(asked.code));

/** The ordinary duty that lines have in common, in the schedule’s words; undefined where they differ. */
function commonDuty(result: GoodsResult): string | undefined {
	const duties = new Set(linesOf(result).map(({ duty }) => duty));
	return duties.size === 1 ? [...duties][0] : undefined;
}

/** Whether the ordinary duty is the same on all lines, and no percentage of the value. */
export const isBaseInWords = (result: GoodsResult): boolean =>
	commonDuty(result) !== undefined && linesOf(result)[0]!.percent === undefined;

/**
 * The ordinary duty in words: `2.9%`, `free`; for a code of several lines what they have in common.
 * @returns the words, and their language where it is another than the reader’s
 */
export function baseText(result: GoodsResult, { lang, t }: Speech): { words: string; lang?: 'en' } {
	const duty = commonDuty(result);
	if (duty === undefined) return { words: t('jr.goods.answer.base.differs') };
	if (duty === 'Free') return { words: t('jr.goods.answer.base.free') };
	return ordinaryDuty(linesOf(result)[0]!, lang, t);
}

/** The same within a sentence, which says what of it is in English. */
function baseInSentence(result: GoodsResult, speech: Speech): string {
	const { lang, words } = baseText(result, speech);
	return lang === undefined ? words : speech.t('jr.goods.answer.base.english', { duty: words });
}

/** `pay 50%`, `pay no duty`, `may not be imported`, `pay 12.9% in all: 10% and the ordinary duty, 2.9%`. */
function payText({ base: percent, outcome }: Told, base: string, { lang, t }: Speech): string {
	const { ban, from, to } = outcome;
	if (ban === 'yes') return t('jr.goods.answer.pay.ban');
	const rate = spanText(outcome, lang, t);
	if (ban === 'maybe') return t('jr.goods.answer.pay.banOr', { rate });
	if (percent === 0) return to === 0 ? t('jr.goods.answer.pay.nothing') : t('jr.goods.answer.pay.rate', { rate });
	if (to === 0) return t('jr.goods.answer.pay.base', { base });
	if (percent === null) return t('jr.goods.answer.pay.more', { rate, base });
	const total = spanText({ from: from + percent, to: to + percent }, lang, t);
	return t('jr.goods.answer.pay.total', { total, rate, base });
}

/** What goods under a quota of the agreement pay that qualify: within it no ordinary duty. */
function quotaText({ outcome }: Told, base: string, { lang, t }: Speech): string {
	if (outcome.ban !== 'no') return payText({ outcome, base: 0 } as Told, '', { lang, t });
	return outcome.to === 0
		? t('jr.goods.answer.pay.quotaOnly', { base })
		: t('jr.goods.answer.pay.quota', { rate: spanText(outcome, lang, t), base });
}

/** How many of the lines that were asked for are under a quota of the agreement. */
function underQuota(result: Pick<GoodsResult, 'asked' | 'line' | 'rules'>): 'all' | 'some' | 'none' {
	const lines = linesOf(result);
	const count = lines.filter(({ originating }) => originating === 'quota').length;
	return count === 0 ? 'none' : count === lines.length ? 'all' : 'some';
}

/** The ordinary duty on goods that qualify, in a cell: free, but for those under a quota. */
export const baseOfQualifying = (result: GoodsResult, speech: Speech): string =>
	speech.t(`jr.goods.answer.base.qualifying.${underQuota(result)}`, { base: baseInSentence(result, speech) });

/**
 * The duties with the ordinary one, both ways: `52.9%`, `60% + $1.227/kg`, and for goods under a quota one sum within it and
 * one over it. Null where the ordinary duty adds nothing, or lines owe different ones, or the goods may be banned.
 */
export function inAllText(result: GoodsResult, speech: Speech): { [W in keyof BothWays]: string } | null {
	const { lang, t } = speech;
	const { nonOriginating, originating } = result;
	const quota = underQuota(result);
	const words = isBaseInWords(result) ? baseInSentence(result, speech) : undefined;
	const base = words === undefined ? nonOriginating.base : 0;
	if (base === null || (base === 0 && words === undefined) || quota === 'some') return null;
	if (nonOriginating.outcome.ban !== 'no' || originating.outcome.ban !== 'no') return null;
	const withBase = ({ outcome: { from, to } }: Told) => {
		const sum = spanText({ from: from + base, to: to + base }, lang, t);
		if (words === undefined) return sum;
		return to === 0 ? words : `${sum} + ${words}`;
	};
	const within = spanText(originating.outcome, lang, t);
	return {
		originating: quota === 'none' ? within : t('jr.goods.answer.total.quota', { within, over: withBase(originating) }),
		nonOriginating: withBase(nonOriginating),
	};
}

/** What is paid both ways. A good that qualifies owes no ordinary duty, but for one under a quota. */
export function pays(ways: BothWays, result: GoodsResult, speech: Speech): { pay: string; other: string } {
	const base = baseInSentence(result, speech);
	const quota = underQuota(result);
	const free = payText({ ...ways.originating, base: 0 }, '', speech);
	const isBanned = ways.originating.outcome.ban === 'yes';
	const pay =
		quota === 'none' || isBanned
			? free
			: quota === 'all'
				? quotaText(ways.originating, base, speech)
				: speech.t('jr.goods.answer.pay.quotaSome', { pay: free });
	return { pay, other: payText(ways.nonOriginating, base, speech) };
}

/** A code as it is read: `9403.60.80.93`; `9403.60.80, other numbers` for what a line holds besides those named. */
export const codeText = ({ code, rest }: Pick<Asked, 'code' | 'rest'>, { t }: Speech): string =>
	rest ? t('jr.goods.answer.rest', { code: dotted(code) }) : dotted(code);

/** The answer in a sentence. */
export function sentenceOf(result: GoodsResult, speech: Speech): string {
	const { asked, narrower, nonOriginating, originating } = result;
	const { lang, t } = speech;
	const { pay, other } = pays(result, result, speech);
	const code = codeText(asked, speech);
	const values = { day: formatWhen(asked.day, lang), code, pay, other };
	const isShort = narrower.length > 0 && (originating.shorter || nonOriginating.shorter);
	if (isShort) return t('jr.goods.answer.sentence.short', values);
	return t(pay === other ? 'jr.goods.answer.sentence.same' : 'jr.goods.answer.sentence.differ', values);
}

/**
 * Why a layer is not what it would be, or what it is taken of; empty where it is simply charged.
 * @param way how the goods enter, of which the layer is a part
 */
export function reasonOf(layer: Layer<ToldMeasure>, way: keyof BothWays, result: GoodsResult, { t }: Speech): string {
	const { by, claim, onRest, state } = layer;
	const answerOf = (id: string | undefined, answer: 'yes' | 'no') =>
		result.conditions.find((condition) => condition.id === id)?.[answer] ?? '';
	if (state === 'gives-way' && by) {
		const isBan = layersIn(result[way]).some((one) => one.claim.measure.id === by.id && one.state === 'ban');
		if (isBan) return t('jr.goods.answer.why.banned');
		return t('jr.goods.answer.why.givesWay', { family: by.family === claim.measure.family ? by.title : by.family });
	}
	if (state === 'varies' && claim.rate === 'exempt')
		return t('jr.goods.answer.why.exemptIf', { answer: answerOf(claim.row?.when, 'yes') });
	if (state === 'outside') return t('jr.goods.answer.why.outside', { answer: answerOf(claim.row?.when, 'no') });
	if (state === 'exempt' && claim.instead)
		return t('jr.goods.answer.why.outside', { answer: answerOf(claim.instead, 'yes') });
	if (state === 'exempt')
		return typeof claim.rate === 'object' && claim.rate.percent === 0
			? t(way === 'originating' ? 'jr.goods.answer.why.free' : 'jr.goods.answer.why.nil')
			: t('jr.goods.answer.why.exempt');
	if (claim.instead) return t('jr.goods.answer.why.instead', { answer: answerOf(claim.instead, 'yes') });
	if (onRest && by) return t('jr.goods.answer.why.rest', { family: by.family });
	return '';
}

/** What a layer adds: `25%`, `0% to 25%`, `Import ban`, `Import ban in some cases`; null where it is struck through. */
export function layerRate(layer: Layer<ToldMeasure>, { lang, t }: Speech): string | null {
	if (layer.claim.rate === 'exempt') return null;
	if (layer.state === 'ban') return t('jr.goods.ban');
	if (layer.state === 'varies' && layer.claim.rate === 'ban')
		return layer.to === 0 ? t('jr.goods.banSome') : t('jr.goods.banOr', { rate: spanText(layer, lang, t) });
	return layer.state === 'charged' || layer.state === 'varies' ? spanText(layer, lang, t) : null;
}

/** What is added in all. */
export const addedText = (outcome: Outcome, { lang, t }: Speech): string => outcomeText(outcome, lang, t);

/** A sum of imports, to three digits: statistics are no more exact. */
const dollars = (value: number, lang: Locale) => formatMoney(Number(value.toPrecision(3)), 'usd', lang);

/** How much of the goods Canada sold, and how much of it entered under the agreement. */
export function tradeTexts({ asked, trade }: GoodsResult, { lang, t }: Speech): string[] {
	const sum = (pick: (one: (typeof trade)[number]) => number | undefined) =>
		trade.reduce((total, one) => total + (pick(one) ?? 0), 0);
	const [before, now] = [sum(({ usd2024 }) => usd2024), sum(({ usd2025 }) => usd2025)];
	if (before === 0 && now === 0) return [t('jr.goods.answer.trade.none')];
	const claims = new Map<string, { entered: number; all: number }>();
	for (const { period, share, usd } of trade.flatMap(({ claimed }) => claimed)) {
		const known = claims.get(period) ?? { entered: 0, all: 0 };
		claims.set(period, { entered: known.entered + share * usd, all: known.all + usd });
	}
	const shares = [...claims]
		.filter(([, { all }]) => all > 0)
		.toSorted(([a], [b]) => a.localeCompare(b))
		.map(([period, { all, entered }]) => {
			const share = formatPercent((100 * entered) / all, lang, 1);
			const [from, to] = period.split('/');
			return to
				? t('jr.goods.answer.trade.shareSpan', { share, from: formatWhen(from!, lang), to: formatWhen(to, lang) })
				: t('jr.goods.answer.trade.share', { share, period });
		});
	return [
		...(asked.code.length > 8 ? [t('jr.goods.answer.trade.line', { code: dotted(asked.code.slice(0, 8)) })] : []),
		t('jr.goods.answer.trade.both', { before: dollars(before, lang), now: dollars(now, lang) }),
		...shares,
	];
}
