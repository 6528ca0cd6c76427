/** From the record to what `concern-map` needs: the US concerns and the provisions, goods and provinces they touch. */
import type { Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Stance } from '../../../../record/schema';
import { WEST_TO_EAST } from '../../families/provinces/grid';
import { label } from '../../kit/recordText';

/** What a concern touches. */
export type Touched = 'provision' | 'sector' | 'province';
export type Kind = Touched | 'concern';

export interface Thing {
	id: string;
	kind: Kind;
	name: string;
	/** `3-C`, `19.3`, `13` for a provision, with what it is in `part`; the postal code of a province. */
	tag: string;
	part: 'annex' | 'chapter' | 'article' | null;
	text: string;
	source: { publisher: string; url: string };
}

/** A provision, goods or a province that a concern touches. */
export type TouchedThing = Thing & { kind: Touched };

export interface Concern extends Thing {
	kind: 'concern';
	stance: Stance;
	us: string;
	canada: string;
	/** Ids of what it touches, in the order of the columns. */
	touches: string[];
}

export interface ConcernMapData {
	asOf: Day;
	concerns: Concern[];
	/** Provisions, goods and provinces, in the order of the picture. */
	things: TouchedThing[];
	/** How many provinces and territories there are. */
	provinces: number;
}

const place = (order: string[], id: string) => (order.includes(id) ? order.indexOf(id) : order.length);

/** An annex or a chapter says so itself; a bare number is an article. An article of an annex goes by its own number. */
function tagOf(article: string): Pick<Thing, 'tag' | 'part'> {
	const inner = /Article (\S+)$/.exec(article)?.[1];
	if (inner) return { tag: inner, part: 'article' };
	const [, part, tag] = /^(Annex|Chapter) (.+)$/.exec(article) ?? [];
	if (part && tag) return { tag, part: part === 'Annex' ? 'annex' : 'chapter' };
	return { tag: article, part: 'article' };
}

export function data(record: WholeRecord, locale: Locale): ConcernMapData {
	const sourceOf = (id: string) => {
		const { publisher, url } = record.sourcesOf(id)[0]!;
		return { publisher, url };
	};
	const ordered = record.concerns.toSorted((a, b) => a.order - b.order);
	const named = (key: 'provisions' | 'sectors' | 'provinces') => [
		...new Set(ordered.flatMap((concern) => concern[key])),
	];
	const weight = (id: string) => ordered.filter(({ provinces }) => provinces.includes(id)).length;
	const things: TouchedThing[] = [
		...named('provisions').map((id): TouchedThing => {
			const { article, text, title } = record.get('provisions', id);
			return {
				id,
				kind: 'provision',
				name: label(title, locale),
				...tagOf(article),
				text: label(text, locale),
				source: sourceOf(id),
			};
		}),
		...named('sectors')
			.map((id) => record.get('sectors', id))
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name, summary }): TouchedThing => ({
				id,
				kind: 'sector',
				name: label(name, locale),
				tag: '',
				part: null,
				text: label(summary, locale),
				source: sourceOf(id),
			})),
		...named('provinces')
			.map((id) => record.get('provinces', id))
			// Those that most concerns touch come first.
			.toSorted((a, b) => weight(b.id) - weight(a.id) || place(WEST_TO_EAST, a.code) - place(WEST_TO_EAST, b.code))
			.map(({ id, name, code }): TouchedThing => ({
				id,
				kind: 'province',
				name: label(name, locale),
				tag: code,
				part: null,
				text: '',
				source: sourceOf(id),
			})),
	];
	return {
		asOf: record.asOf,
		things,
		provinces: record.provinces.length,
		concerns: ordered.map(({ id, name, summary, stance, us, canada, provisions, sectors, provinces }): Concern => ({
			id,
			kind: 'concern',
			name: label(name, locale),
			tag: '',
			part: null,
			text: label(summary, locale),
			source: sourceOf(id),
			stance,
			us: label(us.text, locale),
			canada: label(canada.text, locale),
			touches: things
				.filter((thing) => [...provisions, ...sectors, ...provinces].includes(thing.id))
				.map((thing) => thing.id),
		})),
	};
}
