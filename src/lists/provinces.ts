/** The provinces and territories: the list of their pages, and what the page of one tells, from all of the record. */
import { firstDay } from '../record/days';
import { formatFigure, formatWhen, pickText, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import type { Figure, Localized, Position, Province, RecordEvent, Sector } from '../record/schema';
import type { Translate } from '../words/translate';
import { duties, type DutyRow } from './duties';

/** The path of the page of a province in English: `/provinces/quebec/`. */
export const provinceHref = ({ id }: Pick<Province, 'id'>): string => `/provinces/${id}/`;

/** All provinces and territories in the order of their names in a language, as a list or a picker has them. */
export const provincesByName = ({ provinces }: Pick<WholeRecord, 'provinces'>, locale: Locale): Province[] =>
	provinces.toSorted((a, b) =>
		pickText(a.name, locale).value.localeCompare(pickText(b.name, locale).value, locale, { sensitivity: 'base' }),
	);

/** What the page of a province has to say that it does not know. */
export const UNKNOWNS = ['value', 'share', 'later', 'since', 'jobs', 'said', 'alcohol', 'procurement'] as const;
export type Unknown = (typeof UNKNOWNS)[number];

export interface ProvincePage {
	province: Province;
	/** Its exports to the United States in dollars. */
	value: Figure | undefined;
	/** The share of its exports that goes to the United States. */
	share: Figure | undefined;
	/** Its other figures, without those on jobs, on alcohol and on purchasing. */
	more: Figure[];
	jobs: Figure[];
	/** The figures on a concern of which the page has a section. */
	onAlcohol: Figure[];
	onPurchasing: Figure[];
	/** The sectors that the record counts among those it depends on most, the strategic ones for the goods within them. */
	sectors: Sector[];
	/** The duties on the goods of these sectors on the record’s last day, then those on goods that no kind names. */
	duties: DutyRow[];
	/** What its government said, oldest first. */
	positions: Position[];
	/** What it did and what befell it, oldest first, without acts on alcohol and purchasing, of which it has a section. */
	events: RecordEvent[];
	unknown: Unknown[];
}

const ALCOHOL = 'alcohol-distribution';
const PURCHASING = 'provincial-procurement';

const byDate = (a: { date: string }, b: { date: string }) => firstDay(a.date).localeCompare(firstDay(b.date));

const pages = memory<WholeRecord, ProvincePage>();

/**
 * What the page of a province tells. Worked out once a build, on the record’s last day: the page, its answer and what it
 * cites are made from it in each language.
 * @throws when the record has no such province
 */
export const provincePage = (record: WholeRecord, id: string): ProvincePage =>
	pages(record, `${id} ${record.asOf}`, () => pageOf(record, id));

function pageOf(record: WholeRecord, id: string): ProvincePage {
	const province = record.get('provinces', id);
	const figures = province.figures.map((one) => record.get('figures', one));
	const own = new Set([province.value, province.share, ...province.jobs]);
	const sectors = record.sectors
		.filter(({ provinces }) => provinces.includes(id))
		.filter(({ within }, _, all) => !all.some((group) => group.id === within))
		.toSorted((a, b) => a.order - b.order);
	const page: Omit<ProvincePage, 'unknown'> = {
		province,
		value: province.value === undefined ? undefined : record.get('figures', province.value),
		share: province.share === undefined ? undefined : record.get('figures', province.share),
		more: figures.filter((figure) => !own.has(figure.id) && ![ALCOHOL, PURCHASING].includes(figure.concern ?? '')),
		jobs: province.jobs.map((one) => record.get('figures', one)),
		onAlcohol: figures.filter(({ concern }) => concern === ALCOHOL),
		onPurchasing: figures.filter(({ concern }) => concern === PURCHASING),
		sectors,
		duties: dutiesOn(record, id, sectors),
		positions: record.positions.filter(({ party }) => party === province.government).toSorted(byDate),
		events: record.events
			.filter(({ refers }) => refers.provinces?.includes(id))
			.filter(({ refers }) => !refers.concerns?.some((concern) => [ALCOHOL, PURCHASING].includes(concern)))
			.toSorted(byDate),
	};
	return { ...page, unknown: unknownOf(page) };
}

/**
 * The rows of the goods of some sectors, each once, and the row of the goods that no kind names. Goods that the record ties
 * to provinces of their own, as potash is to Saskatchewan, are left to these.
 */
function dutiesOn(record: WholeRecord, province: string, sectors: readonly Sector[]): DutyRow[] {
	const rest = record.sectors.filter(({ lines }) => lines?.rest);
	const rows = [...sectors, ...rest]
		.flatMap(({ id }) => duties(record, id))
		.filter(({ goods: { provinces } }) => provinces.length === 0 || provinces.includes(province));
	return rows.filter(({ goods }, at) => rows.findIndex((row) => row.goods.id === goods.id) === at);
}

function unknownOf({ jobs, positions, province, share, value }: Omit<ProvincePage, 'unknown'>): Unknown[] {
	const is: { [U in Unknown]: boolean } = {
		value: !value,
		share: !share,
		later: value !== undefined && value.asOf < '2025',
		since: true,
		jobs: jobs.length === 0,
		said: positions.length === 0,
		alcohol: province.alcohol.length === 0 || province.alcohol.at(-1)!.status === 'not-reported',
		procurement: !province.procurement,
	};
	return UNKNOWNS.filter((name) => is[name]);
}

/** A part of the answer of the page of a province, and the ids that prove it. */
type Part = { ids: readonly string[] } & (
	| { figure: Figure }
	| { sells: NonNullable<Province['sells']> }
	| { sectors: readonly Sector[] }
	| { alcohol: Province['alcohol'][number] }
);

/** What the page answers with: its exports, or else what is said of them; the sectors most exposed; the last report on alcohol. */
function partsInShort(record: WholeRecord, id: string): Part[] {
	const { province, sectors, share, value } = provincePage(record, id);
	const told = [value, share].filter((figure) => figure !== undefined);
	const { sells } = province;
	const alcohol = province.alcohol.at(-1);
	return [
		...told.map((figure) => ({ figure, ids: [figure.id] })),
		...(told.length === 0 && sells ? [{ sells, ids: sells.sources }] : []),
		...(sectors.length > 0 ? [{ sectors, ids: [] }] : []),
		...(alcohol ? [{ alcohol, ids: alcohol.sources }] : []),
	];
}

/** The marks of the answer of the page of a province: the ids of each, with space between. */
export const citedInShort = (record: WholeRecord, id: string): string[] =>
	partsInShort(record, id).map(({ ids }) => ids.join(' '));

/** A sentence and the ids that prove it. */
export interface Sentence {
	text: string;
	ids: readonly string[];
}

/** The answer of the page of a province, in sentences. */
export const provinceInShort = (record: WholeRecord, id: string, locale: Locale, t: Translate): Sentence[] =>
	partsInShort(record, id).map((part) => ({ text: sentenceOf(part, locale, t), ids: part.ids }));

function sentenceOf(part: Part, locale: Locale, t: Translate): string {
	const words = (text: Localized) => pickText(text, locale).value;
	if ('figure' in part)
		return t('jr.province.short.figure', { of: words(part.figure.of), value: formatFigure(part.figure, locale) });
	if ('sells' in part) return words(part.sells.text);
	if ('sectors' in part)
		return t('jr.province.short.sectors', { list: part.sectors.map(({ name }) => words(name)).join('; ') });
	const { from, status } = part.alcohol;
	return t('jr.province.short.alcohol', {
		status: t(`jr.label.alcohol.${status}`).toLocaleLowerCase(locale),
		day: formatWhen(from, locale),
	});
}

/** The mark of a claim, which names its sources; none where there is no claim. */
const markOf = (claim: { readonly sources: readonly string[] } | undefined): string[] =>
	claim ? [claim.sources.join(' ')] : [];

/** The marks of the page of a province, in its order: the ids of each, with space between. */
export function citedByProvince(record: WholeRecord, id: string): string[] {
	const {
		duties: rows,
		events,
		jobs,
		more,
		onAlcohol,
		onPurchasing,
		positions,
		province,
		share,
		value,
	} = provincePage(record, id);
	const { alcohol, procurement, sells } = province;
	const ids = (entries: readonly ({ id: string } | undefined)[]) => entries.flatMap((entry) => entry?.id ?? []);
	return [
		...markOf(sells),
		...ids([value, share, ...more]),
		...rows.flatMap(({ measures }) => measures),
		...ids(jobs),
		...alcohol.flatMap(markOf),
		...ids(onAlcohol),
		...markOf(procurement),
		...ids([...onPurchasing, ...positions, ...events]),
	];
}

/** The marks of the list of all provinces: the ids of each, with space between. */
export const citedByProvinces = (record: WholeRecord, locale: Locale = 'en'): string[] =>
	provincesByName(record, locale).flatMap(({ alcohol, share, value }) => [
		...[value, share].filter((figure) => figure !== undefined),
		...markOf(alcohol.at(-1)),
	]);
