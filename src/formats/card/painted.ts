/**
 * Cards that are painted while the build goes on to the next pages. The pages ask for them, and an integration of the
 * build writes them when they are done. Both run in one process but not from one bundle, so they meet in a global.
 */

/** What came of a card: its picture, or why there is none. */
export type Painted = { picture: Buffer; trouble?: string | undefined } | { error: Error };

const KEY: unique symbol = Symbol.for('joint-review.cards') as never;
const shared = globalThis as { [KEY]?: Map<string, Promise<Painted>> };

/** Cards by their path from the site's root: `/cards/tariffs.png`. */
export const paintedCards = (): Map<string, Promise<Painted>> => (shared[KEY] ??= new Map());
