/**
 * Pages that are made from the record: they come when there is something to show, without a file of their own. A person
 * who writes such a page, as `src/content/docs/timeline/2026.mdx`, takes its place.
 */
import { eventsOf } from '../lists/events';
import { yearsOf } from '../lists/eventHref';
import type { Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import { wordsIn } from '../words/ofSite';

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

/** The pages that the record makes, in a language. */
export const madePages = (record: WholeRecord, locale: Locale): MadePage[] => yearPages(record, locale);
