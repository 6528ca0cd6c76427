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

const OwnId = Id.describe('Its id: unique across the record, and kept when the entry changes.');

/** A calendar day. `until` fields hold the first day on which a thing no longer applies. */
const DayField = z
	.string('must be a day in quotes or with hyphens, such as 2026-07-01')
	.refine(isDay, 'must be a day that exists, written 2026-07-01')
	.meta({ format: 'date' });
const WhenField = z
	.string("must be text: put a year alone in quotes, '2026'")
	.refine(isWhen, 'must be a year, month or day that exists, written 2026, 2026-07 or 2026-07-01')
	.meta({ format: 'when' });

/** A sentence a reader sees. English is required; French and Spanish fall back to it, visibly. */
export const Localized = z.strictObject({
	en: z.string().min(1).describe('In English.'),
	fr: z.string().min(1).optional().describe('In French, as written in Canada.'),
	es: z.string().min(1).optional().describe('In Spanish, as written in Mexico.'),
});

const Note = Localized.optional().describe('What a reader should know of it: how it was chosen, what it leaves out.');
const Sources = z.array(Id).min(1, 'must name at least one source').describe('The sources that prove it.');
const Refs = z.array(Id).default([]);

/** A sentence with what proves it. */
const Claim = z.strictObject({ text: Localized.describe('In a sentence or two.'), sources: Sources });
const DatedClaim = z.strictObject({
	date: WhenField.describe('When it was so.'),
	text: Localized.describe('What happened, or what held then.'),
	sources: Sources,
});

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

export const PURCHASING = ['bars', 'limits', 'penalty', 'prefers'] as const;

/** What a position may be on besides a concern: a longer agreement, US tariffs that stay, Canada's counter-tariffs. */
export const ISSUES = ['extension', 'us-tariffs', 'countermeasures'] as const;
export const POSITION_STANCES = ['supports', 'conditional', 'opposes', 'unclear'] as const;

const source = z.strictObject({
	id: OwnId,
	title: z.string().min(1).describe('The title it bears.'),
	publisher: z.string().min(1).describe('Who published it.'),
	date: WhenField.nullable().describe('When it was published, or last revised; empty where it bears no date.'),
	url: z
		.url({ protocol: /^https?$/, error: 'must be a web address (http or https) that a reader can open' })
		.describe('Where a reader can open it.'),
	lang: z.enum(['en', 'fr', 'es']).describe('The language it is in.'),
	kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
	read: z
		.enum(READ)
		.describe(
			'How it was read: `origin` at its own address, `copy` in a stored copy of the page, `citation` only as another document cites it.',
		),
	weak: z
		.boolean()
		.default(false)
		.describe('A mirror, a digest or a partisan page: a claim that rests on it alone is marked.'),
	note: Note,
});

export const ESTIMATES = [
	'output',
	'growth',
	'jobs',
	'dependent-jobs',
	'prices',
	'cost',
	'trade',
	'tariff',
	'burden',
	'probability',
	'rule-cost',
] as const;

/** A forecast or a model's result: true of its scenario, and of the day it was made. */
const estimate = z.strictObject({
	what: z
		.enum(ESTIMATES)
		.describe(
			'What it is an estimate of: the change in what an economy makes (`output`) or in its yearly growth, `jobs` gained or lost or that hang on trade (`dependent-jobs`), the rise of `prices`, the yearly `cost` to a person or household, the change in `trade`, the average US `tariff`, the share of a tariff that buyers bear (`burden`), the `probability` of an outcome, or the yearly cost of a rule of Canada to its households (`rule-cost`).',
		),
	by: Localized.describe('The institution that made it, by the name it uses in each language.'),
	scenario: Localized.describe(
		'What was assumed to happen, or what was counted: a fragment that reads on after "if" or a colon.',
	),
	of: Id.describe('Whose economy, prices or jobs: a party.'),
	horizon: Localized.optional().describe('The year or years the number is for, where the source says so.'),
	bound: z
		.enum(['at-least', 'at-most'])
		.optional()
		.describe('The source gives an end only: a change of this size or more, or of this size or less.'),
});

/** A share of those asked in a survey. */
const poll = z.strictObject({
	by: z.string().min(1).describe('The institute that asked.'),
	of: Id.describe('Whose people were asked: a party.'),
	says: Localized.describe('What this share of them said: a fragment that reads on after "they".'),
	asked: WhenField.describe('The last day or month of asking.'),
	people: z.number().int().positive().optional().describe('How many answered, where it was given.'),
	among: Localized.describe('Who was asked: adults in Canada, voters in a state.'),
});

