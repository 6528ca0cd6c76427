/** Measures and numbers in the record. */
import { testOneProblem } from '../oneProblem';

testOneProblem([
	[
		'two measures of a programme at once',
		'measures',
		'until: 2025-06-04',
		'until: 2025-06-05',
		'us-steel-again',
		'from',
		/overlaps "us-steel" of the same programme on steel: end one with until, or give one another programme/,
	],
	[
		'a measure that never ends before the next',
		'measures',
		'\n  until: 2025-06-04',
		'',
		'us-steel-again',
		'from',
		/overlaps "us-steel"/,
	],
	[
		'a group named in a measure',
		'measures',
		'on: [steel]\n  originating: { percent: 50 }',
		'on: [steel, metals]\n  originating: { percent: 50 }',
		'us-steel-again',
		'on.1',
		/names "metals", a group: name the goods within it/,
	],
	[
		'two sectors in one place',
		'sectors',
		'order: 2',
		'order: 1',
		'steel',
		'order',
		/is 1, the place of "metals"; each entry has its own/,
	],
	[
		'a rate that is none',
		'measures',
		'originating: { percent: 25 }',
		'originating: 25%',
		'us-steel',
		'originating',
		/must be \{ percent, of \}, \{ unknown: \{ en \} \} or \{ banned: true \}/,
	],
	[
		'a rate of an unknown part',
		'measures',
		'of: metal-content',
		'of: weight',
		'us-steel',
		'nonOriginating',
		/must be \{ percent, of \}/,
	],
]);

testOneProblem([
	[
		'an unknown unit',
		'figures',
		'unit: percent',
		'unit: per cent',
		'export-share',
		'unit',
		/expected one of "percent"/,
	],
	['a number in words', 'figures', 'value: 70', 'value: about 70', 'export-share', 'value', /expected number/],
	[
		'a range upside down',
		'figures',
		'high: 75',
		'high: 65',
		'export-share',
		'high',
		/is 65, which is not above value, 70/,
	],
	['a series of one point', 'series', ", ['2025', null]", '', 'exports', 'points', /must hold at least two points/],
]);
