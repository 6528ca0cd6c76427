/** Interface strings: a flat table of sentences, in which `{{name}}` is a place to fill. */
import type words from '../content/i18n/en.json';

/** The key of an interface string. English has every key; the build refuses a language that lacks one. */
export type Key = keyof typeof words;

/** The sentences of one language, or those of them that one chart needs. */
export type Strings = { [key: string]: string };

/** What fills the `{{name}}` places of a sentence. */
export type Values = { [name: string]: string | number };

/**
 * The sentence of a key, its places filled in. A key that no file of src/content/i18n has is a compile error.
 * @throws when a place of the sentence has no value
 */
export type Translate = (key: Key, values?: Values) => string;

/**
 * A translator over some or all sentences of a language.
 * @param strings the sentences by their keys
 * @returns a function that throws, naming the key, when `strings` lacks it: no reader is shown a bare key
 */
export function translator(strings: Strings): Translate {
	return (key, values = {}) => {
		const sentence = strings[key];
		if (sentence === undefined) throw new Error(`No string "${key}": is it in src/content/i18n?`);
		// What ends in a full stop, as `EE. UU.` does, ends the sentence too.
		return sentence.replace(/\{\{(\w+)\}\}(\.?)/g, (_, name: string, stop: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`"${key}" needs {{${name}}}.`);
			return `${value}${stop}`.replace(/\.\.$/, '.');
		});
	};
}

/** The sentences among `all` whose keys begin with one of `prefixes`. */
export function stringsUnder(prefixes: readonly string[], all: Strings): Strings {
	return Object.fromEntries(Object.entries(all).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
}

/** What a few charts use besides, by the beginning of its keys: each chart is sent what it may say, and no more. */
const SHARED: { readonly [prefix: string]: readonly string[] } = {
	'chart.rows.': ['estimates', 'polls'],
	'jr.label.track.': ['timeline'],
};

/** Which sentences a chart may use: those of every chart, its own, and what it shares with a few. */
export const chartPrefixes = (chart: string): string[] => [
	'chart.common.',
	`chart.${chart}.`,
	...Object.keys(SHARED).filter((prefix) => SHARED[prefix]!.includes(chart)),
];

/** The families of keys that end in an id of the record, such as `chart.dependence.product`. */
type Family<Prefix extends string> = Extract<Key, `${Prefix}.${string}`> extends never ? never : Prefix;

/**
 * The key of an id of the record, which the compiler cannot know. It knows that the family of keys is there; an id
 * without a string throws where the sentence is asked for, which is at the build: every picture is drawn there.
 */
export const idKey = <Prefix extends string>(prefix: Family<Prefix>, id: string): Key => `${prefix}.${id}` as Key;