const figure = z.strictObject({
	id: OwnId,
	of: Localized.describe('What the number is of.'),
	value: z
		.number()
		.describe('The number in its plain unit: 30 billion Canadian dollars is 30000000000 with the unit `cad`.'),
	high: z.number().optional().describe('The upper end, where the source gives a range; `value` is then the lower end.'),
	about: z.boolean().default(false).describe('The source itself rounds or estimates.'),
	unit: z.enum(UNITS).describe('The unit of the number.'),
	asOf: WhenField.describe('The time the number is true of.'),
	estimate: estimate.optional().describe('Of a forecast or a model’s result.'),
	poll: poll.optional().describe('Of a survey.'),
	sources: Sources,
	others: z
		.array(
			z.strictObject({
				value: z.number().describe('The other number, in the unit of the figure.'),
				why: Localized.describe('Why it differs, as far as is known.'),
				sources: Sources,
			}),
		)
		.default([])
		.describe('Values that other sources give for the same thing, kept beside the one chosen.'),
	note: Note,
});

const series = z.strictObject({
	id: OwnId,
	of: Localized.describe('What the numbers are of.'),
	unit: z.enum(UNITS).describe('The unit of all its numbers.'),
	basis: z
		.enum(['customs', 'balance-of-payments', 'other'])
		.describe('How trade was counted. Customs and balance-of-payments totals must never be joined.'),
	points: z
		.array(
			z.tuple([
				WhenField.meta({ name: 'period', description: 'The year, month or day the number is for.' }),
				z.number().nullable().meta({ name: 'value', description: 'The number; empty where it was not published.' }),
			]),
		)
		.min(2, 'must hold at least two points')
		.describe('The numbers of a series, oldest first.'),
	sources: Sources,
	note: Note,
});

const event = z.strictObject({
	id: OwnId,
	date: WhenField.describe('When it happened or began, or is to.'),
	until: WhenField.optional().describe('The last day, month or year of something that took longer.'),
	track: z.enum(TRACKS).describe('The line of the timeline it stands on.'),
	title: Localized.describe('A few words for it.'),
	text: Localized.describe('What happened, in a sentence or two.'),
	status: z
		.enum(['happened', 'scheduled'])
		.default('happened')
		.describe('`scheduled`: a date set or announced beforehand, not yet reached on the last day of the record.'),
	key: z.boolean().default(false).describe('A turning point, labelled in the picture of the timeline.'),
	who: Refs.describe('Who acted.'),
	refers: z
		.strictObject({
			concerns: Refs.describe('The concerns it touches.'),
			sectors: Refs.describe('The goods it touches.'),
			measures: Refs.describe('The measures it made, changed or ended.'),
			provinces: Refs.describe('The provinces it touches.'),
			provisions: Refs.describe('The provisions of the agreement it touches.'),
		})
		.partial()
		.default({ concerns: [], sectors: [], measures: [], provinces: [], provisions: [] })
		.describe('What it has to do with.'),
	sources: Sources,
	note: Note,
});

/** What part of the good's worth a percentage is taken of. */
export const RATE_BASES = ['value', 'non-us-content', 'metal-content', 'non-regional-content'] as const;

const rate = z.union(
	[
		z.strictObject({
			percent: z.number().min(0).describe('The percentage charged.'),
			of: z
				.enum(RATE_BASES)
				.default('value')
				.describe(
					'What the percentage is taken of: the whole `value`, or a part of it. `non-regional-content` is the value less Canadian and Mexican content, as Canada’s surtax on US vehicles counts it.',
				),
		}),
		z.strictObject({
			unknown: Localized.describe('The good is covered, but no source read gives the rate: what is missing.'),
		}),
		z.strictObject({ banned: z.literal(true).describe('The good may not be traded.') }),
	],
	{ error: 'must be { percent, of }, { unknown: { en } } or { banned: true }' },
);

const measure = z.strictObject({
	id: OwnId,
	title: Localized.describe('A few words for it.'),
	by: Id.describe('The government that took it.'),
	kind: z.enum(['duty', 'trade-remedy', 'surtax', 'quota', 'ban']).describe('What kind of measure it is.'),
	programme: Id.describe(
		'The programme it belongs to. Measures of one programme follow one another on a good and never add up.',
	),
	on: z.array(Id).min(1, 'must name at least one sector').describe('The goods it is charged on.'),
	originating: rate.describe('The rate on goods that qualify as North American under the agreement.'),
	nonOriginating: rate.describe('The rate on other goods.'),
	from: DayField.describe('The first day it applies.'),
	until: DayField.optional().describe('The first day it no longer applies; empty while it does.'),
	instrument: z
		.strictObject({
			name: z.string().min(1).describe('Its name.'),
			citation: z.string().optional().describe('Its number or place in an official journal.'),
		})
		.describe('The order, law or proclamation that set it.'),
	yields: Refs.describe(
		'Programmes that displace this one: it is not charged on a good that a measure of theirs covers that day.',
	),
	text: Localized.optional().describe('What it does, where the title is not enough.'),
	sources: Sources,
	note: Note,
});

