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
export const CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '400' } as const;

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
const CHUNK_FILE = /^index\/(.+)\.pf_index$/;
const WASM = /^wasm\..*$/;

/** A list of names in which each stands under another of the same length. */
function renamed(list: string, names: ReadonlyMap<string, string>): string {
	let text = list;
	for (const [name, other] of names) {
		const parts = text.split(name);
		if (parts.length !== 2) throw new Error(`Pagefind’s list has ${name} ${parts.length - 1} times.`);
		if (other.length !== name.length) throw new Error(`${other} is not as long as Pagefind’s name ${name}.`);
		text = parts.join(other);
	}
	return text;
}

/** How many characters of a file’s name tell it from the others of its index. */
const COUNTED = 2;

/**
 * Other names for Pagefind’s files of words, which are named by their hashes: one hash of them all, and their numbers in
 * its list. Every query fetches the list, and what is alike in it weighs nothing. The hash tells the files of one release
 * from those of another: browsers keep them for good.
 * @param list Pagefind’s, in which each stands once
 */
function namesOfChunks(names: readonly string[], list: string): Map<string, string> {
	const hash = createHash('sha256').update(names.toSorted().join(' ')).digest('hex');
	if (names.length > 36 ** COUNTED) throw new Error(`${names.length} files of words are more than can be numbered.`);
	return new Map(
		names
			.toSorted((a, b) => list.indexOf(a) - list.indexOf(b))
			.map((name, at) => {
				const start = /^[a-z]+_/.exec(name)![0];
				const own = name.length - start.length - COUNTED;
				return [name, start + hash.slice(0, own) + at.toString(36).padStart(COUNTED, '0')];
			}),
	);
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
		const list = gunzipSync(files.find(({ path }) => META.test(path))!.content).toString('latin1');
		const chunks = namesOfChunks(
			files.flatMap(({ path }) => CHUNK_FILE.exec(path)?.[1] ?? []),
			list,
		);
		const fetched = files.filter(({ path }) => FETCHED.test(path));
		return await Promise.all(
			fetched.map(async ({ content, path }) => {
				if (META.test(path)) {
					const text = renamed(list, new Map([...places, ...chunks]));
					return [path, await tightly(Buffer.from(text, 'latin1'))] as const;
				}
				const chunk = CHUNK_FILE.exec(path)?.[1];
				if (chunk !== undefined) return [path.replace(chunk, chunks.get(chunk)!), packed(content)] as const;
				return [path, WASM.test(path) ? await tightly(gunzipSync(content)) : packed(content)] as const;
			}),
		);
	} finally {
		await index.deleteIndex();
	}
}

/** Where Pagefind’s script goes on as if nothing were missing when a file of words cannot be had. */
const SWALLOWED = /(load_index_chunk[`'"]\)\))\.catch\(\(\) ?=> ?\{\s*\}\)/g;

/**
 * Pagefind’s script without the spaces and long names that it comes with. A file of words that cannot be had is an error:
 * a search without it would deny what the site has. Throws where the script is no longer as it was.
 */
async function dense(script: Uint8Array): Promise<string> {
	const { code } = await minify('pagefind.js', Buffer.from(script).toString('utf8'), { module: true });
	if (code.match(SWALLOWED)?.length !== 1)
		throw new Error('pagefind.js no longer says in one place what is done when a file of words cannot be had.');
	return code.replace(SWALLOWED, '$1');
}

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
