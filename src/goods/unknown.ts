/** What is not known about an answer, and what a reader must know of how it was made. */
import { formatWhen } from '../record/format';
import type { GoodsResult } from './answer';
import type { RulesFile, ToldMeasure } from './files';
import type { Speech } from './say';

/** The US measures that bear on a good on its day, or whose list names goods of its chapter and is partial, so that they may. */
function bearing({ asked: { day }, nonOriginating, originating, rules }: GoodsResult): ToldMeasure[] {
	const ids = new Set(
		[originating, nonOriginating].flatMap(({ layers }) => layers.map(({ claim }) => claim.measure.id)),
	);
	return rules.measures.filter(
		({ by, from, id, list, until }) =>
			by === 'united-states' &&
			from <= day &&
			(until === undefined || day < until) &&
			(ids.has(id) || list?.of === 'partial'),
	);
}

/** The sentences, the most important first. */
export function unknownTexts(result: GoodsResult, { asOf }: RulesFile, { lang, t }: Speech): string[] {
	const measures = bearing(result);
	return [
		...(result.asked.day > asOf ? [t('jr.goods.answer.unknown.after', { day: formatWhen(asOf, lang) })] : []),
		...measures.flatMap(({ list, readings, remark, title }) => [
			...(list?.of === 'partial' ? [t('jr.goods.answer.unknown.partial', { measure: title })] : []),
			...(list?.of === 'complete' && readings === 1 ? [t('jr.goods.answer.unknown.once', { measure: title })] : []),
			...(remark ? [t('jr.goods.answer.unknown.remark', { measure: title, remark })] : []),
		]),
		...(result.nonOriginating.base === null ? [t('jr.goods.answer.unknown.base')] : []),
		t('jr.goods.answer.unknown.fees'),
		t('jr.goods.answer.unknown.advice'),
	];
}
