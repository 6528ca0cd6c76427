/**
 * `npm run record:new`: adds an entry to the record, in its place in its file.
 *
 *     npm run record:new event                          asks for the fields
 *     npm run record:new -- event --from entry.yaml     takes them from a file; `-` is what is piped in
 *     npm run record:new -- event --from - --on 2027-01-04
 *     npm run record:new -- lines --from list.csv       brings a list of tariff lines in: see newLines.ts
 *
 * A file holds one entry, or a list of them. `--on` is the day the entry is made, if not today. `--yes` writes lines
 * without asking.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../src/record/days';
import { fileOf, formatProblem } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import { COLLECTIONS, type Collection } from '../src/record/schema';
import { readYaml } from '../src/record/yaml';
import { askEntry } from './ask';
import { dated, tryEntries, type Outcome } from './draft';
import { alone, replaceFiles, type Change } from './files';
import { readGiven } from './given';
import { collectionOf, KINDS, readTexts, today, type Texts } from './project';
import { newLines } from './newLines';
import { PROMISED, withNew } from './promised';
import { Cancelled, terminal } from './prompts';
import { entryText, type Draft } from './write';

interface New {
	collection: Collection;
	draft: Draft;
}

/** @throws saying what is wrong with the text, when it is not one entry or a list of entries */
function draftsIn(text: string, from: string): Draft[] {
	const { error, value } = readYaml(text);
	if (error) throw new Error(`${from}:${error.line}: ${error.message}`);
	const list: unknown[] = Array.isArray(value) ? value : [value];
	if (list.length === 0 || !list.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
		throw new Error(`${from} must hold one entry, or a list of entries`);
	return list as Draft[];
}

async function show(entries: readonly New[]): Promise<void> {
	for (const { collection, draft } of entries)
		console.log(`\n${fileOf(collection)}\n\n${(await entryText(collection, draft)).trimEnd()}\n`);
}

/** The list of promised addresses with those of new events in it; undefined where it stays as it is. */
function promised(root: string, texts: Texts): (Change & { added: string[] }) | undefined {
	const path = join(root, PROMISED);
	if (!existsSync(path)) return undefined;
	const before = readFileSync(path, 'utf8');
	const { added, text } = withNew(before, readRecord(texts).record.events);
	return added.length > 0 ? { path, before, text, added } : undefined;
}

/** Writes what differs from the record as it was read. */
function write(root: string, before: Texts, { texts, waiting }: Outcome): void {
	const changed = COLLECTIONS.filter((collection) => texts[collection] !== before[collection]);
	const promise = changed.includes('events') ? promised(root, texts) : undefined;
	replaceFiles([
		...changed.map((name) => ({ path: join(root, fileOf(name)), before: before[name], text: texts[name] })),
		...(promise ? [promise] : []),
	]);
	for (const collection of changed) console.log(`Written to ${fileOf(collection)}.`);
	if (promise) console.log(`Its address is promised in ${PROMISED}: ${promise.added.join(' ')}`);
	for (const { file, entry } of waiting)
		console.log(
			file === fileOf('sources')
				? `No entry names the source "${entry}" yet: the build stops until one does. Add what it proves.`
				: `The joint review "${entry}" has no decision yet: the build stops until it has. npm run record:new decision`,
		);
}

/**
 * Writes entries into the record as it is by now: another command or an editor may have written since it was read.
 * @param seen the record for which `outcome` was worked out
 * @returns what came of it. While there are problems in it, nothing was written
 */
const writeAlone = (root: string, entries: readonly New[], seen: Texts, outcome: Outcome): Promise<Outcome> =>
	alone(root, async () => {
		const texts = readTexts(root);
		const isSame = COLLECTIONS.every((collection) => texts[collection] === seen[collection]);
		const fresh = isSame ? outcome : await tryEntries(texts, entries);
		if (fresh.problems.length === 0) write(root, texts, fresh);
		return fresh;
	});

function refuse({ problems }: Outcome): void {
	if (problems.length > 0)
		throw new Error(`Nothing was written:\n${problems.map((one) => `  ${formatProblem(one)}`).join('\n')}`);
}

/** The entries of a file, all of them or none. */
async function fromFile(root: string, collection: Collection, from: string, day: string): Promise<void> {
	const { name, text } = readGiven(from);
	const entries = draftsIn(text, name).map((draft) => ({
		collection,
		draft: dated(draft, day),
	}));
	const texts = readTexts(root);
	const outcome = await tryEntries(texts, entries);
	refuse(outcome);
	await show(entries);
	refuse(await writeAlone(root, entries, texts, outcome));
}

/** The answers to the questions of the schema; what the record finds wrong with them is asked again. */
async function fromAnswers(root: string, collection: Collection, day: string): Promise<void> {
	let texts = readTexts(root);
	const { record } = readRecord(texts);
	let { draft, newSources } = await askEntry(terminal, record, collection);
	for (;;) {
		const entries: New[] = [
			...newSources.map((source) => ({ collection: 'sources' as const, draft: dated(source, day) })),
			{ collection, draft: dated(draft, day) },
		];
		let outcome = await tryEntries(texts, entries);
		await show(entries);
		if (outcome.problems.length === 0) {
			if (!(await terminal.confirm('Write it?'))) throw new Cancelled('Nothing was written.');
			outcome = await writeAlone(root, entries, texts, outcome);
			if (outcome.problems.length === 0) return;
			// Another has written what this entry does not fit beside.
			texts = readTexts(root);
		}
		console.error(outcome.problems.map((one) => `  ${formatProblem(one)}`).join('\n'));
		const own = outcome.problems.filter(({ entry, file }) => entry === draft.id && file === fileOf(collection));
		const fields = new Set(own.map(({ field }) => field.split('.')[0]!).filter(Boolean));
		if (fields.size === 0 || !(await terminal.confirm(`Answer again: ${[...fields].join(', ')}?`)))
			throw new Cancelled('Nothing was written. What is shown above can be kept in a file and given with --from.');
		({ draft, newSources } = await askEntry(terminal, record, collection, newSources, { draft, fields }));
	}
}

async function run(args: string[]): Promise<void> {
	const { positionals, values } = parseArgs({
		args,
		allowPositionals: true,
		options: { from: { type: 'string' }, on: { type: 'string' }, yes: { type: 'boolean', default: false } },
	});
	if (positionals.join() === 'lines') {
		if (values.from === undefined) throw new Error('Give the rows with --from list.csv, or --from - and a pipe.');
		return newLines(process.cwd(), values.from, values.yes);
	}
	const collection = positionals.length === 1 ? collectionOf(positionals[0]!) : undefined;
	if (!collection) throw new Error(`Say what to add: npm run record:new ${[...Object.keys(KINDS), 'lines'].join('|')}`);
	const day = values.on ?? today();
	if (!isDay(day)) throw new Error('--on is a day that exists, such as 2027-01-04');
	if (values.from !== undefined) return fromFile(process.cwd(), collection, values.from, day);
	if (!process.stdin.isTTY)
		throw new Error('There is no terminal to ask in: give the entry with --from entry.yaml, or --from - and a pipe.');
	return fromAnswers(process.cwd(), collection, day);
}

try {
	await run(process.argv.slice(2));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
