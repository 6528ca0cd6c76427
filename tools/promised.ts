/** The list of every address of an event that was ever given out: docs/promises/events.txt. Plain functions from text to text. */
import { eventHref, formerHrefs } from '../src/lists/eventHref';
import type { RecordEvent } from '../src/record/schema';

export const PROMISED = 'docs/promises/events.txt';

const HEAD = [
	'# Every address of an event that the site has had, in English. They stay: promise 1 says how.',
	'# `npm run record:addresses` adds the new ones. A line is taken back with its reason: “… withdrawn: why”.',
].join('\n');

export interface Promised {
	/** The address: `/timeline/2026/#review-2026-07-01`. */
	href: string;
	/** Why it was taken back, if it was. */
	withdrawn?: string;
}

/** The addresses of a list, in its order. */
export const promisedIn = (text: string): Promised[] =>
	text
		.split('\n')
		.filter((line) => line.startsWith('/'))
		.map((line) => {
			const [href = '', withdrawn] = line.split(' withdrawn: ');
			return { href, ...(withdrawn !== undefined && { withdrawn }) };
		});

type Placed = Pick<RecordEvent, 'id' | 'date' | 'formerly'>;

/** Every address at which the site answers for an event: its own, and those at which it stood before. */
export const addressesOf = (event: Placed): string[] => [...formerHrefs(event), eventHref(event)];

/** What keeps the site from answering at an address that was promised, and what to do. */
function mend(href: string, events: ReadonlyMap<string, Placed>): string {
	const [, year = '', id = ''] = /^\/timeline\/(\d+)\/#(.+)$/.exec(href) ?? [];
	const event = events.get(id);
	if (event)
		return `${href}: the day of "${id}" is now ${event.date}; give the event formerly: [${[...event.formerly, year].map((one) => `'${one}'`).join(', ')}], so that its old address leads on`;
	return `${href}: the record has no event "${id}" any more; correct the entry instead of removing it, or add " withdrawn: " and why to the line in ${PROMISED}`;
}

/**
 * The list with the addresses that are new.
 * @returns its text, what was added, and what of it the site does not answer for any more, each with what to do
 */
export function withNew(text: string, events: readonly Placed[]): { text: string; added: string[]; lost: string[] } {
	const before = promisedIn(text);
	const known = new Set(before.map(({ href }) => href));
	const answered = new Set(events.flatMap(addressesOf));
	const added = [...answered].filter((href) => !known.has(href));
	const byId = new Map(events.map((event) => [event.id, event]));
	const lines = [...before, ...added.map((href): Promised => ({ href }))]
		.toSorted((a, b) => a.href.localeCompare(b.href, 'en'))
		.map(({ href, withdrawn }) => (withdrawn === undefined ? href : `${href} withdrawn: ${withdrawn}`));
	return {
		text: `${HEAD}\n\n${lines.join('\n')}\n`,
		added,
		lost: before
			.filter(({ href, withdrawn }) => withdrawn === undefined && !answered.has(href))
			.map(({ href }) => mend(href, byId)),
	};
}
