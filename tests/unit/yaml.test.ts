import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../src/record/schema';
import { readYaml } from '../../src/record/yaml';
import { texts } from '../record';

describe('a file of the record', () => {
	// Two libraries read these files: this one and, for new entries and for the lines of problems, `yaml`.
	test.each(COLLECTIONS)('%s is the same to both libraries', (collection) => {
		const { value, errors } = readYaml(texts[collection]);
		expect(errors).toEqual([]);
		expect(value).toEqual(parse(texts[collection]));
	});
});

test.each([
	[
		'days and words that other versions of YAML take for something else',
		"[2026-07-01, yes, no, on, off, 'null', 12:30]",
	],
	['numbers', '[1, -2.5, 1e3, 0x10, 007, .5]'],
	['empty things', '[null, ~, "", [], {}]'],
	['texts over several lines', '- >-\n  one\n  two\n- |\n  one\n  two\n'],
	['quotes', `['it''s', "a\\tb", "é"]`],
	['anchors', '[&a { b: 1 }, *a]'],
])('%s are the same to both libraries', (_, text) => {
	expect(readYaml(text)).toMatchObject({ value: parse(text), errors: [] });
});

test('an empty file holds nothing', () => {
	for (const text of ['', '# nothing yet\n', '---\n'])
		expect(readYaml(text)).toMatchObject({ value: null, errors: [] });
});

test('the items of a list have their lines', () => {
	const { lineOf } = readYaml('# About the file.\n\n- id: a\n  b: 1\n\n# About c.\n- id: c\n');
	expect([0, 1, 2].map(lineOf)).toEqual([3, 7, undefined]);
	expect(readYaml('a: 1').lineOf(0)).toBeUndefined();
});

test.each([
	['a colon in a plain text', '- a: b: c\n', 1],
	['a key written twice', '- a: 1\n\n- b: 1\n  b: 2\n', 4],
	['an open quote', "- 'a\n", 2],
	['a list that is not indented alike', '- a: 1\n b: 2\n', 2],
])('%s is an error with its line', (_, text, line) => {
	const { value, errors } = readYaml(text);
	expect(value).toBeNull();
	expect(errors[0]).toMatchObject({ line, message: expect.stringMatching(/^\S/) });
});
