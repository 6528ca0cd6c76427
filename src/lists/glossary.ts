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

/** Where a thing has a name: in the United States, in Canada in each of its languages, in Mexico. */
const PLACES = { us: 'en', canadaEn: 'en', canadaFr: 'fr', mexico: 'es' } as const satisfies {
	[place: string]: Locale;
};
type Place = keyof typeof PLACES;

export interface Name {
	/** `english` stands for both places that speak English, where they use one name. */
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

/** The names of a thing that belong to one place, none where all places use the term itself. */
export const localNames = ({ names }: Term): Name[] => namesBy((place) => names[place]);

/** What a thing is called elsewhere: the names that differ from the term in the language of the page. */
export function otherNames({ names, term }: Term, lang: Locale): Name[] {
	const own = pickText(term, lang).value.toLowerCase();
	const [us, canada, ...others] = namesBy((place, spoken) => names[place] ?? term[spoken]) as [Name, Name, ...Name[]];
	const english: Name[] = us.name === canada.name ? [{ ...us, place: 'english' }] : [us, canada];
	return [...english, ...others].filter(({ name }) => name.toLowerCase() !== own);
}

/** Other words people search by that no line of the entry holds yet. */
export function otherWords(term: Term, lang: Locale): string[] {
	const said = [pickText(term.term, lang).value, ...otherNames(term, lang).map(({ name }) => name)]
		.join('\n')
		.toLowerCase();
	return term.aliases.filter((alias) => !said.includes(alias.toLowerCase()));
}
