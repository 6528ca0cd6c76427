/** What a run of StrykerJS found, in the few numbers and lines that a person reads. */
import { readFileSync } from 'node:fs';

interface Mutant {
	id: string;
	mutatorName: string;
	replacement?: string;
	status: 'Killed' | 'Survived' | 'Timeout' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending';
	killedBy?: string[];
	location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** The parts of the JSON report that are read here; its schema is mutation-testing-report-schema. */
interface Report {
	files: { [file: string]: { source: string; mutants: Mutant[] } };
	testFiles?: { [file: string]: { tests: { id: string }[] } };
}

export interface Survivor {
	file: string;
	line: number;
	/** The code, and what was put in its place. */
	code: string;
	replacement: string;
	/** No test ran it at all. */
	unrun: boolean;
}

export interface Result {
	name: string;
	killed: number;
	/** Of the killed, those that no test of a value noticed, only a kept picture. */
	byPicture: number;
	timeout: number;
	survived: number;
	unrun: number;
	/** Changes after which the code could not even be loaded; they count for nothing. */
	errors: number;
	/** Killed and timed out, of all that count, in percent. */
	score: number;
	survivors: Survivor[];
}

function codeAt(source: string, { start, end }: Mutant['location']): string {
	const lines = source.split('\n').slice(start.line - 1, end.line);
	lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
	lines[0] = lines[0]!.slice(start.column - 1);
	return lines.map((line) => line.trim()).join(' ');
}

/** Reads the JSON report of a run. */
export function readReport(name: string, path: string): Result {
	const { files, testFiles = {} } = JSON.parse(readFileSync(path, 'utf8')) as Report;
	const ofPictures = new Set(
		Object.entries(testFiles)
			.filter(([file]) => file.includes('/unit/pictures/'))
			.flatMap(([, { tests }]) => tests.map(({ id }) => id)),
	);
	const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
		mutants.map((mutant) => ({ file, source, mutant })),
	);
	const count = (...statuses: Mutant['status'][]) =>
		all.filter(({ mutant }) => statuses.includes(mutant.status)).length;
	const [killed, timeout, survived, unrun] = [
		count('Killed'),
		count('Timeout'),
		count('Survived'),
		count('NoCoverage'),
	];
	return {
		name,
		killed,
		byPicture: all.filter(
			({ mutant: { status, killedBy = [] } }) => status === 'Killed' && killedBy.every((id) => ofPictures.has(id)),
		).length,
		timeout,
		survived,
		unrun,
		errors: count('RuntimeError', 'CompileError'),
		score: (100 * (killed + timeout)) / Math.max(killed + timeout + survived + unrun, 1),
		survivors: all
			.filter(({ mutant: { status } }) => status === 'Survived' || status === 'NoCoverage')
			.map(({ file, source, mutant }) => ({
				file,
				line: mutant.location.start.line,
				code: codeAt(source, mutant.location),
				replacement: (mutant.replacement ?? '').replaceAll(/\s+/g, ' '),
				unrun: mutant.status === 'NoCoverage',
			})),
	};
}
