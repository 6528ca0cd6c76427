import { pickText, type Locale } from '../../../record/format';
import type { Localized } from '../../../record/schema';

/** A text of the record for use inside a picture; one that falls back to English says so with a short mark. */
export function label(text: Localized, locale: Locale): string {
	const { value, fallback } = pickText(text, locale);
	return fallback ? `${value} [EN]` : value;
}
