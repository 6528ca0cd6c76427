/** The age of facts and pages since their last check, as tables: the functions behind `npm run record:stale`. */
import { parseArgs } from 'node:util';
import { citationsOf } from '../src/pageText/citations';
import { LOCALES, type Locale } from '../src/record/format';
import { isDay, lastDay, type Day } from '../src/record/days';
import { ageOn, checkedOn, oldestOf } from '../src/record/freshness';
import type { WholeRecord } from '../src/record/record';
import { COLLECTIONS, type Collection, type Entry } from '../src/record/schema';
import { collectionOf, KINDS, type PageText } from './project';

export interface FactRow {
	/** Days since the last check. */
	age: number;
	checked: Day;
	collection: Collection;
	id: string;
	/** How many pages name it. */
	pages: number;
}

export interface PageRow {
	age: number;
	checked: Day;
	path: string;
	/** How many entries it names, sources included. */
	facts: number;
	/** The entry that has waited longest. */
	oldest: string;
}

export interface Staleness {
	facts: FactRow[];
	pages: PageRow[];
	/** Events that were ahead when last checked, and whose date has passed: something has happened, or has not. */
	due: { id: string; date: string }[];
}

export interface Choice {
	/** The day that ages are counted to. */
	on: Day;
	/** Only what was last checked this many days ago, or earlier. */
	days?: number;
	/** Only this page, and the facts it names. */
	page?: string;
	/** Only facts of this collection. */
	collection?: Collection;
}

/**
 * What the options of the command ask for.
 * @param today the day that ages are counted to when `--on` names no other
 * @throws saying which option is wrong and what it may be
 */
export function choiceOf(args: string[], today: Day): Choice & { limit: number; language?: Locale } {
	const { values } = parseArgs({
		args,
		options: {
			days: { type: 'string' },
			page: { type: 'string' },
			collection: { type: 'string' },
			on: { type: 'string' },
			limit: { type: 'string' },
			language: { type: 'string' },
		},
	});
	const whole = (name: 'days' | 'limit') => {
		const text = values[name];
		if (text === undefined) return undefined;
		if (!/^\d+$/.test(text)) throw new Error(`--${name} is a whole number, such as 90`);
		return Number(text);
	};
	const on = values.on ?? today;
	if (!isDay(on)) throw new Error('--on is a day that exists, such as 2027-07-01');
	const days = whole('days');
	const collection = values.collection === undefined ? undefined : collectionOf(values.collection);
	if (values.collection !== undefined && !collection)
		throw new Error(`--collection is one of ${Object.values(KINDS).join(', ')}`);
	const language = LOCALES.find((locale) => locale === values.language);
	if (values.language !== undefined && (!language || language === 'en'))
		throw new Error(`--language is one of ${LOCALES.filter((locale) => locale !== 'en').join(', ')}`);
	return {
		on,
		...(language && { language }),
		limit: (whole('limit') ?? 40) || Infinity,
		...(days !== undefined && { days }),
		...(values.page !== undefined && { page: values.page }),
		...(collection && { collection }),
	};
}

/** `joint-review`, `/joint-review` and `/joint-review/` are one address. */
const asPath = (page: string) => `/${page.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * Facts and pages with their ages, those that have waited longest first; among equals, the fact on most pages.
 * @throws when there is no such page, or a page names what the record does not have
 */
export function staleness(record: WholeRecord, texts: readonly PageText[], choice: Choice): Staleness {
	const { on, days = -Infinity, collection } = choice;
	const wanted = choice.page === undefined ? undefined : asPath(choice.page);
	if (wanted && !texts.some(({ path }) => path === wanted))
		throw new Error(`There is no page ${wanted}; there are: ${texts.map(({ path }) => path).join(' ')}`);
	const named = texts.map(({ path, file, body }) => ({ path, facts: citationsOf(body, record, file).facts }));
	const uses = new Map<string, number>();
	for (const { facts } of named) for (const { id } of facts) uses.set(id, (uses.get(id) ?? 0) + 1);

	const shown = wanted ? new Set(named.find(({ path }) => path === wanted)!.facts.map(({ id }) => id)) : undefined;
	const facts = COLLECTIONS.filter((one) => !collection || one === collection)
		.flatMap((one) =>
			(record[one] as readonly Entry<Collection>[]).map((entry): FactRow => ({
				age: ageOn(entry, on),
				checked: checkedOn(entry),
				collection: one,
				id: entry.id,
				pages: uses.get(entry.id) ?? 0,
			})),
		)
		.filter(({ id, age }) => age >= days && (!shown || shown.has(id)))
		.toSorted((a, b) => b.age - a.age || b.pages - a.pages || a.id.localeCompare(b.id));

	const pages = named
		.filter(({ path }) => !wanted || path === wanted)
		.flatMap((page): PageRow[] => {
			const oldest = oldestOf(page.facts);
			if (!oldest) return [];
			const checked = checkedOn(oldest);
			return [{ age: ageOn(oldest, on), checked, path: page.path, facts: page.facts.length, oldest: oldest.id }];
		})
		.filter(({ age }) => age >= days)
		.toSorted((a, b) => b.age - a.age || b.facts - a.facts || a.path.localeCompare(b.path));

	const due = record.events
		.filter(({ id, status, date }) => status === 'scheduled' && lastDay(date) < on && (!shown || shown.has(id)))
		.map(({ id, date }) => ({ id, date }));
	return { facts, pages, due };
}

/** Rows under their headings, in columns as wide as what they hold; numbers stand to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const widths = headings.map((heading, column) =>
		Math.max(heading.length, ...rows.map((row) => String(row[column] ?? '').length)),
	);
	const line = (cells: readonly (string | number)[], numeric: readonly boolean[]) =>
		cells
			.map((cell, column) =>
				numeric[column] ? String(cell).padStart(widths[column]!) : String(cell).padEnd(widths[column]!),
			)
			.join('  ')
			.trimEnd();
	const numeric = headings.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
	return [
		line(headings, numeric),
		line(
			widths.map((width) => '─'.repeat(width)),
			numeric,
		),
		...rows.map((row) => line(row, numeric)),
	].join('\n');
}

/**
 * All of it as text.
 * @param limit how many facts to list; the pages are few and are all listed
 */
export function report({ facts, pages, due }: Staleness, on: Day, limit = Infinity): string {
	const parts = [`Ages in days on ${on}.`];
	const some = facts.slice(0, limit);
	parts.push(
		facts.length === 0
			? 'No facts have waited that long.'
			: `Facts, ${facts.length}\n${table(
					['age', 'checked', 'collection', 'id', 'pages'],
					some.map((row) => [row.age, row.checked, row.collection, row.id, row.pages]),
				)}`,
	);
	if (some.length < facts.length) parts.push(`… and ${facts.length - some.length} more; --limit 0 lists all of them.`);
	if (pages.length > 0)
		parts.push(
			`Pages by their oldest fact, ${pages.length}\n${table(
				['age', 'checked', 'page', 'facts', 'oldest fact'],
				pages.map((row) => [row.age, row.checked, row.path, row.facts, row.oldest]),
			)}`,
		);
	if (due.length > 0)
		parts.push(
			`Scheduled, and past: say what happened, ${due.length}\n${table(
				['date', 'event'],
				due.map((row) => [row.date, row.id]),
			)}`,
		);
	return parts.join('\n\n');
}
