/** The CSV files of lines as plain cells, read without the code of the project, for tests that reckon for themselves. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of a file of lines: every cell as it is written. */
export type Cells = { readonly [column: string]: string };

const read = (file: string): Cells[] =>
	parse(readFileSync(new URL(`../src/content/record/${file}.csv`, import.meta.url), 'utf8'), { columns: true });

/** What measures say of codes, by the government that charges. */
export const plainRows = { 'united-states': read('us-lines'), canada: read('canada-lines') } as const;

/** The lines of the US schedule. */
export const plainSchedule = read('us-schedule');

/** Whether a row holds on a day: `until` is the first day on which it no longer does. */
export const holdsOn = (row: Cells, day: string): boolean => row.from! <= day && (row.until === '' || day < row.until!);

/** The day before. */
export const dayBefore = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Numbers from 0 to 1 that are the same in each run. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Some items of a list, the same in each run. */
export function some<Item>(list: readonly Item[], count: number, random: () => number): Item[] {
	const rest = [...list];
	return Array.from(
		{ length: Math.min(count, rest.length) },
		() => rest.splice(Math.floor(random() * rest.length), 1)[0]!,
	);
}
