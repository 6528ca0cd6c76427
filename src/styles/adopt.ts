/** Style sheets that come with a script: in the page they would weigh on readers who never need them. */

/** Puts the rules of a style sheet after those of the page, for as long as the page is open. */
export function adopt(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
