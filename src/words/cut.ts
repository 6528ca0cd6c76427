/** What a reader typed, or an address asked for, as a message can repeat it. */

/** The most characters that a message repeats. */
const LONGEST = 40;

/** What is not shown, or changes how the words of the message are shown. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text of a reader in one line, without what cannot be seen, and cut with an ellipsis where it is long. */
export const cut = (text: string): string => cutTo(text, LONGEST);

/** The same, with `longest` characters at most. */
export function cutTo(text: string, longest: number): string {
	const letters = [
		...text
			.slice(0, longest * 8)
			.replace(UNSEEN, ' ')
			.trim(),
	];
	const isWhole = letters.length <= longest && text.length <= longest * 8;
	return isWhole ? letters.join('') : `${letters.slice(0, longest).join('')}…`;
}
