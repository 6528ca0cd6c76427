/**
 * Makes the built site one folder that works anywhere. Astro writes addresses from the root of a host; when all else is
 * built, each is made relative to the file it stands in. What formats want absolute has the public address already, or is
 * not there. Words of French and Spanish pages that stay on one line are held together on the way.
 */
import { globSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { pathOf, relativeAddress } from '../relative.ts';
import { localeOfId } from '../paths.ts';
import { changeCss, changeMarkup, type Change } from './markup.ts';
import { togetherIn } from './together.ts';

/** The page for lost readers is shown at any address, so that it cannot name others by the way from itself. */
const IS_LOST = /(?:^|\/)404\.html$/;

/**
 * What makes the addresses of a file relative.
 * @param file the file, from the root of the site, as an address: `/fr/tariffs/index.html`
 * @param base the path that Astro took the site to be published under, without a slash at its end
 * @param names the files and folders in the root of the site: a value beginning with one of them is an address
 */
export function relativeIn(file: string, base: string, names: ReadonlySet<string>): Change {
	return (address, place) => {
		if (!address.startsWith(`${base}/`) || address.startsWith('//')) return undefined;
		const to = address.slice(base.length);
		const first = pathOf(to).split('/')[1]!;
		if (place === 'value' && first !== '' && !names.has(first)) return undefined;
		if (place === 'value' && first === '' && to !== '/') return undefined;
		const relative = relativeAddress(to, file);
		// A value says by its first letter that it is an address.
		return place === 'value' && !relative.startsWith('.') ? `./${relative}` : relative;
	};
}

/** What changes a file, by its kind. */
function changed(file: string, text: string, base: string, names: ReadonlySet<string>): string {
	const change = relativeIn(encodeURI(`/${file}`), base, names);
	if (file.endsWith('.css')) return changeCss(text, (address) => change(address, 'link', { tag: '', attribute: '' }));
	if (file.endsWith('.webmanifest')) {
		const asScript = `<script type="application/json">${text}</script>`;
		return changeMarkup(asScript, change).slice(asScript.indexOf('>') + 1, -'</script>'.length);
	}
	const isPage = file.endsWith('.html');
	// The last that is done to a page: what reads its text before, such as search, has it as it was typed.
	return changeMarkup(isPage && localeOfId(file) !== 'en' ? togetherIn(text) : text, change, !isPage);
}

/** A script that names a file from the root of a host. Vite is told to name them from the script (astro.config.mjs). */
const FROM_ROOT = /["'`]\/_astro\//;

/** Makes all addresses of a folder relative. @throws naming a script that names a file from the root */
async function relocate(folder: string, base: string): Promise<number> {
	const names = new Set(await readdir(folder));
	const files = globSync('**/*.{html,css,js,svg,webmanifest}', { cwd: folder }).map((file) =>
		file.replaceAll('\\', '/'),
	);
	let count = 0;
	for (const file of files) {
		if (IS_LOST.test(file)) continue;
		const path = join(folder, file);
		const text = await readFile(path, 'utf8');
		if (file.endsWith('.js')) {
			if (FROM_ROOT.test(text))
				throw new Error(`${file} names a file from the root of a host; it must do so from itself.`);
			continue;
		}
		const relative = changed(file, text, base, names);
		if (relative === text) continue;
		await writeFile(path, relative);
		count++;
	}
	return count;
}

export function relocatable(): AstroIntegration {
	let config: AstroConfig | undefined;
	return {
		name: 'relocatable',
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const began = performance.now();
				const count = await relocate(fileURLToPath(dir), config!.base.replace(/\/$/, ''));
				const took = ((performance.now() - began) / 1000).toFixed(2);
				logger.info(`The addresses of ${count} files are relative now; it took ${took} s.`);
			},
		},
	};
}
