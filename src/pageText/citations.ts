/** What a page rests on: read from its text before it is drawn, so that a citation knows its number. */
import { duties } from '../lists/duties';
import type { WholeRecord } from '../record/record';
import type { Collection, Entry, Figure, Measure, Source } from '../record/schema';
import { namedChanges } from '../lists/changes';
import { eventsOf, yearNamed } from '../lists/events';
import { termsIn } from '../lists/glossary';
import { attribute, COMMENT } from './tags';
import { citedByProvinces } from '../lists/provinces';

export interface Citations {
	/** Every source the page names, in order of first appearance: the first is number 1. */
	readonly sources: readonly Source[];
	/** Every number of the record the page prints, in order of first appearance. */
	readonly figures: readonly Figure[];
	/** Every measure whose rate the page prints, in order of first appearance. */
	readonly measures: readonly Measure[];
	/**
	 * Every entry the page rests on: what its text and its tables name, and the sources that prove it. Charts, which draw
	 * on whole collections, have their own source lines and are not counted.
	 */
	readonly facts: readonly Entry<Collection>[];
	/** The number of a source on this page. Throws when the page does not name it. */
	number(source: string): number;
}

const TAG =
	/<(Cite|Figure|Rate|Positions|Provision|AlcoholTable|TariffTable|NextDates|Front|Changes|EventList|PeopleTable|Glossary|ProvinceList|SeriesTable)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** The ids in an attribute that may hold several, with space between. */
export const idsOf = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/**
 * What a page cites, from its raw text.
 * @param body the MDX of the page
 * @param page how messages name the page
 * @throws naming page and id, when the record does not have the id
 */
export function citationsOf(body: string, record: WholeRecord, page = 'a page'): Citations {
	const sources = new Map<string, Source>();
	const figures = new Map<string, Figure>();
	const measures = new Map<string, Measure>();
	const facts = new Map<string, Entry<Collection>>();
	const rest = (...entries: Entry<Collection>[]) => {
		for (const entry of entries) facts.set(entry.id, entry);
	};
	const cite = (ids: readonly string[]) => {
		for (const id of ids) {
			for (const source of record.sourcesOf(id)) {
				sources.set(source.id, source);
				rest(source);
			}
			rest(record.find(id)!.entry);
		}
	};
	const last: string[] = [];
	for (const [, tag, attributes = ''] of body.replace(COMMENT, '').matchAll(TAG)) {
		const id = attribute(attributes, 'id') ?? '';
		try {
			switch (tag) {
				case 'Cite':
					cite(idsOf(id));
					break;
				case 'Figure': {
					const figure = record.get('figures', id);
					figures.set(id, figure);
					rest(figure);
					cite([...figure.sources, ...figure.others.flatMap((other) => other.sources)]);
					break;
				}
				case 'Rate':
					measures.set(id, record.get('measures', id));
					cite([id]);
					break;
				case 'Provision':
					cite([record.get('provisions', id).id]);
					break;
				case 'Positions': {
					const concern = record.get('concerns', attribute(attributes, 'concern') ?? '');
					rest(concern);
					cite([concern.us, concern.canada, ...concern.history].flatMap((claim) => claim.sources));
					break;
				}
				case 'AlcoholTable':
					rest(...record.provinces);
					cite(record.provinces.flatMap((province) => province.alcohol).flatMap((status) => status.sources));
					break;
				case 'ProvinceList':
					rest(...record.provinces);
					cite(citedByProvinces(record));
					break;
				case 'SeriesTable':
					cite(idsOf(attribute(attributes, 'ids')));
					break;
				case 'TariffTable':
					cite(
						duties(record, attribute(attributes, 'sector'), attribute(attributes, 'by')).flatMap((row) => row.measures),
					);
					break;
				case 'NextDates':
					cite(nextDates(record, attribute(attributes, 'only')).map((event) => event.id));
					break;
				case 'EventList':
					cite(eventsOf(record, yearNamed(attribute(attributes, 'year'))).map((event) => event.id));
					break;
				case 'PeopleTable':
					cite(idsOf(attribute(attributes, 'ids')));
					break;
				case 'Glossary':
					cite(termsIn(record, 'en').map((term) => term.id));
					break;
				case 'Changes':
					cite(namedChanges(record).map((change) => change.id));
					break;
				case 'Front':
					// Its dates stand after the text inside it.
					last.push(...nextDates(record, attribute(attributes, 'next')).map((event) => event.id));
			}
		} catch (error) {
			throw new Error(`${page}, <${tag}>: ${(error as Error).message}`, { cause: error });
		}
	}
	cite(last);
	const order = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
	return {
		sources: [...sources.values()],
		figures: [...figures.values()],
		measures: [...measures.values()],
		facts: [...facts.values()],
		number(source) {
			const number = order.get(source);
			if (number === undefined)
				throw new Error(
					`${page} cites "${source}", which its own text does not name: citations are numbered from the text of the page.`,
				);
			return number;
		},
	};
}

// What a page rests on is asked by its components, its foot and its head, and for every language it stands in.
const known = new WeakMap<WholeRecord, Map<string, Citations>>();

/** What a page of the docs cites, read once a record. Throws as `citationsOf` does. */
export function citationsIn(
	{ id, body = '', filePath = id }: { id: string; body?: string | undefined; filePath?: string | undefined },
	record: WholeRecord,
): Citations {
	const pages = known.get(record) ?? new Map<string, Citations>();
	known.set(record, pages);
	const cited = pages.get(id) ?? citationsOf(body, record, filePath);
	pages.set(id, cited);
	return cited;
}

/** The events still ahead on the record's last day, soonest first; `only` keeps the ids it names. */
export function nextDates(record: WholeRecord, only?: string) {
	const wanted = idsOf(only);
	const ahead = record.events.filter((event) => event.status === 'scheduled');
	for (const id of wanted)
		if (!ahead.some((event) => event.id === id)) throw new Error(`The record has no scheduled event "${id}".`);
	return ahead
		.filter((event) => wanted.length === 0 || wanted.includes(event.id))
		.toSorted((a, b) => a.date.localeCompare(b.date));
}
