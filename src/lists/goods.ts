/** The chapters, headings and lines of the US schedule by their names. */
import { NBSP, uncapital, type Locale } from '../record/format';
import type { Heading, LineBook, ScheduleLine } from '../record/lines/line';
import { inForce } from '../record/duties/reckon';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import type { Measure } from '../record/schema';
import { cutAtWord } from '../words/cutAtWord';

/** The chapters that have lines, two digits each. */
export const goodsChapters = (lines: LineBook): string[] =>
	[...new Set(lines.schedule.map(({ code }) => code.slice(0, 2)))].toSorted();

const names = memory<LineBook, ReadonlyMap<string, Heading>>();

/**
 * Goods that Spain calls otherwise than Mexico does, each with the words of Mexico’s own schedule (LIGIE), which has the
 * same names in another order or one that Spain does not use.
 */
const MEXICAN: readonly (readonly [spain: RegExp, mexico: string])[] = [
	[/Patatas \(papas\)/g, 'Papas (patatas)'],
	[/patata \(papa\)/g, 'papa (patata)'],
	[/Guisantes \(arvejas, chícharos\)/g, 'Chícharos (guisantes, arvejas)'],
	[/Judías \(porotos, alubias, frijoles, fréjoles\)/g, 'Frijoles (porotos, alubias, judías, fréjoles)'],
	[/Albaricoques \(damascos, chabacanos\)/g, 'Damascos (albaricoques, chabacanos)'],
	[/melocotones \(duraznos\)/g, 'duraznos (melocotones)'],
	[/Melocotones(?=, incluidos)/g, 'Duraznos (melocotones)'],
	[/cacahuete \(cacahuate, maní\)/g, 'cacahuate (cacahuete, maní)'],
	[/vídeo/g, 'video'],
];

/**
 * Spanish with Mexico’s names and numbers: `1.5 %`, `1,000 V`, “ ”. Only a number that stands alone has a decimal comma: those of
 * chemical names count places, as in `1,2-dicloroetano`.
 */
const mexican = (name: string): string =>
	MEXICAN.reduce((said, [spain, mexico]) => said.replace(spain, mexico), name)
		.replace(/(?<![\d,\p{L}-])(\d+),(\d+)(?=%|\s|[,;)](?:\s|$)|$)/gu, '$1.$2')
		.replace(/\b(\d{1,3})(\d{3})(?= (?:V|W|kW|kVA|kg|cm[³²]?)(?!\p{L}))/gu, '$1,$2')
		.replace(/\s+(?=[:;!?])/g, '')
		.replace(/\s*%/g, `${NBSP}%`)
		.replaceAll('«', '“')
		.replaceAll('»', '”');

/** English with its decimal points: the nomenclature has the commas of Europe, but none in a number of thousands. */
const pointed = (name: string): string =>
	name.replace(/\s+(?=[%:;!?])/g, '').replace(/(?<![\d,\p{L}-])(\d+),(\d{1,2})(?=%|\s|[,;)](?:\s|$)|$)/gu, '$1.$2');

/** A name with the signs of print: ’, m², and in French the spaces and abbreviations of its typography. */
function typeset(name: string, locale: Locale): string {
	const signs = name
		.replaceAll("'", '’')
		.replace(/(?<=\d)\s*:\s*(?=\d)/g, ':')
		.replace(/\b(c?m)([23])\b/g, (_, unit: string, power: string) => unit + (power === '2' ? '²' : '³'));
	if (locale === 'es') return mexican(signs);
	if (locale === 'en') return pointed(signs);
	return signs
		.replace(/\s+(?=[;!?])/g, '')
		.replace(/\s+(?=[%:])|\s*(?=»)|(?<=«)\s*/g, NBSP)
		.replace(/\bno(s?) (?=\d)/g, (_, many: string) => `n${many ? 'ᵒˢ' : 'º'}${NBSP}`);
}

/** A name without its capitals: where all of it is written in them, or several words before the first semicolon. */
function lowered(name: string, locale: Locale): string {
	const all =
		name === name.toLocaleUpperCase(locale)
			? name
			: /^[^;\p{Ll}]*\p{Lu}{4}[^;\p{Ll}]* \p{Lu}{4}[^;\p{Ll}]*(?=;)/u.exec(name)?.[0];
	if (all === undefined) return name;
	const small = all.toLocaleLowerCase(locale);
	// French capitals of the nomenclature lack the accent of « à »; names have no verb « a ».
	return (locale === 'fr' ? small.replace(/(?<= )a(?= )/g, 'à') : small) + name.slice(all.length);
}

/** The nomenclature writes names of chapters in capitals, is European, and has no typographic signs. */
function written(name: string, locale: Locale): string {
	const lower = lowered(name, locale);
	const typed = typeset(lower, locale);
	const spelt = locale === 'en' ? typed.replace(/aluminium/gi, 'aluminum') : typed;
	return spelt.charAt(0).toLocaleUpperCase(locale) + spelt.slice(1);
}

/**
 * The name of a chapter, heading or subheading in a language. In English a heading has the words of the US schedule.
 * @param code two, four or six digits
 * @throws when the nomenclature has no such code
 */
export function goodsName(lines: LineBook, code: string, locale: Locale): string {
	const all = names(lines, 'names', () => new Map(lines.headings.map((heading) => [heading.code, heading])));
	const heading = all.get(code);
	if (!heading) throw new Error(`The nomenclature has no code "${code}".`);
	return written(heading.name[locale], locale);
}

/** The longest name of a chapter in a title. */
const LONGEST_TITLE = 90;

/** The name of a chapter as a title has it: the first of the goods that it lists. */
export function goodsTitle(lines: LineBook, code: string, locale: Locale): string {
	const [first = ''] = goodsName(lines, code, locale).split(/[;:]/);
	return cutAtWord(first, LONGEST_TITLE);
}

/** “Other” in each language, as the nomenclature has it: a name that says nothing by itself. */
const OTHER = /^(?:other|autres?|(?:los|las) demás)$/i;

/** The name of a subheading in a table: “Autres” of a heading stand behind its name, `Animaux vivants … › autres`. */
export function subheadingName(lines: LineBook, code: string, locale: Locale): string {
	const name = goodsName(lines, code, locale);
	return OTHER.test(name) ? `${goodsTitle(lines, code.slice(0, 4), locale)} › ${uncapital(name, locale)}` : name;
}

/** The words of a line below its heading: `Other wooden furniture › Other`. They are English: the US schedule is. */
export const lineWords = ({ description, path }: ScheduleLine): string =>
	[...path.slice(1), description].map((words) => words.replace(/:$/, '').replaceAll('\u2010', '-')).join(' › ');

const charging = memory<LineBook, ReadonlyMap<string, ReadonlySet<string>>>();

/** The US measures in force on the record’s last day that fall on goods of a chapter, or spare some, oldest first. */
export function measuresOnChapter(record: WholeRecord, lines: LineBook, chapter: string): Measure[] {
	const { asOf } = record;
	const named = charging(lines, asOf, () => {
		const found = new Map<string, Set<string>>();
		for (const row of lines.rows['united-states'].filter((one) => inForce(one, asOf))) {
			const of = row.code.slice(0, 2);
			found.set(of, (found.get(of) ?? new Set()).add(row.measure));
		}
		return found;
	}).get(chapter);
	return record.measures
		.filter((measure) => measure.by === 'united-states' && inForce(measure, asOf))
		.filter(({ id, list }) => list?.of === 'every-good' || named?.has(id))
		.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

/** The source of the words and ordinary duties of the schedule. */
export const scheduleSource = (lines: LineBook): string => lines.schedule[0]!.source;
