/** Runs Pagefind over the records of a language, and gives all files that the browser fetches. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzip as zopfli } from '@gfx/zopfli';
import { minify } from 'vite';
import { idOfPlace } from '../ids';
import type { Given, MadeIndex } from './index';

/** What is used of Pagefind’s Node API. */
export interface PagefindApi {
	createIndex(): Promise<{ errors: string[]; index?: PagefindIndex }>;
}
interface PagefindIndex {
	addCustomRecord(record: object): Promise<{ errors: string[] }>;
	getFiles(): Promise<{ errors: string[]; files: { path: string; content: Uint8Array }[] }>;
	deleteIndex(): Promise<unknown>;
}

/**
 * Entries in a file of Pagefind’s index. Its own 20,000 make files of 30 kB, of which a query of three words fetches three.
 * Pagefind reads this when it starts; where it does not, files are larger and nothing else is otherwise.
 */
export const CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '500' } as const;

/** Throws what Pagefind complains of. */
function checked<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}

/** Files of Pagefind that search fetches. Its interfaces are not ours, and what is shown comes from files of ours. */
const FETCHED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/[^/]+)$/;

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** A fragment’s text. Pagefind packs it and puts its mark before it. */
function fragmentOf(content: Uint8Array): { url: string } {
	const text = gunzipSync(content).toString('utf8');
	return JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
}

const META = /^pagefind\.[^/]+\.pf_meta$/;
const WASM = /^wasm\..*$/;

/** Pagefind’s list of its records, unpacked, with the places of the records as their ids. */
function withPlaces(meta: Uint8Array, places: ReadonlyMap<string, string>): Buffer {
	let text = gunzipSync(meta).toString('latin1');
	for (const [id, place] of places) {
		const parts = text.split(id);
		if (parts.length !== 2) throw new Error(`Pagefind’s list has the record ${id} ${parts.length - 1} times.`);
		text = parts.join(place);
	}
	return Buffer.from(text, 'latin1');
}

const tightest = promisify(zopfli);
const tight = new Map<string, Promise<Uint8Array>>();

/** Packs what every query waits for as tightly as gzip’s form allows: a twentieth smaller, and hundreds of times slower. */
function tightly(content: Buffer): Promise<Uint8Array> {
	const key = createHash('sha256').update(content).digest('base64');
	const known = tight.get(key) ?? tightest(content, { numiterations: 15 });
	tight.set(key, known);
	return known;
}

/** Runs Pagefind over some records: its files, in which the ids of the records are their places. */
async function indexed(
	pagefind: PagefindApi,
	given: readonly Given[],
): Promise<(readonly [name: string, content: Uint8Array])[]> {
	const index = checked(await pagefind.createIndex()).index!;
	try {
		for (const answer of await Promise.all(given.map((one) => index.addCustomRecord(one)))) checked(answer);
		const { files } = checked(await index.getFiles());
		const found = new Map<string, string>();
		for (const { content, path } of files) {
			const id = FRAGMENT.exec(path)?.[1];
			if (id !== undefined) found.set(fragmentOf(content).url, id);
		}
		const places = new Map(
			given.map(({ url }) => {
				const id = found.get(url);
				if (id === undefined) throw new Error(`Pagefind has no record ${url}.`);
				return [id, idOfPlace(id, Number(url))] as const;
			}),
		);
		const fetched = files.filter(({ path }) => FETCHED.test(path));
		return await Promise.all(
			fetched.map(async ({ content, path }) => {
				if (META.test(path)) return [path, await tightly(withPlaces(content, places))] as const;
				return [path, WASM.test(path) ? await tightly(gunzipSync(content)) : packed(content)] as const;
			}),
		);
	} finally {
		await index.deleteIndex();
	}
}

/** Pagefind’s script without the spaces and long names that it comes with. */
const dense = async (script: Uint8Array): Promise<string> =>
	(await minify('pagefind.js', Buffer.from(script).toString('utf8'), { module: true })).code;

/** A file of Pagefind’s, which packs them itself, packed as tightly as gzip can. */
function packed(content: Uint8Array): Uint8Array {
	if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
	const again = gzipSync(gunzipSync(content), { level: 9 });
	return again.length < content.length ? again : content;
}

/** All files of the index of a language, by their names. What is searched later stands under `more/`. */
export async function bundle(pagefind: PagefindApi, made: MadeIndex): Promise<Map<string, Uint8Array | string>> {
	const first = await indexed(pagefind, made.given[0]);
	const more = await indexed(pagefind, made.given[1]);
	const beside = [...made.files()].map(([name, content]) => [name, JSON.stringify(content)] as const);
	const files = new Map<string, Uint8Array | string>([...first, ...beside]);
	files.set('pagefind.js', await dense(first.find(([name]) => name === 'pagefind.js')![1]));
	for (const [name, content] of more)
		if (name !== 'pagefind.js' && !WASM.test(name)) files.set(`more/${name}`, content);
	return files;
}
