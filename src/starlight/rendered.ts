/**
 * Tells the search index which pages have been rendered. The pages and the integration that makes the index run in one
 * process but not from one bundle, so they meet in a global.
 */

const KEY: unique symbol = Symbol.for('joint-review.rendered') as never;
const shared = globalThis as { [KEY]?: (path: string) => void };

/** Calls `listen` with the path of each page of the build when its rendering begins: `/tariffs/`. */
export function onRendering(listen: (path: string) => void): void {
	shared[KEY] = listen;
}

/** Says that the rendering of a page begins. */
export const beginsRendering = (path: string): void => shared[KEY]?.(path);
