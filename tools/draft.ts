/** What a new entry would make of the record: the file it would change, or what is wrong with it. */
import { fileOf, formatProblem, type Problem } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import type { Collection } from '../src/record/schema';
import type { Texts } from './project';
import { withEntry, type Draft } from './write';

export interface Outcome {
	/** The record with the new entries in it. */
	texts: Texts;
	/** What is wrong now and was not before; nothing may be written while there is any. */
	problems: Problem[];
	/** Sources that prove no entry yet: the record will not build until one names them. */
	waiting: string[];
}

/** A problem without the line: nothing is written yet, so there is no such line to look at. */
const unplaced = ({ file, entry, field, message }: Problem): Problem => ({ file, entry, field, message });
const asText = (problem: Problem) => formatProblem(unplaced(problem));

/** `added` and `checked` are the day the entry is made, unless it says otherwise. */
export const dated = (draft: Draft, day: string): Draft => ({
	...draft,
	added: draft.added ?? day,
	checked: draft.checked ?? draft.added ?? day,
});

/**
 * Puts new entries into the record and checks it as a whole.
 * @param drafts the entries, each with its collection, in the order in which they come in
 */
export async function tryEntries(
	texts: Texts,
	drafts: readonly { collection: Collection; draft: Draft }[],
): Promise<Outcome> {
	const before = new Set(readRecord(texts).problems.map(asText));
	const after = { ...texts };
	for (const { collection, draft } of drafts) after[collection] = await withEntry(collection, after[collection], draft);
	const fresh = readRecord(after).problems.filter((problem) => !before.has(asText(problem)));
	// A source comes before what it proves: that nothing names it yet is said, and not held against it.
	const added = new Set(drafts.filter(({ collection }) => collection === 'sources').map(({ draft }) => draft.id));
	const waits = ({ file, entry, field }: Problem) => file === fileOf('sources') && added.has(entry) && field === '';
	return {
		texts: after,
		problems: fresh.filter((problem) => !waits(problem)).map(unplaced),
		waiting: fresh.filter(waits).map(({ entry }) => entry),
	};
}
