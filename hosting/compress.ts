/**
 * `npm run compress`: writes a .gz and a .br beside each file that is worth it, for hosts that send what was compressed
 * ahead of time. A folder may be named; it is dist/ otherwise.
 */
import { globSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Compressed in themselves. What has no type of its own is Pagefind’s, and compressed too. */
const TEXTS = new Set([
	'.css',
	'.csv',
	'.html',
	'.ico',
	'.ics',
	'.js',
	'.json',
	'.svg',
	'.txt',
	'.webmanifest',
	'.xml',
]);
/** A smaller file fits into one packet with its headers anyway. */
const SMALLEST = 1024;
/** How many files are worked on at once: as many as Node compresses at once. */
const AT_ONCE = 4;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** How many bytes: of the files that were compressed, of their .gz and of their .br. */
export interface Compressed {
	files: number;
	plain: number;
	gz: number;
	br: number;
}

/**
 * Compresses the files of a folder. The same file gives the same bytes each time; what an earlier run left is removed.
 * @param folder a built site
 */
export async function compress(folder: string): Promise<Compressed> {
	for (const old of globSync('**/*.{gz,br}', { cwd: folder })) rmSync(join(folder, old));
	const names = globSync('**/*', { cwd: folder }).filter((name) => TEXTS.has(extname(name)));
	const sum: Compressed = { files: 0, plain: 0, gz: 0, br: 0 };
	const work = async () => {
		for (let name = names.pop(); name !== undefined; name = names.pop()) {
			const file = join(folder, name);
			const bytes = await readFile(file);
			if (bytes.length < SMALLEST) continue;
			const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
			const [gz, br] = await Promise.all([gzipped(bytes, { level: 9 }), brotlied(bytes, { params })]);
			await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
			sum.files++;
			sum.plain += bytes.length;
			sum.gz += gz.length;
			sum.br += br.length;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { files, plain, gz, br } = await compress(process.argv[2] ?? 'dist');
	const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	console.log(`${files} files of ${mb(plain)}: ${mb(gz)} as .gz, ${mb(br)} as .br.`);
}
