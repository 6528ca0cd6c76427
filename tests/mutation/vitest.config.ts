/** Vitest for mutation testing: only the tests that run.ts names, and the record as it was read once. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** Kept pictures are looked at last, so that what only they notice is known: the first test that fails ends a run. */
class PicturesLast extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isPictures = ({ moduleId }: TestSpecification) => moduleId.includes('/unit/pictures/');
		return [...files.filter((file) => !isPictures(file)), ...files.filter(isPictures)];
	}
}

export default defineConfig({
	plugins: [recordReadOnce],
	resolve: { alias: { '~': here('../../src') } },
	test: {
		root: here('../..'),
		// A picture that differs is not to be written.
		env: { TZ: 'America/Toronto', CI: 'true' },
		include: process.env['MUTATE_TESTS']?.split(',') ?? [],
		// It draws every chart for its colours, which no code under mutation has a part in.
		exclude: ['**/colours.test.ts'],
		sequence: { sequencer: PicturesLast },
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
