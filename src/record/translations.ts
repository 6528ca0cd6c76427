/** The texts of the record in their languages: where each stands, and which lack one. */
import type { Locale } from './format/locale';
import type { WholeRecord } from './record';
import type { Collection, Localized } from './schema';
import { COLLECTIONS } from './schema/names';

/** A text of the record and its place: `events`, `review-2026-07-01`, `text`. */
export interface PlacedText {
	readonly collection: Collection;
	readonly id: string;
	/** The way to it inside the entry, by fields and numbers of items from 0: `originating.unknown`, `changes.0.text`. */
	readonly field: string;
	readonly text: Localized;
}

const isText = (value: object): value is Localized => 'en' in value && typeof value.en === 'string';

function* textsIn(value: unknown, field: readonly string[]): Iterable<[field: string, text: Localized]> {
	if (typeof value !== 'object' || value === null) return;
	if (isText(value)) yield [field.join('.'), value];
	else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...field, key]);
}

/** Every text of the record that is written in languages, in the order of collections and entries. */
export const placedTexts = (record: WholeRecord): PlacedText[] =>
	COLLECTIONS.flatMap((collection) =>
		record[collection].flatMap((entry) =>
			[...textsIn(entry, [])].map(([field, text]) => ({ collection, id: entry.id, field, text })),
		),
	);

/** The texts that readers of one language are shown in English. */
export const textsLacking = (record: WholeRecord, locale: Locale): PlacedText[] =>
	placedTexts(record).filter(({ text }) => text[locale] === undefined);
