/**
 * Writes the worker and the lists of what can be kept into the built site; with `OFFLINE_COPIES=off`, what takes all back
 * instead. It runs behind all that changes a file. astro.config.mjs reads this file, so its imports name their files in full.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../../offline/build/files.ts';
import { interfaceWords } from '../../words/files.ts';
import { LISTS, PARTS, WORKER } from '../names.ts';
import { partOf } from '../parts.ts';
import { revisionOf, workerText } from './bundle.ts';
import { handsIn } from './hands.ts';
import { listsOf } from './lists.ts';

/** Whether the site that is built keeps copies. */
export const KEEPS_COPIES = process.env.OFFLINE_COPIES !== 'off';

const ROOT = new URL('../../../', import.meta.url);

/** Writes the lists. @return the revision of all of the site */
function writeLists(site: string): string {
	const paths = filesIn(site).filter((path) => partOf(path) !== undefined);
	const { files, parts } = listsOf(site, paths);
	mkdirSync(join(site, LISTS), { recursive: true });
	writeFileSync(join(site, PARTS), JSON.stringify(parts));
	for (const [id, list] of files) writeFileSync(join(site, LISTS, `${id}.json`), JSON.stringify(list));
	return revisionOf(parts.map(({ revision }) => revision));
}

export const copies = (): AstroIntegration => ({
	name: 'copies',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const site = fileURLToPath(dir);
			if (!KEEPS_COPIES) {
				copyFileSync(new URL('hosting/withdrawn/sw.js', ROOT), join(site, WORKER));
				logger.info('No copies are kept, and those that readers have are taken back.');
				return;
			}
			const revision = writeLists(site);
			const strings = { en: interfaceWords('en'), fr: interfaceWords('fr'), es: interfaceWords('es') };
			writeFileSync(
				join(site, WORKER),
				await workerText(readdirSync(site).toSorted(), handsIn(site), revision, strings),
			);
			logger.info(`The worker of revision ${revision} is written.`);
		},
	},
});
