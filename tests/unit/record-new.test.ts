import { check as isTidy } from 'prettier';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import { COLLECTIONS } from '../../src/record/schema';
import { askEntry, type Asker } from '../../tools/ask';
import { dated, tryEntries } from '../../tools/draft';
import { entryText, withEntry, type Draft } from '../../tools/write';
import { record } from '../record';
import { files } from '../smallRecord';

const prettier = { parser: 'yaml', singleQuote: true, printWidth: 120, tabWidth: 2, proseWrap: 'preserve' } as const;

describe('how an entry is written', () => {
	test('fields stand in the order of the schema, ids bare, words and days in quotes', async () => {
		const text = await entryText('events', {
			sources: ['a-paper', 'a-treaty'],
			title: { fr: 'Appel : oui', en: 'call' },
			text: { en: "It's said: yes # no" },
			refers: { sectors: ['steel'] },
			track: 'talks',
			date: '2026-09',
			id: 'a-call-2026-09',
		});
		expect(text).toBe(`- id: a-call-2026-09
  date: '2026-09'
  track: talks
  title:
    en: 'call'
    fr: 'Appel : oui'
  text:
    en: "It's said: yes # no"
  refers:
    sectors: [steel]
  sources: [a-paper, a-treaty]
`);
	});
	test('short things stand on one line', async () => {
		const text = await entryText('measures', {
			id: 'a-duty',
			originating: { percent: 0 },
			nonOriginating: { of: 'metal-content', percent: 12.5 },
			instrument: { name: 'order' },
		});
		expect(text).toContain('  originating: { percent: 0 }\n');
		expect(text).toContain("  instrument:\n    name: 'order'\n");
		const series = await entryText('series', {
			id: 'a-series',
			points: [
				['2024', 1],
				['2025-01', null],
			],
		});
		expect(series).toContain("  points:\n    - ['2024', 1]\n    - ['2025-01', null]\n");
	});
	test('every entry of the record comes back as it was, and is laid out as Prettier would', async () => {
		for (const collection of COLLECTIONS)
			for (const entry of record[collection].slice(0, 12)) {
				const text = await entryText(collection, entry as unknown as Draft);
				expect(parse(text), entry.id).toEqual([JSON.parse(JSON.stringify(entry))]);
				expect(await isTidy(text, prettier), `${entry.id} is not written as the files are laid out`).toBe(true);
			}
	});
	test('words that YAML would take for something else stay words', async () => {
		const words = ['true', 'no', 'null', '2026-01-01', '1e3', '- a', '', 'a: b', '@x', "'", '"', 'ligne\nsuivante'];
		for (const word of words) {
			const text = await entryText('sources', { id: word, title: word, publisher: word });
			expect(parse(text), word).toEqual([{ id: word, title: word, publisher: word }]);
		}
	});
});

