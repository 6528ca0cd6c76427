/** What the loader says of a frame that does not come, by languages; build/code.ts writes it into the loader. */
declare const EMBED_FAILED: { readonly [L in import('../record/format/locale').Locale]: string };

/** The scripts that build/code.ts bundles, as texts. */
declare module 'virtual:embed/frame' {
	const code: string;
	export default code;
}
declare module 'virtual:embed/files' {
	const code: string;
	export default code;
}
declare module 'virtual:embed/loader' {
	const code: string;
	export default code;
}
declare module 'virtual:embed/goods' {
	const code: string;
	export default code;
}
declare module 'virtual:embed/charts' {
	const code: { readonly [id: string]: string };
	export default code;
}
