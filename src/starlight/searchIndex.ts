/** Makes the search index: records from the built pages and the record, and Pagefind over them, for each language. */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { LOCALES, type Locale } from '../record/format/locale.ts';
import { bundle, CHUNK } from '../search/build/bundle.ts';
import { localeOfId } from '../site/paths.ts';
import { takeMaker } from './searchMaker.ts';

/** Pages of search itself lead to everything and say nothing. */
const OWN = /^(?:\w\w\/)?search\/$/;

/** Chapters of the tariff schedule are most of the site, and are found by what stands before their tables. */
const CHAPTER = /(?:^|\/)tariffs\/goods\/\d\d\/$/;
const FIRST_HEADING = /<h2[\s>]/;

/** The texts of all built pages of a language, by their paths. */
async function pagesIn(folder: string, lang: Locale): Promise<Map<string, string>> {
	const files = globSync('**/index.html', { cwd: folder })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => localeOfId(file) === lang && !/^(?:pagefind|_astro)\//.test(file))
		.toSorted();
	const paths = files.map((file) => file.slice(0, -'index.html'.length)).filter((path) => !OWN.test(path));
	const texts = await Promise.all(paths.map((path) => readFile(join(folder, path, 'index.html'), 'utf8')));
	return new Map(
		paths.map((path, at) => [path, CHAPTER.test(path) ? texts[at]!.split(FIRST_HEADING)[0]! : texts[at]!]),
	);
}

/** Writes files by their names under a folder. */
async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
	const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
	for (const each of folders) await mkdir(each, { recursive: true });
	await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
}

export function searchIndex(): AstroIntegration {
	let config: AstroConfig | undefined;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const base = config!.base.replace(/\/?$/, '/');
				process.env[CHUNK.name] ??= CHUNK.value;
				const make = takeMaker();
				const began = performance.now();
				let count = 0;
				// Pagefind works on one language while the records of the next are made.
				const work: Promise<unknown>[] = [];
				try {
					for (const lang of LOCALES) {
						const made = await make(lang, await pagesIn(folder, lang), base);
						count += made.records.length;
						const written = bundle(pagefind, made).then((files) => writeAll(join(folder, 'pagefind', lang), files));
						// What fails is thrown below, when all are waited for.
						written.catch(() => undefined);
						work.push(written);
					}
					await Promise.all(work);
					const took = ((performance.now() - began) / 1000).toFixed(2);
					logger.info(`The search index has ${count} records; the build waited ${took} s for it.`);
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}
