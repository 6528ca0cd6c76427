/** Whose voice or wish a question is about: who speaks to a country is not of it. */
import type { Shown } from './files';
import type { FoundUnit } from './rank';
import type { Reader } from './words';

/** The stems of the three countries. */
const countriesOf = (reader: Reader): ReadonlySet<string> =>
	new Set(reader.read('Canada US Mexico', 'en').map(({ stem }) => stem));

/**
 * Whether a thing is of one of the countries that are asked for, if any is.
 * @param isIts whether it is of the country that is asked for so
 */
export function isOfCountry(units: readonly FoundUnit[], isIts: (unit: FoundUnit) => boolean, reader: Reader): boolean {
	const countries = countriesOf(reader);
	const named = units.filter(({ unit }) => unit.variants[0]!.stems.every((stem) => countries.has(stem)));
	return named.length === 0 || named.some(isIts);
}

/**
 * Whether a title names the countries that a query names, in its order, and more after them at most: what Canada wants of
 * the United States is not what they want of Canada.
 */
export function namesSame([title, , , , spoken]: Shown, units: readonly FoundUnit[], reader: Reader): boolean {
	const countries = countriesOf(reader);
	const named = (stems: readonly string[]) => stems.filter((stem) => countries.has(stem));
	const asked = named(units.flatMap(({ unit }) => unit.variants[0]!.stems));
	const told = named(reader.read(title, spoken || undefined).map(({ stem }) => stem));
	return asked.every((country, at) => told[at] === country);
}
