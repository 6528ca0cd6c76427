/** Makes the files that the page of one’s goods fetches. Runs at the build. */
import { pickText, type Locale } from '../record/format';
import { goodsName } from '../lists/goods';
import type { LineBook } from '../record/lines/line';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import { dictionary } from '../words/dictionary';
import { stringsUnder } from '../words/translate';
import { packRows, type HeadingFile, type RulesFile, type ToldCondition, type ToldMeasure } from './files';

/** The file of rules of a language: every measure that has a list or falls on every good, and what it is told by. */
export function rulesFile(record: WholeRecord, locale: Locale): RulesFile {
	const words = (text: Parameters<typeof pickText>[0]) => pickText(text, locale).value;
	const measures = record.measures
		.filter(({ list }) => list !== undefined)
		.map((measure): ToldMeasure => {
			const { id, by, programme, from, until, yields, yieldsInPart, list, originating, nonOriginating } = measure;
			const { name, citation } = measure.instrument;
			return {
				id,
				by,
				programme,
				from,
				...(until && { until }),
				yields,
				...(yieldsInPart.length > 0 && { yieldsInPart }),
				list: { of: list!.of },
				originating,
				nonOriginating,
				title: words(measure.title),
				family: words(record.get('programmes', programme).name),
				instrument: citation ? `${name} (${citation})` : name,
				...(list!.readings !== undefined && { readings: list!.readings }),
				...(list!.remark && { remark: words(list!.remark) }),
				sources: measure.sources,
			};
		});
	const conditions = record.conditions.map(
		({ id, question, yes, no, explain, usual, percent, only, from, sources }): ToldCondition => ({
			id,
			...(usual && { usual }),
			...(percent !== undefined && { percent }),
			...(only && { only }),
			...(from && { from }),
			question: words(question),
			yes: words(yes),
			no: words(no),
			explain: words(explain),
			sources,
		}),
	);
	const ofLines = record.sources.filter(({ lines }) => lines !== undefined).map(({ id }) => id);
	const named = new Set([...measures, ...conditions].flatMap(({ sources }) => sources).concat(ofLines));
	const sources = Object.fromEntries(
		[...named].map((id) => {
			const { title, publisher, date, url, lang } = record.get('sources', id);
			return [id, { title, publisher, ...(date && { date }), url, lang }];
		}),
	);
	const strings = stringsUnder(['jr.goods.'], dictionary(locale));
	return { asOf: record.asOf, measures, conditions, sources, strings };
}

const headings = memory<LineBook, ReadonlyMap<string, HeadingFile>>();

/** The file of each heading of the schedule, by its code. */
export function headingFiles(lines: LineBook): ReadonlyMap<string, HeadingFile> {
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
				return [
					code,
					{
						code,
						names: names(code, six),
						schedule: own,
						rows: { 'united-states': packRows(us.get(code) ?? []), canada: packRows(canada.get(code) ?? []) },
						trade: trade.get(code) ?? [],
					},
				];
			}),
		);
	});
}
