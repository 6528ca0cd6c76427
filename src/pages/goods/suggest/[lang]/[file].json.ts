/**
 * What the field of goods asks, in small files of each language: `/goods/suggest/en/words.json`, `words-0.json`,
 * `names.json`, `names-0.json` and so on, `spellings.json`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGoodsWords } from '~/content/loadGoodsWords';
import { loadLines } from '~/content/loadLines';
import { filesOf } from '~/goods/suggest/files';
import { stemmerOf } from '~/goods/suggest/words';
import { LOCALES } from '~/record/format';

export const getStaticPaths = (async () => {
	const book = await loadLines();
	const words = await loadGoodsWords();
	const lists = LOCALES.map(async (lang) =>
		[...filesOf(book, words, lang, await stemmerOf(lang))].map(([file, content]) => ({
			params: { lang, file: file.replace(/\.json$/, '') },
			props: { content },
		})),
	);
	return (await Promise.all(lists)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props: { content } }) => Response.json(content);
