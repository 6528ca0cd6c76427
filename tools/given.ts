/** Reads what a command is given: a file that the person names, or what is piped in. */
import { readFileSync } from 'node:fs';

/** A text and the name by which its problems call it. */
export interface Given {
	name: string;
	text: string;
}

const LINE_END = 0x0a;

/** The number of the first line that is no UTF-8. In UTF-8 the byte of a line end is part of no other character. */
function badLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let line = 1, start = 0; ; line++) {
		const end = bytes.indexOf(LINE_END, start);
		try {
			decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
		} catch {
			return line;
		}
		start = end + 1;
	}
}

/**
 * The text of bytes in UTF-8. A byte order mark stays in it.
 * @param name the file, for the error
 * @throws naming the first line that is no UTF-8: read with a placeholder, its characters would be lost
 */
export function textOfBytes(bytes: Uint8Array, name: string): string {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		throw new Error(`Nothing was written: ${name} is UTF-16. Save it as UTF-8.`);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Error(`Nothing was written: ${name}:${badLine(bytes)} is not UTF-8. Save the file as UTF-8.`);
	}
}

/** What went wrong with a file, by the codes of Node. */
const FAULTS: { [code: string]: string } = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'it is a folder, not a file',
	EACCES: 'it may not be read by you',
	EPERM: 'it may not be read by you',
};

/**
 * Reads what is given.
 * @param from the file; `-` is what is piped in
 * @throws saying why it cannot be read, or which line is no UTF-8
 */
export function readGiven(from: string): Given {
	const name = from === '-' ? 'what was piped in' : from;
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(from === '-' ? 0 : from);
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw new Error(`Nothing was written: "${from}" was not read, because ${FAULTS[code] ?? message}.`, {
			cause: error,
		});
	}
	return { name, text: textOfBytes(bytes, name) };
}
