/** What goes wrong where a Spanish sentence is put together from parts: articles before dates, two full stops, the sign $. */
type Fault = readonly [fault: string, pattern: RegExp];

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';

export const PARTS: readonly Fault[] = [
	['two full stops', /(?<!\.)\.\.(?!\.)(?!\/)/u],
	// A day has an article, "desde el 3 de abril"; a month has none, "desde abril", "de abril a junio".
	[
		'a day without its article',
		new RegExp(`(?:^|[^\\p{L}])(?:[Dd]esde|[Hh]asta|fuente de) \\d{1,2} (?:de )?${MONTH}`, 'u'),
	],
	['an article before a month', new RegExp(`(?:^|[^\\p{L}])(?:[Dd]el|[Aa]l|(?:[Dd]esde|[Hh]asta) el) ${MONTH}`, 'u')],
	['the sign of pesos', /\$(?=\d|\{\{)/u],
	['a verb that does not agree', /(?:^|[^\p{L}\d.,])[01] de \d+ [^.;:]*\p{L}+aban(?!\p{L})/u],
];

/** What a line may not break in the text of a page: a date between day and month, a reference, a number and its unit. */
export const APART: readonly Fault[] = [
	['a plain space between a day and its month', new RegExp(`(?<!\\d)\\d{1,2} de ${MONTH}`, 'u')],
	[
		'a plain space before the number of a reference',
		/(?<!\p{L})(?:artículo|artículos(?= \d+\.)|capítulos?|anexos?|párrafos?|Sección|p\.) \d/iu,
	],
	['a plain space before a unit', /\d (?:%|años?|mes(?:es)?|días?|horas?|mil|millones|dólares|toneladas?)(?!\p{L})/u],
];
