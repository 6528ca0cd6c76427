import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** `unit` needs nothing, `site` and `browser` read the built site in dist/. */
const project = (name: string, timeout: number) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
	resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
	test: {
		env: { TZ: 'America/Toronto' },
		projects: [project('unit', 30_000), project('site', 120_000), project('browser', 240_000)],
	},
});
