/** `npm run pictures`: the test of the pictures, told to keep them as they are drawn. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	resolve: { alias: { '~': here('../../../src') } },
	test: {
		root: here('../../..'),
		include: ['tests/unit/pictures/*.test.ts'],
		env: { TZ: 'America/Toronto', PICTURES: 'write' },
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// The page of all pictures needs the styles as they are; tests see empty ones otherwise.
		css: true,
	},
});
