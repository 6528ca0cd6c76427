/**
 * What an entry of the record may hold. The types of the whole project are inferred from these schemas; the rules that
 * need more than one entry (references, order, use) are in check.ts.
 */
import { z } from 'zod';
import { isDay, isWhen } from './days';

const Id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'must be lower-case words and digits joined by hyphens, such as "steel-2025-03-12"',
	);

/** A calendar day. `until` fields hold the first day on which a thing no longer applies. */
const DayField = z
	.string('must be a day in quotes or with hyphens, such as 2026-07-01')
	.refine(isDay, 'must be a day that exists, written 2026-07-01');
const WhenField = z
	.string("must be text: put a year alone in quotes, '2026'")
	.refine(isWhen, 'must be a year, month or day that exists, written 2026, 2026-07 or 2026-07-01');

/** A sentence a reader sees. English is required; French and Spanish fall back to it, visibly. */
export const Text = z.strictObject({
	en: z.string().min(1),
	fr: z.string().min(1).optional(),
	es: z.string().min(1).optional(),
});

const Sources = z.array(Id).min(1, 'must name at least one source');
const Refs = z.array(Id).default([]);

/** A sentence with what proves it. */
const Claim = z.strictObject({ text: Text, sources: Sources });
const DatedClaim = z.strictObject({ date: WhenField, text: Text, sources: Sources });

export const SOURCE_KINDS = [
	'treaty',
	'law',
	'court',
	'government',
	'statistics',
	'law-firm',
	'think-tank',
	'academic',
	'industry',
	'news',
	'reference',
] as const;

/** How a source was read: at its own address, in a stored copy of the page, or only as another document cites it. */
export const READ = ['origin', 'copy', 'citation'] as const;

export const UNITS = [
	'percent',
	'percentage-points',
	'usd',
	'cad',
	'count',
	'years',
	'months',
	'days',
	'tonnes',
	'kilograms',
	'litres',
	'barrels-per-day',
	'board-feet',
	'megawatt-hours',
	'usd-per-hour',
] as const;

export const TRACKS = ['review', 'talks', 'tariffs', 'mexico', 'courts', 'provinces'] as const;
export const STANCES = ['protect', 'open', 'cooperate'] as const;

/** How a province's purchasing rules treat US suppliers: kept out, used less, charged more, or behind Canadian ones. */
export const PURCHASING = ['bars', 'limits', 'penalty', 'prefers'] as const;

/** What a position may be on besides a concern: a longer agreement, US tariffs that stay, Canada's counter-tariffs. */
export const ISSUES = ['extension', 'us-tariffs', 'countermeasures'] as const;
/** On a concern, `supports` means for what the United States asks. `unclear`: on the record, but neither for nor against. */
export const POSITION_STANCES = ['supports', 'conditional', 'opposes', 'unclear'] as const;

const source = z.strictObject({
	id: Id,
	title: z.string().min(1),
	publisher: z.string().min(1),
	date: WhenField.nullable(),
	url: z.url({ protocol: /^https?$/, error: 'must be a web address (http or https) that a reader can open' }),
	lang: z.enum(['en', 'fr', 'es']),
	kind: z.enum(SOURCE_KINDS),
	read: z.enum(READ),
	/** A mirror, a digest or a partisan page: a claim that rests on it alone is marked. */
	weak: z.boolean().default(false),
	note: Text.optional(),
});

/** What an estimate is of: the effect on a whole economy, on prices, on jobs, on trade, or the odds of an outcome. */
export const ESTIMATES = ['output', 'growth', 'prices', 'jobs', 'trade', 'tariff', 'probability', 'cost'] as const;

/** A forecast or a model's result: true of its scenario, and of the day it was made. */
const estimate = z.strictObject({
	what: z.enum(ESTIMATES),
	/** The institution that made it, by the name it uses. */
	by: z.string().min(1),
	/** What was assumed to happen. */
	scenario: Text,
	/** Whose economy, prices or jobs: a party. */
	of: Id,
	/** The year or years the number is for, where the source says so. */
	horizon: Text.optional(),
});

