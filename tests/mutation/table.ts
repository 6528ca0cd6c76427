/** The table of scores in docs/mutation.md: a row for each thing that was gone through, in the order of their names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import type { Result } from './report';

const FILE = join(ROOT, 'docs/mutation.md');
const [BEGIN, END] = ['<!-- scores -->', '<!-- end of scores -->'];
const HEAD = [
	'| What | Changes | Noticed | of these, by a kept picture alone | Timed out | Not noticed |',
	'| --- | ---: | ---: | ---: | ---: | ---: |',
];

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

function rowOf({ name, killed, byPicture, timeout, survived, unrun }: Result): string {
	const all = killed + timeout + survived + unrun;
	const cells = [name, all, percent(killed + timeout, all), byPicture, timeout, survived + unrun];
	return `| ${cells.join(' | ')} |`;
}

/**
 * Puts the results into the table, in the place of older ones of the same name.
 * @throws when the file has no place for them
 */
export function writeScores(results: readonly Result[]): void {
	const text = readFileSync(FILE, 'utf8');
	const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (from < 0 || to < from)
		throw new Error(`${FILE} needs the lines ${BEGIN} and ${END}; the scores go between them.`);
	const nameIn = (row: string) => row.split('|')[1]!.trim();
	const rows = new Map(
		text
			.slice(from, to)
			.split('\n')
			// The head may have been laid out since: `npm run format` pads its cells.
			.filter((line) => line.startsWith('| ') && !/^\| (What|-+) /.test(line))
			.map((row) => [nameIn(row), row]),
	);
	for (const result of results) rows.set(result.name, rowOf(result));
	const ordered = [...rows].toSorted(
		([a], [b]) => Number(a.includes('/')) - Number(b.includes('/')) || a.localeCompare(b),
	);
	const table = [BEGIN, '', ...HEAD, ...ordered.map(([, row]) => row), '', ''].join('\n');
	writeFileSync(FILE, text.slice(0, from) + table + text.slice(to));
}
