/**
 * The cards, and the pictures of charts, that are painted while the build goes on to the next pages. The pages ask for them, and an integration of the
 * build waits for them and writes them. Both run in one process but not from one bundle, so they meet in a global.
 */

/** What came of a picture: its picture, or why there is none. */
export type Painted = { picture: Buffer; trouble?: string | undefined } | { error: Error };

/** Pictures by their path from the site's root: `/cards/tariffs.png`, `/charts/timeline/en.png`. */
export type Cards = Map<string, Promise<Painted>>;

const KEY: unique symbol = Symbol.for('joint-review.cards') as never;
const shared = globalThis as { [KEY]?: Cards };

/** Begins a build, whose pages will ask for cards. */
export const collectCards = (): Cards => (shared[KEY] = new Map());

/** The cards asked for in this build. There are none in development, where a card is painted when it is looked at. */
export const askedCards = (): Cards | undefined => shared[KEY];
