/**
 * Numbers, money, dates and names in the reader's language.
 *
 * A page prints a figure at build time and a chart prints it again in the browser, so both must print the same. `Intl`
 * therefore only groups digits and joins lists, which every engine does alike; words (billion, juillet, dólares) come
 * from tables, because the compact and month forms of `Intl` change from one ICU release to the next.
 */
export { LOCALES, TAGS, type Locale } from './locale';
export { formatNumber, formatPercent, NBSP } from './number';
export { formatFigure, formatMoney, type Quantity } from './figure';
export { formatRate } from './rate';
export { formatMonth, formatPeriod, formatSpan, formatWhen } from './date';
export { capital, colon, formatList, pickText, stopped, uncapital } from './text';
