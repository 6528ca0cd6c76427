/** The glossary as its page prints it: terms by letter, and what each country calls a thing. */
import { pickText, TAGS, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { Term } from '../record/schema';

export interface Letter {
	letter: string;
	terms: Term[];
}

/** The terms in the order of a language’s alphabet. */
export function termsIn(record: WholeRecord, lang: Locale): Term[] {
	const { compare } = new Intl.Collator(TAGS[lang], { ignorePunctuation: true });
	return record.glossary.toSorted((a, b) => compare(pickText(a.term, lang).value, pickText(b.term, lang).value));
}

/** The same, under the letters they begin with; accents make no letter of their own. */
export function lettersIn(record: WholeRecord, lang: Locale): Letter[] {
	const letters: Letter[] = [];
	for (const term of termsIn(record, lang)) {
		const letter = pickText(term.term, lang).value.normalize('NFD').slice(0, 1).toUpperCase();
		const last = letters.at(-1);
		if (last?.letter === letter) last.terms.push(term);
		else letters.push({ letter, terms: [term] });
	}
	return letters;
}

export interface Name {
	place: 'english' | 'us' | 'canadaEn' | 'canadaFr' | 'mexico';
	name: string;
	lang: Locale;
}

/** What a thing is called elsewhere: the names that differ from the one the page’s language gives it. */
export function otherNames({ names, term }: Term, lang: Locale): Name[] {
	const own = pickText(term, lang).value.toLowerCase();
	const us = names.us ?? term.en;
	const canada = names.canadaEn ?? term.en;
	const english: Name[] =
		us === canada
			? [{ place: 'english', name: us, lang: 'en' }]
			: [
					{ place: 'us', name: us, lang: 'en' },
					{ place: 'canadaEn', name: canada, lang: 'en' },
				];
	const french = names.canadaFr ?? term.fr;
	const spanish = names.mexico ?? term.es;
	return [
		...english,
		...(french ? [{ place: 'canadaFr', name: french, lang: 'fr' } as const] : []),
		...(spanish ? [{ place: 'mexico', name: spanish, lang: 'es' } as const] : []),
	].filter(({ name }) => name.toLowerCase() !== own);
}

/** Other words people search by that no line of the entry holds yet. */
export function otherWords(term: Term, lang: Locale): string[] {
	const said = [pickText(term.term, lang).value, ...otherNames(term, lang).map(({ name }) => name)]
		.join('\n')
		.toLowerCase();
	return term.aliases.filter((alias) => !said.includes(alias.toLowerCase()));
}
