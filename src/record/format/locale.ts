/** The languages of the site. Every text has English. */
export const LOCALES = ['en', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** The variety of each language in which the site is written: Canadian English and French, Mexican Spanish. */
export const TAGS: { readonly [L in Locale]: string } = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' };

/** The word between the two ends of a range. */
export const TO: { readonly [L in Locale]: string } = { en: 'to', fr: 'à', es: 'a' };
