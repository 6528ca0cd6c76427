/** Puts new entries into the record without writing it: the files as they would be, and what would be wrong. */
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
	/**
	 * What the new entries wait for: a source proves no entry yet, or a joint review has no decision yet. The record does
	 * not build until it comes.
	 */
	waiting: Problem[];
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
	// A source is written before the entry that it proves, and a joint review before its decision.
	const waits = ({ file, entry, field }: Problem) =>
		drafts.some(
			({ collection, draft }) =>
				draft.id === entry &&
				file === fileOf(collection) &&
				field === { sources: '', events: 'jointReview' }[collection as string],
		);
	return {
		texts: after,
		problems: fresh.filter((problem) => !waits(problem)).map(unplaced),
		waiting: fresh.filter(waits).map(unplaced),
	};
}
