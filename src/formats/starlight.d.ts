/** The part of Starlight’s options that llms.txt reads: the menu of astro.config.mjs. */
declare module 'virtual:starlight/user-config' {
	interface Link {
		label: string;
		slug: string;
	}
	interface Group {
		label: string;
		/** Its name in the languages besides English. */
		translations: { [locale: string]: string };
		items: Link[];
	}
	const config: { sidebar: Group[] };
	export default config;
}