const concern = z.strictObject({
	id: OwnId,
	name: Localized.describe('Its name in a few words.'),
	summary: Localized.describe('What it is about, in a sentence or two.'),
	raisedBy: z.array(Id).min(1, 'must name who raised it').describe('Who raised it.'),
	since: WhenField.describe('When it was first raised, as far as the sources read say.'),
	provisions: Refs.describe('The provisions of the agreement it rests on.'),
	sectors: Refs.describe('The goods it touches.'),
	provinces: Refs.describe('The provinces it touches.'),
	us: Claim.describe('What the United States says.'),
	canada: Claim.describe('What Canada says.'),
	stance: z
		.enum(STANCES)
		.describe('What Canada says it will do: `protect` what stands, be `open` to talk, `cooperate`.'),
	history: z.array(DatedClaim).default([]).describe('What changed in the matter, oldest first.'),
	sources: Sources,
	note: Note,
});

const sector = z.strictObject({
	id: OwnId,
	name: Localized.describe('Its name.'),
	strategic: z
		.boolean()
		.default(false)
		.describe('One of the four sectors in which Canada sought to work with the United States in 2025.'),
	within: Id.optional().describe('The strategic sector these goods belong to.'),
	order: z.number().int().positive().describe('Its place in every chart, from 1.'),
	summary: Localized.describe('What it is, in a sentence or two.'),
	stance: z
		.enum(STANCES)
		.optional()
		.describe('What Canada says it will do: `protect` what stands, be `open` to talk, `cooperate`.'),
	provinces: Refs.describe('The provinces that depend on it most.'),
	figures: Refs.describe('The figures on it.'),
	series: Refs.describe('The series on it.'),
	sources: Sources,
	note: Note,
});

const province = z.strictObject({
	id: OwnId,
	code: z
		.string()
		.regex(/^[A-Z]{2}$/, 'must be the two-letter postal code, such as ON')
		.describe('Its postal code.'),
	name: Localized.describe('Its name.'),
	figures: Refs.describe('The figures on it.'),
	sells: Claim.optional().describe('What it sells to the United States, and what is most exposed.'),
	alcohol: z
		.array(
			z.strictObject({
				from: WhenField.describe('When this was first so, or first reported.'),
				status: z
					.enum(['removed', 'sold', 'partly', 'not-reported'])
					.describe('Whether US alcohol was on the shelves.'),
				text: Localized.describe('What the source says.'),
				sources: Sources,
			}),
		)
		.default([])
		.describe('Sale of US alcohol in public stores, oldest first.'),
	procurement: DatedClaim.extend({
		kind: z
			.enum(PURCHASING)
			.describe(
				'US suppliers are kept out (`bars`), used less (`limits`), charged more (`penalty`), or stand behind Canadian ones (`prefers`).',
			),
	})
		.optional()
		.describe('How its purchasing rules treat US suppliers, where a rule was found.'),
	sources: Sources,
	note: Note,
});

const provision = z.strictObject({
	id: OwnId,
	chapter: z.number().int().positive().describe('The chapter it stands in.'),
	article: z.string().min(1).describe('The article, annex or side letter.'),
	paragraph: z.string().optional().describe('The paragraph, where one is meant.'),
	title: Localized.describe('A few words for it.'),
	text: Localized.describe('What it says, in plain words; the treaty’s own text is at the source.'),
	sources: Sources,
	note: Note,
});

const party = z.strictObject({
	id: OwnId,
	kind: z.enum(['government', 'office', 'person', 'political-party', 'organisation']).describe('What it is.'),
	name: Localized.describe('Its name.'),
	of: Id.optional().describe('The government, office or body it belongs to.'),
	role: Localized.optional().describe('What it does in the matter, or the office a person holds.'),
	from: WhenField.optional().describe('Since when it has had this role.'),
	until: WhenField.optional().describe('When it ceased to have it.'),
	sources: Sources,
	note: Note,
});

/** Where a party stood on an issue on a day, in our own words. */
const position = z.strictObject({
	id: OwnId,
	party: Id.describe(
		'A government, a political party or an organisation; a premier speaks for the government of the province.',
	),
	issue: Id.describe(
		'A concern by its id, or `extension` (a longer agreement), `us-tariffs` (US tariffs that stay) or `countermeasures` (Canada’s counter-tariffs).',
	),
	stance: z
		.enum(POSITION_STANCES)
		.describe(
			'Where it stood. On a concern, `supports` means for what the United States asks. `unclear`: on the record, but neither for nor against.',
		),
	date: WhenField.describe('When it said so.'),
	text: Localized.describe('What it said, in our own words.'),
	sources: Sources,
	note: Note,
});

