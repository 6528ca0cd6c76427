/**
 * What a schema cannot say about the record: references resolve, dates are in order, nothing is named twice, nothing
 * stands unused. Each problem names the file, the entry, the field and what would be right.
 */
import { firstDay, lastDay, type When } from './days';
import { addedOn, checkedOn, OPENED } from './freshness';
import { fileOf, type Problem } from './read';
import { lastKnownDay, type Entries } from './record';
import { COLLECTIONS, ISSUES, type Collection } from './schema';

type Report = (collection: Collection, entry: string, field: string, message: string) => void;
type Rule = (entries: Entries, report: Report, rejected: readonly unknown[]) => void;

/** Fields that name entries of another collection, as paths in which `*` stands for every item of a list. */
export const REFERENCES: { [C in Collection]?: { [path: string]: Collection } } = {
	figures: { 'estimate.of': 'parties', 'poll.of': 'parties' },
	events: {
		'who.*': 'parties',
		'refers.concerns.*': 'concerns',
		'refers.sectors.*': 'sectors',
		'refers.measures.*': 'measures',
		'refers.provinces.*': 'provinces',
		'refers.provisions.*': 'provisions',
	},
	measures: { by: 'parties', 'on.*': 'sectors' },
	concerns: {
		'raisedBy.*': 'parties',
		'provisions.*': 'provisions',
		'sectors.*': 'sectors',
		'provinces.*': 'provinces',
	},
	sectors: { within: 'sectors', 'provinces.*': 'provinces', 'figures.*': 'figures', 'series.*': 'series' },
	provinces: { 'figures.*': 'figures' },
	parties: { of: 'parties' },
	positions: { party: 'parties' },
};

/**
 * The collection whose ids stand in a field of an entry, if any does.
 * @param path the field, with `*` for every item of a list: `refers.sectors.*`
 */
export const referenceAt = (collection: Collection, path: string): Collection | undefined =>
	/(^|\.)sources\.\*$/.test(path) ? 'sources' : REFERENCES[collection]?.[path];

/** Every `[path, value]` that `path` reaches in `value`; a missing field reaches nothing. */
function reach(value: unknown, path: string[], at: string[] = []): [string, unknown][] {
	if (value === undefined || value === null) return [];
	const [head, ...rest] = path;
	if (head === undefined) return [[at.join('.'), value]];
	if (head === '*')
		return Array.isArray(value) ? value.flatMap((item, index) => reach(item, rest, [...at, String(index)])) : [];
	return reach((value as { [key: string]: unknown })[head], rest, [...at, head]);
}

/** Every list called `sources`, at any depth, as `[path, id]`. */
function sourceRefs(value: unknown, at: string[] = []): [string, string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]): [string, string][] =>
		key === 'sources' && Array.isArray(child)
			? child.map((id, index) => [[...at, key, index].join('.'), String(id)])
			: sourceRefs(child, [...at, key]),
	);
}

/** The id of an entry that its schema refused, if it has one. */
const idOf = (value: unknown) =>
	typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];

const idsAreUnique: Rule = (entries, report) => {
	const seen = new Map<string, Collection>();
	for (const collection of COLLECTIONS)
		for (const { id } of entries[collection]) {
			const before = seen.get(id);
			if (before)
				report(collection, id, 'id', `is taken by an entry of ${fileOf(before)}; ids are unique across the record`);
			else seen.set(id, collection);
		}
};

