import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pagesLoader } from './content/docsLoader';
import words from './content/i18n/en.json';
import { recordLoader } from './content/recordLoader';
import { COLLECTIONS, schemas, type Collection } from './record/schema';

/** The strings of the site. French and Spanish must have every string that English has, or the build fails. */
const ourWords = z.object(
	Object.fromEntries(Object.keys(words).map((key) => [key, z.string().min(1)])) as Record<
		keyof typeof words,
		z.ZodString
	>,
);

/**
 * An entry and its place in the file: Astro keeps entries in the order of their ids, the record in that of its author.
 */
const record = <C extends Collection>(collection: C) =>
	defineCollection({
		loader: recordLoader(collection),
		schema: z.object({ place: z.number().int(), entry: schemas[collection] }),
	});

export const collections = {
	docs: defineCollection({ loader: pagesLoader(), schema: docsSchema() }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: ourWords }) }),
	...(Object.fromEntries(COLLECTIONS.map((collection) => [collection, record(collection)])) as {
		[C in Collection]: ReturnType<typeof record<C>>;
	}),
};
