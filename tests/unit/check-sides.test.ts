/** Both sides are heard on a matter, and at about the same length. */
import { testOneProblem } from '../oneProblem';

const LONG = `It wants ${'more '.repeat(30)}of it.`;

testOneProblem([
	[
		'an issue on which Canada is not heard',
		'positions',
		'party: canada\n  issue: extension',
		'party: a-minister\n  issue: extension',
		'a-refusal',
		'issue',
		/is "extension", on which Canada is not heard: add a position of "canada"/,
	],
	[
		'an issue on which the United States is not heard',
		'positions',
		'party: united-states\n  issue: extension',
		'party: a-minister\n  issue: extension',
		'a-wish',
		'issue',
		/is "extension", on which the United States is not heard: add a position of "united-states"/,
	],
	[
		'a US case that is much longer than Canada’s',
		'concerns',
		'It wants more.',
		LONG,
		'dairy',
		'us.text.en',
		/has 34 words against 4 of the other side: at most 1.5 times as many/,
	],
	[
		'a case of Canada’s that is much longer than the US one',
		'concerns',
		'It wants no change.',
		LONG,
		'dairy',
		'canada.text.en',
		/has 34 words against 3 of the other side/,
	],
]);
