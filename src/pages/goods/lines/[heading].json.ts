/** The rows, lines, names and trade of a heading, which the page of one’s goods fetches: `/goods/lines/9403.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGoodsWords } from '~/content/loadGoodsWords';
import { loadLines } from '~/content/loadLines';
import { headingFiles } from '~/goods/makeFiles';
import type { HeadingFile } from '~/goods/files';

export const getStaticPaths = (async () =>
	[...headingFiles(await loadLines(), await loadGoodsWords())].map(([heading, file]) => ({
		params: { heading },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: HeadingFile }> = ({ props: { file } }) => Response.json(file);
