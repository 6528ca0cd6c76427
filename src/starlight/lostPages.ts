/**
 * Gives the pages for addresses that lead nowhere the name under which hosts look for them: `fr/404.html`. Astro does so for
 * the one at the root alone.
 */
import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../record/format/locale.ts';

export const lostPages = (): AstroIntegration => ({
	name: 'lost-pages',
	hooks: {
		'astro:build:done': ({ dir }) => {
			for (const lang of LOCALES.filter((locale) => locale !== 'en')) {
				const folder = fileURLToPath(new URL(`${lang}/404/`, dir));
				renameSync(join(folder, 'index.html'), join(folder, '../404.html'));
				rmdirSync(folder);
			}
		},
	},
});
