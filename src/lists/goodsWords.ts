/** What goods are charged, in the words that tables, files, the receipt and sentences share. */
import type { Ask, GoodsMeasure, Layer, Outcome } from '../record/duties/question';
import { formatPercent, pickText, type Locale } from '../record/format';
import { dutyWords } from '../record/format/duty';
import type { ScheduleLine } from '../record/lines/line';
import type { Condition, Localized } from '../record/schema';
import { idKey, type Translate } from '../words/translate';

/** Percentages have at most so many decimals: countervailing duties are set to the hundredth. */
const DECIMALS = 2;

/** `25%`, or `0% to 25%` where it depends on something, and the ends are not written alike. */
export function spanText({ from, to }: Pick<Outcome, 'from' | 'to'>, locale: Locale, t: Translate): string {
	const [least, most] = [formatPercent(from, locale, DECIMALS), formatPercent(to, locale, DECIMALS)];
	return least === most ? most : t('jr.goods.range', { from: least, to: most });
}

/** What goods are charged besides the ordinary duty: `25%`, `0% to 25%`, `Import ban`, `Import ban, or 50%`. */
export function outcomeText(outcome: Outcome, locale: Locale, t: Translate): string {
	if (outcome.ban === 'yes') return t('jr.goods.ban');
	const span = spanText(outcome, locale, t);
	return outcome.ban === 'maybe' ? t('jr.goods.banOr', { rate: span }) : span;
}

/** What an answer depends on, in a few words: `its share of steel by weight`; `US content`. */
export function askText(
	ask: Ask,
	conditions: readonly Pick<Condition, 'id' | 'topic'>[],
	locale: Locale,
	t: Translate,
): string {
	if ('content' in ask) return t(idKey('jr.goods.content', ask.content));
	const condition = conditions.find(({ id }) => id === ask.condition);
	if (!condition) throw new Error(`The record has no condition "${ask.condition}".`);
	return pickText(condition.topic, locale).value;
}

/** The schedule writes no ordinary duty with more decimals of a percent. */
const DUTY_DECIMALS = 3;

/**
 * The ordinary duty of a line in a language. The schedule’s one fixed word, “Free”, and its numbers and units have their
 * writing in each; what it says in a sentence keeps its words, which are English.
 * @returns the words, and their language where it is another than the reader’s
 */
export function ordinaryDuty(
	{ duty, percent }: Pick<ScheduleLine, 'duty' | 'percent'>,
	locale: Locale,
	t: Translate,
): { words: string; lang?: 'en' } {
	if (percent === undefined) return dutyWords(duty, locale);
	if (duty === 'Free') return { words: t('jr.goods.free') };
	return { words: formatPercent(percent, locale, DUTY_DECIMALS) };
}

/** The layers that a reader pays, or may pay. */
export const paid = <M extends GoodsMeasure>(layers: readonly Layer<M>[]): Layer<M>[] =>
	layers.filter(
		({ claim, state, to }) =>
			state === 'ban' ||
			(state === 'varies' && claim.rate === 'ban') ||
			(to > 0 && (state === 'charged' || state === 'varies')),
	);

/** `Metals (232) 50%`, `Section 338: import ban`, for each layer that is or may be paid. */
export function layerText<M extends GoodsMeasure>(
	layer: Layer<M>,
	programme: Localized,
	locale: Locale,
	t: Translate,
): string {
	const name = pickText(programme, locale).value;
	return layer.state === 'ban' || layer.claim.rate === 'ban'
		? t('jr.goods.layer.ban', { name })
		: t('jr.goods.layer', { name, rate: spanText(layer, locale, t) });
}
