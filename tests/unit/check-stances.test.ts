/** A stance of Canada is no stronger than what a cited statement carries. */
import { expect, test } from 'vitest';
import { testOneProblem } from '../oneProblem';
import { problemsWhen } from '../smallRecord';

testOneProblem([
	[
		'a stance that names a position on another matter',
		'concerns',
		'stanceFrom: [a-refusal-of-canada]',
		'stanceFrom: [a-refusal-of-canada, a-refusal]',
		'dairy',
		'stanceFrom.1',
		/names "a-refusal", a position on "extension"/,
	],
	[
		'a stance that rests on what another party says',
		'concerns',
		'stanceFrom: [a-refusal-of-canada]',
		'stanceFrom: [a-request]',
		'dairy',
		'stanceFrom',
		/names no position of Canada/,
	],
	[
		'"open" without a statement for talks',
		'concerns',
		'stance: protect',
		'stance: open',
		'dairy',
		'stance',
		/is "open", which needs a statement for talks.*a report alone is "reported"/,
	],
	[
		'a stance without a position',
		'concerns',
		'stanceFrom: [a-refusal-of-canada]',
		'stanceFrom: []',
		'dairy',
		'stanceFrom',
		/must name a position that carries the stance/,
	],
]);

test('what one digest reports carries no "protect"', () => {
	const [problem, ...more] = problemsWhen('sources', 'kind: news', 'kind: news\n  weak: true');
	expect(more).toEqual([]);
	expect(problem).toMatchObject({ entry: 'dairy', field: 'stance' });
	expect(problem!.message).toMatch(/is "protect", which needs a statement against.*better than thin sources/);
});
