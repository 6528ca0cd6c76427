/** The sources of the record as their pages list them. */
import type { WholeRecord } from '../record/record';
import type { Source } from '../record/schema';
import type { Locale } from '../record/format';
import type { Translate } from '../words/translate';
import { partId, partName, partsOf, type Part, type Time } from './parts';

/** The pages that list sources, and the kinds on each. */
export const SOURCE_LISTS = {
	official: ['treaty', 'law', 'court', 'government', 'statistics'],
	press: ['news'],
	analysis: ['law-firm', 'think-tank', 'academic', 'industry', 'reference'],
} as const satisfies { [list: string]: readonly Source['kind'][] };

export type SourceListName = keyof typeof SOURCE_LISTS;

/** A page lists at most so many. */
const MOST = 500;
/** Sources of these years and before, and those that bear no date, share a page where there are several. */
const EARLIER = 2024;

/** The list that an attribute names. Throws when there is none of this name. */
export function sourceListNamed(name: string | undefined): SourceListName {
	const found = (Object.keys(SOURCE_LISTS) as SourceListName[]).find((list) => list === name);
	if (!found)
		throw new Error(`"${name ?? ''}" is no list of sources: there are ${Object.keys(SOURCE_LISTS).join(', ')}.`);
	return found;
}

type Sources = Pick<WholeRecord, 'sources'>;

/** The sources of a list, the newest first; those that bear no date come last. */
export const sourcesOn = ({ sources }: Sources, list: SourceListName): Source[] =>
	sources
		.filter(({ kind }) => (SOURCE_LISTS[list] as readonly string[]).includes(kind))
		.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));

/** The year under which a source is listed. */
const dateOf = ({ date }: Source): string => (date && Number(date.slice(0, 4)) > EARLIER ? date : String(EARLIER));

/** The parts of a list that is too long for one page, the newest first; none for a list that one page holds. */
export function sourceParts(record: Sources, list: SourceListName): Part<Source>[] {
	const sources = sourcesOn(record, list);
	return sources.length <= MOST ? [] : partsOf(sources, dateOf, MOST);
}

/** The pages under that of a list: its parts, and before its months each year that is too long for one page. */
export const sourcePages = (record: Sources, list: SourceListName): Time[] =>
	[...Map.groupBy(sourceParts(record, list), ({ year }) => year)].flatMap(([year, parts]) =>
		parts[0]!.month === '' ? parts : [{ year, month: '' }, ...parts],
	);

/**
 * The sources that a page lists, and the parts of its list that it leads to instead or besides.
 * @param part the part that an attribute names, or a year in months; the page of the list itself if there is none
 * @throws when the list has no such part
 */
export function sourcesIn(
	record: Sources,
	list: SourceListName,
	part: string | undefined,
): { parts: Part<Source>[]; sources: Source[] } {
	const parts = sourceParts(record, list);
	if (part === undefined) return { parts, sources: parts.length > 0 ? [] : sourcesOn(record, list) };
	const found = parts.find((one) => partId(one) === part);
	if (found) return { parts, sources: found.items };
	const months = parts.filter(({ year }) => String(year) === part);
	if (months.length === 0) throw new Error(`The list of sources "${list}" has no part "${part}".`);
	return { parts: months, sources: [] };
}

/** The time of a part in words. */
export const sourcePartName = (part: Time, lang: Locale, t: Translate): string =>
	part.year === EARLIER ? t('jr.sources.earlier', { year: EARLIER + 1 }) : partName(part, lang);
