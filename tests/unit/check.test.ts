import { expect, test } from 'vitest';
import { fileOf, formatProblem } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import type { Collection } from '../../src/record/schema';
import { files, problemsWhen } from '../smallRecord';

/** The line of `needle` in a file of the record, from 1. */
const lineOf = (collection: Collection, needle: string) => {
	const text = files()[collection];
	return text.slice(0, text.indexOf(needle)).split('\n').length;
};

test('the small record is right', () => {
	expect(readRecord(files()).problems.map(formatProblem)).toEqual([]);
});

test('an empty record is right, and so is a file that only holds a comment', () => {
	expect(readRecord({}).problems).toEqual([]);
	expect(readRecord({ events: '# nothing yet\n' }).problems).toEqual([]);
});

type Case = [what: string, Collection, from: string, to: string, entry: string, field: string, message: RegExp];

// Each breaks one thing, and it is the only thing reported.
test.each<Case>([
	// References
	[
		'a reference to nothing',
		'events',
		'concerns: [dairy]',
		'concerns: [diary]',
		'first-review',
		'refers.concerns.0',
		/names "diary", which is not in src\/content\/record\/concerns\.yaml/,
	],
	[
		'a reference to an entry of another collection',
		'events',
		'who: [united-states]',
		'who: [ontario]',
		'first-review',
		'who.0',
		/names "ontario", which is not in .*parties\.yaml/,
	],
	[
		'an unknown sector of an event',
		'events',
		'sectors: [steel]',
		'sectors: [steal]',
		'first-review',
		'refers.sectors.0',
		/not in .*sectors\.yaml/,
	],
	[
		'an unknown measure of an event',
		'events',
		'measures: [us-steel]',
		'measures: [no-steel]',
		'first-review',
		'refers.measures.0',
		/not in .*measures\.yaml/,
	],
	[
		'an unknown province of an event',
		'events',
		'provinces: [ontario]',
		'provinces: [ottawa]',
		'first-review',
		'refers.provinces.0',
		/not in .*provinces\.yaml/,
	],
	[
		'an unknown provision of an event',
		'events',
		'provisions: [art-34-7]',
		'provisions: [art-34-8]',
		'first-review',
		'refers.provisions.0',
		/not in .*provisions\.yaml/,
	],
	[
		'a position of nobody',
		'positions',
		'party: united-states\n  issue: extension',
		'party: atlantis\n  issue: extension',
		'a-refusal',
		'party',
		/names "atlantis", which is not in .*parties\.yaml/,
	],
	[
		'a position of a source',
		'positions',
		'party: united-states\n  issue: dairy',
		'party: a-paper\n  issue: dairy',
		'a-request',
		'party',
		/not in .*parties\.yaml/,
	],
	[
		'a position on an unknown concern',
		'positions',
		'issue: dairy',
		'issue: diary',
		'a-request',
		'issue',
		/names "diary", which is not in .*concerns\.yaml and none of extension, us-tariffs, countermeasures/,
	],
	[
		'a position on something else than a concern',
		'positions',
		'issue: extension',
		'issue: steel',
		'a-refusal',
		'issue',
		/names "steel", which is not in .*concerns\.yaml/,
	],
	[
		'an unknown source of a position',
		'positions',
		'stance: opposes\n  date: 2026-07\n  text: { en: It did not agree. }\n  sources: [a-paper]',
		'stance: opposes\n  date: 2026-07\n  text: { en: It did not agree. }\n  sources: [no-paper]',
		'a-refusal',
		'sources.0',
		/not in .*sources\.yaml/,
	],
	[
		'a measure by nobody',
		'measures',
		'title: { en: Steel duty }\n  by: united-states',
		'title: { en: Steel duty }\n  by: atlantis',
		'us-steel',
		'by',
		/names "atlantis", which is not in .*parties\.yaml/,
	],
	[
		'a measure on unknown goods',
		'measures',
		'on: [steel]\n  originating: { percent: 25 }',
		'on: [steel, tin]\n  originating: { percent: 25 }',
		'us-steel',
		'on.1',
		/names "tin", which is not in .*sectors\.yaml/,
	],
	[
		'a measure that yields to no programme',
		'measures',
		'yields: [metals-duty]',
		'yields: [metal-duty]',
		'us-steel-again',
		'yields.0',
		/names "metal-duty", which is not in .*programmes\.yaml/,
	],
	[
		'a measure of no programme',
		'measures',
		'programme: metals-duty\n  on: [steel]\n  originating: { percent: 25 }',
		'programme: tin-duty\n  on: [steel]\n  originating: { percent: 25 }',
		'us-steel',
		'programme',
		/names "tin-duty", which is not in .*programmes\.yaml/,
	],
	[
		'a figure of an unknown concern',
		'figures',
		"asOf: '2025'",
		"asOf: '2025'\n  concern: diary",
		'export-share',
		'concern',
		/names "diary", which is not in .*concerns\.yaml/,
	],
	[
		'goods that are a part of nothing',
		'goods',
		'part: goods-metals',
		'part: goods-tin',
		'goods-steel',
		'part',
		/names "goods-tin", which is not in .*goods\.yaml/,
	],
	[
		'goods that are a part of a sector',
		'goods',
		'part: goods-metals',
		'part: metals',
		'goods-steel',
		'part',
		/names "metals", which is not in .*goods\.yaml/,
	],
	[
		'goods in an unknown series',
		'goods',
		"code: '7208'\n  part: goods-metals\n  series: exports-in-dollars",
		"code: '7208'\n  part: goods-metals\n  series: imports",
		'goods-steel',
		'series',
		/names "imports", which is not in .*series\.yaml/,
	],
	[
		'a share that is no figure',
		'goods',
		'figure: export-share',
		'figure: import-share',
		'goods-metals',
		'share.figure',
		/names "import-share", which is not in .*figures\.yaml/,
	],
	[
		'a concern raised by nobody known',
		'concerns',
		'raisedBy: [united-states]',
		'raisedBy: [atlantis]',
		'dairy',
		'raisedBy.0',
		/not in .*parties\.yaml/,
	],
	[
		'a concern on an unknown provision',
		'concerns',
		'provisions: [art-34-7]',
		'provisions: [art-1]',
		'dairy',
		'provisions.0',
		/not in .*provisions\.yaml/,
	],
	[
		'a sector within nothing',
		'sectors',
		'within: metals',
		'within: minerals',
		'steel',
		'within',
		/names "minerals", which is not in .*sectors\.yaml/,
	],
	[
		'an unknown figure of a sector',
		'sectors',
		'figures: [export-share]',
		'figures: [import-share]',
		'steel',
		'figures.0',
		/not in .*figures\.yaml/,
	],
	[
		'an unknown series of a sector',
		'sectors',
		'series: [exports]',
		'series: [imports]',
		'steel',
		'series.0',
		/not in .*series\.yaml/,
	],
	[
		'an unknown figure of a province',
		'provinces',
		'figures: [export-share]',
		'figures: [import-share]',
		'ontario',
		'figures.0',
		/not in .*figures\.yaml/,
	],
	[
		'a person of no government',
		'parties',
		'of: united-states',
		'of: atlantis',
		'a-minister',
		'of',
		/not in .*parties\.yaml/,
	],
	[
		'an unknown source',
		'figures',
		'sources: [a-paper]',
		'sources: [a-paper, a-rumour]',
		'export-share',
		'sources.1',
		/names "a-rumour", which is not in .*sources\.yaml/,
	],
	[
		'an unknown source deep in an entry',
		'concerns',
		'us: { text: { en: It wants more. }, sources: [a-paper] }',
		'us: { text: { en: It wants more. }, sources: [a-rumour] }',
		'dairy',
		'us.sources.0',
		/names "a-rumour"/,
	],
	[
		'an unknown source in a list of claims',
		'provinces',
		'text: { en: It was sold again. }, sources: [a-paper]',
		'text: { en: It was sold again. }, sources: [a-rumour]',
		'ontario',
		'alcohol.1.sources.0',
		/names "a-rumour"/,
	],
	// Days of the entries themselves
	[
		'an entry older than the record',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2026-01-01\n  checked: 2026-12-01',
		'joint-review',
		'added',
		/is 2026-01-01, before the record was opened on 2026-11-22/,
	],
	[
		'a check before the entry was there',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2027-02-01\n  checked: 2027-01-31',
		'joint-review',
		'checked',
		/is 2027-01-31, before the entry was added on 2027-02-01/,
	],
	[
		'changes with the newest first',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  checked: 2027-03-01\n  changes: [{ on: 2027-03-01, text: { en: A } }, { on: 2027-02-01, text: { en: B } }]',
		'joint-review',
		'changes.1.on',
		/is 2027-02-01, before 2027-03-01; write the newest last/,
	],
	[
		'a change before the entry was there',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2027-02-01\n  changes: [{ on: 2027-01-01, text: { en: A } }]',
		'joint-review',
		'changes.0.on',
		/before the entry was added on 2027-02-01/,
	],
	[
		'a change without a check',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  changes: [{ on: 2027-01-01, text: { en: A } }]',
		'joint-review',
		'changes.0.on',
		/last checked on 2026-11-22; set checked to 2027-01-01/,
	],
	[
		'a document younger than its check',
		'sources',
		'date: 2026-07-02',
		'date: 2026-12-01',
		'a-paper',
		'date',
		/is 2026-12-01, after the entry was last checked on 2026-11-22/,
	],
	// Sources
	['a figure with no source', 'figures', '\n  sources: [a-paper]', '', 'export-share', 'sources', /^is missing/],
	[
		'a figure with an empty list of sources',
		'figures',
		'sources: [a-paper]',
		'sources: []',
		'export-share',
		'sources',
		/must name at least one source/,
	],
	[
		'a claim with no source',
		'concerns',
		'canada: { text: { en: It wants no change. }, sources: [a-paper] }',
		'canada: { text: { en: It wants no change. } }',
		'dairy',
		'canada.sources',
		/^is missing/,
	],
	[
		'an unused source',
		'sources',
		'- id: a-paper',
		'- { id: unused, title: A, publisher: B, date: null, url: https://example.org/c, lang: fr, kind: law, read: origin }\n- id: a-paper',
		'unused',
		'',
		/proves no entry: name it in the sources of one, or remove it/,
	],
	[
		'two sources with one address',
		'sources',
		'https://example.org/story',
		'https://example.org/treaty',
		'a-paper',
		'url',
		/is the address of "a-treaty" too; keep one of them/,
	],
	[
		'an address that is none',
		'sources',
		'https://example.org/story',
		'urn:isbn:1',
		'a-paper',
		'url',
		/must be a web address \(http or https\)/,
	],
	[
		'an unknown kind of source',
		'sources',
		'kind: news',
		'kind: gossip',
		'a-paper',
		'kind',
		/expected one of .*"law-firm"/,
	],
	// Dates
	[
		'a date that does not exist',
		'events',
		'date: 2026-07-01',
		'date: 2026-06-31',
		'first-review',
		'date',
		/must be a year, month or day that exists, written 2026, 2026-07 or 2026-07-01/,
	],
	[
		'a date in words',
		'figures',
		"asOf: '2025'",
		'asOf: last year',
		'export-share',
		'asOf',
		/must be a year, month or day that exists/,
	],
	[
		'a date with a missing zero',
		'series',
		"['2024', 100]",
		"['2024-7', 100]",
		'exports',
		'points.0.0',
		/must be a year, month or day that exists/,
	],
	[
		'a month where a day is asked for',
		'measures',
		'from: 2025-03-12',
		'from: 2025-03',
		'us-steel',
		'from',
		/must be a day that exists, written 2026-07-01/,
	],
	[
		'an until before its from',
		'measures',
		'until: 2025-06-04',
		'until: 2025-03-11',
		'us-steel',
		'until',
		/is 2025-03-11, which does not come after from, 2025-03-12/,
	],
	[
		'an until on its from',
		'measures',
		'until: 2025-06-04',
		'until: 2025-03-12',
		'us-steel',
		'until',
		/does not come after from, 2025-03-12/,
	],
	[
		'an office left before it was taken',
		'parties',
		"until: '2026'",
		"until: '2024'",
		'a-minister',
		'until',
		/is 2024, which does not come after from, 2025/,
	],
	[
		'an event that ends before it begins',
		'events',
		'until: 2026-07-02',
		'until: 2026-06-30',
		'first-review',
		'until',
		/is 2026-06-30, which does not come after date, 2026-07-01/,
	],
	[
		'an event that ends on its day',
		'events',
		'until: 2026-07-02',
		'until: 2026-07-01',
		'first-review',
		'until',
		/does not come after date/,
	],
	[
		'a scheduled event in the past',
		'events',
		'date: 2027-07-01',
		'date: 2026-06-01',
		'second-review',
		'status',
		/is scheduled, but 2026-06-01 is past: the record runs to 2026-07-01; say what happened/,
	],
	// Order
	[
		'a history told backwards',
		'concerns',
		'date: 2026-07,',
		'date: 2025-11,',
		'dairy',
		'history.1.date',
		/is 2025-11, before 2025-12-17; write the oldest first/,
	],
	[
		'the sale of alcohol told backwards',
		'provinces',
		'from: 2026-02,',
		'from: 2025-02,',
		'ontario',
		'alcohol.1.from',
		/is 2025-02, before 2025-03-04; write the oldest first/,
	],
	[
		'points out of order',
		'series',
		"['2025', null]",
		"['2023', null]",
		'exports',
		'points.1.0',
		/is 2023, before 2024; write the oldest first/,
	],
	// Tariffs
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
	// Numbers
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
	// Entries
	[
		'an id used twice in a file',
		'parties',
		'id: a-minister',
		'id: united-states',
		'united-states',
		'id',
		/is taken by an entry of src\/content\/record\/parties\.yaml; ids are unique across the record/,
	],
	[
		'an id used twice in the record',
		'glossary',
		'id: joint-review',
		'id: first-review',
		'first-review',
		'id',
		/is taken by an entry of src\/content\/record\/events\.yaml/,
	],
	[
		'an id in capitals',
		'glossary',
		'id: joint-review',
		'id: Joint_Review',
		'Joint_Review',
		'id',
		/must be lower-case words and digits joined by hyphens/,
	],
	['an entry without an id', 'glossary', '- id: joint-review\n  names', '- names', 'entry 1', 'id', /^is missing/],
	['a missing field', 'provisions', '\n  chapter: 34', '', 'art-34-7', 'chapter', /^is missing/],
	[
		'a field that no such entry has',
		'events',
		'status: scheduled',
		'status: scheduled\n  titel: oops',
		'second-review',
		'titel',
		/is not a field of such an entry; check its spelling, or remove it/,
	],
	[
		'a text without English',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { fr: Une réunion. }',
		'joint-review',
		'meaning.en',
		/^is missing/,
	],
	[
		'a text in an unknown language',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting., de: Ein Treffen. }',
		'joint-review',
		'meaning.de',
		/is not a field/,
	],
	[
		'an entry that is no entry',
		'glossary',
		'- id: joint-review',
		'- just a word\n- id: joint-review',
		'entry 1',
		'',
		/expected object/,
	],
])('%s is the one problem reported', (_, collection, from, to, entry, field, message) => {
	const problems = problemsWhen(collection, from, to);
	expect(problems.map(formatProblem)).toHaveLength(1);
	expect(problems[0]).toMatchObject({
		file: fileOf(collection),
		entry,
		field,
		message: expect.stringMatching(message),
	});
	expect(problems[0]!.line).toBeGreaterThan(0);
});

