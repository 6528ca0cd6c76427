/**
 * Puts the frames of the present version into the built site, made from the pages just built, for `npm run release` to
 * keep (docs/decisions/0027-pinned-embeds.md), and the twins that the frame of goods reads. It runs behind the integration that writes the PNG files.
 * astro.config.mjs reads this file, so its imports name their files in full.
 */
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../../record/format/locale.ts';
import { pathIn } from '../../site/paths.ts';
import { twinName, twinText } from '../../site/twin.ts';
import { keptReleases, present } from './kept.ts';
import { pinnedCopy } from './pinnedCopy.ts';

/** Writes a text into the built site, and its folder where there is none. */
function write(dist: string, path: string, text: string): void {
	const file = join(dist, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** The files beside a chart’s own that its kept frame may ask for: tables, pictures, sources, parts with long texts. */
const isNeeded = (file: string) => !/^(?:en|fr|es)\.json(?:\.js)?$|\.html$/.test(file);

/** Makes the frames of the present version from the pages that were built. */
function keepPresent(dist: string, base: string): void {
	const charts = globSync('embed/*/index.html', { cwd: dist }).map((file) => basename(dirname(file)));
	for (const chart of charts) {
		if (!existsSync(join(dist, 'charts', chart))) continue;
		for (const lang of LOCALES) {
			const page = readFileSync(join(dist, pathIn(lang, `/embed/${chart}/index.html`)), 'utf8');
			const copy = pinnedCopy(page, { base, chart, lang, version: present });
			write(dist, pathIn(lang, `/embed/${present}/${chart}/index.html`), copy);
		}
		for (const folder of [`charts/${chart}`, `embed/${chart}`])
			for (const file of globSync('*.*', { cwd: join(dist, folder) }).filter(isNeeded))
				copyFileSync(join(dist, folder, file), join(dist, `embed/${present}/${chart}`, file));
	}
	for (const file of globSync('embed/files.*.js', { cwd: dist }))
		copyFileSync(join(dist, file), join(dist, `embed/${present}`, basename(file)));
}

/**
 * Writes the twins of the files of goods, which the frame of one’s goods reads where nothing may be fetched
 * (src/site/twin.ts).
 */
function twinGoods(dist: string): void {
	for (const file of globSync('goods/**/*.json', { cwd: dist }).map((name) => name.replaceAll('\\', '/')))
		writeFileSync(join(dist, twinName(file)), twinText(file, readFileSync(join(dist, file), 'utf8')));
}

export function keptEmbeds(): AstroIntegration {
	let base = '';
	let hasSite = false;
	return {
		name: 'embeds',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
				hasSite = config.site !== undefined;
			},
			'astro:build:done': ({ dir, logger }) => {
				twinGoods(fileURLToPath(dir));
				if (!keptReleases().some(({ version }) => version === present)) keepPresent(fileURLToPath(dir), base);
				if (!hasSite)
					logger.info('SITE_URL is not set: there is no oEmbed, whose answers and links name the site by its address.');
			},
		},
	};
}
