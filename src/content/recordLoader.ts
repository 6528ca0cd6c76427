/** Reads the record's YAML files into Astro's content layer, all of them checked together. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { fileOf, formatProblem } from '../record/problem';
import { readRecord } from '../record/read';
import type { WholeRecord } from '../record/record';
import { COLLECTIONS, type Collection } from '../record/schema';

/** One reading shared by all collections; a change of any file starts the next. */
let reading: Promise<WholeRecord> | undefined;

async function readAll(root: URL): Promise<WholeRecord> {
	const texts = await Promise.all(
		COLLECTIONS.map(
			async (collection) => [collection, await readFile(new URL(fileOf(collection), root), 'utf8')] as const,
		),
	);
	const { record, problems } = readRecord(Object.fromEntries(texts));
	if (problems.length > 0)
		throw new Error(
			`The record has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems
				.map((problem) => `  ${formatProblem(problem)}`)
				.join('\n')}`,
		);
	return record;
}

/**
 * The whole record, read and checked once for all who ask.
 * @throws one error that lists every problem of the record, if there is any
 */
export const readRecordFiles = (root: URL): Promise<WholeRecord> => (reading ??= readAll(root));

/**
 * Loads one collection of the record.
 * @throws one error that lists every problem of the whole record, if there is any
 */
export function recordLoader(collection: Collection): Loader {
	return {
		name: `record-${collection}`,
		async load({ config, generateDigest, logger, parseData, store, watcher }) {
			const file = fileURLToPath(new URL(fileOf(collection), config.root));
			const fill = async () => {
				const record = await readRecordFiles(config.root);
				store.clear();
				for (const [place, entry] of record[collection].entries()) {
					const data = await parseData({ id: entry.id, data: { place, entry } });
					store.set({ id: entry.id, data, digest: generateDigest(data) });
				}
			};
			await fill();
			watcher?.add(file);
			watcher?.on('change', async (changed) => {
				if (changed !== file) return;
				reading = undefined;
				await fill().catch((error: Error) => logger.error(error.message));
			});
		},
	};
}
