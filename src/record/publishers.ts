/** The names of publishers in French and Spanish: src/content/publishers.yaml, checked, and what is said by it. */
import { z } from 'zod';
import type { Locale } from './format/locale';
import type { Problem } from './problem';
import type { Source } from './schema';
import { readList } from './yamlList';

/** Stands for a name among words. */
const NAME = '…';

const words = z.string().trim().min(1);
const schema = z.strictObject({ name: words, fr: words.optional(), es: words.optional() });

/**
 * What sources write, a name or words with `…` for the names among them, and the same in other languages; a language is
 * left out where the name stays as it is.
 */
export type PublisherName = z.infer<typeof schema>;

/** The file that holds them. */
export const PUBLISHERS_FILE = 'src/content/publishers.yaml';

const namesIn = (text: string): number => text.split(NAME).length - 1;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words around names: what finds the names, and what is written with them. */
interface Around {
	parts: RegExp;
	write: string;
	entry?: PublisherName;
}

/** What stands behind a publisher in parentheses, and publishers beside each other: the same in every language. */
const IN_PARENTHESES: Around = { parts: /^(.+) \(([^()]+)\)$/, write: '… (…)' };
const BESIDE: Around = { parts: /^(.+?) \/ (.+)$/, write: '… / …' };

const partsOf = (name: string): RegExp => new RegExp(`^${name.split(NAME).map(escaped).join('(.+?)')}$`);

const fill = (write: string, names: readonly string[]): string =>
	write.split(NAME).reduce((done, rest, at) => done + names[at - 1] + rest);

/** Says publishers in a language. */
export interface Teller {
	/** The publisher, and whether anything of it is said in the language. */
	(publisher: string): { text: string; told: boolean };
}

/**
 * Says publishers in a language by the names of the file.
 * @param used is told of each entry that fits, whatever it says in the language
 */
export function tellerOf(
	names: readonly PublisherName[],
	locale: Exclude<Locale, 'en'>,
	used: (entry: PublisherName) => void = () => {},
): Teller {
	const whole = new Map(names.filter(({ name }) => namesIn(name) === 0).map((entry) => [entry.name, entry]));
	// Parentheses come first: words in them go with what stands there.
	const around: Around[] = [
		IN_PARENTHESES,
		...names
			.filter(({ name }) => namesIn(name) > 0)
			.map((entry) => ({ parts: partsOf(entry.name), write: entry[locale] ?? entry.name, entry })),
		BESIDE,
	];
	const tell: Teller = (publisher) => {
		const known = whole.get(publisher);
		if (known) {
			used(known);
			const text = known[locale];
			return text === undefined ? { text: publisher, told: false } : { text, told: true };
		}
		for (const { entry, parts, write } of around) {
			const found = parts.exec(publisher)?.slice(1).map(tell);
			if (!found) continue;
			if (entry) used(entry);
			const isTold = entry?.[locale] !== undefined || found.some(({ told }) => told);
			return {
				text: fill(
					write,
					found.map(({ text }) => text),
				),
				told: isTold,
			};
		}
		return { text: publisher, told: false };
	};
	return tell;
}

/** What is wrong in one entry, with its field. */
function faultsOf({ name, ...said }: PublisherName): { field: string; message: string }[] {
	const count = namesIn(name);
	const given = (['fr', 'es'] as const).filter((locale) => said[locale] !== undefined);
	const lacking = count > 0 && (['fr', 'es'] as const).find((locale) => said[locale] === undefined);
	return [
		...(given.length === 0
			? [{ field: 'name', message: `"${name}" is said in no language: give fr, es or both` }]
			: []),
		...(given.length > 0 && lacking
			? [{ field: lacking, message: `is missing: words around names are said in every language` }]
			: []),
		...given
			.filter((locale) => namesIn(said[locale]!) !== count)
			.map((field) => ({ field, message: `must have "${NAME}" as often as the name has it (${count})` })),
	];
}

/**
 * Reads the file and checks it against the sources.
 * @param text the text of the file
 * @param sources those of the record: each name must stand in one of them
 * @returns the names, and every problem with its file, entry and field; none means that they hold
 */
export function readPublishers(
	text: string,
	sources: readonly Pick<Source, 'publisher'>[],
): { names: PublisherName[]; problems: Problem[] } {
	const placed = new Map<string, { at: number; entry: PublisherName }>();
	const { fault, problems } = readList(
		text,
		{ file: PUBLISHERS_FILE, schema, fields: 'name, fr and es' },
		(entry, at, tell) => {
			for (const { field, message } of faultsOf(entry)) tell(message, field);
			if (placed.has(entry.name)) tell(`"${entry.name}" stands here twice: keep one`, 'name');
			else placed.set(entry.name, { at, entry });
		},
	);
	const names = [...placed.values()].map(({ entry }) => entry);
	const used = new Set<PublisherName>();
	const tell = tellerOf(names, 'fr', (entry) => used.add(entry));
	for (const publisher of new Set(sources.map((source) => source.publisher))) tell(publisher);
	for (const { at, entry } of placed.values())
		if (!used.has(entry))
			problems.push(fault(`"${entry.name}" stands in the publisher of no source: leave it out`, at, 'name'));
	return { names, problems };
}
