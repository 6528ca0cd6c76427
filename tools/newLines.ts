/**
 * `npm run record:new -- lines --from file.csv`: brings the lists of measures in from a file of rows.
 *
 * The file has the columns of us-lines.csv and canada-lines.csv. For each measure that it names it holds the whole list.
 * What comes in, goes out and changes is shown, code by code, before anything is written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/record/problem';
import { lineFile } from '../src/record/lines/table';
import { readRecord } from '../src/record/read';
import { COLLECTIONS, LINE_FILES, type LineFile } from '../src/record/schema';
import { alone, replaceFiles } from './files';
import { readGiven, textOfBytes } from './given';
import { changeText, planLines, type LineTexts } from './lines';
import { readTexts } from './project';
import { Cancelled, terminal } from './prompts';

const readLineTexts = (root: string): LineTexts =>
	Object.fromEntries(
		LINE_FILES.map((file) => [file, textOfBytes(readFileSync(join(root, lineFile(file))), lineFile(file))]),
	) as { [F in LineFile]: string };

/**
 * Shows what a file of rows changes, asks, and writes it.
 * @param from the file; `-` is what is piped in
 * @param yes writes without asking
 * @throws saying what is wrong and where, or that the author said no; then nothing was written
 */
export async function newLines(root: string, from: string, yes: boolean): Promise<void> {
	const given = readGiven(from);
	const seen = { texts: readLineTexts(root), record: readTexts(root) };
	const plan = planLines(seen.texts, readRecord(seen.record).record, given.text, given.name);
	if (plan.problems.length > 0)
		throw new Error(`Nothing was written:\n${plan.problems.map((one) => `  ${formatProblem(one)}`).join('\n')}`);
	for (const change of plan.changes) console.log(`\n${changeText(change)}`);
	const files = LINE_FILES.filter((file) => plan.texts[file] !== undefined);
	if (files.length === 0) {
		console.log('\nThe record holds all of it already: nothing to write.');
		return;
	}
	if (!yes) {
		if (!process.stdin.isTTY)
			throw new Error('Nothing was written: there is no terminal to ask in. Look at the changes, then add --yes.');
		if (!(await terminal.confirm('Write it?'))) throw new Cancelled('Nothing was written.');
	}
	await alone(root, async () => {
		// Another command or an editor may have written since the changes were shown.
		const texts = readLineTexts(root);
		const record = readTexts(root);
		const isSame = LINE_FILES.every((file) => texts[file] === seen.texts[file]);
		if (!isSame || COLLECTIONS.some((collection) => record[collection] !== seen.record[collection]))
			throw new Error('Nothing was written: the record has changed since the changes were shown. Try again.');
		replaceFiles(
			files.map((file) => ({ path: join(root, lineFile(file)), before: texts[file], text: plan.texts[file]! })),
		);
		for (const file of files) console.log(`Written to ${lineFile(file)}.`);
	});
}
