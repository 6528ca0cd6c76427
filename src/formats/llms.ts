/**
 * A text about the site for language models, in the form of llmstxt.org: its name, what it is, and lists of links with
 * a line each.
 */
import { colon, formatWhen, LOCALES, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import { COLLECTIONS } from '../record/schema';
import { addressFrom } from '../site/addresses';
import { pathIn, pathOfId, plainId } from '../site/paths';
import type { MdxText } from '../pageText/mdx';
import { answerOf } from '../pageText/plain';
import { LANGUAGE_NAMES, SITE_NAMES } from '../site/names';
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

function filesOf(locale: Locale): ListedFile[] {
	const t = wordsIn(locale);
	return [
		{ name: 'Data Package', path: '/data/datapackage.json', about: t('jr.llms.package') },
		...COLLECTIONS.map((collection) => {
			const name = t(`jr.collection.${collection}`);
			return { name: `${name} (CSV)`, path: `/data/${collection}.csv`, about: t('jr.llms.table', { name }) };
		}),
	];
}

function feedsOf(locale: Locale, record: WholeRecord): ListedFile[] {
	const t = wordsIn(locale);
	const day = formatWhen(record.asOf, locale);
	return [
		{ name: `${t('jr.feed.title')} (Atom)`, path: pathIn(locale, '/feed.xml'), about: t('jr.feed.about', { day }) },
		{
			name: `${t('jr.calendar.title')} (iCalendar)`,
			path: pathIn(locale, '/calendar.ics'),
			about: t('jr.calendar.about', { day }),
		},
		...LOCALES.filter((other) => other !== locale).map((other) => ({
			name: SITE_NAMES[other],
			path: pathIn(other, '/llms.txt'),
			about: LANGUAGE_NAMES[other],
		})),
	];
}

/**
 * The text of `/llms.txt`, `/fr/llms.txt` or `/es/llms.txt`. There is no llms-full.txt: it would be a third copy of what
 * the pages and the files under /data/ hold, and the longest of the three.
 * @param groups the pages of the menu in the language
 */
export function llmsText(
	record: WholeRecord,
	groups: readonly ListedGroup[],
	locale: Locale,
	root: URL | undefined,
): string {
	const t = wordsIn(locale);
	const day = formatWhen(record.asOf, locale);
	const address = (path: string) => addressFrom(path, pathIn(locale, '/llms.txt'), root);
	// The colon is part of the form, and has no space before it in any language.
	const item = ({ about, name, path }: ListedFile) => `- [${name}](${address(path)}): ${about}`;
	const home = groups.flatMap(({ pages }) => pages).find(({ id }) => plainId(id) === 'index');
	const answer = home && answerOf(home.text, record, locale);
	const section = (title: string, files: readonly ListedFile[]) => `## ${title}\n\n${files.map(item).join('\n')}`;
	return `${[
		`# ${SITE_NAMES[locale]}`,
		`> ${t('jr.llms.about', { day })}`,
		...(answer ? [answer] : []),
		[
			`- ${t('jr.llms.sourced')}`,
			`- ${t('jr.llms.ends', { day })}`,
			`- ${t('jr.llms.licence')}`,
			...LOCALES.filter((other) => other !== locale).map(
				(other) => `- ${LANGUAGE_NAMES[other]}${colon(locale)} ${address(pathIn(other, '/'))}`,
			),
		].join('\n'),
		...groups.map(({ label, pages }) =>
			section(
				label,
				pages.map(({ description, id, title }) => ({ name: title, path: pathOfId(id), about: description })),
			),
		),
		section(t('jr.llms.data'), filesOf(locale)),
		// "Optional" is a word of the form, in every language.
		section('Optional', feedsOf(locale, record)),
	].join('\n\n')}\n`;
}
