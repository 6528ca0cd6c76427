/**
 * A text about the site for language models, in the form of llmstxt.org: its name, what it is, and lists of links with
 * a line each.
 */
import { formatWhen, LOCALES } from '../record/format';
import type { WholeRecord } from '../record/record';
import { COLLECTIONS } from '../record/schema';
import { addressFrom } from '../site/addresses';
import { pathIn, pathOfId } from '../site/paths';
import type { MdxText } from '../pageText/mdx';
import { answerOf } from '../pageText/plain';
import { SITE_NAMES } from '../site/names';
import { wordsIn } from '../words/ofSite';

export interface ListedPage {
	id: string;
	title: string;
	description: string;
	text: MdxText;
}

export interface ListedGroup {
	label: string;
	pages: readonly ListedPage[];
}

/** A file of the site besides its pages. */
interface ListedFile {
	name: string;
	path: string;
	about: string;
}

const LANGUAGE_NAMES = { en: 'English', fr: 'French', es: 'Spanish' };

function filesOf(): ListedFile[] {
	return COLLECTIONS.map((collection) => ({
		name: `${wordsIn('en')(`jr.collection.${collection}`)} (CSV)`,
		path: `/data/${collection}.csv`,
		about: `every entry of the collection “${collection}”, with its sources`,
	}));
}

function feedsOf(): ListedFile[] {
	return LOCALES.flatMap((locale) => [
		{
			name: `${SITE_NAMES[locale]}: events (Atom)`,
			path: pathIn(locale, '/feed.xml'),
			about: `the latest events with their sources, in ${LANGUAGE_NAMES[locale]}`,
		},
		{
			name: `${SITE_NAMES[locale]}: dates ahead (iCalendar)`,
			path: pathIn(locale, '/calendar.ics'),
			about: `review dates and deadlines, in ${LANGUAGE_NAMES[locale]}`,
		},
	]);
}

/**
 * The text of `/llms.txt`. There is no llms-full.txt: it would be a third copy of what the pages and the files under
 * /data/ hold, and the longest of the three.
 */
export function llmsText(record: WholeRecord, groups: readonly ListedGroup[], root: URL | undefined): string {
	const address = (path: string) => addressFrom(path, '/llms.txt', root);
	const item = ({ about, name, path }: ListedFile) => `- [${name}](${address(path)}): ${about}`;
	const home = groups.flatMap(({ pages }) => pages).find(({ id }) => id === 'index');
	const answer = home && answerOf(home.text, record, 'en');
	const sections = groups.map(({ label, pages }) =>
		[
			`## ${label}`,
			'',
			...pages.map(({ description, id, title }) => item({ name: title, path: pathOfId(id), about: description })),
		].join('\n'),
	);
	return `${[
		`# ${SITE_NAMES.en}`,
		`> A sourced explainer of the joint review of CUSMA (USMCA in the United States, ACEUM in French, T-MEC in Mexico). As of ${formatWhen(record.asOf, 'en')}.`,
		...(answer ? [answer] : []),
		[
			'- Every claim has a date and a source. What is not known is said to be not known.',
			`- The record ends on ${formatWhen(record.asOf, 'en')}; nothing later is in it.`,
			'- Text and record are under CC BY 4.0. Name the page and the day of the record when you quote it.',
			`- The same pages stand in French under ${address('/fr/')} and in Spanish under ${address('/es/')}.`,
		].join('\n'),
		...sections,
		[
			'## Data',
			'',
			item({ name: 'Data Package', path: '/data/datapackage.json', about: 'names and describes every table' }),
			...filesOf().map(item),
		].join('\n'),
		['## Optional', '', ...feedsOf().map(item)].join('\n'),
	].join('\n\n')}\n`;
}
