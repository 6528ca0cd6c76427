/** The lines of the bench's table: what was measured, ours beside plain, and its goal. */

/** How a number is written. */
const UNITS = {
	count: (value: number) => String(value),
	bytes: (value: number) => `${(value / 1000).toFixed(1)} kB`,
	seconds: (value: number) => `${value.toFixed(2)} s`,
	milliseconds: (value: number) => `${value.toFixed(1)} ms`,
	times: (value: number) => value.toFixed(2),
	grade: (value: number) => value.toFixed(1),
	score: (value: number) => value.toFixed(0),
	rate: (value: number) => `${value.toFixed(0)}/s`,
} as const;

/** One line: numbers in the unit named. */
export interface Line {
	what: string;
	unit: keyof typeof UNITS;
	ours: number;
	plain?: number | undefined;
	/** What the goal says, and whether `ours` meets it. */
	goal?: { text: string; met: boolean };
	/** What explains the number; printed below it. */
	notes?: string[];
}

/** A goal that a number be at most so much. */
export const atMost = (value: number, most: number, text: string): NonNullable<Line['goal']> => ({
	text: `≤ ${text}`,
	met: value <= most,
});

/** The middle of some numbers; the mean of the two middle ones where they are even in number. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

const COLUMNS = [52, 14, 14, 18];

const row = (...cells: string[]): string =>
	cells
		.map((cell, index) => cell.padEnd(COLUMNS[index] ?? 0))
		.join(' ')
		.trimEnd();

/** The head of a table whose two numbers are called so. */
export const headOf = (ours: string, plain: string): string => row('', ours, plain, 'goal');

/** A line as text, its notes below it. */
export function textOf({ goal, notes = [], ours, plain, unit, what }: Line): string {
	const write = UNITS[unit];
	const verdict = goal ? (goal.met ? 'met' : 'MISSED') : '';
	const cells = [what, write(ours), plain === undefined ? '–' : write(plain), goal?.text ?? '', verdict];
	return [row(...cells), ...notes.map((note) => `  ${note}`)].join('\n');
}
