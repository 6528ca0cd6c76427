/** Entries that search must find: each has a name in its title that stands nowhere else in the record. */
import type { Localized, RecordEvent, Source } from '../../src/record/schema';

const BEGINNINGS = [
	'Bra',
	'Del',
	'Fen',
	'Gor',
	'Hul',
	'Jor',
	'Kel',
	'Mor',
	'Nal',
	'Quen',
	'Rud',
	'Tav',
	'Vel',
	'Wex',
	'Zan',
];
const ENDINGS = ['bruck', 'dormi', 'fallow', 'gastone', 'kovitz', 'lindar', 'moraz', 'penthal', 'quist', 'zenko'];

/** How many events and how many sources are planted. */
const MANY = 12;

/** The name of a planted entry: a reader would type it. */
const nameOf = (index: number) =>
	`${BEGINNINGS[index % BEGINNINGS.length]!}${ENDINGS[Math.floor(index / 2) % ENDINGS.length]!}`;

export const EVENT_NAMES: readonly string[] = Array.from({ length: MANY }, (_, index) => nameOf(index));
export const SOURCE_NAMES: readonly string[] = Array.from({ length: MANY }, (_, index) => nameOf(index + MANY));

/** Puts the names in front of titles, evenly over the list; all other entries stay as they are. */
function plant<Entry>(
	entries: readonly Entry[],
	names: readonly string[],
	titled: (entry: Entry, name: string) => Entry,
): Entry[] {
	const at = new Map(names.map((name, index) => [Math.floor(((index + 0.5) * entries.length) / names.length), name]));
	return entries.map((entry, index) => (at.has(index) ? titled(entry, at.get(index)!) : entry));
}

const before = (name: string, title: Localized): Localized =>
	Object.fromEntries(Object.entries(title).map(([locale, text]) => [locale, `${name}: ${text}`])) as Localized;

export const plantEvents = (events: readonly RecordEvent[]): RecordEvent[] =>
	plant(events, EVENT_NAMES, (event, name) => ({ ...event, title: before(name, event.title) }));

export const plantSources = (sources: readonly Source[]): Source[] =>
	plant(sources, SOURCE_NAMES, (source, name) => ({ ...source, title: `${name}: ${source.title}` }));
