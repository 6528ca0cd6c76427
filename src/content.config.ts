import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pagesLoader } from './content/docsLoader';
import words from './content/i18n/en.json';
import { isDay } from './record/days';

/** The strings of the site. French and Spanish must have every string that English has, or the build fails. */
const ourWords = z.object(
	Object.fromEntries(Object.keys(words).map((key) => [key, z.string().min(1)])) as Record<
		keyof typeof words,
		z.ZodString
	>,
);

/** What a translated page was made from: see pageText/translation.ts. */
const translatedFrom = z.strictObject({
	digest: z.string().regex(/^[0-9a-f]{12}$/, 'is written by npm run pages:translated'),
	on: z.string().refine(isDay, "must be a day that exists, in quotes: '2027-07-01'"),
});

export const collections = {
	docs: defineCollection({
		loader: pagesLoader(),
		schema: docsSchema({ extend: z.object({ english: translatedFrom.optional() }) }),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: ourWords }) }),
};
