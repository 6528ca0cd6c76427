/** The files of a release’s frames in one compressed file: those of three languages and sixteen charts are much alike. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Texts by the paths of their files. */
export type Texts = { readonly [path: string]: string };

/** Packs texts. The same texts give the same bytes. A window of 16 MB finds what files far apart have in common. */
export function packTexts(texts: Texts): Buffer {
	const sorted = Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	const json = Buffer.from(JSON.stringify(sorted));
	return brotliCompressSync(json, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: json.length,
		},
	});
}

/**
 * Unpacks what `packTexts` made.
 * @throws when a path leads out of the folder that the files go into
 */
export function unpackTexts(packed: Buffer): Texts {
	const texts = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Texts;
	const outside = Object.keys(texts).find((path) => path.startsWith('/') || path.split(/[\\/]/).includes('..'));
	if (outside !== undefined) throw new Error(`A kept release has a file outside its folder: ${outside}.`);
	return texts;
}
