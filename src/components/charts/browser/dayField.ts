/** A field in which a reader types a day. */
// The file itself: what else its folder has is for charts, and would come with it.
import { formatWhen } from '../../../record/format/date';
import type { Context } from '../contract';

/** Whether a field asks for a day. */
export const isDayField = (field: EventTarget | null): field is HTMLInputElement =>
	field instanceof HTMLInputElement && field.type === 'date';

/**
 * Whether the day in a field is whole and within its bounds. While a day is typed, the field holds nothing, or a day of
 * the year 0002: a reader who is not done is neither corrected nor told anything.
 */
export const isWhole = (field: HTMLInputElement): boolean => field.value !== '' && field.validity.valid;

/** What a reader is told who leaves a field with a day that cannot be chosen: its bounds, in a sentence. */
export const dayRange = ({ max, min }: Pick<HTMLInputElement, 'max' | 'min'>, { locale, t }: Context): string =>
	t('chart.common.day-range', { first: formatWhen(min, locale), last: formatWhen(max, locale) });
