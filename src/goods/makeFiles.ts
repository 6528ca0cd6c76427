/** Makes the files that the page of one’s goods fetches. Runs at the build. */
import { pickText, type Locale } from '../record/format';
import { goodsName } from '../lists/goods';
import { instrumentName, instrumentNumber } from '../record/instrument';
import type { LineBook, LineRow } from '../record/lines/line';
import { publisherLang, recordIn } from '../record/inLanguage';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import { bestOf } from '../record/strength';
import type { Measure, Rate } from '../record/schema';
import type { ReaderWord } from './words';
import {
	CANADIAN_NUMBERS,
	packRows,
	packTrade,
	type HeadingFile,
	type RulesFile,
	type ToldCondition,
	type ToldMeasure,
} from './files';

/** A rate without the words of what is missing, which no answer tells. */
const bare = (rate: Rate): ToldMeasure['originating'] => ('unknown' in rate ? { unknown: true } : rate);

/** How many sources of a measure an answer names; the page of the measure has them all. */
const NAMED_SOURCES = 3;

/** A measure as the page tells of it. */
function toldMeasure(record: WholeRecord, measure: Measure, locale: Locale): ToldMeasure {
	const words = (text: Parameters<typeof pickText>[0]) => pickText(text, locale).value;
	const { by, from, id, kind, list, nonOriginating, originating, programme, until, yields, yieldsInPart } = measure;
	const citation = instrumentNumber(measure.instrument, locale);
	const name = instrumentName(measure.instrument, locale).value;
	return {
		id,
		by,
		programme,
		from,
		...(until && { until }),
		yields,
		...(yieldsInPart.length > 0 && { yieldsInPart }),
		...(list && { list: { of: list.of, ...(list.may && { may: list.may }) } }),
		originating: bare(originating),
		nonOriginating: bare(nonOriginating),
		title: words(measure.title),
		family: words(record.get('programmes', programme).name),
		instrument: citation ? `${name} (${citation})` : name,
		...(list?.readings !== undefined && { readings: list.readings }),
		...(list?.remark && { remark: words(list.remark) }),
		...(kind === 'trade-remedy' && { byProducer: true }),
		sources: bestOf(record.sourcesOf(id), NAMED_SOURCES).map((source) => source.id),
	};
}

const chapters = memory<LineBook, ReadonlyMap<string, LineRow[]>>();

const rowsByChapter = (lines: LineBook) =>
	chapters(lines, 'rows', () =>
		Map.groupBy([...lines.rows['united-states'], ...lines.rows.canada], ({ code }) => code.slice(0, 2)),
	);

/**
 * The file of rules for a chapter in a language: the measures that fall on every good, name a code of the chapter or may
 * cover goods of it, the
 * conditions of their rows, and the sources of both.
 */
export function rulesFile(record: WholeRecord, lines: LineBook, chapter: string, locale: Locale): RulesFile {
	const words = (text: Parameters<typeof pickText>[0]) => pickText(text, locale).value;
	const rows = rowsByChapter(lines).get(chapter) ?? [];
	const named = new Set(rows.map(({ measure }) => measure));
	const asked = new Set(rows.flatMap(({ instead = [], originatingWhen, when }) => [...instead, originatingWhen, when]));
	const measures = record.measures
		.filter(
			({ id, list }) =>
				list?.of === 'every-good' || named.has(id) || list?.may?.some((heading) => heading.startsWith(chapter)),
		)
		.map((measure) => toldMeasure(record, measure, locale));
	const conditions = record.conditions
		.filter(({ id }) => asked.has(id))
		.map(
			({
				id,
				question,
				yes,
				no,
				explain,
				usual,
				percent,
				of,
				asRow,
				only,
				rulesOut,
				from,
				sources,
			}): ToldCondition => ({
				id,
				...(usual && { usual }),
				...(percent !== undefined && { percent }),
				...(of && { of }),
				...(asRow && { asRow }),
				...(only && { only }),
				...(rulesOut.length > 0 && { rulesOut }),
				...(from && { from }),
				question: words(question),
				yes: words(yes),
				no: words(no),
				explain: words(explain),
				sources,
			}),
		);
	const proving = [
		...[...measures, ...conditions].flatMap((one) => one.sources),
		...rows.map(({ source }) => source),
		...lines.schedule.slice(0, 1).map(({ source }) => source),
		...(lines.rows.canada.some(({ code }) => code.startsWith(chapter)) ? [CANADIAN_NUMBERS] : []),
	];
	const told = recordIn(record, locale);
	const sources = Object.fromEntries(
		[...new Set(proving)].map((id) => {
			const source = told.get('sources', id);
			const { title, publisher, url } = source;
			const lang = publisherLang(source);
			return [id, { title, publisher, url, ...(lang !== locale && { lang }) }];
		}),
	);
	return { asOf: record.asOf, measures, conditions, sources };
}

const headings = memory<LineBook, ReadonlyMap<string, HeadingFile>>();

/**
 * What readers call the goods of numbers of ten digits, by the number.
 * @param words those of src/content/goods-words.yaml
 * @param heading the first digits of the numbers that are asked for
 */
export const calledIn = (words: readonly ReaderWord[], heading: string): NonNullable<HeadingFile['called']> =>
	Object.fromEntries(
		words.flatMap(({ en, es, fr, numbers = [] }) =>
			numbers.filter((code) => code.startsWith(heading)).map((code) => [code, { en, fr, es }]),
		),
	);

/**
 * The file of each heading of the schedule, by its code.
 * @param words those of src/content/goods-words.yaml
 */
export function headingFiles(lines: LineBook, words: readonly ReaderWord[]): ReadonlyMap<string, HeadingFile> {
	return headings(lines, 'files', () => {
		const under = <Item extends { code: string }>(items: readonly Item[]) =>
			Map.groupBy(items, ({ code }) => code.slice(0, 4));
		const [schedule, us, canada, trade] = [
			under(lines.schedule),
			under(lines.rows['united-states']),
			under(lines.rows.canada),
			under(lines.trade),
		];
		const known = new Set(lines.headings.map(({ code }) => code));
		const names = (code: string, six: readonly string[]): HeadingFile['names'] =>
			Object.fromEntries(
				[code.slice(0, 2), code, ...six]
					.filter((one) => known.has(one))
					.map((one) => [
						one,
						{ en: goodsName(lines, one, 'en'), fr: goodsName(lines, one, 'fr'), es: goodsName(lines, one, 'es') },
					]),
			);
		return new Map(
			[...schedule].map(([code, own]): [string, HeadingFile] => {
				const six = [...new Set(own.map((line) => line.code.slice(0, 6)))];
				const called = calledIn(words, code);
				return [
					code,
					{
						code,
						names: names(code, six),
						schedule: own,
						rows: { 'united-states': packRows(us.get(code) ?? []), canada: packRows(canada.get(code) ?? []) },
						trade: packTrade(trade.get(code) ?? []),
						...(Object.keys(called).length > 0 && { called }),
					},
				];
			}),
		);
	});
}
