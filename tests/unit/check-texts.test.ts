/** Texts, ids, days and addresses that no reader can see, no format can hold, or no line has room for. */
import { expect, test } from 'vitest';
import { COLLECTIONS, schemas } from '../../src/record/schema';
import { testOneProblem } from '../oneProblem';
import { record } from '../record';

const TITLE = 'The first review }';
const titled = (what: string, words: string, message: RegExp) =>
	[what, 'events', TITLE, `${words} }`, 'first-review', 'title.en', message] as const;

testOneProblem([
	[...titled('a bell', String.raw`"bell \u000b here"`, /holds U\+000B, a character that cannot be seen: remove it/)],
	[...titled('half a character', String.raw`"half \ud83d here"`, /holds U\+D83D, a character that cannot be seen/)],
	[...titled('what no character is', String.raw`"a \ufffe"`, /holds U\+FFFE/)],
	[...titled('a character of one font only', String.raw`"a \ue000"`, /holds U\+E000/)],
	[...titled('a line break', String.raw`"one\ntwo"`, /holds U\+000A, a line break: write it in one line/)],
	[...titled('a blank title', '"   "', /is empty: write the text/)],
	[...titled('no title', '""', /is empty: write the text/)],
	[...titled('an invisible title', String.raw`"\u200b\u2060"`, /holds U\+200B/)],
	[...titled('a title of letters without a shape', String.raw`"\u3164"`, /holds U\+3164/)],
	[...titled('a title of empty dots', String.raw`"\u2800"`, /holds U\+2800/)],
	[...titled('a title of dots', '"…"', /has no letter or digit: write words/)],
	[...titled('writing turned round', String.raw`"not \u202eneves"`, /holds U\+202E/)],
	[...titled('writing set apart', String.raw`"not \u2067neves"`, /holds U\+2067/)],
	[...titled('a space at its end', '"The review "', /begins or ends with a space/)],
	[...titled('a link', '"See [tariffs](/tariffs/)"', /holds "\]\(", which readers would see as it stands/)],
	[...titled('an element', '"A <b>bold</b> word"', /holds "<b>", which readers would see/)],
	[...titled('an address', '"See https://example.org/x"', /holds "https:\/\/", .*no links and no markup/)],
	[...titled('accents piled up', String.raw`"Za\u0300\u0301\u0302lgo"`, /has three accents or more on one letter/)],
	[
		...titled(
			'a word of 5,000 letters',
			'a '.repeat(5) + 'x'.repeat(240),
			/holds a word of 240 characters, "xxxxxxxxxxxxxxxxxxxx…"/,
		),
	],
	[...titled('a title of 200 kB', 'word '.repeat(40_000) + 'x', /has 200001 characters; 250 are the most/)],
	[
		'a text of 200 kB',
		'events',
		'The first review was held.',
		'word '.repeat(40_000) + 'x',
		'first-review',
		'text.en',
		/has 200001 characters; 2000 are the most/,
	],
	[
		'the year 0000',
		'events',
		'date: 2027-07-01',
		"date: '0000'",
		'second-review',
		'date',
		/must lie in a year from 1700 to 2199/,
	],
	['the year 9999', 'decisions', 'on: 2026-07-01', 'on: 9999-07-01', 'first-outcome', 'on', /must lie in a year from/],
	[
		'an id that objects have',
		'programmes',
		'id: cars-duty',
		'id: constructor',
		'constructor',
		'id',
		/is a word that every object/,
	],
	[
		'an id without an end',
		'programmes',
		'id: cars-duty',
		`id: ${'a'.repeat(101)}`,
		'a'.repeat(101),
		'id',
		/100 characters at most/,
	],
	[
		'an address that a browser would mend',
		'sources',
		'url: https://example.org/story',
		String.raw`url: "https://example.org/\u200bstory"`,
		'a-paper',
		'url',
		/holds U\+200B, a character that an address cannot have/,
	],
	[
		'an address of 3,000 characters',
		'sources',
		'url: https://example.org/story',
		`url: https://example.org/${'a'.repeat(3000)}`,
		'a-paper',
		'url',
		/has 3020 characters; 2000 are the most/,
	],
]);

type Path = (string | number)[];

/** The paths of every text in an entry. */
const textsIn = (value: unknown, path: Path = []): Path[] => {
	if (typeof value === 'string') return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...path, key]));
};

/** A copy of an entry with another text at a path. */
function withText(entry: object, path: Path, text: string): object {
	const copy = structuredClone(entry);
	const parent = path.slice(0, -1).reduce<object>((at, key) => at[key as keyof typeof at], copy);
	return Object.assign(parent, { [path.at(-1)!]: text }) && copy;
}

test.each(COLLECTIONS)('%s: no field takes what cannot be seen', (collection) => {
	const seen = new Set<string>();
	for (const entry of record[collection])
		for (const path of textsIn(entry)) {
			const field = path.map((key) => (/^\d+$/.test(String(key)) ? '*' : key)).join('.');
			if (seen.has(field)) continue;
			seen.add(field);
			for (const text of ['a\u0007b', 'a\uD83D', 'a\u202Eb', ' ', 'a'.repeat(3000)])
				expect(
					schemas[collection].safeParse(withText(entry, path, text)).success,
					`${field} takes ${JSON.stringify(text.slice(0, 9))}`,
				).toBe(false);
		}
	expect(seen.size).toBeGreaterThan(2);
});
