/** Whether search still answers: entries with a name of their own (plant.ts), asked for by that name. */
import { yearHref, yearOf } from '../../src/lists/eventHref';
import type { WholeRecord } from '../../src/record/record';
import { hrefsOf, openSearch, standInForBrowser } from '../../tests/searched';
import { EVENT_NAMES, SOURCE_NAMES } from './plant';

export interface Answer {
	query: string;
	/** Where a page with the entry stands among those found, counted from 1; 0 if none is among the first ten. */
	place: number;
	milliseconds: number;
}

/** What is asked for, and the beginning of the paths at which the answer may stand. */
function questionsOf({ events, sources }: Pick<WholeRecord, 'events' | 'sources'>): { query: string; under: string }[] {
	const planted = <Entry>(entries: readonly Entry[], name: string, titleOf: (entry: Entry) => string): Entry => {
		const found = entries.find((entry) => titleOf(entry).startsWith(`${name}: `));
		if (!found) throw new Error(`The record has no entry planted as "${name}".`);
		return found;
	};
	return [
		...EVENT_NAMES.map((query) => ({
			query,
			under: yearHref(yearOf(planted(events, query, ({ title }) => title.en))),
		})),
		...SOURCE_NAMES.map((query) => ({
			query: planted(sources, query, ({ title }) => title) && query,
			under: '/sources/',
		})),
	];
}

/**
 * Asks for each planted entry.
 * @param dist the built site
 */
export async function answersOf(record: Pick<WholeRecord, 'events' | 'sources'>, dist: string): Promise<Answer[]> {
	const undo = standInForBrowser();
	try {
		const search = await openSearch(dist, 'en');
		const answers: Answer[] = [];
		for (const { query, under } of questionsOf(record)) {
			const started = performance.now();
			const answer = await search.ask(query, 10);
			const milliseconds = performance.now() - started;
			const { items } = answer;
			const isIt = (href: string, at: number) =>
				`/${href}`.startsWith(under) && (items[at]?.shown[0].includes(query) ?? false);
			answers.push({ query, place: hrefsOf(answer).findIndex(isIt) + 1, milliseconds });
		}
		return answers;
	} finally {
		undo();
	}
}
