/** Ids for the entries of feeds and calendars. */
import { createHash } from 'node:crypto';

/** The namespace under which the site’s names are hashed. It must never change: readers know an entry by its id. */
const NAMESPACE = '6b1f0f5e-5d0c-4c3e-9d5a-2f6f1b7f34a7';

/**
 * A UUID (version 5, RFC 9562) for a name of the site. The same name gives the same id in every build and on every
 * host, and no host has to be owned for it, as a `tag:` id would need.
 */
export function uuidOf(name: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest()
		.subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x50;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
