/** Starlight's style sheets for what no page of this site has: they would be a fifteenth of every page's styles. */

/** The classes of those parts. A test of the built site looks for them. */
export const UNUSED_CLASSES = ['starlight-aside', 'sl-badge'];

const UNUSED_SHEETS =
	/[\\/]@astrojs[\\/]starlight[\\/]dist[\\/](?:style[\\/]asides\.css|user-components[\\/]Badge\.astro\?astro&type=style)/;

/** A Vite plugin that empties those sheets. Its filter spares the bundler a call for every other module. */
export const withoutUnusedStyles = () => ({
	name: 'without-unused-styles',
	enforce: 'pre' as const,
	transform: { filter: { id: UNUSED_SHEETS }, handler: () => '' },
});
