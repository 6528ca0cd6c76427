/** The records of an index by their places: first pages and what stands on them, then what is searched later. */
import { plainOf } from '../goods/suggest/stems';
import type { Load } from '../goods/suggest/suggestion';
import { maybeCalled, pagePlaces, type Pages } from './called';
import { IN_MENU, type Days, type Part, type Shown, type Start, type Titles } from './files';
import { kindOfLetter, type Kind } from './kinds';
import type { Listed } from './list';
import { Shelf } from './shelf';

/** A record that was found, ready to be shown. */
export interface Item {
	kind: Kind;
	/** The record, or the best of its page. */
	shown: Shown;
	/** Other sections of its page that have what was asked, the best first. */
	sections: Titles;
}

/** The length of a day, `2026-08-21`; a month has less. */
export const WHOLE_DAY = 10;

/** The place of the first record of each file, from how many each has. */
const startsOf = (counts: readonly number[], first: number): number[] => {
	let next = first;
	return counts.map((count) => (next += count) - count);
};

/** A part with the places at which its files begin. */
const opened = (part: Part, first: number): Part => ({
	...part,
	shown: startsOf(part.shown, first),
	named: startsOf(part.named, first),
});

export class Holdings {
	readonly shelf: Shelf;
	#load: Load;
	#parts: Part[];
	/** The pages by their places, in order, and their marks. */
	#pages: Pages;

	constructor(start: Start, load: Load) {
		this.shelf = new Shelf(start, load);
		this.#load = load;
		this.#parts = [opened(start, 0)];
		this.#pages = { places: pagePlaces(start.pages, this.kindAt), marks: start.called.split(',') };
	}

	/**
	 * Fetches what is searched later, and counts it among the records once `ready` is done.
	 * @param ready is given how many there are
	 */
	async addMore(ready: (size: number) => Promise<void>): Promise<void> {
		const part = (await this.#load('more/start.json', this.shelf.start.version)) as Part;
		await ready(part.kinds.length);
		const [start] = this.#parts as [Part];
		this.#parts = [start, opened(part, start.kinds.length)];
	}

	/** Whether there is more that can be searched, and was not yet. */
	get isPartial(): boolean {
		return this.#parts.length === 1;
	}

	/** How many records each page has, of each part. */
	get pages(): readonly (readonly number[])[] {
		return this.#parts.map(({ pages }) => pages);
	}

	/** The place of the page that is called just as was typed. */
	async called(query: string): Promise<number | undefined> {
		const places = maybeCalled(this.#pages, query);
		const typed = plainOf(query);
		const all = await Promise.all(places.map(this.shown));
		return places.find((_, at) => {
			const [title, href, where] = all[at]!;
			return !href.includes('#') && [title, ...where.split(IN_MENU)].some((name) => plainOf(name) === typed);
		});
	}

	/** Where the record of a place is: its part, with its place in it. */
	#at(place: number): { part: Part; at: number; folder: string } {
		const [start, more] = this.#parts as [Part, Part?];
		const first = start.kinds.length;
		return more && place >= first
			? { part: more, at: place - first, folder: 'more/' }
			: { part: start, at: place, folder: '' };
	}

	kindAt = (place: number): Kind => {
		const { at, part } = this.#at(place);
		return kindOfLetter(part.kinds[at]!);
	};

	/** How many words the title of a record has. */
	titleAt = (place: number): number => {
		const { at, part } = this.#at(place);
		return Number(part.titles[at]);
	};

	/** What the title of a record asks for, as `askedIn` has it. */
	asksAt = (place: number): string => {
		const { at, part } = this.#at(place);
		return part.asks[at]!;
	};

	shown = (place: number): Promise<Shown> => {
		const { folder, part } = this.#at(place);
		return this.shelf.shown(place, part.shown, folder);
	};

	/** What is shown of an item of the list. */
	async item({ kind, places: [best, ...others] }: Listed): Promise<Item> {
		const titles = others.map((place) => {
			const { folder, part } = this.#at(place);
			return this.shelf.title(place, part.named, folder);
		});
		const [shown, ...sections] = await Promise.all([this.shown(best!), ...titles]);
		return { kind, shown, sections };
	}

	/**
	 * What happened on a day, then its page and its month; of a month, itself, then the pages of its days, then what
	 * happened in it.
	 */
	placesOn(day: string, days: Days): number[] {
		const order: readonly Kind[] = day.length === WHOLE_DAY ? ['event', 'day', 'page'] : ['page', 'day', 'event'];
		const month = day.slice(0, 7);
		const all = Object.keys(days)
			.filter((each) => each === day || each === month || (day === month && each.startsWith(month)))
			.toSorted()
			.flatMap((each) =>
				days[each]!.filter((place) => each !== month || day === month || this.kindAt(place) === 'page'),
			);
		return order.flatMap((kind) => all.filter((place) => this.kindAt(place) === kind));
	}
}
