/** Columns that a chart's CSV alone has: what the page says by a sign, a subtitle or a link, apart for programs. */
import type { Bound } from '../../../record/schema';
import type { Cell, Column } from '../contract';

/** Columns of the file alone, by their ids. Nobody reads their labels. */
export const fileColumns = (...ids: string[]): Column[] => ids.map((id) => ({ id, label: id, inFile: true }));

/** Their cells in a row; null is an empty field. */
export const fileCells = (...values: (string | number | null)[]): Cell[] =>
	values.map((value) => ({ text: String(value ?? ''), value: value ?? '' }));

/** How a source words a number: `about`, or an end that it gives alone, in the words of the record; empty where it is exact. */
export const qualifierOf = (figure: { about?: boolean; bound?: Bound | undefined } | null): string =>
	[figure?.about ? 'about' : '', figure?.bound ?? ''].filter(Boolean).join(' ');
