/**
 * Makes the search index with Pagefind while pages are still being rendered: Pagefind is a process of its own, and would
 * have the build wait for it if it began at the end, as Starlight has it begin.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { onRendering } from './rendered.ts';

/** How many pages Pagefind is given at once. */
const BATCH = 24;

/** Throws what Pagefind complains of. */
function checked<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}

/** An index of the pages in a folder. */
function indexOf(folder: string) {
	const created = pagefind.createIndex().then((answer) => checked(answer).index!);
	const given = new Set<string>();
	let found = 0;
	let work: Promise<void> = created.then(() => undefined);
	let failure: unknown;

	/** Gives pages to Pagefind, one batch after another. It reads them from the disk. */
	function add(files: readonly string[]): void {
		for (let at = 0; at < files.length; at += BATCH) {
			const batch = files.slice(at, at + BATCH);
			for (const file of batch) given.add(file);
			work = work
				.then(async () => {
					const index = await created;
					found += checked(await index.addDirectory({ path: folder, glob: `{${batch.join(',')}}` })).page_count;
				})
				.catch((error: unknown) => {
					failure ??= error;
				});
		}
	}

	return {
		add,
		/** Adds the pages that were not given yet and writes the index; returns how many pages it has read. */
		async write(): Promise<number> {
			const all = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
			add(all.filter((file) => !given.has(file)));
			await work;
			if (failure !== undefined) throw failure;
			if (found !== all.length) throw new Error(`Pagefind read ${found} of ${all.length} pages.`);
			checked(await (await created).writeFiles({ outputPath: `${folder}/pagefind` }));
			return found;
		},
	};
}

export function searchIndex(): AstroIntegration {
	let config: AstroConfig | undefined;
	let index: ReturnType<typeof indexOf> | undefined;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:start': () => {
				const { base, build, outDir } = config!;
				index = undefined;
				// Two pages rendered at once could be read half written.
				if (build.concurrency > 1) return;
				let rendering: string | undefined;
				let ready: string[] = [];
				onRendering((path) => {
					index ??= indexOf(fileURLToPath(outDir));
					// The page before has been written when the next one begins.
					if (rendering !== undefined) ready.push(rendering);
					rendering = `${path.slice(base.length).replace(/^\//, '')}index.html`;
					if (ready.length < BATCH) return;
					index.add(ready);
					ready = [];
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				index ??= indexOf(fileURLToPath(dir));
				try {
					const began = performance.now();
					const count = await index.write();
					const waited = ((performance.now() - began) / 1000).toFixed(2);
					logger.info(`The search index has ${count} pages; the build waited ${waited} s for it.`);
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}
