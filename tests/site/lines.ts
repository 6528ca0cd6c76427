/** The texts of a built page as a reader sees them, line by line. */

/**
 * What stands in lines of its own, and what is only read out; the text of one line is no part of the sentence of another.
 * @param without a selector of what is left out: what others wrote, or in another language
 * @param lines a selector of what is a line
 * @param read the attributes that are read out
 */
export function linesOf(document: Document, without: string, lines: string, read: readonly string[]): string[] {
	const body = document.body.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll(without)) element.remove();
	const spoken = read.flatMap((name) =>
		[...body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
	);
	const shown = [...body.querySelectorAll(lines)]
		.filter((element) => element.querySelector(lines) === null)
		.map(({ textContent }) => (textContent ?? '').replace(/[ \t\n]+/g, ' ').trim());
	return [document.title, ...spoken, ...shown];
}
