/** Packages without types of their own: what the tools use of them. */
declare module 'subset-font' {
	/** The font with these characters alone, in another format; what it does not name is kept or left out as it thinks fit. */
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: {
			targetFormat: 'sfnt' | 'woff' | 'woff2';
			/** The features of OpenType that stay, by their tags. */
			keepFeatures?: string[];
			/** The names in the font that stay besides the usual ones, by their numbers. */
			preserveNameIds?: number[];
		},
	): Promise<Buffer>;
}