/** A share of those asked in a survey. */
const poll = z.strictObject({
	/** The institute that asked. */
	by: z.string().min(1),
	/** The last day or month of asking. */
	asked: WhenField,
	/** How many answered, where it was given. */
	people: z.number().int().positive().optional(),
	/** Who was asked: adults in Canada, voters in a state. */
	among: Text,
});

const figure = z.strictObject({
	id: Id,
	of: Text,
	/** In the plain unit: 30 billion Canadian dollars is 30000000000 with unit `cad`. */
	value: z.number(),
	/** The upper end, where the source gives a range; `value` is then the lower end. */
	high: z.number().optional(),
	/** The source itself rounds or estimates. */
	about: z.boolean().default(false),
	unit: z.enum(UNITS),
	asOf: WhenField,
	estimate: estimate.optional(),
	poll: poll.optional(),
	sources: Sources,
	/** Values that other sources give for the same thing, kept beside the one chosen. */
	others: z.array(z.strictObject({ value: z.number(), why: Text, sources: Sources })).default([]),
	note: Text.optional(),
});

const series = z.strictObject({
	id: Id,
	of: Text,
	unit: z.enum(UNITS),
	/** Customs and balance-of-payments totals must never be joined. */
	basis: z.enum(['customs', 'balance-of-payments', 'other']),
	points: z.array(z.tuple([WhenField, z.number().nullable()])).min(2, 'must hold at least two points'),
	sources: Sources,
	note: Text.optional(),
});

const event = z.strictObject({
	id: Id,
	date: WhenField,
	until: WhenField.optional(),
	track: z.enum(TRACKS),
	title: Text,
	text: Text,
	/** `scheduled`: a date set or announced beforehand, not yet reached on the record's last day. */
	status: z.enum(['happened', 'scheduled']).default('happened'),
	/** A turning point, labelled in the timeline's picture. */
	key: z.boolean().default(false),
	who: Refs,
	refers: z
		.strictObject({ concerns: Refs, sectors: Refs, measures: Refs, provinces: Refs, provisions: Refs })
		.partial()
		.default({}),
	sources: Sources,
	note: Text.optional(),
});

/**
 * What part of the good's worth a percentage is taken of. `non-regional-content` is the value less Canadian and Mexican
 * content, as Canada's surtax on US vehicles counts it.
 */
export const RATE_BASES = ['value', 'non-us-content', 'metal-content', 'non-regional-content'] as const;

const rate = z.union(
	[
		z.strictObject({ percent: z.number().min(0), of: z.enum(RATE_BASES).default('value') }),
		/** The good is covered, but no source read gives the rate: the sentence says what is missing. */
		z.strictObject({ unknown: Text }),
		z.strictObject({ banned: z.literal(true) }),
	],
	{ error: 'must be { percent, of }, { unknown: { en } } or { banned: true }' },
);

const measure = z.strictObject({
	id: Id,
	title: Text,
	by: Id,
	kind: z.enum(['duty', 'trade-remedy', 'surtax', 'quota', 'ban']),
	/** Measures of one programme follow one another on a good and never add up, e.g. `ieepa-canada`, `s232-metals`. */
	programme: Id,
	on: z.array(Id).min(1, 'must name at least one sector'),
	originating: rate,
	nonOriginating: rate,
	from: DayField,
	until: DayField.optional(),
	instrument: z.strictObject({ name: z.string().min(1), citation: z.string().optional() }),
	/** Programmes that displace this one: it is not charged on a good that a measure of theirs covers that day. */
	yields: Refs,
	text: Text.optional(),
	sources: Sources,
	note: Text.optional(),
});

const concern = z.strictObject({
	id: Id,
	name: Text,
	summary: Text,
	raisedBy: z.array(Id).min(1, 'must name who raised it'),
	since: WhenField,
	provisions: Refs,
	sectors: Refs,
	provinces: Refs,
	us: Claim,
	canada: Claim,
	stance: z.enum(STANCES),
	/** What changed, oldest first. */
	history: z.array(DatedClaim).default([]),
	sources: Sources,
	note: Text.optional(),
});

