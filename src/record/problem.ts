/** What is wrong in the record, and how it is printed. */
import type { Collection } from './schema/names';

/** Something wrong in the record, with what its author needs to correct it. */
export interface Problem {
	/** The file, `src/content/record/events.yaml`. */
	file: string;
	/** The entry's id, or its place in the file when it has none. */
	entry: string;
	/** The field, `sources.0`; empty when the entry or the file as a whole is meant. */
	field: string;
	/** What is wrong and what would be right. */
	message: string;
	/** The line in the file, from 1, where it is known. */
	line?: number;
}

/** The file that holds a collection. */
export const fileOf = (collection: Collection) => `src/content/record/${collection}.yaml`;

/** `src/content/record/events.yaml:12 · us-no-2026 · sources.0: …` */
export function formatProblem({ file, entry, field, message, line }: Problem): string {
	return [`${file}${line ? `:${line}` : ''}`, entry, field].filter(Boolean).join(' · ') + `: ${message}`;
}

/** @throws one error that lists the problems of the record, if there are any */
export function failOn(problems: readonly string[]): void {
	if (problems.length > 0)
		throw new Error(
			`The record has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
		);
}
