/** Phrases that several sentences of `review-paths` use. */
import { formatList, formatNumber } from '../../../../record/format';
import type { PartyId } from '../../../../record/review';
import type { Context } from '../../contract';

/** `Canada, the United States and Mexico`, with the articles a sentence needs. */
export const partyList = (parties: readonly PartyId[], { t, locale }: Context): string =>
	formatList(
		parties.map((party) => t(`chart.review-paths.the.${party}`)),
		locale,
	);

/** `10 years`; a part of a year is given to one decimal. */
export function yearsText(years: number, { t, locale }: Context): string {
	// French counts less than two as one.
	const one = locale === 'fr' ? years < 2 : years === 1;
	return t(`chart.review-paths.years.${one ? 'one' : 'many'}`, { years: formatNumber(years, locale, 1) });
}