const sector = z.strictObject({
	id: Id,
	name: Text,
	/** One of the four strategic sectors of the announcement of 18 December 2025. */
	strategic: z.boolean().default(false),
	/** The strategic sector these goods belong to. */
	within: Id.optional(),
	/** Its place in every chart, from 1. */
	order: z.number().int().positive(),
	summary: Text,
	stance: z.enum(STANCES).optional(),
	provinces: Refs,
	figures: Refs,
	series: Refs,
	sources: Sources,
	note: Text.optional(),
});

const province = z.strictObject({
	id: Id,
	code: z.string().regex(/^[A-Z]{2}$/, 'must be the two-letter postal code, such as ON'),
	name: Text,
	figures: Refs,
	/** Sale of US alcohol in public stores, oldest first. */
	alcohol: z
		.array(
			z.strictObject({
				from: WhenField,
				status: z.enum(['removed', 'sold', 'partly', 'not-reported']),
				text: Text,
				sources: Sources,
			}),
		)
		.default([]),
	procurement: DatedClaim.extend({ kind: z.enum(PURCHASING) }).optional(),
	sources: Sources,
	note: Text.optional(),
});

const provision = z.strictObject({
	id: Id,
	chapter: z.number().int().positive(),
	article: z.string().min(1),
	paragraph: z.string().optional(),
	title: Text,
	text: Text,
	sources: Sources,
	note: Text.optional(),
});

const party = z.strictObject({
	id: Id,
	kind: z.enum(['government', 'office', 'person', 'political-party', 'organisation']),
	name: Text,
	of: Id.optional(),
	role: Text.optional(),
	from: WhenField.optional(),
	until: WhenField.optional(),
	sources: Sources,
	note: Text.optional(),
});

/** Where a party stood on an issue on a day, in our own words. */
const position = z.strictObject({
	id: Id,
	/** A government, a political party or an organisation; a premier speaks for the government of the province. */
	party: Id,
	/** A concern, or one of `ISSUES`. */
	issue: Id,
	stance: z.enum(POSITION_STANCES),
	date: WhenField,
	text: Text,
	sources: Sources,
	note: Text.optional(),
});

const term = z.strictObject({
	id: Id,
	/** The name used in each place, where they differ. */
	names: z.strictObject({ us: z.string(), canadaEn: z.string(), canadaFr: z.string(), mexico: z.string() }).partial(),
	term: Text,
	/** Other words people search by. */
	aliases: z.array(z.string()).default([]),
	meaning: Text,
	sources: Sources,
	note: Text.optional(),
});

/** One schema a collection; the key is the file's name in src/content/record/. */
export const schemas = {
	sources: source,
	figures: figure,
	series,
	events: event,
	measures: measure,
	concerns: concern,
	sectors: sector,
	provinces: province,
	provisions: provision,
	parties: party,
	positions: position,
	glossary: term,
} as const;

export type Collection = keyof typeof schemas;
export const COLLECTIONS = Object.keys(schemas) as Collection[];

export type Entry<C extends Collection> = z.infer<(typeof schemas)[C]>;
export type Text = z.infer<typeof Text>;
export type Claim = z.infer<typeof Claim>;
export type DatedClaim = z.infer<typeof DatedClaim>;
export type Source = Entry<'sources'>;
export type Figure = Entry<'figures'>;
export type Series = Entry<'series'>;
export type Event = Entry<'events'>;
export type Measure = Entry<'measures'>;
export type Rate = z.infer<typeof rate>;
export type Concern = Entry<'concerns'>;
export type Sector = Entry<'sectors'>;
export type Province = Entry<'provinces'>;
export type Provision = Entry<'provisions'>;
export type Party = Entry<'parties'>;
export type Position = Entry<'positions'>;
export type Term = Entry<'glossary'>;
export type Unit = (typeof UNITS)[number];
export type Track = (typeof TRACKS)[number];
export type Stance = (typeof STANCES)[number];
export type Purchasing = (typeof PURCHASING)[number];
export type Issue = (typeof ISSUES)[number];
export type PositionStance = (typeof POSITION_STANCES)[number];
