/** What the makers of entries share: days to come, texts like those of the record, ids, and documents to cite. */
import { addDays, daysBetween, type Day } from '../../src/record/days';
import { LOCALES } from '../../src/record/format';
import { OPENED } from '../../src/record/freshness';
import type { Entries } from '../../src/record/record';
import { COLLECTIONS, type Localized, type Source } from '../../src/record/schema';
import type { Chance } from './chance';
import { idsBeside, type Ids } from './ids';
import { sentencesLike, type Sentences } from './sentences';

/** One entry in so many is corrected or revised once. */
const REVISED = 1 / 40;

export interface Growth {
	/** How many times as large the record becomes. */
	factor: number;
	/** The last day of the larger record. */
	end: Day;
	seed: number;
}

/** What an entry says of its own history. A made entry is spread over its model, whose history it must not take over. */
interface History {
	added: Day;
	checked: Day | undefined;
	changes: { on: Day; text: Localized }[] | undefined;
}

export interface Maker extends Chance {
	real: Entries;
	/** The last day of the record as it is. */
	asOf: Day;
	end: Day;
	ids: Ids;
	/** How many more entries a collection gets that has `length` of them and grows as the record does. */
	more(length: number): number;
	/** A day after `asOf`, and before `end`. */
	day(): Day;
	/** Texts like those of a field of the record, in the languages that `model` has. */
	like(field: string, texts: readonly Localized[], model: Localized): Localized;
	/** One to three documents that prove something of a day: new ones as long as there is need of them. */
	sources(day: Day): string[];
	/** The documents that were made. */
	made: readonly Source[];
	/** When an entry that tells of a day came into the record, and whether it was revised since. */
	history(day: Day): History;
}

/** @param asOf the last day of the record as it is */
export function makerOf(real: Entries, asOf: Day, { end, factor }: Growth, chance: Chance): Maker {
	const ids = idsBeside(COLLECTIONS.flatMap((collection) => real[collection].map(({ id }) => id)));
	const days = daysBetween(asOf, end);
	const known = new Map<string, Sentences>();
	const sentences = (key: string, texts: () => readonly string[]) => {
		const found = known.get(key) ?? sentencesLike(texts(), chance);
		known.set(key, found);
		return found;
	};
	const more = (length: number) => Math.round(length * (factor - 1));
	const wanted = more(real.sources.length);
	const made: Source[] = [];

	const newSource = (day: Day): Source => {
		const model = chance.pick(real.sources);
		const date = addDays(day, -chance.between(0, 5));
		const title = sentences(`sources ${model.lang}`, () =>
			real.sources.filter(({ lang }) => lang === model.lang).map(({ title: text }) => text),
		).make();
		const id = ids.of(title, date);
		return { ...model, id, title, date, url: `https://example.org/${id}`, note: undefined, ...history(day) };
	};
	const history = (day: Day): History => {
		const later = addDays(day, chance.between(0, 3));
		const added = later < OPENED ? OPENED : later;
		if (!chance.happens(REVISED)) return { added, checked: undefined, changes: undefined };
		const on = addDays(added, chance.between(10, 200));
		const said = real.figures.map(({ of }) => of.en);
		return { added, checked: on, changes: [{ on, text: { en: `${sentences('changes', () => said).make()}.` } }] };
	};

	return {
		...chance,
		real,
		asOf,
		end,
		ids,
		more,
		day: () => addDays(asOf, chance.between(1, days - 1)),
		like: (field, texts, model) =>
			Object.fromEntries(
				LOCALES.filter((locale) => model[locale] !== undefined).map((locale) => [
					locale,
					sentences(`${field} ${locale}`, () => texts.flatMap((text) => text[locale] ?? [])).make(),
				]),
			) as Localized,
		sources(day) {
			const cited = Array.from({ length: chance.pick([1, 1, 2, 2, 3]) }, (_, index) => {
				if (made.length === 0 || (index === 0 && made.length < wanted)) made.push(newSource(day));
				else return chance.pick(made.slice(-60)).id;
				return made.at(-1)!.id;
			});
			return [...new Set(cited)];
		},
		made,
		history,
	};
}