test('a file that is not valid YAML is reported with its line, and nothing else is said of it', () => {
	const problems = problemsWhen('parties', 'kind: person', 'kind: person: of office');
	expect(problems).toEqual([
		{
			file: 'src/content/record/parties.yaml',
			entry: '',
			field: '',
			message: expect.stringMatching(/^is not valid YAML: /),
			line: lineOf('parties', 'kind: person'),
		},
	]);
});

test('a key written twice is not valid YAML', () => {
	expect(problemsWhen('figures', 'value: 70', 'value: 70\n  value: 71')[0]!.message).toMatch(
		/is not valid YAML: .*unique/,
	);
});

test('a file that is not a list is reported, and nothing else is said of it', () => {
	for (const text of ['united-states: {}', 'a word', '42'])
		expect(readRecord({ ...files(), parties: text }).problems).toEqual([
			{
				file: 'src/content/record/parties.yaml',
				entry: '',
				field: '',
				message: 'must be a list of entries, each with its id',
			},
		]);
});

test('a bad entry has one problem: those that name it and the sources it names have none', () => {
	const problems = problemsWhen('provisions', 'chapter: 34', 'chapter: -34');
	expect(problems.map(({ entry, field }) => [entry, field])).toEqual([['art-34-7', 'chapter']]);
	const source = problemsWhen('sources', 'kind: news', 'kind: gossip');
	expect(source.map(({ entry, field }) => [entry, field])).toEqual([['a-paper', 'kind']]);
});

