/** What is wrong with a French text, as a person would mark it: its typography, and sentences put together from parts. */
type Fault = readonly [fault: string, pattern: RegExp];

/** Typography of Canada’s public service. */
export const TYPOGRAPHY: readonly Fault[] = [
	['a plain space, or none, before » or %', /[^\u00A0](?=»)|[ \d}](?=%)/],
	['a plain space before a colon or $', / (?=:)|(?<=[\d}]) (?=\$)/],
	['a plain space between thousands', /(?<![\d,])\d{1,3} \d{3}(?!\d)/],
	['a plain space, or none, after «', /«(?!\u00A0)/],
	['a space before ; ! or ?', /[ \u00A0](?=[;!?](?!\w))/],
	['a straight apostrophe', /\p{L}'\p{L}/u],
	['a plain space after M., MM. or Mme', /(?<!\p{L})(?:MM?\.|Mme) (?=\p{Lu})/u],
	['a plain space before a unit of bytes', /(?<=[\d}]) (?=[kM]o\b)/],
	['a wrong ordinal', /\d(?:ème|ière|ère|nd)\b/],
];

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** What only shows when a sentence is put together from words of the interface and of the record. */
export const ASSEMBLED: readonly Fault[] = [
	['a colon without a no-break space', /(?<=[\p{L}\d)%$.])(?<!https?)(?<!\d):(?= )|(?<=\d): /u],
	['two full stops', /(?<!\.)\.\.(?!\.)/],
	['a plural after 0 or 1', /(?<![\d,.\u00A0–-])[01][ \u00A0](?!(?:des|sous|mois|fois|pays|dans|plus)\b)\p{Ll}+s\b/u],
	['an article before a month without a day', new RegExp(`(?<!\\p{L})(?:du|le|au) (?:${MONTHS}) \\d{4}`, 'u')],
	['a word that should elide', /(?<!\p{L})(?:de|que|le|jusque) (?:août|avril|octobre|environ)(?!\p{L})/iu],
	['“de le”, “de les”, “à le” or “à les”', /(?<!\p{L})(?:de|à) les?(?= \p{Lu})/u],
	['“depuis” before a day without its article', /(?<!\p{L})depuis \d{1,2}(?:er)? \p{L}/iu],
];

/** What a line may not break in the text of a page: a date between day and month, a reference, a number and its unit. */
export const APART: readonly Fault[] = [
	['a plain space between a day and its month', new RegExp(`\\d(?:er)? (?:${MONTHS})(?!\\p{L})`, 'u')],
	[
		'a plain space before the number of a reference',
		/(?<!\p{L})(?:articles?|chapitres?|annexes?|paragraphes?|p\.|nos?) \d/iu,
	],
	[
		'a plain space before a unit',
		/\d (?:%|\$|ans?|mois|jours?|heures?|millions?|milliards?|dollars?|tonnes?|[MG]\$)(?!\p{L})/u,
	],
];
