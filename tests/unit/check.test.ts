import { expect, test } from 'vitest';
import { fileOf, formatProblem } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import type { Collection } from '../../src/record/schema';
import { testOneProblem } from '../oneProblem';
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

testOneProblem([
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
]);

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
		/is not valid YAML: this line has a field that the entry has already/,
	);
});

test('a byte-order mark, a tab, a bad alias: one problem, with file and line', () => {
	const texts = files();
	const broken = {
		1: `\uFEFF${texts.events}`,
		[lineOf('events', 'date: 2026-07-01')]: texts.events.replace('  date: 2026-07-01', '\tdate: 2026-07-01'),
		[lineOf('events', 'who: [united-states]')]: texts.events.replace('who: [united-states]', 'who: *nobody'),
	};
	for (const [line, events] of Object.entries(broken)) {
		const { problems } = readRecord({ ...texts, events });
		expect(problems).toEqual([
			{ file: fileOf('events'), entry: '', field: '', line: Number(line), message: expect.stringMatching(/this line/) },
		]);
	}
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
