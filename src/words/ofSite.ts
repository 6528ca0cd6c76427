/** Interface strings outside a page: endpoints have no `Astro.locals.t`. */
import type { Locale } from '../record/format';
import { dictionary } from './dictionary';
import { translator, type Translate } from './translate';

/** A translator for a language, of the same strings and with the same keys as `t` on a page. */
export const wordsIn = (locale: Locale): Translate => translator(dictionary(locale));
