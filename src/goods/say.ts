/** What is said of a good’s duties, in sentences and cells. */
import type { Layer, Outcome } from '../record/duties/question';
import { formatMoney, formatPercent, formatWhen, type Locale } from '../record/format';
import { dotted } from '../record/lines/code';
import type { ScheduleLine } from '../record/lines/line';
import { spanText, outcomeText } from '../lists/goodsWords';
import type { Translate } from '../words/translate';
import type { BothWays, GoodsResult, Told } from './answer';
import type { HeadingFile, ToldMeasure } from './files';

/** The language and words of an answer. */
export interface Speech {
	lang: Locale;
	t: Translate;
}

/** The ordinary duty in words: `2.9%`, `Free`; for a code of several lines what they have in common. */
export function baseText({ line, rules, asked }: GoodsResult, { t }: Speech): string {
	const lines = line ? [line] : rules.schedule.filter(({ code }) => code.startsWith(asked.code));
	const duties = [...new Set(lines.map(({ duty }) => duty))];
	return duties.length === 1 ? duties[0]! : t('jr.goods.answer.base.differs');
}

/** `pay 50%`, `pay no duty`, `may not be imported`, `pay 10% on top of the ordinary duty, 2.9%`. */
function payText({ outcome }: Pick<Told, 'outcome'>, base: string, { lang, t }: Speech): string {
	const { ban, from, to } = outcome;
	if (ban === 'yes') return t('jr.goods.answer.pay.ban');
	const rate = spanText(outcome, lang, t);
	if (ban === 'maybe') return t('jr.goods.answer.pay.banOr', { rate });
	const isFree = base === 'Free' || base === '';
	if (from === 0 && to === 0)
		return isFree ? t('jr.goods.answer.pay.nothing') : t('jr.goods.answer.pay.base', { base });
	return isFree ? t('jr.goods.answer.pay.rate', { rate }) : t('jr.goods.answer.pay.more', { rate, base });
}

/** What is paid both ways. A good that qualifies owes no ordinary duty, but for one under a quota. */
export function pays(ways: BothWays, base: string, speech: Speech): { pay: string; other: string } {
	return { pay: payText(ways.originating, '', speech), other: payText(ways.nonOriginating, base, speech) };
}

/** The answer in a sentence. */
export function sentenceOf(result: GoodsResult, speech: Speech): string {
	const { asked, narrower, nonOriginating, originating } = result;
	const { lang, t } = speech;
	const { pay, other } = pays(result, baseText(result, speech), speech);
	const code = asked.rest ? t('jr.goods.answer.rest', { code: dotted(asked.code) }) : dotted(asked.code);
	const values = { day: formatWhen(asked.day, lang), code, pay, other };
	const isShort = narrower.length > 0 && (originating.shorter || nonOriginating.shorter);
	if (isShort) return t('jr.goods.answer.sentence.short', values);
	return t(pay === other ? 'jr.goods.answer.sentence.same' : 'jr.goods.answer.sentence.differ', values);
}

/** The name of what was asked for: its own words where the schedule has them, else the name of its heading. */
export function titleOf({ asked, line }: GoodsResult, { names }: HeadingFile, { lang }: Speech): string {
	const own = lang === 'en' ? line?.description : undefined;
	// “Other” says nothing without what stands above it.
	const known = [asked.code.slice(0, 6), asked.code.slice(0, 4)].find(
		(code) => names[code] && names[code].en !== 'Other',
	);
	return asked.name || (own && own !== 'Other' ? own : (known && names[known]![lang]) || dotted(asked.code));
}

/** The headings above a code, from the chapter down, each with its code and its name. */
export const pathOf = (
	{ asked }: GoodsResult,
	{ names }: HeadingFile,
	{ lang }: Speech,
): [code: string, name: string][] =>
	[...new Set([2, 4, 6].map((digits) => asked.code.slice(0, digits)))].flatMap((code): [string, string][] =>
		names[code] ? [[code, names[code][lang]]] : [],
	);

/** What a line says below its heading, as the US schedule words it. */
export const schedulePath = (line: ScheduleLine): string => [...line.path.slice(1), line.description].join(' › ');

/** Why a layer is not what it would be, or what it is taken of; empty where it is simply charged. */
export function reasonOf(layer: Layer<ToldMeasure>, result: GoodsResult, { t }: Speech): string {
	const { by, claim, onRest, state } = layer;
	const answerOf = (id: string | undefined, answer: 'yes' | 'no') =>
		result.conditions.find((condition) => condition.id === id)?.[answer] ?? '';
	if (state === 'gives-way' && by) return t('jr.goods.answer.why.givesWay', { family: by.family });
	if (state === 'outside') return t('jr.goods.answer.why.outside', { answer: answerOf(claim.row?.when, 'no') });
	if (state === 'exempt')
		return typeof claim.rate === 'object' && claim.rate.percent === 0
			? t('jr.goods.answer.why.free')
			: t('jr.goods.answer.why.exempt');
	if (claim.instead) return t('jr.goods.answer.why.instead', { answer: answerOf(claim.instead, 'yes') });
	if (onRest && by) return t('jr.goods.answer.why.rest', { family: by.family });
	return '';
}

/** What a layer adds: `25%`, `0% to 25%`, `Import ban`; null where it is struck through. */
export function layerRate(layer: Layer<ToldMeasure>, { lang, t }: Speech): string | null {
	if (layer.state === 'ban') return t('jr.goods.ban');
	if (layer.state === 'varies' && layer.claim.rate === 'ban')
		return t('jr.goods.banOr', { rate: spanText(layer, lang, t) });
	return layer.state === 'charged' || layer.state === 'varies' ? spanText(layer, lang, t) : null;
}

/** What is added in all. */
export const addedText = (outcome: Outcome, { lang, t }: Speech): string => outcomeText(outcome, lang, t);

/** A sum of imports, to three digits: statistics are no more exact. */
const dollars = (value: number, lang: Locale) => formatMoney(Number(value.toPrecision(3)), 'usd', lang);

/** How much of the goods Canada sold, and how much of it entered under the agreement. */
export function tradeTexts({ trade }: GoodsResult, { lang, t }: Speech): string[] {
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
	return [t('jr.goods.answer.trade.both', { before: dollars(before, lang), now: dollars(now, lang) }), ...shares];
}
