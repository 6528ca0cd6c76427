/** Vitest for mutation testing: only the tests that run.ts names, and the record as it was read once. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts record.ts in the place of tests/record.ts, which reads eight hundred kilobytes of YAML in every run. */
const recordReadOnce: Plugin = {
	name: 'record-read-once',
	enforce: 'pre',
	async resolveId(source, importer) {
		if (!/\/record(\.ts)?$/.test(source) || !importer?.includes('/tests/unit/')) return null;
		const found = await this.resolve(source, importer, { skipSelf: true });
		return found?.id === here('../record.ts') ? here('record.ts') : null;
	},
};

export default defineConfig({
	plugins: [recordReadOnce],
	resolve: { alias: { '~': here('../../src') } },
	test: {
		root: here('../..'),
		env: { TZ: 'America/Toronto' },
		include: process.env['MUTATE_TESTS']?.split(',') ?? [],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
