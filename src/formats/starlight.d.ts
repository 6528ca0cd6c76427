/** The part of Starlight’s resolved options that llms.txt reads: the menu, as astro.config.mjs has it. */
declare module 'virtual:starlight/user-config' {
	interface Link {
		label: string;
		slug: string;
	}
	interface Group {
		label: string;
		items: Link[];
	}
	const config: { sidebar: Group[] };
	export default config;
}
