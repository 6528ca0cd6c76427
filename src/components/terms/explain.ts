/** Finds the first use of each glossary term in a page and links it to its explanation. */
import type { Locale } from '~/record/format';
import { memory } from '~/record/remember';
import type { Term } from '~/record/schema';

/** Elements in which no term is linked: they hold no running text, or are links or controls themselves. */
const APART = new Set(
	'a abbr button code figcaption figure h1 h2 h3 h4 h5 h6 label nav option pre select summary sup svg table'.split(' '),
);
/** Elements without an end tag. */
const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that hold running text. */
const PROSE = new Set(['p', 'li', 'dd']);
/** The classes of parts of a page in which no term is linked. */
const QUIET = /\bclass="[^"]*\b(?:not-content|jr-kicker|jr-contents|jr-glossary|jr-track)\b/;

const TOKEN =
	/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</g;

/**
 * The words by which a text names a term: those that its entry lists, or the term itself and its plural.
 * @returns none for a term that is never explained in place
 */
export function formsOf(term: Term, locale: Locale): string[] {
	const listed = term.inText[locale];
	if (listed) return listed;
	// In "CUSMA, the Canada–…" the words after the comma explain the name; words in brackets do too.
	const name = (term.term[locale] ?? '').split(/,| \(/)[0]!.trim();
	if (name === '') return [];
	return /[a-zéè]$/.test(name) ? [name, pluralOf(name)] : [name];
}

function pluralOf(name: string): string {
	if (/[sxz]$/.test(name)) return `${name}es`;
	return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a form of a term. Its first letter may be a capital, as at the beginning of a sentence. */
function patternOf(form: string): string {
	const first = form.slice(0, 1);
	const rest = literal(form.slice(1)).replace(/['’]/g, "(?:’|'|&#39;|&rsquo;)").replace(/ /g, '[ \u00A0\n]');
	const small = first.toLocaleLowerCase();
	// A form with a capital after its first letter is an acronym or a name and is matched as it is: "IT" is not "it".
	const head = /\p{Lu}/u.test(form.slice(1)) ? literal(first) : `[${small}${small.toLocaleUpperCase()}]`;
	return head + rest;
}

export interface Explained {
	/** The HTML of the page with the links. */
	html: string;
	/** The terms that are linked, in order of appearance. */
	used: Term[];
}

/** What finds the words of some terms: one expression, whose groups stand in the order of `terms`. */
interface Finder {
	words: RegExp;
	terms: readonly Term[];
}

const recall = memory<readonly Term[], Finder | undefined>();

/** The finder of a glossary in a language; undefined where no term is to be explained. */
const finderOf = (glossary: readonly Term[], locale: Locale): Finder | undefined =>
	recall(glossary, locale, () => makeFinder(glossary, locale));

function makeFinder(glossary: readonly Term[], locale: Locale): Finder | undefined {
	const forms = glossary
		.flatMap((term) => formsOf(term, locale).map((form) => ({ term, form })))
		.toSorted((a, b) => b.form.length - a.form.length);
	if (forms.length === 0) return undefined;
	const patterns = forms.map(({ form }) => `(${patternOf(form)})`).join('|');
	const words = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
	return { words, terms: forms.map(({ term }) => term) };
}

/**
 * Links the first use of each term.
 * @param html the HTML of a page's content; nothing of it is changed but for the added links, and T-MEC, which stays in
 *   one line
 * @param locale the language of the text; parts that are marked as another language get no links
 * @param href gives the address of a term in the glossary
 * @param most the largest number of terms to link on one page
 */
export function explain(
	html: string,
	terms: readonly Term[],
	locale: Locale,
	href: (term: Term) => string,
	most = 14,
): Explained {
	const finder = finderOf(terms, locale);
	if (!finder && locale !== 'es') return { html, used: [] };
	const used: Term[] = [];
	const link = (text: string, { terms: known, words }: Finder) =>
		text.replace(words, (found: string, ...groups: unknown[]) => {
			const term = known[groups.findIndex((group) => group !== undefined)]!;
			if (used.includes(term) || used.length >= most) return found;
			used.push(term);
			return `<a class="jr-term" href="${href(term)}" data-term="${term.id}">${found}</a>`;
		});

	// A line may break behind a hyphen, but not in the name of the treaty.
	const whole = (text: string) =>
		locale === 'es' ? text.replaceAll('T-MEC', '<span class="jr-whole">T-MEC</span>') : text;

	const open: { name: string; holds: 'sentences' | 'other' | 'nothing of ours' }[] = [];
	const out = html.replace(TOKEN, (token, raw?: string) => {
		if (raw || token.startsWith('<!--') || token === '<') return token;
		if (!token.startsWith('<'))
			return open.at(-1)?.holds === 'sentences' ? whole(finder ? link(token, finder) : token) : token;
		const name = /^<\/?([a-zA-Z][\w-]*)/.exec(token)![1]!.toLowerCase();
		if (token.startsWith('</')) {
			const start = open.findLastIndex((element) => element.name === name);
			if (start >= 0) open.length = start;
		} else if (!VOID.has(name) && !token.endsWith('/>')) {
			const above = open.at(-1)?.holds ?? 'other';
			const language = /\blang="([a-z]{2})/.exec(token)?.[1] ?? locale;
			const apart = above === 'nothing of ours' || APART.has(name) || QUIET.test(token) || language !== locale;
			open.push({ name, holds: apart ? 'nothing of ours' : PROSE.has(name) ? 'sentences' : above });
		}
		return token;
	});
	return { html: out, used };
}
