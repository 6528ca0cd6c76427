/**
 * What zimwriterfs makes up anew at each run, settled by the content: the same content is the same file. The layout is that
 * of https://wiki.openzim.org/wiki/ZIM_file_format.
 */
import { createHash } from 'node:crypto';

const MAGIC = 0x044d495a;
/** Where the header has the file’s UUID and the place of its checksum, an MD5 sum of all that stands before it. */
const UUID_AT = 8;
const CHECKSUM_AT = 72;
const UUID_LENGTH = 16;

/** The beginning of an index of Xapian, which holds a UUID of its own: the name of the format, and two bytes for its version. */
const INDEX = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const INDEX_UUID_AT = INDEX.length + 2;

const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();

/** A UUID of version 8, whose bits are the maker’s own (RFC 9562, 5.8), from a hash. */
function uuidOf(hash: Buffer): Buffer {
	const uuid = Buffer.from(hash.subarray(0, UUID_LENGTH));
	uuid[6] = (uuid[6]! & 0x0f) | 0x80;
	uuid[8] = (uuid[8]! & 0x3f) | 0x80;
	return uuid;
}

/** Where the bytes have UUIDs: in the header, and in each index of search. */
function uuidsIn(bytes: Buffer): number[] {
	const found = [UUID_AT];
	for (let at = bytes.indexOf(INDEX); at >= 0; at = bytes.indexOf(INDEX, at + 1)) found.push(at + INDEX_UUID_AT);
	return found;
}

/**
 * The same file with UUIDs that follow from its content, and its checksum.
 * @param made a ZIM file as zimwriterfs wrote it
 * @throws where it is no whole ZIM file, or has no index of search
 */
export function settledZim(made: Uint8Array): Buffer {
	const bytes = Buffer.from(made);
	if (bytes.length < CHECKSUM_AT + 8 || bytes.readUInt32LE(0) !== MAGIC) throw new Error('This is no ZIM file.');
	const end = Number(bytes.readBigUInt64LE(CHECKSUM_AT));
	const sum = bytes.subarray(end);
	if (!md5(bytes.subarray(0, end)).equals(sum)) throw new Error('The ZIM file is not whole: its checksum is another.');
	const places = uuidsIn(bytes);
	if (places.length === 1) throw new Error('The ZIM file has no index of search.');
	for (const at of places) bytes.fill(0, at, at + UUID_LENGTH);
	const uuid = uuidOf(createHash('sha256').update(bytes.subarray(0, end)).digest());
	for (const at of places) uuid.copy(bytes, at);
	md5(bytes.subarray(0, end)).copy(bytes, end);
	return bytes;
}
