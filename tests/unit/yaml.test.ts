import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../src/record/schema';
import { readYaml } from '../../src/record/yaml';
import { texts } from '../record';

describe('a file of the record', () => {
	// Two libraries read these files: this one and, for new entries and for the lines of problems, `yaml`.
	test.each(COLLECTIONS)('%s is the same to both libraries', (collection) => {
		const { value, error } = readYaml(texts[collection]);
		expect(error).toBeUndefined();
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
	['names that nothing refers to, and stars in texts', '[&a { b: 1 }, "*a", 2 *3, a *b]'],
])('%s are the same to both libraries', (_, text) => {
	const { value, error } = readYaml(text);
	expect(error).toBeUndefined();
	expect(value).toEqual(parse(text));
});

test('an empty file holds nothing', () => {
	for (const text of ['', '# nothing yet\n', '---\n'])
		expect(readYaml(text)).toEqual({ value: null, lineOf: expect.any(Function) });
});

test('the items of a list have their lines', () => {
	const { lineOf } = readYaml('# About the file.\n\n- id: a\n  b: 1\n\n# About c.\n- id: c\n');
	expect([0, 1, 2].map(lineOf)).toEqual([3, 7, undefined]);
	expect(readYaml('a: 1').lineOf(0)).toBeUndefined();
});

const spread = (letters: string) =>
	[...letters].map((letter, index) => `  ${letter}: &${letter} [${`*${letters[index - 1] ?? 'z'}, `.repeat(9)}]\n`);

test.each([
	[
		'a colon in a plain text',
		'- a: b: c\n',
		1,
		/^is not valid YAML: this line does not fit.*put a text that holds ": "/,
	],
	[
		'a key written twice',
		'- a: 1\n\n- b: 1\n  b: 2\n',
		4,
		/^is not valid YAML: this line has a field that the entry has/,
	],
	['an open quote', "- 'a\n", 2, /^is not valid YAML: .*a text in quotes is still open: close it/],
	['a list that is not indented alike', '- a: 1\n b: 2\n', 2, /^is not valid YAML: this line does not fit/],
	['a tab', '- id: a\n\tb: 1\n- id: c\n', 2, /^is not valid YAML: this line begins with a tab: put spaces/],
	['an open bracket', '- a: [b\n- c: 1\n', 2, /^is not valid YAML: this line lacks a comma or the closing bracket/],
	['a second document', '- a: 1\n---\n- b: 2\n', 2, /^is not valid YAML: .*a file holds one list/],
	['a line that is no entry', '- a: 1\nb\n', 2, /^is not valid YAML: this line is no part of the list/],
	['a tag', '- a: !!js/function 1\n', 1, /^is not valid YAML: unknown tag/],
	['a mark of the byte order', '\uFEFF- id: a\n', 1, /^this line holds U\+FEFF/],
	[
		'a mark of the byte order inside',
		'- id: a\n\uFEFF- id: b\n',
		2,
		/^this line holds U\+FEFF, a character that cannot/,
	],
	['a control character', '- id: a\n  b: c\u000B\n', 2, /^this line holds U\+000B/],
	['half a character', '- id: a\n  b: \uD83D\n', 2, /^this line holds U\+D83D/],
	['an alias', '- a: &x 1\n- b: *x\n', 2, /^this line refers to another place in the file with "\*x": write out/],
	['an alias of nothing', '- a: 1\n  b: *nope\n', 2, /with "\*nope": write out/],
	['an alias of itself', '- &a\n  id: x\n  self: *a\n', 3, /with "\*a"/],
	['aliases of aliases of aliases', `- z: &z 1\n${spread('bcdefghijkl').join('')}`, 2, /with "\*z"/],
	[
		'lists in lists',
		'['.repeat(100_000),
		1,
		/^is not valid YAML: this line opens lists in lists, or fields in fields, too deep/,
	],
])('%s is one error with its line, in words', (_, text, line, message) => {
	const { value, error } = readYaml(text);
	expect(value).toBeNull();
	expect(error).toEqual({ line, message: expect.stringMatching(message) });
});
