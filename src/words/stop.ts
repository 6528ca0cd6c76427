/** The full stop behind a name or a text of the record, which may end in one: `EE. UU.`. */

/** The stop that a text needs behind it. */
export const stopAfter = (text: string): '' | '.' => (/[.!?…]$/.test(text) ? '' : '.');

/** A text with one full stop. */
export const stopped = (text: string): string => text + stopAfter(text);

/** A text without its full stop, for the middle of a sentence; an abbreviation keeps its own. */
export const unstopped = (text: string): string => text.replace(/(?<!UU)\.$/, '');
