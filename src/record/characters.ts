/** Characters, for messages about them. It imports nothing: astro.config.mjs reads the record before the build, too. */

/** The name of a character by its number, `U+202E`. */
export const codeOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
