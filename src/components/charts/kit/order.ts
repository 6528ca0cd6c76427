/**
 * Orders of days and other plain texts by their letters’ codes. To start `localeCompare`, which knows the order of each
 * language, takes a browser longer than to draw a chart; those of d3 come with all of its searching.
 */

export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const descending = (a: string, b: string): number => ascending(b, a);
