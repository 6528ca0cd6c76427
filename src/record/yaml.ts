/** The text of a YAML file as values, with the lines on which they stand. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { codeOf } from './characters.ts';

export interface YamlFile {
	/** What the file holds; null when it is empty or cannot be read. */
	value: unknown;
	/** What keeps the file from being read, and its line, from 1. What follows it cannot be told: there is one at most. */
	error?: { message: string; line: number };
	/** The line, from 1, on which an item of the file's list begins. */
	lineOf(index: number): number | undefined;
}

/** The text with the library that keeps the place of everything. It is slow. */
function withPlaces(text: string): { document: Document.Parsed; lineAt: (offset: number) => number } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	return { document, lineAt: (offset) => counter.linePos(offset).line };
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * Characters that YAML does not allow, that nobody who corrects the file can see, or that the two libraries take for
 * different things, as a byte-order mark.
 */
const UNSEEN = /[\uFEFF\p{Cs}\u2028\u2029]|(?![\t\n\r\u0085])\p{Cc}/u;

/** `*name`, which stands for what `&name` marks elsewhere. It may also stand in a text, where it is harmless. */
const LIKE_ALIAS = /(?:^|[\s[{,:])\*[^\s[\]{},]/m;

/** What js-yaml finds, in words that say what would be right. */
const REASONS: readonly [RegExp, string][] = [
	[/^tab characters/, 'begins with a tab: put spaces in its place'],
	[/^duplicated mapping key/, 'has a field that the entry has already: keep one of them'],
	[
		/^bad indentation/,
		'does not fit the lines around it: put as many spaces before it as before its like, or put a text that holds ": " or a quote in quotes',
	],
	[/within a (single|double) quoted/, 'is the end of the file, and a text in quotes is still open: close it'],
	[/^missed comma/, 'lacks a comma or the closing bracket of the line before it'],
	[/but found more$/, 'has "---", which begins another document: a file holds one list'],
	[/^nesting exceeded/, 'opens lists in lists, or fields in fields, too deep to be read'],
	[/^end of the stream/, 'is no part of the list: each entry begins with "- "'],
];

/** What js-yaml does not understand. */
function errorOf(error: unknown, text: string): NonNullable<YamlFile['error']> {
	if (!(error instanceof YAMLException)) throw error;
	const { mark, reason } = error as YAMLException & { reason: string; mark?: { line: number } };
	const words = REASONS.find(([pattern]) => pattern.test(reason))?.[1];
	// Of a second document, js-yaml does not say where it begins.
	const line = mark && Number.isInteger(mark.line) ? mark.line + 1 : lineAt(text, text.search(/^---/m));
	return { message: `is not valid YAML: ${words ? `this line ${words}` : reason}`, line };
}

/** What must not be in a file, although libraries would read it. */
function refused(text: string): YamlFile['error'] {
	const unseen = UNSEEN.exec(text);
	if (unseen)
		return {
			message: `this line holds ${codeOf(unseen[0])}, a character that cannot be seen: remove it`,
			line: lineAt(text, unseen.index),
		};
	if (!LIKE_ALIAS.test(text)) return undefined;
	const places = withPlaces(text);
	let found: YamlFile['error'];
	visit(places.document, {
		Alias(_, node) {
			const message = `this line refers to another place in the file with "*${node.source}": write out what stands there`;
			found = { message, line: places.lineAt(node.range![0]) };
			return visit.BREAK;
		},
	});
	return found;
}

/**
 * Reads YAML 1.2 by js-yaml, which takes a tenth of the time of the library that knows the lines. That library reads the
 * file only when a line is asked for. Aliases are refused: an entry says itself what it holds, and one that refers to
 * itself, or to many that refer to many, would never be read to its end.
 */
export function readYaml(text: string): YamlFile {
	const unread = (error: NonNullable<YamlFile['error']>): YamlFile => ({
		value: null,
		error,
		lineOf: () => undefined,
	});
	const first = refused(text);
	if (first) return unread(first);
	let value: unknown;
	try {
		value = load(text, { schema: CORE_SCHEMA }) ?? null;
	} catch (error) {
		return unread(errorOf(error, text));
	}
	let lines: ((index: number) => number | undefined) | undefined;
	const readLines = () => {
		const { document, lineAt: at } = withPlaces(text);
		const items = isSeq(document.contents) ? (document.contents.items as { range?: [number, number, number] }[]) : [];
		return (index: number) => {
			const range = items[index]?.range;
			return range && at(range[0]);
		};
	};
	return { value, lineOf: (index) => (lines ??= readLines())(index) };
}
