/** Names that are cut behind a word: apart from `cut`, which every chart has. */

/** A text that is cut with an ellipsis behind a whole word, with `longest` characters at most before it. */
export function cutAtWord(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const end = text.lastIndexOf(' ', longest);
	return `${text.slice(0, end > 0 ? end : longest).replace(/[\s,;:(]+$/, '')}…`;
}
