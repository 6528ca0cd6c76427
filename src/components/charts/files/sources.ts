/** What a chart's files say of the sources that the rows of its table cite. */
import type { Cell, Column, Table } from '../contract';

/** The title and the publisher of each source that a chart cites, by its address. */
export interface Sources {
	[url: string]: { title: string; publisher: string };
}

/** Whether the cells of a column lead to the sources of their rows. */
export const cites = ({ id, cites: told }: Column): boolean => told ?? /(^|-)source$/.test(id);

/** The addresses of the sources that a cell cites. */
export const addressesOf = ({ cited, href }: Cell): string[] => cited ?? (href ? [href] : []);

/** The publishers of what a table cites, those cited most first; a cell names its own where its source is not known. */
export function publishersIn({ columns, rows }: Table, sources: Sources): string[] {
	const counts = new Map<string, number>();
	for (const { cells } of rows)
		for (const [index, cell] of cells.entries())
			if (cites(columns[index]!))
				for (const url of addressesOf(cell)) {
					const name = sources[url]?.publisher ?? cell.text;
					counts.set(name, (counts.get(name) ?? 0) + 1);
				}
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
