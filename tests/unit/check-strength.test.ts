/** A statement of several sentences is no stronger than its weakest one, and the record says which that is. */
import { expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { strengthOf } from '../../src/record/strength';
import { testOneProblem } from '../oneProblem';
import { files } from '../smallRecord';

testOneProblem([
	[
		'a part that is carried by what is not among the sources',
		'events',
		'sources: [a-treaty]',
		'sources: [a-treaty]\n  alone: [a-paper]',
		'second-review',
		'alone.0',
		/names "a-paper", which is not among its sources/,
	],
]);

/** The small record with a digest, which stands behind the first review beside a paper. */
function withDigest(text: string, alone = '') {
	const texts = files();
	texts.sources += `- id: a-digest
  title: A digest
  publisher: A list of headlines
  date: 2026-07-03
  url: https://example.org/digest
  lang: en
  kind: reference
  read: copy
  weak: true
`;
	texts.events = texts.events
		.replace('The first review was held.', text)
		.replace('sources: [a-paper]', `sources: [a-paper, a-digest]${alone}`);
	return readRecord(texts);
}

test('two sentences with a weak source beside a stronger one must say what the weak one carries alone', () => {
	const two = 'The first review was held. Nobody came.';
	const [problem, ...more] = withDigest(two).problems;
	expect(more).toEqual([]);
	expect(problem).toMatchObject({ entry: 'first-review', field: 'alone' });
	expect(problem!.message).toMatch(/must say which of its sources carry a sentence without the others/);
	expect(withDigest(two, '\n  alone: []').problems).toEqual([]);
	expect(withDigest(two, '\n  alone: [a-digest]').problems).toEqual([]);
	// One sentence is one statement; an initial ends none.
	expect(withDigest('The first review was held by Mr. J. Greer.').problems).toEqual([]);
});

test('what a weak source carries alone makes the whole no stronger', () => {
	const two = 'The first review was held. Nobody came.';
	const strong = withDigest(two, '\n  alone: []').record;
	expect(strengthOf(strong, ['first-review'])).toBe('corroborated');
	const weak = withDigest(two, '\n  alone: [a-digest]').record;
	expect(strengthOf(weak, ['first-review'])).toBe('thin');
	expect(strengthOf(weak, ['first-review', 'a-treaty'])).toBe('thin');
});