describe('where an entry is put', () => {
	const event = (id: string, date: string) => `- id: ${id}\n  date: '${date}'\n`;
	const text = `# About the file.\n\n${event('a', '2026-01-01')}\n# About b.\n${event('b', '2026-03')}\n\n\n${event('c', '2026-05-01')}`;
	/** The ids of the file in order, and whether all that was there is there still. */
	async function placed(
		draft: Draft,
		file = text,
		collection: 'events' | 'figures' | 'sectors' | 'positions' = 'events',
	) {
		const after = await withEntry(collection, file, draft);
		const own = await entryText(collection, draft);
		const at = after.indexOf(own);
		expect(at).toBeGreaterThanOrEqual(0);
		// Without the entry and the empty line beside it, the file is what it was.
		const end = at + own.length;
		expect([after.slice(0, at) + after.slice(end + 1), after.slice(0, at - 1) + after.slice(end)]).toContain(file);
		return (parse(after) as { id: string }[]).map(({ id }) => id);
	}

	test('events by day, after those of the same day', async () => {
		expect(await placed({ id: 'x', date: '2025-12-31' })).toEqual(['x', 'a', 'b', 'c']);
		expect(await placed({ id: 'x', date: '2026-01-01' })).toEqual(['a', 'x', 'b', 'c']);
		expect(await placed({ id: 'x', date: '2026-03-15' })).toEqual(['a', 'b', 'x', 'c']);
		expect(await placed({ id: 'x', date: '2026-05-02' })).toEqual(['a', 'b', 'c', 'x']);
	});
	test('a comment right above an entry stays with it, the one at the head of the file stays there', async () => {
		const second = await withEntry('events', text, { id: 'x', date: '2026-02-01' });
		expect(second).toContain(`- id: x\n  date: '2026-02-01'\n\n# About b.\n- id: b`);
		const first = await withEntry('events', text, { id: 'x', date: '2025-01-01' });
		expect(first).toMatch(/^# About the file\.\n\n- id: x\n/);
	});
	test('by id where the file is in that order, else beside the id most like its own', async () => {
		expect(await placed({ id: 'bb' }, '- id: a\n\n- id: b\n\n- id: c\n', 'figures')).toEqual(['a', 'b', 'bb', 'c']);
		const grouped = '- id: on-us-milk\n\n- id: on-us-steel\n\n- id: on-canada-milk\n';
		expect(await placed({ id: 'on-us-cars' }, grouped, 'positions')).toEqual([
			'on-us-milk',
			'on-us-steel',
			'on-us-cars',
			'on-canada-milk',
		]);
	});
	test('sectors by their place', async () => {
		const sectors = '- id: z\n  order: 1\n\n- id: y\n  order: 10\n';
		expect(await placed({ id: 'x', order: 9 }, sectors, 'sectors')).toEqual(['z', 'x', 'y']);
	});
	test('an empty file, one without a last line break, one with other line breaks', async () => {
		expect(await withEntry('events', '', { id: 'x', date: '2026-01-01' })).toBe(event('x', '2026-01-01'));
		const open = text.trimEnd();
		expect(await withEntry('events', open, { id: 'x', date: '2027' })).toBe(`${open}\n\n${event('x', '2027')}`);
		const other = text.replaceAll('\n', '\r\n');
		const after = await withEntry('events', other, { id: 'x', date: '2026-04-01' });
		expect(after.replaceAll('\r\n', '')).not.toContain('\n');
	});
	test('a file that is no list is refused', async () => {
		await expect(withEntry('events', 'id: a\n', { id: 'x' })).rejects.toThrow(/not a list of entries/);
	});
	test('a file that Prettier is content with stays so', async () => {
		const tidy = `${event('a', '2026-01-01')}\n# About b.\n${event('b', '2026-03')}`;
		for (const date of ['2025', '2026-02', '2027'])
			expect(
				await isTidy(await withEntry('events', tidy, { id: 'x', date }), prettier),
				`${date} moves something`,
			).toBe(true);
	});
});

const call: Draft = {
	id: 'a-call',
	date: '2026-10-01',
	track: 'talks',
	title: { en: 'A call' },
	text: { en: 'They spoke.' },
	sources: ['a-paper'],
};
const paper: Draft = {
	id: 'new-paper',
	title: 'A later story',
	publisher: 'A newspaper',
	date: null,
	url: 'https://example.org/later',
	lang: 'en',
	kind: 'news',
	read: 'origin',
};

describe('what a new entry makes of the record', () => {
	const said = (draft: Draft) =>
		tryEntries(files(), [{ collection: 'events', draft }]).then(({ problems }) => problems.map(formatProblem));

	test('a good one leaves it without problems, and bears its day', async () => {
		const outcome = await tryEntries(files(), [{ collection: 'events', draft: dated(call, '2027-01-04') }]);
		expect([outcome.problems, outcome.waiting]).toEqual([[], []]);
		const { record: after, problems } = readRecord(outcome.texts);
		expect(problems).toEqual([]);
		expect(after.get('events', 'a-call')).toMatchObject({ added: '2027-01-04', checked: '2027-01-04' });
		expect(outcome.texts.sources).toBe(files().sources);
	});
	test('days that it gives itself are kept', () => {
		expect(dated({ added: '2027-01-01' }, '2027-01-04')).toEqual({ added: '2027-01-01', checked: '2027-01-01' });
	});
	test('a bad one is refused with file, entry, field, and what would be right', async () => {
		expect(await said({ ...call, date: '2026-02-30' })).toEqual([
			expect.stringMatching(/^src\/content\/record\/events\.yaml · a-call · date: must be a year, month or day/),
		]);
		expect(await said({ ...call, who: ['nobody'] })).toEqual([
			expect.stringMatching(/events\.yaml · a-call · who\.0: names "nobody", which is not in .*parties\.yaml/),
		]);
		expect(await said({ ...call, id: 'first-review' })).not.toEqual([]);
		expect(await said({ ...call, colour: 'red' })).toEqual([expect.stringMatching(/· colour: is not a field/)]);
	});
	test('a source may come before what it proves; with an entry that names it, it waits for nothing', async () => {
		const alone = await tryEntries(files(), [{ collection: 'sources', draft: paper }]);
		expect([alone.problems, alone.waiting.map(({ entry }) => entry)]).toEqual([[], ['new-paper']]);
		const both = await tryEntries(files(), [
			{ collection: 'sources', draft: paper },
			{ collection: 'events', draft: { ...call, sources: ['new-paper'] } },
		]);
		expect([both.problems, both.waiting]).toEqual([[], []]);
	});
	test('a joint review may come before its decision; with one it waits for nothing', async () => {
		const held = { ...call, id: 'third-review', date: '2027-06-01', checked: '2027-06-01', jointReview: true };
		// The second one is no longer ahead then.
		const texts = files();
		texts.events = texts.events.slice(0, texts.events.indexOf('- id: second-review'));
		const alone = await tryEntries(texts, [{ collection: 'events', draft: held }]);
		expect([alone.problems, alone.waiting.map(({ entry }) => entry)]).toEqual([[], ['third-review']]);
		const outcome = {
			id: 'third-outcome',
			title: { en: 'Not extended' },
			kind: 'joint-review',
			on: '2027-06-01',
			event: 'third-review',
			declines: ['united-states'],
			sources: ['a-paper'],
		};
		const after = await tryEntries(alone.texts, [{ collection: 'decisions', draft: outcome }]);
		expect([after.problems, after.waiting]).toEqual([[], []]);
		expect(after.texts.decisions).toMatch(/first-outcome[^]*third-outcome/);
		const early = await tryEntries(texts, [{ collection: 'decisions', draft: outcome }]);
		expect(early.problems.map(formatProblem)).toEqual([
			expect.stringMatching(/third-outcome · event: names "third-review", which is not in .*events\.yaml/),
		]);
	});
	test('what was wrong before is not held against it', async () => {
		const texts = files();
		texts.glossary += '- id: Bad\n';
		expect((await tryEntries(texts, [{ collection: 'events', draft: call }])).problems).toEqual([]);
	});
});

describe('what is asked for', () => {
	/** Answers by the field that a question begins with; what is not answered is left out. */
	function answering(answers: { [field: string]: string | string[] | boolean[] }) {
		const asked: string[] = [];
		const queue = structuredClone(answers);
		const next = (question: string) => {
			const field = question.split(':')[0]!.split(' ')[0]!;
			asked.push(field);
			const found = queue[field];
			return Array.isArray(found) ? found.shift() : found;
		};
		const asker: Asker = {
			async text(question, check, optional) {
				for (;;) {
					const answer = next(question);
					if (answer === undefined && !optional) throw new Error(`"${question}" needs an answer`);
					if (typeof answer !== 'string') return undefined;
					const wrong = check(answer);
					if (!wrong) return answer;
					asked.push(wrong);
				}
			},
			async choose(question, options, optional) {
				const answer = next(question);
				if (answer === undefined && optional) return undefined;
				expect(
					options.map(({ value }) => value),
					question,
				).toContain(answer);
				return String(answer);
			},
			async several(question, options, required) {
				const wanted = next(question);
				const found = options.filter(
					({ label, hint }) => wanted !== undefined && `${label} ${hint}`.includes(String(wanted)),
				);
				if (required) expect(found, question).not.toEqual([]);
				return found.map(({ value }) => value);
			},
			async confirm(question) {
				return next(question) === true;
			},
		};
		return { asker, asked };
	}
	const { record: small } = readRecord(files());

	test('an event: every field, each answer checked, ids found by a part of their names', async () => {
		const { asker, asked } = answering({
			id: ['first-review', 'Not An Id', 'a-call'],
			date: ['yesterday', '2026-10-01'],
			track: 'talks',
			'title.en': 'A call',
			'text.en': 'They spoke.',
			who: 'United',
			'refers.sectors': 'Stee',
			sources: 'A story',
		});
		const { draft, newSources } = await askEntry(asker, small, 'events');
		expect(newSources).toEqual([]);
		expect(draft).toEqual({
			id: 'a-call',
			date: '2026-10-01',
			track: 'talks',
			title: { en: 'A call' },
			text: { en: 'They spoke.' },
			who: ['united-states'],
			refers: { sectors: ['steel'] },
			sources: ['a-paper'],
		});
		expect(asked.join('\n')).toMatch(
			/is taken by an entry of events[^]*must be lower-case words[^]*must be a year, month or day/,
		);
		expect(asked).not.toContain('added');
		const { problems } = await tryEntries(files(), [{ collection: 'events', draft }]);
		expect(problems).toEqual([]);
	});
	test('a source that is not there yet is asked for on the way', async () => {
		const { asker } = answering({
			id: ['new-term', 'new-paper'],
			'term.en': 'A term',
			'wording.fr.basis': 'ours',
			'wording.es.basis': 'ours',
			'meaning.en': 'What it means.',
			title: 'A later story',
			publisher: 'A newspaper',
			url: ['https://example.org/story', 'https://example.org/later'],
			lang: 'en',
			kind: 'news',
			read: 'origin',
		});
		const { draft, newSources } = await askEntry(asker, small, 'glossary');
		expect(newSources).toEqual([paper]);
		expect(draft).toEqual({
			id: 'new-term',
			names: {},
			term: { en: 'A term' },
			wording: { fr: { basis: 'ours' }, es: { basis: 'ours' } },
			meaning: { en: 'What it means.' },
			sources: ['new-paper'],
		});
	});
	test('a measure: a choice of kinds of rate, numbers as numbers', async () => {
		const { asker, asked } = answering({
			id: 'a-duty',
			'title.en': 'A duty',
			by: 'united-states',
			kind: 'duty',
			programme: 'cars-duty',
			on: 'Steel',
			originating: 'percent',
			'originating.percent': ['ten', '10'],
			nonOriginating: 'unknown',
			'nonOriginating.unknown.en': 'No source gives it.',
			from: '2026-10-01',
			'instrument.name': 'An order',
			sources: 'A story',
		});
		const { draft } = await askEntry(asker, small, 'measures');
		expect(draft).toMatchObject({
			originating: { percent: 10 },
			nonOriginating: { unknown: { en: 'No source gives it.' } },
			instrument: { name: 'An order' },
		});
		expect(asked).toContain('must be a plain number, such as 1250.5');
		expect((await tryEntries(files(), [{ collection: 'measures', draft }])).problems).toEqual([]);
	});
	test('a decision: only Parties to the agreement confirm or say no', async () => {
		const { asker } = answering({
			id: 'an-outcome',
			'title.en': 'Extended',
			kind: 'joint-review',
			on: ['July', '2027-07-01'],
			event: 'first-review',
			confirms: 'United',
			declines: 'minister',
			sources: 'A story',
		});
		const { draft } = await askEntry(asker, small, 'decisions');
		expect(draft).toEqual({
			id: 'an-outcome',
			title: { en: 'Extended' },
			kind: 'joint-review',
			on: '2027-07-01',
			event: 'first-review',
			confirms: ['united-states'],
			sources: ['a-paper'],
		});
	});
	test('a series: at least two points, then as many as there are', async () => {
		const { asker } = answering({
			id: 'a-series',
			'of.en': 'Exports',
			unit: 'cad',
			basis: 'other',
			'points.0': ['2024', '2025', '2026'],
			'points.1': ['1', '2'],
			points: [true] as boolean[],
			sources: 'A story',
		});
		const { draft } = await askEntry(asker, small, 'series');
		expect(draft.points).toEqual([
			['2024', 1],
			['2025', 2],
			['2026', null],
		]);
	});
	test('fields that were wrong are asked again, the others are kept', async () => {
		const { asker, asked } = answering({ date: '2026-10-02' });
		const { draft } = await askEntry(asker, small, 'events', [], { draft: call, fields: new Set(['date']) });
		expect(draft).toEqual({ ...call, date: '2026-10-02' });
		expect(asked).toEqual(['date']);
	});
	test.each(COLLECTIONS)('%s: there is a question for every field it must have', async (collection) => {
		const { asker } = answering({});
		await expect(askEntry(asker, small, collection)).rejects.toThrow(/needs an answer/);
	});
});
