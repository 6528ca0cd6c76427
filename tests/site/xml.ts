/** Whether a text is well-formed XML; the parsers at hand forgive what a browser does not. */

const TAG = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** The first thing wrong with an XML text, or undefined. DTDs are not expected and so count as wrong. */
export function xmlProblem(text: string): string | undefined {
	const open: string[] = [];
	let roots = 0;
	let rest = text.replace(/^<\?xml[^?]*\?>/, '');
	const near = () => `near "${rest.slice(0, 60)}"`;
	while (rest) {
		const skipped = /^(?:<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[[\s\S]*?\]\]>)/.exec(rest);
		if (skipped) {
			rest = rest.slice(skipped[0].length);
			continue;
		}
		if (rest[0] !== '<') {
			const [words] = /^[^<]+/.exec(rest)!;
			if (REFERENCE.test(words)) return `an & that is no reference ${near()}`;
			if (open.length === 0 && words.trim()) return `text outside the root ${near()}`;
			rest = rest.slice(words.length);
			continue;
		}
		const tag = TAG.exec(rest);
		if (!tag) return `a tag that is none ${near()}`;
		const [whole, closing, name, attributes, empty] = tag;
		const names = [...attributes!.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((match) => match[1]);
		if (new Set(names).size < names.length) return `an attribute given twice ${near()}`;
		if (REFERENCE.test(attributes!)) return `an & that is no reference ${near()}`;
		if (closing) {
			if (open.pop() !== name) return `an end tag without its start ${near()}`;
		} else {
			if (open.length === 0 && ++roots > 1) return `a second root ${near()}`;
			if (!empty) open.push(name!);
		}
		rest = rest.slice(whole.length);
	}
	return open.length > 0 ? `<${open.at(-1)}> is not closed` : roots === 0 ? 'no root' : undefined;
}
