/**
 * Pages that are made from the record: they come when there is something to show, without a file of their own. A person
 * who writes such a page, as `src/content/docs/timeline/2026.mdx`, takes its place.
 */
import { partsOfChanges } from '../lists/changes';
import { goodsChapters, goodsTitle, measuresOnChapter, scheduleSource } from '../lists/goods';
import { yearsOf } from '../lists/eventHref';
import { eventsOf, yearParts } from '../lists/events';
import { partId, partName } from '../lists/parts';
import { provincesByName } from '../lists/provinces';
import { SOURCE_LISTS, sourcePages, sourcePartName, type SourceListName } from '../lists/sources';
import { turningPoints } from '../lists/turningPoints';
import { formatWhen, pickText, type Locale } from '../record/format';
import type { LineBook } from '../record/lines/line';
import type { WholeRecord } from '../record/record';
import { wordsIn } from '../words/ofSite';
import { bodyOfDay } from './dayPage';

export interface MadePage {
	/** Its id without a language: `timeline/2027`. It is made in each language that has the page above it. */
	id: string;
	/** The file in src/content/made that draws it. */
	drawnBy: string;
	title: string;
	description: string;
	/** Its text, for all who read a page without drawing it: they see the tags that its drawing uses. */
	body: string;
}

/** A page for each year of the timeline. */
function yearPages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return yearsOf(record.events).map((year) => {
		const isAhead = eventsOf(record, year).every(({ status }) => status === 'scheduled');
		return {
			id: `timeline/${year}`,
			drawnBy: 'year.mdx',
			title: t(isAhead ? 'jr.year.title.ahead' : 'jr.year.title.held', { year }),
			description: t('jr.year.about', { year }),
			body: [
				`<InShort><YearInShort year="${year}" /></InShort>`,
				`<EventIndex year="${year}" />`,
				`<EventList year="${year}" />`,
			].join('\n\n'),
		};
	});
}

/** A page for each month of a year that has too many events for one. */
function eventPartPages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return yearsOf(record.events)
		.flatMap((year) => yearParts(record, year))
		.map((part) => {
			const span = partName(part, locale);
			return {
				id: `timeline/${part.year}/${part.month}`,
				drawnBy: 'eventPart.mdx',
				title: t('jr.year.title.part', { span }),
				description: t('jr.year.about.part', { span }),
				body: `<EventList year="${part.year}" part="${part.month}" />`,
			};
		});
}

/** A page for each part of a list of sources that is too long for one. */
function sourcePartPages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return (Object.keys(SOURCE_LISTS) as SourceListName[]).flatMap((list) =>
		sourcePages(record, list).map((part) => {
			const values = { list: t(`jr.sources.list.${list}`), span: sourcePartName(part, locale, t) };
			return {
				id: `sources/${list}/${partId(part)}`,
				drawnBy: 'sourcePart.mdx',
				title: t('jr.sources.title.part', values),
				description: t('jr.sources.about.part', values),
				body: `<SourceList of="${list}" part="${partId(part)}" />`,
			};
		}),
	);
}

/** A page for each part of the changes but the newest, which stands on the page of changes. */
function changePartPages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return partsOfChanges(record)
		.slice(1)
		.map((part) => {
			const span = partName(part, locale);
			return {
				id: `what-changed/${partId(part)}`,
				drawnBy: 'changePart.mdx',
				title: t('jr.changes.title.part', { span }),
				description: t('jr.changes.about.part', { span }),
				body: `<Changes part="${partId(part)}" />`,
			};
		});
}

/** A page for each province and territory. */
function provincePages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return provincesByName(record, locale).map(({ id, name }) => {
		const values = { name: pickText(name, locale).value };
		return {
			id: `provinces/${id}`,
			drawnBy: 'province.mdx',
			title: t('jr.province.title', values),
			description: t('jr.province.about', values),
			body: `<InShort><ProvinceInShort id="${id}" /></InShort>\n\n<ProvincePage id="${id}" />`,
		};
	});
}

/** A page for each turning point. */
function dayPages(record: WholeRecord, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return turningPoints(record).map((point) => {
		const day = formatWhen(point.day, locale);
		return {
			id: `days/${point.day}`,
			drawnBy: 'day.mdx',
			title: t('jr.day.title', { day, title: pickText(point.title, locale).value }),
			description: t('jr.day.about', { day }),
			body: bodyOfDay(record, point),
		};
	});
}

/** A page for each chapter of the US schedule. */
function chapterPages(record: WholeRecord, lines: LineBook, locale: Locale): MadePage[] {
	const t = wordsIn(locale);
	return goodsChapters(lines).map((code) => ({
		id: `tariffs/goods/${code}`,
		drawnBy: 'goodsChapter.mdx',
		title: t('jr.goods.chapter', { code, name: goodsTitle(lines, code, locale) }),
		description: t('jr.goods.chapter.about', { code }),
		body: [scheduleSource(lines), ...measuresOnChapter(record, lines, code).map(({ id }) => id)]
			.map((id) => `<Cite id="${id}" />`)
			.join(' '),
	}));
}

/** The pages that the record makes, in a language; a page stands before those under it. */
export const madePages = (record: WholeRecord, lines: LineBook, locale: Locale): MadePage[] => [
	...[yearPages, eventPartPages, dayPages, sourcePartPages, changePartPages, provincePages].flatMap((make) =>
		make(record, locale),
	),
	...chapterPages(record, lines, locale),
];
