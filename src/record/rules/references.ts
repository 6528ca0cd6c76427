/** Rules about ids: each is unique, and what an entry names exists. */
import { fileOf } from '../problem';
import { COLLECTIONS, ISSUES, type Collection } from '../schema';
import { REFERENCES } from '../schema/references';
import { idsOf, valuesAt, type Rule } from './rule';

/** The ids in every list called `sources`, at any depth of a value of any shape. */
function sourcesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]): string[] =>
		key === 'sources' && Array.isArray(child) ? child.map(String) : sourcesIn(child),
	);
}

/** The fields of each collection that name other entries, as paths in parts. */
const FIELDS = COLLECTIONS.map((collection) => ({
	collection,
	fields: Object.entries(REFERENCES[collection]).map(([path, target]) => ({ path: path.split('.'), target })),
}));

export const idsAreUnique: Rule = (entries, report) => {
	const seen = new Map<string, Collection>();
	for (const collection of COLLECTIONS)
		for (const { id } of entries[collection]) {
			const before = seen.get(id);
			if (before)
				report(collection, id, 'id', `is taken by an entry of ${fileOf(before)}; ids are unique across the record`);
			else seen.set(id, collection);
		}
};

export const referencesResolve: Rule = (entries, report, rejected) => {
	// A refused entry is there and has its own problem; the entries that name it have none.
	const refused = new Set(rejected.flatMap(idsOf));
	const ids = Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, new Set(entries[collection].map(({ id }) => id))]),
	) as { [C in Collection]: Set<string> };
	for (const { collection, fields } of FIELDS)
		for (const entry of entries[collection])
			for (const { path, target } of fields)
				for (const [field, value] of valuesAt(entry, path)) {
					const id = String(value);
					if (!ids[target].has(id) && !refused.has(id))
						report(collection, entry.id, field, `names "${id}", which is not in ${fileOf(target)}`);
				}
};

export const positionsNameAnIssue: Rule = (entries, report, rejected) => {
	const issues = new Set([...ISSUES, ...entries.concerns.map(({ id }) => id), ...rejected.flatMap(idsOf)]);
	for (const { id, issue } of entries.positions)
		if (!issues.has(issue))
			report(
				'positions',
				id,
				'issue',
				`names "${issue}", which is not in ${fileOf('concerns')} and none of ${ISSUES.join(', ')}`,
			);
};

/** What was read at its own address was read in nothing else, and nothing was read in itself. */
export const sourcesAreReadElsewhere: Rule = (entries, report) => {
	for (const { id, read, readIn } of entries.sources) {
		if (readIn === undefined) continue;
		if (read === 'origin')
			report('sources', id, 'readIn', 'names a source, and `read` says that it was read at its origin');
		if (readIn === id) report('sources', id, 'readIn', 'names the source itself');
	}
};

/** Every source proves an entry, or rows of tariff lines (lines/read.ts sees to those), and no address stands twice. */
export const sourcesAreUsed: Rule = (entries, report, rejected) => {
	const used = new Set(rejected.flatMap(sourcesIn));
	for (const { collection, fields } of FIELDS)
		for (const { path, target } of fields)
			if (target === 'sources')
				for (const entry of entries[collection]) for (const [, id] of valuesAt(entry, path)) used.add(String(id));
	const byUrl = new Map<string, string>();
	for (const source of entries.sources) {
		if (!used.has(source.id) && !source.lines)
			report('sources', source.id, '', 'proves no entry: name it in the sources of one, or remove it');
		const twin = byUrl.get(source.url);
		if (twin) report('sources', source.id, 'url', `is the address of "${twin}" too; keep one of them`);
		else byUrl.set(source.url, source.id);
	}
};
