/** What is not known about an answer, and what a reader must know of how it was made. */
import type { Day } from '../record/days';
import { formatWhen } from '../record/format';
import { layersBothWays, type BothWays, type GoodsResult } from './answer';
import type { ToldMeasure } from './files';
import { isBaseInWords, type Speech } from './say';

/** The ids of the measures that bear on goods, both ways. */
const idsIn = (ways: readonly BothWays[]): Set<string> =>
	new Set(ways.flatMap(layersBothWays).map(({ claim }) => claim.measure.id));

const isPartial = ({ list }: ToldMeasure): boolean => list?.of === 'partial';

/** Whether one of two codes takes in the other. */
const holds = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Whether a partial list says that it may cover goods of a code. */
const namesHeadingOf = ({ list }: ToldMeasure, code: string): boolean =>
	list?.may?.some((heading) => holds(code, heading)) === true;

/** Whether a partial list may cover goods of a code that no row names. */
const mayCover = (measure: ToldMeasure, { asked: { code }, rules }: GoodsResult): boolean =>
	isPartial(measure) &&
	(!measure.list?.may ||
		namesHeadingOf(measure, code) ||
		rules.rows.some((row) => row.measure === measure.id && holds(code, row.code)));

/**
 * The measures set for days after the record’s last, and after the day that is asked for, that may fall on the goods and
 * are not counted: no row of theirs says what they charge on which code.
 * @param asOf the record’s last day
 */
export const uncountedAhead = (result: GoodsResult, asOf: Day): ToldMeasure[] =>
	result.rules.measures.filter(
		(measure) =>
			measure.by === 'united-states' &&
			measure.from > asOf &&
			measure.from > result.asked.day &&
			isUncounted(measure) &&
			mayCover(measure, result),
	);

/** The measures whose lists a reader must know something of: those that bear on the good on its day, or may. */
function bearing(result: GoodsResult): ToldMeasure[] {
	const { asked, canada, rules } = result;
	const ids = idsIn([result, canada.whole, ...canada.items]);
	return rules.measures.filter(
		(measure) =>
			measure.from <= asked.day &&
			(measure.until === undefined || asked.day < measure.until) &&
			(ids.has(measure.id) || (measure.by === 'united-states' && mayCover(measure, result))),
	);
}

/** What is said of how the list of a measure was read: that it rests on one transcription, and what is wrong with it. */
const readingTexts = ({ list, readings, remark, title }: ToldMeasure, { t }: Speech): string[] => [
	...(list?.of === 'complete' && readings === 1 ? [t('jr.goods.answer.unknown.once', { measure: title })] : []),
	...(remark ? [t('jr.goods.answer.unknown.remark', { measure: title, remark })] : []),
];

/** Whether no answer counts a measure: what it charges is not known as a rate. */
const isUncounted = ({ nonOriginating, originating }: ToldMeasure): boolean =>
	'unknown' in originating && 'unknown' in nonOriginating;
const partialText = (measure: ToldMeasure, { t }: Speech): string =>
	t(`jr.goods.answer.unknown.${isUncounted(measure) ? 'uncounted' : 'partial'}`, { measure: measure.title });

/** What is wrong with the lists that earlier periods of the answer rest on. Lists of one remark stand together. */
function earlierTexts(result: GoodsResult, speech: Speech): string[] {
	const { asked, periods, rules } = result;
	const ids = idsIn(periods.filter(({ from }) => from <= asked.day));
	const earlier = rules.measures.filter(
		(measure) => ids.has(measure.id) && isPartial(measure) && measure.until !== undefined && measure.until <= asked.day,
	);
	return [...Map.groupBy(earlier, ({ remark, title }) => remark ?? title).values()].map((group) =>
		speech.t('jr.goods.answer.unknown.earlier', {
			from: formatWhen(group.map(({ from }) => from).toSorted()[0]!, speech.lang),
			until: formatWhen(
				group
					.map(({ until }) => until!)
					.toSorted()
					.at(-1)!,
				speech.lang,
			),
			text: [partialText(group[0]!, speech), ...readingTexts(group[0]!, speech)].join(' '),
		}),
	);
}

/** Whether a measure may fall on goods that its list, of which a part is held, does not name here. */
const isPossible = (measure: ToldMeasure, { asked: { code } }: GoodsResult, ids: ReadonlySet<string>): boolean =>
	isPartial(measure) && !ids.has(measure.id) && namesHeadingOf(measure, code);

/**
 * What must be known beside the sentence: that a duty may fall on the goods which is not counted, that some producers pay
 * another rate, and that the day is beyond the record.
 */
export function caveatsOf(result: GoodsResult, asOf: Day, { lang, t }: Speech): string[] {
	const ids = idsIn([result]);
	const possible = bearing(result).filter((measure) => isPossible(measure, result, ids));
	const charged = layersBothWays(result).filter(({ to }) => to > 0);
	const byProducer = new Set(charged.flatMap(({ claim: { measure } }) => (measure.byProducer ? [measure.title] : [])));
	return [
		...possible.map(({ title }) => t('jr.goods.answer.unknown.uncounted', { measure: title })),
		...[...byProducer].map((measure) => t('jr.goods.answer.unknown.producer', { measure })),
		...(result.asked.day > asOf ? [t('jr.goods.answer.unknown.after', { day: formatWhen(asOf, lang) })] : []),
	];
}

/** What changes an answer and is not known, the most important first. */
export function unknownTexts(result: GoodsResult, speech: Speech): string[] {
	const { t } = speech;
	const partial = bearing(result).filter(isPartial);
	const ids = idsIn([result]);
	return [
		...partial.flatMap((measure) => [
			// Said beside the sentence.
			...(isPossible(measure, result, ids) ? [] : [partialText(measure, speech)]),
			...readingTexts(measure, speech),
		]),
		...(isBaseInWords(result) ? [t('jr.goods.answer.unknown.base')] : []),
		...earlierTexts(result, speech),
		t('jr.goods.answer.unknown.procedures'),
		t('jr.goods.answer.unknown.advice'),
	];
}

/** How the lists behind an answer were read, and what was chosen where readings differ. */
export const listNotes = (result: GoodsResult, speech: Speech): string[] => [
	...new Set(
		bearing(result)
			.filter((measure) => !isPartial(measure))
			.flatMap((measure) => readingTexts(measure, speech)),
	),
];
