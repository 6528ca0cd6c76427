/**
 * What each component that an author can write takes from the record, for the list of sources at the end of its page.
 */
import { namedChanges } from '../lists/changes';
import { nextDates } from '../lists/dates';
import { duties } from '../lists/duties';
import { endsOf, eventsTold, yearNamed } from '../lists/events';
import { termsIn } from '../lists/glossary';
import { citedByProvince, citedByProvinces, citedInShort } from '../lists/provinces';
import { dayInShort, eventsNamed, turningPointOn, turningPoints } from '../lists/turningPoints';
import type { WholeRecord } from '../record/record';
import type { Collection, Entry, Figure, Measure } from '../record/schema';
import { attributeOf, idsIn, type Tag } from './mdx';

/** What a component takes from the record. */
export interface Cited {
	/** Ids of sources and of entries, in the order in which the component cites them. */
	ids: readonly string[];
	/** Ids that it cites after the text inside it and after everything else on the page. */
	last?: readonly string[];
	/** A figure whose value it prints. */
	figure?: Figure;
	/** A measure whose rate it prints. */
	measure?: Measure;
	/** Entries that it prints without citing all that proves them. */
	prints?: readonly Entry<Collection>[];
}

type CitedBy = (tag: Tag, record: WholeRecord) => Cited;

const idOf = (tag: Tag): string => attributeOf(tag, 'id') ?? '';
const idOfEach = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** Components that are not here cite nothing, or are charts, which print their own sources. */
export const CITED_BY: { readonly [component: string]: CitedBy } = {
	AlcoholTable: (_, { provinces }) => ({
		prints: provinces,
		ids: provinces.flatMap(({ alcohol }) => alcohol).flatMap(({ sources }) => sources),
	}),
	Changes: (tag, record) => ({ ids: idOfEach(namedChanges(record, attributeOf(tag, 'part'))) }),
	Cite: (tag) => ({ ids: idsIn(idOf(tag)) }),
	DayEvents(tag, record) {
		const { events, told } = turningPointOn(record, attributeOf(tag, 'day'));
		return { ids: idOfEach([...eventsNamed(record, told?.before ?? []), ...events]) };
	},
	DayInShort: (tag, record) => ({ ids: [dayInShort(record, attributeOf(tag, 'day')).id] }),
	DaySides(tag, record) {
		const { told } = turningPointOn(record, attributeOf(tag, 'day'));
		return { ids: [told?.us, told?.canada, told?.mexico].flatMap((side) => side?.sources ?? []) };
	},
	EventList: (tag, record) => ({
		ids: idOfEach(eventsTold(record, yearNamed(record, attributeOf(tag, 'year')), attributeOf(tag, 'part'))),
	}),
	Figure(tag, record) {
		const figure = record.get('figures', idOf(tag));
		return { figure, ids: [...figure.sources, ...figure.others.flatMap(({ sources }) => sources)] };
	},
	Front: (tag, record) => ({ ids: [], last: idOfEach(nextDates(record, idsIn(attributeOf(tag, 'next')))) }),
	Glossary: (_, record) => ({ ids: idOfEach(termsIn(record, 'en')) }),
	NextDates: (tag, record) => ({ ids: idOfEach(nextDates(record, idsIn(attributeOf(tag, 'only')))) }),
	PeopleTable: (tag) => ({ ids: idsIn(attributeOf(tag, 'ids')) }),
	Positions(tag, record) {
		const concern = record.get('concerns', attributeOf(tag, 'concern') ?? '');
		const sides = [concern.us, concern.canada].flatMap(({ sources }) => sources);
		const history = concern.history.flatMap(({ sources }) => sources);
		return { prints: [concern], ids: [...sides, ...concern.stanceFrom, ...concern.stanceEvents, ...history] };
	},
	ProvinceInShort: (tag, record) => ({ ids: citedInShort(record, idOf(tag)) }),
	ProvinceList: (_, record) => ({ prints: record.provinces, ids: citedByProvinces(record) }),
	ProvincePage: (tag, record) => ({
		prints: [record.get('provinces', idOf(tag))],
		ids: citedByProvince(record, idOf(tag)),
	}),
	Provision: (tag, record) => ({ ids: [record.get('provisions', idOf(tag)).id] }),
	Rate(tag, record) {
		const measure = record.get('measures', idOf(tag));
		return { measure, ids: [measure.id] };
	},
	SeriesTable: (tag) => ({ ids: idsIn(attributeOf(tag, 'ids')) }),
	TariffTable: (tag, record) => ({
		ids: duties(record, attributeOf(tag, 'sector'), attributeOf(tag, 'by')).flatMap(({ measures, onPart }) => [
			...measures,
			...onPart.map(({ id }) => id),
		]),
	}),
	TurningPoints: (_, record) => ({
		ids: idOfEach(
			turningPoints(record)
				.map(({ day }) => dayInShort(record, day))
				.toReversed(),
		),
	}),
	YearInShort: (tag, record) => ({ ids: idOfEach(endsOf(record, yearNamed(record, attributeOf(tag, 'year')))) }),
};
