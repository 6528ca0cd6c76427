/** The text of a YAML file as values, with the lines on which they stand. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isSeq, LineCounter, parseDocument } from 'yaml';

export interface YamlFile {
	/** What the file holds; null when it is empty or cannot be read. */
	value: unknown;
	/** What is wrong with the YAML, each with its line, from 1. */
	errors: { message: string; line: number }[];
	/** The line, from 1, on which an item of the file's list begins. */
	lineOf(index: number): number | undefined;
}

/** Reads with the library that keeps the place of everything: slow, but its errors say what is wrong. */
function readWithLines(text: string): YamlFile {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lineAt = (offset: number) => counter.linePos(offset).line;
	const items = isSeq(document.contents) ? (document.contents.items as { range?: [number, number, number] }[]) : [];
	return {
		value: document.errors.length > 0 ? null : (document.toJS() as unknown),
		errors: document.errors.map(({ message, pos }) => ({ message: message.split('\n')[0]!, line: lineAt(pos[0]) })),
		lineOf: (index) => {
			const range = items[index]?.range;
			return range && lineAt(range[0]);
		},
	};
}

/**
 * Reads YAML 1.2. A file without a mistake is read by js-yaml, which takes a tenth of the time of the library that knows
 * the lines. That library reads the file only when a line is asked for, or when js-yaml refuses the text.
 */
export function readYaml(text: string): YamlFile {
	let slow: YamlFile | undefined;
	const withLines = () => (slow ??= readWithLines(text));
	try {
		const value: unknown = load(text, { schema: CORE_SCHEMA }) ?? null;
		return { value, errors: [], lineOf: (index) => withLines().lineOf(index) };
	} catch {
		return withLines();
	}
}
