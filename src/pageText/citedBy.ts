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
	/** Its marks in their order: ids of sources and of entries, with space between those of one mark. */
	marks: readonly string[];
	/** Marks that it has after the text inside it and after everything else on the page. */
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
const markOf = ({ sources }: { readonly sources: readonly string[] }) => sources.join(' ');
const idOfEach = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** Components that are not here cite nothing, or are charts, which print their own sources. */
export const CITED_BY: { readonly [component: string]: CitedBy } = {
	AlcoholTable: (_, { provinces }) => ({
		prints: provinces,
		marks: provinces.flatMap(({ alcohol }) => alcohol).map(markOf),
	}),
	Changes: (tag, record) => ({ marks: idOfEach(namedChanges(record, attributeOf(tag, 'part'))) }),
	Cite: (tag) => ({ marks: [idOf(tag)] }),
	DayEvents(tag, record) {
		const { events, told } = turningPointOn(record, attributeOf(tag, 'day'));
		return { marks: idOfEach([...eventsNamed(record, told?.before ?? []), ...events]) };
	},
	DayInShort: (tag, record) => ({ marks: [dayInShort(record, attributeOf(tag, 'day')).id] }),
	DaySides(tag, record) {
		const { told } = turningPointOn(record, attributeOf(tag, 'day'));
		return { marks: [told?.us, told?.canada, told?.mexico].flatMap((side) => (side ? [markOf(side)] : [])) };
	},
	EventList: (tag, record) => ({
		marks: idOfEach(eventsTold(record, yearNamed(record, attributeOf(tag, 'year')), attributeOf(tag, 'part'))),
	}),
	Figure(tag, record) {
		const figure = record.get('figures', idOf(tag));
		return { figure, marks: [figure.id, ...figure.others.map(markOf)] };
	},
	Front: (tag, record) => ({ marks: [], last: idOfEach(nextDates(record, idsIn(attributeOf(tag, 'next')))) }),
	Glossary: (_, record) => ({ marks: idOfEach(termsIn(record, 'en')) }),
	NextDates: (tag, record) => ({ marks: idOfEach(nextDates(record, idsIn(attributeOf(tag, 'only')))) }),
	PeopleTable: (tag) => ({ marks: idsIn(attributeOf(tag, 'ids')) }),
	Positions(tag, record) {
		const concern = record.get('concerns', attributeOf(tag, 'concern') ?? '');
		const stance = [...concern.stanceFrom, ...concern.stanceEvents].join(' ');
		const marks = [markOf(concern.us), markOf(concern.canada), stance, ...concern.history.map(markOf)];
		return { prints: [concern], marks };
	},
	ProvinceInShort: (tag, record) => ({ marks: citedInShort(record, idOf(tag)) }),
	ProvinceList: (_, record) => ({ prints: record.provinces, marks: citedByProvinces(record) }),
	ProvincePage: (tag, record) => ({
		prints: [record.get('provinces', idOf(tag))],
		marks: citedByProvince(record, idOf(tag)),
	}),
	Provision: (tag, record) => ({ marks: [record.get('provisions', idOf(tag)).id] }),
	Rate(tag, record) {
		const measure = record.get('measures', idOf(tag));
		return { measure, marks: [measure.id] };
	},
	SeriesTable: (tag) => ({ marks: idsIn(attributeOf(tag, 'ids')) }),
	TariffTable: (tag, record) => ({
		marks: duties(record, attributeOf(tag, 'sector'), attributeOf(tag, 'by')).flatMap(({ measures, onPart }) => [
			...measures,
			...onPart.map(({ id }) => id),
		]),
	}),
	TurningPoints: (_, record) => ({
		marks: idOfEach(
			turningPoints(record)
				.map(({ day }) => dayInShort(record, day))
				.toReversed(),
		),
	}),
	YearInShort: (tag, record) => ({
		marks: [idOfEach(endsOf(record, yearNamed(record, attributeOf(tag, 'year')))).join(' ')],
	}),
};
