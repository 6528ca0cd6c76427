/** What each collection holds: the schemas of its entries, with its title and description for readers of its files. */
import type { z } from 'zod';
import { concern } from './concern';
import { condition } from './condition';
import { day } from './day';
import { decision } from './decision';
import { event } from './event';
import { entryHistory } from './fields';
import { figure } from './figure';
import { goods } from './goods';
import { measure } from './measure';
import type { Collection } from './names';
import { party } from './party';
import { position } from './position';
import { programme } from './programme';
import { province } from './province';
import { provision } from './provision';
import { sector } from './sector';
import { series } from './series';
import { source } from './source';
import { term } from './term';

/** The schema of the entries of each collection. */
export const schemas = {
	sources: source.extend(entryHistory).meta({
		title: 'Sources',
		description: 'The documents that prove the record, and how each was read.',
	}),
	figures: figure.extend(entryHistory).meta({
		title: 'Figures',
		description: 'Single numbers: amounts, shares, counts, estimates and answers to polls.',
	}),
	series: series.extend(entryHistory).meta({
		title: 'Series',
		description: 'Lines of numbers over months or years; the numbers are in their points.',
	}),
	events: event.extend(entryHistory).meta({
		title: 'Events',
		description: 'What happened on a day, and what is set for a day to come.',
	}),
	days: day.extend(entryHistory).meta({
		title: 'Days',
		description: 'The days on which the matter turned: what each side said, what led to them and what followed.',
	}),
	decisions: decision.extend(entryHistory).meta({
		title: 'Decisions',
		description: 'What the Parties decided under Articles 34.6 and 34.7: joint reviews, extensions, withdrawals.',
	}),
	programmes: programme.extend(entryHistory).meta({
		title: 'Programmes',
		description: 'What measures belong to: one legal ground, whose measures follow one another and never add up.',
	}),
	measures: measure.extend(entryHistory).meta({
		title: 'Measures',
		description:
			'Tariffs, counter-tariffs, quotas and bans: one rate of one programme on some goods, from a day until a day.',
	}),
	conditions: condition.extend(entryHistory).meta({
		title: 'Conditions',
		description:
			'What the law asks of a good before a row of a tariff line applies to it, or another rate does: a share of metal, a use, a maker.',
	}),
	concerns: concern.extend(entryHistory).meta({
		title: 'Concerns',
		description: 'What the United States asks of Canada, and what Canada answers.',
	}),
	sectors: sector.extend(entryHistory).meta({
		title: 'Sectors',
		description: 'The four strategic sectors and the kinds of goods that measures are charged on.',
	}),
	goods: goods.extend(entryHistory).meta({
		title: 'Goods',
		description: 'Goods whose trade the record holds, with their customs codes, figures and series.',
	}),
	provinces: province.extend(entryHistory).meta({
		title: 'Provinces',
		description: 'The provinces and territories of Canada: US alcohol in their stores, purchasing rules, trade.',
	}),
	provisions: provision.extend(entryHistory).meta({
		title: 'Provisions',
		description: 'Articles and annexes of the agreement, in plain words.',
	}),
	parties: party.extend(entryHistory).meta({
		title: 'Parties',
		description: 'Governments, offices, people in office, political parties and organisations.',
	}),
	positions: position.extend(entryHistory).meta({
		title: 'Positions',
		description: 'Where a party stood on an issue on a day.',
	}),
	glossary: term.extend(entryHistory).meta({
		title: 'Glossary',
		description: 'Terms, with the name that each country uses.',
	}),
} as const satisfies { [C in Collection]: z.ZodObject };

/** An entry of a collection. */
export type Entry<C extends Collection> = z.infer<(typeof schemas)[C]>;

export type Source = Entry<'sources'>;
export type Figure = Entry<'figures'>;
export type Series = Entry<'series'>;
export type RecordEvent = Entry<'events'>;
export type RecordDay = Entry<'days'>;
export type RecordDecision = Entry<'decisions'>;
export type Programme = Entry<'programmes'>;
export type Measure = Entry<'measures'>;
export type Condition = Entry<'conditions'>;
export type Concern = Entry<'concerns'>;
export type Sector = Entry<'sectors'>;
export type Goods = Entry<'goods'>;
export type Province = Entry<'provinces'>;
export type Provision = Entry<'provisions'>;
export type Party = Entry<'parties'>;
export type Position = Entry<'positions'>;
export type Term = Entry<'glossary'>;
