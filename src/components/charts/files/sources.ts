/** What a chart's files say of the sources that the rows of its table cite. */
import type { Locale } from '../../../record/format';
import type { Cell, Column, Table } from '../contract';

/** The sources that a chart cites. */
export interface Sources {
	/** The title and the publisher of each, by its address. */
	known: { [url: string]: { title: string; publisher: string } };
	/** The addresses of all sources of an entry, by its id; a source stands for itself. */
	of: { [id: string]: string[] };
}

/** The same as a file has it for all languages. */
export interface SourcesFile extends Sources {
	/** A publisher is called otherwise in some languages. */
	known: { [url: string]: { title: string; publisher: string; in?: { [L in Locale]?: string } } };
}

/** The sources as readers of a language know their publishers. */
export const sourcesIn = ({ known, of }: SourcesFile, locale: Locale): Sources => ({
	known: Object.fromEntries(
		Object.entries(known).map(([url, { title, publisher, in: called }]) => [
			url,
			{ title, publisher: called?.[locale] ?? publisher },
		]),
	),
	of,
});

/** What is known where the sources could not be had. */
export const NO_SOURCES: Sources = { known: {}, of: {} };

/** Whether a column holds the name of a source, by its id. */
export const isNamedSource = (id: string): boolean => /(^|-)source$/.test(id);

/** Whether the cells of a column lead to the sources of their rows. */
export const cites = ({ id, cites: told }: Column): boolean => told ?? isNamedSource(id);

/** The addresses of all sources that a cell cites, the one that it leads to first. */
export const addressesOf = ({ href, proof = [] }: Cell, { of }: Sources): string[] => [
	...new Set([...(href ? [href] : []), ...proof.flatMap((id) => of[id] ?? [])]),
];

/** The publishers of what a table cites, those cited most first; a cell names its own where its source is not known. */
export function publishersIn({ columns, rows }: Table, sources: Sources): string[] {
	const counts = new Map<string, number>();
	for (const { cells } of rows)
		for (const [index, cell] of cells.entries())
			if (cites(columns[index]!))
				for (const url of addressesOf(cell, sources)) {
					const name = sources.known[url]?.publisher ?? cell.text;
					counts.set(name, (counts.get(name) ?? 0) + 1);
				}
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