const term = z.strictObject({
	id: OwnId,
	names: z
		.strictObject({
			us: z.string().describe('In the United States.'),
			canadaEn: z.string().describe('In Canada, in English.'),
			canadaFr: z.string().describe('In Canada, in French.'),
			mexico: z.string().describe('In Mexico.'),
		})
		.partial()
		.describe('The name used in each place, where they differ.'),
	term: Localized.describe('The term as the pages use it.'),
	aliases: z.array(z.string()).default([]).describe('Other words people search by.'),
	inText: z
		.strictObject({
			en: z.array(z.string()).describe('In English.'),
			fr: z.array(z.string()).describe('In French.'),
			es: z.array(z.string()).describe('In Spanish.'),
		})
		.partial()
		.default({})
		.describe(
			'The words by which the text of a page names it, by language, where they are not the term and its plural; an empty list: it is not explained in place.',
		),
	meaning: Localized.describe('What it means, in plain words.'),
	sources: Sources,
	note: Note,
});

/** What every entry may say of its own history; freshness.ts says what holds when it says nothing. */
const ledger = {
	added: DayField.optional().describe(
		'The day the entry came into the record; the day the record was opened, if absent.',
	),
	checked: DayField.optional().describe(
		'The day the entry was last checked against its sources; the day it was added, if absent.',
	),
	changes: z
		.array(
			z.strictObject({
				on: DayField.describe('The day of the change.'),
				text: Localized.describe('What was changed.'),
			}),
		)
		.optional()
		.describe('What was corrected or revised after the entry was added, and on which day, the newest last.'),
};

/** One schema a collection; the key is the file's name in src/content/record/. */
export const schemas = {
	sources: source.extend(ledger).meta({
		title: 'Sources',
		description: 'The documents that prove the record, and how each was read.',
	}),
	figures: figure.extend(ledger).meta({
		title: 'Figures',
		description: 'Single numbers: amounts, shares, counts, estimates and answers to polls.',
	}),
	series: series.extend(ledger).meta({
		title: 'Series',
		description: 'Lines of numbers over months or years; the numbers are in their points.',
	}),
	events: event.extend(ledger).meta({
		title: 'Events',
		description: 'What happened on a day, and what is set for a day to come.',
	}),
	measures: measure.extend(ledger).meta({
		title: 'Measures',
		description:
			'Tariffs, counter-tariffs, quotas and bans: one rate of one programme on some goods, from a day until a day.',
	}),
	concerns: concern.extend(ledger).meta({
		title: 'Concerns',
		description: 'What the United States asks of Canada, and what Canada answers.',
	}),
	sectors: sector.extend(ledger).meta({
		title: 'Sectors',
		description: 'The four strategic sectors and the kinds of goods that measures are charged on.',
	}),
	provinces: province.extend(ledger).meta({
		title: 'Provinces',
		description: 'The provinces and territories of Canada: US alcohol in their stores, purchasing rules, trade.',
	}),
	provisions: provision.extend(ledger).meta({
		title: 'Provisions',
		description: 'Articles and annexes of the agreement, in plain words.',
	}),
	parties: party.extend(ledger).meta({
		title: 'Parties',
		description: 'Governments, offices, people in office, political parties and organisations.',
	}),
	positions: position.extend(ledger).meta({
		title: 'Positions',
		description: 'Where a party stood on an issue on a day.',
	}),
	glossary: term.extend(ledger).meta({
		title: 'Glossary',
		description: 'Terms, with the name that each country uses.',
	}),
} as const;

export type Collection = keyof typeof schemas;
export const COLLECTIONS = Object.keys(schemas) as Collection[];

/** What one entry of a collection is called: in columns of tables, and in commands. */
export const ONE: { readonly [C in Collection]: string } = {
	sources: 'source',
	figures: 'figure',
	series: 'series',
	events: 'event',
	measures: 'measure',
	concerns: 'concern',
	sectors: 'sector',
	provinces: 'province',
	provisions: 'provision',
	parties: 'party',
	positions: 'position',
	glossary: 'term',
};

export type Entry<C extends Collection> = z.infer<(typeof schemas)[C]>;
export type Localized = z.infer<typeof Localized>;
export type Claim = z.infer<typeof Claim>;
export type DatedClaim = z.infer<typeof DatedClaim>;
export type Source = Entry<'sources'>;
export type Figure = Entry<'figures'>;
export type Series = Entry<'series'>;
export type RecordEvent = Entry<'events'>;
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
export type Estimated = (typeof ESTIMATES)[number];
export type Track = (typeof TRACKS)[number];
export type Stance = (typeof STANCES)[number];
export type Purchasing = (typeof PURCHASING)[number];
export type Issue = (typeof ISSUES)[number];
export type PositionStance = (typeof POSITION_STANCES)[number];
