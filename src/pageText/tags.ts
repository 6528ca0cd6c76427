/** How the text of a page is read before it is drawn: its comments, and what its tags are given. */

export const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

/** The text of an attribute: `id="a"`, `id='a'` or `id={"a"}`. */
export function attribute(attributes: string, name: string): string | undefined {
	const match = new RegExp(`\\b${name}\\s*=\\s*\\{?\\s*(?:"([^"]*)"|'([^']*)'|\`([^\`]*)\`)`).exec(attributes);
	return match?.[1] ?? match?.[2] ?? match?.[3];
}
