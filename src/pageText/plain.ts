/** A page’s text without its marks: what a search engine, a card or a text file can take of it. */
import { attribute, COMMENT } from './tags';
import { formatFigure, formatRate, formatWhen, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';

/** A tag of MDX with its attributes, which may hold `>`. */
const TAG = /<\/?([A-Za-z][\w.]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/**
 * The words of a piece of MDX in one line: figures, rates and the record’s last day as the page prints them, links as their words, citations
 * and other components left out, what stands between their tags kept.
 * @throws when a figure or rate is not in the record
 */
export function plainText(mdx: string, record: WholeRecord, locale: Locale): string {
	return mdx
		.replace(COMMENT, '')
		.replace(/^(?:import|export) .*$/gm, '')
		.replace(TAG, (_, tag: string, attributes: string) => {
			const id = attribute(attributes, 'id') ?? '';
			if (tag === 'AsOf') return formatWhen(record.asOf, locale);
			if (tag === 'Figure') return formatFigure(record.get('figures', id), locale);
			if (tag !== 'Rate') return '';
			const { nonOriginating, originating } = record.get('measures', id);
			return formatRate(/\bnonOriginating\b/.test(attributes) ? nonOriginating : originating, locale);
		})
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^#{1,6}\s+|^\s*(?:[-*]|\d+\.)\s+/gm, '')
		.replace(/(\*\*|__|\*|`)(\S(?:[\s\S]*?\S)?)\1/g, '$2')
		.replace(/[ \t\r\n]+/g, ' ')
		.replace(/ ([.,;:])(?=\s|$)/g, '$1')
		.trim();
}

/** What stands between the tags of a component, each time it stands in the text, with the tag’s attributes. */
export function partsOf(mdx: string, component: string): { attributes: string; inner: string }[] {
	const pattern = new RegExp(
		`<${component}\\b((?:"[^"]*"|'[^']*'|\\{[^}]*\\}|[^>"'])*)>([\\s\\S]*?)</${component}>`,
		'g',
	);
	return [...mdx.replace(COMMENT, '').matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
		attributes,
		inner,
	}));
}

/** The page’s answer: what stands in `<InShort>`, or at the top of the front page. */
export function answerOf(mdx: string, record: WholeRecord, locale: Locale): string | undefined {
	const [short] = partsOf(mdx, 'InShort');
	if (short) return plainText(short.inner, record, locale) || undefined;
	const stands = partsOf(mdx, 'Fragment').find(({ attributes }) => attribute(attributes, 'slot') === 'stands');
	return stands && (plainText(stands.inner, record, locale) || undefined);
}

/** The words of the sections’ headings, in the order of the page. Astro leaves out what a component prints in them. */
export const sectionsOf = (mdx: string, record: WholeRecord, locale: Locale): string[] =>
	[...mdx.replace(COMMENT, '').matchAll(/^## .+$/gm)].map(([heading]) => plainText(heading, record, locale));

export interface QuestionAndAnswer {
	question: string;
	answer: string;
}

/** A last sentence that leads to another page of the site: of use where it can be followed, so not in an answer elsewhere. */
const LEADS_ON = /(?<=[.!?](?:\s*<[^>]*>)?\s+)[^.!?]*\[[^\]]*\]\(\/[^)]*\)[^.!?]*[.!?]\s*$/;

/**
 * The questions a page answers one by one, each in an `<Ask q>`. Those of the front page are a choice of them and lead
 * there: search engines ask that an answer be marked once.
 */
export function questionsOf(mdx: string, record: WholeRecord, locale: Locale): QuestionAndAnswer[] {
	const asked = partsOf(mdx, 'Ask');
	return asked.flatMap(({ attributes, inner }) => {
		const question = attribute(attributes, 'q');
		const answer = plainText(inner.replace(LEADS_ON, ''), record, locale);
		return question !== undefined && answer ? [{ question, answer }] : [];
	});
}
