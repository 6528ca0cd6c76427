/** The tag that describes a page to programs: JSON-LD, made from its menu, its text and the record. */
import { cardPath } from '../formats/card/ofPage';
import { structuredData, type DatasetFile, type Described } from '../formats/structured';
import { citationsIn } from '../pageText/citations';
import { questionsOf } from '../pageText/plain';
import type { Locale } from '../record/format';
import { checkedBetween } from '../record/freshness';
import type { WholeRecord } from '../record/record';
import { bestOf } from '../record/strength';
import { COLLECTIONS } from '../record/schema';
import { BASE, pathOfHref, publicAddress } from '../site/addresses';
import { SITE_NAMES } from '../site/names';
import { pathIn, pathOfId, plainId } from '../site/paths';
import { wordsIn } from '../words/ofSite';
import type { Head, HeadOf } from './head';
import { placeOf, sectionOf, trailOf } from './menu';

/** How many of a page’s sources its description names. */
const CITATIONS = 3;

/** The files of the record, as docs/promises lists them. */
function dataFiles(locale: Locale): DatasetFile[] {
	const t = wordsIn(locale);
	const tables = COLLECTIONS.map((collection): DatasetFile => ({
		path: `/data/${collection}.csv`,
		name: t(`jr.collection.${collection}`),
		type: 'text/csv',
	}));
	return [...tables, { path: '/data/datapackage.json', name: 'Data Package', type: 'application/json' }];
}

/** The record as a dataset, which one page offers. */
function datasetOf(record: WholeRecord, locale: Locale): Described['dataset'] {
	const t = wordsIn(locale);
	return {
		name: t('jr.data.name'),
		description: t('jr.data.about'),
		from: record.events.map(({ date }) => date).toSorted()[0]!,
		until: record.asOf,
		files: dataFiles(locale),
	};
}

export function descriptionTags({ page, record, root, route }: HeadOf): Head {
	const { locale, text, title } = page;
	const { entry, sidebar } = route;
	const place = placeOf(route);
	const { facts, sources } = citationsIn(entry, record);
	const trail = trailOf(sidebar, place);
	const content = structuredData({
		address: (path) => (root ? publicAddress(path, root) : BASE + path),
		// An untranslated page is the English one at another address.
		path: pathOfId(entry.id),
		home: pathIn(locale, '/'),
		site: SITE_NAMES[locale],
		title,
		description: entry.data.description ?? title,
		language: locale,
		checked: (checkedBetween(facts) ?? checkedBetween(record.sources))?.to ?? record.asOf,
		card: cardPath(entry.id),
		section: trail.length > 0 ? sectionOf(sidebar, place) : undefined,
		trail: trail.map((step) => ({ ...step, path: pathOfHref(step.path) })),
		citations: bestOf(sources, CITATIONS).map(({ url }) => url),
		questions: questionsOf(text, record, locale),
		dataset: plainId(entry.id) === 'data' ? datasetOf(record, locale) : undefined,
	});
	return [{ tag: 'script', attrs: { type: 'application/ld+json' }, content }];
}