test('an office held within a year may have ended in it', () => {
	expect(problemsWhen('parties', "from: '2025'\n  until: '2026'", "from: '2025-03-14'\n  until: '2025'")).toEqual([]);
});

test('what is wrong in several files is reported in one run, in the order of the files and their lines', () => {
	const texts = files();
	texts.figures = texts.figures.replace('unit: percent', 'unit: furlongs');
	texts.events = texts.events
		.replace('date: 2026-07-01', 'date: 2026-02-30')
		.replace('sources: [a-treaty]', 'sources: [a-rumour]');
	texts.measures = texts.measures.replace('until: 2025-06-04', 'until: 2024-06-04');
	texts.sources +=
		'- { id: unused, title: A, publisher: B, date: null, url: https://example.org/c, lang: fr, kind: law, read: origin }\n';
	texts.glossary = texts.glossary.replace('sources: [a-treaty]', 'sources: [a-treaty, a-rumour]');
	const { problems, record } = readRecord(texts);
	expect(problems.map(({ file, entry, field }) => [file.replace(/.*\/(.*)\.yaml/, '$1'), entry, field])).toEqual([
		['sources', 'unused', ''],
		['figures', 'export-share', 'unit'],
		['events', 'first-review', 'date'],
		['events', 'second-review', 'sources.0'],
		['measures', 'us-steel', 'until'],
		['glossary', 'joint-review', 'sources.1'],
	]);
	// What is right can still be looked at.
	expect(record.find('us-steel')).toBeDefined();
	expect(record.find('export-share')).toBeUndefined();
});

test('a problem is printed with file, line, entry, field and message', () => {
	const [problem] = problemsWhen('events', 'concerns: [dairy]', 'concerns: [diary]');
	expect(formatProblem(problem!)).toBe(
		`src/content/record/events.yaml:${lineOf('events', 'id: first-review')} · first-review · refers.concerns.0: ` +
			'names "diary", which is not in src/content/record/concerns.yaml',
	);
	expect(formatProblem({ file: 'a.yaml', entry: '', field: '', message: 'is wrong' })).toBe('a.yaml: is wrong');
});
