/** French typography as the Canadian public service has it, in every French text: words, record and pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/record/yaml';
import { dictionary } from '../../src/words/dictionary';

/** The texts under a key, wherever it stands in a value, each with its place. */
function textsUnder(keys: readonly string[], value: unknown, place = ''): [place: string, text: string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
		typeof inner === 'string'
			? keys.includes(key)
				? [[`${place}.${key}`, inner]]
				: []
			: textsUnder(keys, inner, `${place}.${key}`),
	);
}

const RECORD = 'src/content/record';
const DOCS = 'src/content/docs/fr';
const recordTexts = readdirSync(RECORD)
	.filter((file) => file.endsWith('.yaml'))
	.flatMap((file) => textsUnder(['fr', 'canadaFr'], readYaml(readFileSync(`${RECORD}/${file}`, 'utf8')).value, file));
const pageTexts = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx'))
	.flatMap((file) =>
		readFileSync(`${DOCS}/${file}`, 'utf8')
			.split('\n---\n')[1]!
			.split('\n')
			.filter((line) => !/^(?:import|export) /.test(line))
			.map((line): [string, string] => [file, line]),
	);

/** What is wrong with a text, as a person would mark it. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
	['a plain space, or none, before » or %', /[^\u00A0](?=»)|[ \d}](?=%)/],
	['a plain space before a colon or $', / (?=:)|(?<=[\d}]) (?=\$)/],
	['a plain space, or none, after «', /«(?!\u00A0)/],
	['a space before ; ! or ?', /[ \u00A0](?=[;!?](?!\w))/],
	['a straight apostrophe', /\p{L}'\p{L}/u],
];

describe.each([
	['the words of the interface', Object.entries(dictionary('fr'))],
	['the record', recordTexts],
	['the pages', pageTexts],
] as const)('%s', (_, texts) => {
	test('are there', () => expect(texts.length).toBeGreaterThan(40));
	test.each(FAULTS)('have nowhere %s', (_fault, pattern) => {
		expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
	});
});
