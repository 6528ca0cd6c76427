import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

interface More {
	isolate?: boolean;
	maxWorkers?: number;
	expect?: { poll: { timeout: number } };
}
/** `unit` needs nothing, `site` and `browser` read the built site in dist/. */
const project = (name: string, timeout: number, more: More = {}) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, ...more },
});

/**
 * Tests that take long and that no change to words, to the record or to one chart is likely to fail: random walks through
 * every chart, a larger record, the modules that each module loads, commands and installations as a person runs them, the
 * painter of cards. `npm run test:quick` leaves them out; it takes a third of the time.
 */
const SLOW = [
	'charts.properties',
	'growth',
	'node-install',
	'packages',
	'paint',
	'reach',
	'record-new',
	'release',
	'tools',
].map((name) => `tests/unit/${name}.test.ts`);
// A worker keeps what it has loaded for the next file: the record, the charts and their libraries are read once.
const unit = project('unit', 30_000, { isolate: false });

export default defineConfig({
	resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
	test: {
		env: { TZ: 'America/Toronto' },
		// Style sheets that a module reads as text are text in tests too.
		css: { include: [/[?&]raw\b/] },
		maxWorkers: 2,
		projects: [
			unit,
			{ ...unit, test: { ...unit.test, name: 'quick', exclude: SLOW } },
			// The tests of the built site change nothing in it, so that one reading of its pages serves them all.
			project('site', 120_000, { isolate: false }),
			// A browser keeps two cores busy by itself: one serves all files. What comes about in it may take a busy machine
			// more than the second that Vitest waits by itself.
			project('browser', 240_000, { isolate: false, maxWorkers: 1, expect: { poll: { timeout: 20_000 } } }),
			// `npm run verify:zim` alone runs it: a ZIM file takes a minute to write, and needs programs of the system.
			project('zim', 240_000, { isolate: false, maxWorkers: 1 }),
		],
	},
});