const referencesResolve: Rule = (entries, report, rejected) => {
	// An entry that is there but wrong has a problem of its own: whoever names it has none.
	const there = new Set(rejected.flatMap(idOf));
	const ids = Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, new Set(entries[collection].map(({ id }) => id))]),
	) as { [C in Collection]: Set<string> };
	for (const collection of COLLECTIONS)
		for (const entry of entries[collection]) {
			for (const [path, target] of Object.entries(REFERENCES[collection] ?? {}))
				for (const [field, id] of reach(entry, path.split('.')))
					if (!ids[target].has(String(id)) && !there.has(String(id)))
						report(collection, entry.id, field, `names "${String(id)}", which is not in ${fileOf(target)}`);
			if (collection !== 'sources')
				for (const [field, id] of sourceRefs(entry))
					if (!ids.sources.has(id) && !there.has(id))
						report(collection, entry.id, field, `names "${id}", which is not in ${fileOf('sources')}`);
		}
	const programmes = new Set([
		...entries.measures.map(({ programme }) => programme),
		...rejected.flatMap((value) => reach(value, ['programme']).map(([, programme]) => String(programme))),
	]);
	for (const measure of entries.measures)
		measure.yields.forEach((programme, index) => {
			if (!programmes.has(programme))
				report(
					'measures',
					measure.id,
					`yields.${index}`,
					`names the programme "${programme}", which no measure belongs to`,
				);
		});
};

const sourcesAreUsed: Rule = (entries, report, rejected) => {
	const claims: unknown[] = COLLECTIONS.filter((collection) => collection !== 'sources').flatMap(
		(collection): readonly unknown[] => entries[collection],
	);
	const used = new Set([...claims, ...rejected].flatMap((entry) => sourceRefs(entry).map(([, id]) => id)));
	const byUrl = new Map<string, string>();
	for (const source of entries.sources) {
		if (!used.has(source.id))
			report('sources', source.id, '', 'proves no entry: name it in the sources of one, or remove it');
		const twin = byUrl.get(source.url);
		if (twin) report('sources', source.id, 'url', `is the address of "${twin}" too; keep one of them`);
		else byUrl.set(source.url, source.id);
	}
};

const periodsAreInOrder: Rule = (entries, report) => {
	for (const collection of ['measures', 'parties'] as const)
		for (const { id, from, until } of entries[collection])
			// A year or a month is only out of order when all of it is.
			if (until && from && lastDay(until) <= firstDay(from))
				report(collection, id, 'until', `is ${until}, which does not come after from, ${from}`);
	for (const { id, date, until } of entries.events)
		if (until && lastDay(until) <= lastDay(date))
			report('events', id, 'until', `is ${until}, which does not come after date, ${date}`);
	const inOrder = (collection: Collection, id: string, field: string, key: string, dates: When[]) =>
		dates.forEach((date, index) => {
			const before = dates[index - 1];
			if (before && firstDay(date) < firstDay(before))
				report(collection, id, `${field}.${index}.${key}`, `is ${date}, before ${before}; write the oldest first`);
		});
	for (const { id, history } of entries.concerns)
		inOrder(
			'concerns',
			id,
			'history',
			'date',
			history.map(({ date }) => date),
		);
	for (const { id, alcohol } of entries.provinces)
		inOrder(
			'provinces',
			id,
			'alcohol',
			'from',
			alcohol.map(({ from }) => from),
		);
	for (const { id, points } of entries.series)
		inOrder(
			'series',
			id,
			'points',
			'0',
			points.map(([period]) => period),
		);
};

const scheduledIsAhead: Rule = (entries, report) => {
	const asOf = lastKnownDay(entries.events);
	for (const { id, status, date } of entries.events)
		if (status === 'scheduled' && lastDay(date) <= asOf)
			report(
				'events',
				id,
				'status',
				`is scheduled, but ${date} is past: the record runs to ${asOf}; say what happened`,
			);
};

const programmesDoNotOverlap: Rule = (entries, report) => {
	entries.measures.forEach((measure, index) => {
		for (const other of entries.measures.slice(0, index)) {
			if (other.programme !== measure.programme || other.by !== measure.by) continue;
			const shared = measure.on.filter((id) => other.on.includes(id));
			const overlap = measure.from < (other.until ?? '9999') && other.from < (measure.until ?? '9999');
			if (shared.length > 0 && overlap)
				report(
					'measures',
					measure.id,
					'from',
					`overlaps "${other.id}" of the same programme on ${shared.join(', ')}: end one with until, or give one another programme`,
				);
		}
	});
};

