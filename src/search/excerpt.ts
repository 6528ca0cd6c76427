/** The sentences of a text that say most of what was asked, whole, and the words in them that were asked for. */
import type { Reader } from './words';

/** A piece of an excerpt: words, and whether they are marked. */
export type Piece = readonly [text: string, isMarked: boolean];

/** Characters of an excerpt, about. A single sentence may be longer. */
const LONG = 220;
/** A sentence that is longer than this is cut, with a sign. */
const LONGEST = 320;

/** The sentences of a text, its lines apart. */
const sentencesOf = (text: string): string[] =>
	text
		.split('\n')
		.flatMap((line) => line.split(/(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}\p{N}“«"(¿¡])/u))
		.map((sentence) => sentence.trim())
		.filter(Boolean);

/** A text with the words marked that were asked for. */
export function marked(text: string, stems: ReadonlySet<string>, reader: Reader, spoken?: string): Piece[] {
	const plain = text.normalize('NFC');
	const pieces: Piece[] = [];
	let from = 0;
	for (const { end, start, stem } of reader.read(plain, spoken)) {
		if (!stems.has(stem)) continue;
		if (start > from) pieces.push([plain.slice(from, start), false]);
		pieces.push([plain.slice(start, end), true]);
		from = end;
	}
	if (from < plain.length) pieces.push([plain.slice(from), false]);
	return pieces;
}

/** A long sentence cut at a word, with a sign that it goes on. */
const shortened = (sentence: string): string =>
	sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;

/**
 * An excerpt of a text: the sentence with most of what was asked, then the one after it where there is room. A sign says
 * where something is left out.
 */
export function excerptOf(text: string, stems: ReadonlySet<string>, reader: Reader, spoken?: string): Piece[] {
	const sentences = sentencesOf(text);
	if (sentences.length === 0) return [];
	const counts = sentences.map(
		(sentence) => new Set(reader.read(sentence, spoken).flatMap(({ stem }) => (stems.has(stem) ? [stem] : []))).size,
	);
	const best = counts.indexOf(Math.max(...counts));
	const told = [shortened(sentences[best]!)];
	const next = sentences[best + 1];
	if (next && told[0]!.length + next.length < LONG) told.push(next);
	const last = best + told.length - 1;
	const lead = best > 0 ? '… ' : '';
	const tail = last < sentences.length - 1 && !told.at(-1)!.endsWith('…') ? ' …' : '';
	const whole = told.reduce((before, sentence) => `${before}${/[.!?…:]$/u.test(before) ? '' : ' ·'} ${sentence}`);
	return [
		...(lead ? [[lead, false] as const] : []),
		...marked(whole, stems, reader, spoken),
		...(tail ? [[tail, false] as const] : []),
	];
}
