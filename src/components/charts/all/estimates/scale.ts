/** Short forms of numbers. */
import { formatFigure, formatMoney, formatNumber, type Locale } from '../../../../record/format';
import type { Unit } from '../../../../record/schema';

/** A number as it stands in the picture, where the unit is said elsewhere. */
export function shortValue(value: number, unit: Unit, locale: Locale): string {
	if (unit === 'percentage-points') return formatNumber(value, locale);
	if (unit !== 'usd' && unit !== 'cad') return formatFigure({ value, unit }, locale);
	// "Dólares canadienses" would fill the column; Mexico writes the English signs too.
	return formatMoney(value, unit, locale === 'es' ? 'en' : locale);
}