const goodsHaveAGroup: Rule = (entries, report) => {
	const groups = new Set(entries.sectors.flatMap(({ within }) => within ?? []));
	for (const { id, on } of entries.measures)
		on.forEach((sector, index) => {
			if (groups.has(sector))
				report('measures', id, `on.${index}`, `names "${sector}", a group: name the goods within it`);
		});
	const places = new Map<number, string>();
	for (const { id, order } of entries.sectors) {
		const twin = places.get(order);
		if (twin) report('sectors', id, 'order', `is ${order}, the place of "${twin}"; each sector has its own`);
		else places.set(order, id);
	}
};

const positionsNameAnIssue: Rule = (entries, report, rejected) => {
	const concerns = new Set([...entries.concerns.map(({ id }) => id), ...rejected.flatMap(idOf)]);
	for (const { id, issue } of entries.positions)
		if (!concerns.has(issue) && !(ISSUES as readonly string[]).includes(issue))
			report(
				'positions',
				id,
				'issue',
				`names "${issue}", which is not in ${fileOf('concerns')} and none of ${ISSUES.join(', ')}`,
			);
};

const figuresAreWhole: Rule = (entries, report) => {
	for (const { id, value, high } of entries.figures)
		if (high !== undefined && high <= value)
			report('figures', id, 'high', `is ${high}, which is not above value, ${value}`);
};

const checksAreInOrder: Rule = (entries, report) => {
	for (const collection of COLLECTIONS)
		for (const entry of entries[collection]) {
			const { id, added, changes = [] } = entry;
			const since = addedOn(entry);
			const until = checkedOn(entry);
			if (added && added < OPENED)
				report(collection, id, 'added', `is ${added}, before the record was opened on ${OPENED}`);
			if (until < since)
				report(collection, id, 'checked', `is ${until}, before the entry was added on ${since}; it was checked then`);
			changes.forEach(({ on }, index) => {
				const before = changes[index - 1]?.on;
				const field = `changes.${index}.on`;
				if (before && on < before) report(collection, id, field, `is ${on}, before ${before}; write the newest last`);
				else if (on < since) report(collection, id, field, `is ${on}, before the entry was added on ${since}`);
				// A change is made with the sources at hand.
				else if (on > until)
					report(collection, id, field, `is ${on}, but the entry was last checked on ${until}; set checked to ${on}`);
			});
		}
	// What is told of a day was checked on that day or later; the clock is not asked.
	const told = (collection: Collection, id: string, checked: string, date: When) => {
		if (firstDay(date) > checked)
			report(collection, id, 'date', `is ${date}, after the entry was last checked on ${checked}; set checked`);
	};
	for (const event of entries.events)
		if (event.status === 'happened') told('events', event.id, checkedOn(event), event.date);
	for (const source of entries.sources) if (source.date) told('sources', source.id, checkedOn(source), source.date);
};

const RULES: Rule[] = [
	idsAreUnique,
	referencesResolve,
	sourcesAreUsed,
	periodsAreInOrder,
	scheduledIsAhead,
	programmesDoNotOverlap,
	goodsHaveAGroup,
	positionsNameAnIssue,
	figuresAreWhole,
	checksAreInOrder,
];

/**
 * Runs every rule over entries that their schemas accept.
 * @param rejected the entries that they refused, as they stand in the files: a reference to one of them resolves, and a
 *   source that one of them names is used
 * @returns every problem; none means that the record holds together
 */
export function checkEntries(entries: Entries, rejected: readonly unknown[] = []): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (collection, entry, field, message) =>
		problems.push({ file: fileOf(collection), entry, field, message });
	for (const rule of RULES) rule(entries, report, rejected);
	return problems;
}
