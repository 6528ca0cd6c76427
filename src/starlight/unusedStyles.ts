/**
 * Starlight's style sheets for what no page of this site has, which would be a tenth of every page's styles, and a script of
 * its menu that has nothing to do.
 */

/** The classes of those parts. A test of the built site looks for them. */
export const UNUSED_CLASSES = [
	'starlight-aside',
	'sl-badge',
	// What the print sheet speaks of, and print.css of this site does not.
	'sl-banner',
	'sl-link-button',
	'sl-steps',
	'expressive-code',
	// The contents of a page stand over its text here, and not in a column of their own.
	'right-sidebar-container',
];

const UNUSED_SHEETS =
	/[\\/]@astrojs[\\/]starlight[\\/]dist[\\/](?:style[\\/]asides\.css|user-components[\\/]Badge\.astro\?astro&type=style)/;
/** Keeps which groups of Starlight’s menu are open; Sidebar.astro of this site has it otherwise. */
const MENU_STATE = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]components-internals[\\/]SidebarPersistState\.js/;
/** Starlight’s colours and shadows: src/styles/tokens.css has all that are used. */
const PROPS = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]style[\\/]props\.css$/;
const COLOUR = /--sl-(?:color|hue|shadow)-[\w-]+:[^;]*;/g;
const COLUMNS = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]components[\\/]TwoColumnContent\.astro\?astro&type=style/;
const SECOND_COLUMN = /(?:\.right-sidebar|:global\(\[data-has-sidebar\]\[data-has-toc\]\))[^{}]*\{[^{}]*\}/g;
const PRINT = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]style[\\/]print\.css\?url/;

/**
 * Vite plugins that empty those sheets and that script, and that put the print sheet of this site, which has what it needs of
 * Starlight's, in the place of Starlight's. Their filters spare the bundler a call for every other module.
 */
export const withoutUnusedStyles = () => [
	{
		name: 'without-unused-styles',
		enforce: 'pre' as const,
		transform: { filter: { id: UNUSED_SHEETS }, handler: () => '' },
	},
	{
		name: 'colours-of-this-site',
		enforce: 'pre' as const,
		transform: { filter: { id: PROPS }, handler: (css: string) => css.replace(COLOUR, '') },
	},
	{
		name: 'without-second-column',
		enforce: 'pre' as const,
		transform: { filter: { id: COLUMNS }, handler: (css: string) => css.replace(SECOND_COLUMN, '') },
	},
	{
		name: 'without-menu-state',
		enforce: 'pre' as const,
		load: { filter: { id: MENU_STATE }, handler: () => 'export {};' },
	},
	{
		name: 'one-print-sheet',
		enforce: 'pre' as const,
		load: {
			filter: { id: PRINT },
			handler: () => "export { default } from '/src/styles/print.css?url&no-inline';",
		},
	},
];
