/** The glossary as its page prints it: the terms by letter, and the names of a thing in each country. */
import { pickText, TAGS, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { Term } from '../record/schema';

export interface Letter {
	letter: string;
	terms: Term[];
}

/** The terms in the alphabetical order of a language. */
export function termsIn(record: WholeRecord, lang: Locale): Term[] {
	const { compare } = new Intl.Collator(TAGS[lang], { ignorePunctuation: true });
	return record.glossary.toSorted((a, b) => compare(pickText(a.term, lang).value, pickText(b.term, lang).value));
}

/** The terms under their first letters. A letter with an accent counts as the letter without it. */
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

/** The places that name a thing, with their languages: the United States, Canada twice, Mexico. */
const PLACES = { us: 'en', canadaEn: 'en', canadaFr: 'fr', mexico: 'es' } as const satisfies {
	[place: string]: Locale;
};
type Place = keyof typeof PLACES;

export interface Name {
	/** `english` stands for the United States and Canada together, where both use one name. */
	place: Place | 'english';
	name: string;
	lang: Locale;
}

/** The names that `nameIn` gives, in the order in which pages print them. */
const namesBy = (nameIn: (place: Place, lang: Locale) => string | undefined): Name[] =>
	(Object.keys(PLACES) as Place[]).flatMap((place) => {
		const lang = PLACES[place];
		const name = nameIn(place, lang);
		return name ? [{ place, name, lang }] : [];
	});

/** The names that the entry of a term gives for single places. */
export const localNames = ({ names }: Term): Name[] => namesBy((place) => names[place]);

/** The names of a thing that differ from the term in the language of the page. */
export function otherNames({ names, term }: Term, lang: Locale): Name[] {
	const own = pickText(term, lang).value.toLowerCase();
	const [us, canada, ...others] = namesBy((place, spoken) => names[place] ?? term[spoken]) as [Name, Name, ...Name[]];
	const english: Name[] = us.name === canada.name ? [{ ...us, place: 'english' }] : [us, canada];
	return [...english, ...others].filter(({ name }) => name.toLowerCase() !== own);
}

/** The words people search by that the entry does not print otherwise. */
export function otherWords(term: Term, lang: Locale): string[] {
	const said = [pickText(term.term, lang).value, ...otherNames(term, lang).map(({ name }) => name)]
		.join('\n')
		.toLowerCase();
	return term.aliases.filter((alias) => !said.includes(alias.toLowerCase()));
}
