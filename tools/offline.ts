/**
 * Makes the offline edition of the built site: `dist-offline/`, which opens from a disk by its `index.html`, and one zip
 * beside it. `npm run build:offline` builds the site first.
 */
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeEdition } from '../src/offline/build/edition';
import { lineIn } from '../src/offline/build/line';
import { zipOf } from '../src/offline/build/zip';
import { LOCALES } from '../src/record/format/locale';
import { localeOfId } from '../src/site/paths';
import { interfaceWords } from '../src/words/files';

const NAME = 'the-joint-review';

try {
	const root = process.cwd();
	const site = join(root, 'dist');
	const folder = join(root, 'dist-offline');
	const { asOf } = JSON.parse(readFileSync(join(site, 'pagefind/en/start.json'), 'utf8')) as { asOf: string };
	const newer = process.env.SITE_URL || undefined;
	if (!newer) console.log('SITE_URL is not set: the edition does not say where a newer one may be had.');
	const line = new Map(LOCALES.map((locale) => [locale, lineIn(locale, interfaceWords(locale, root), asOf, newer)]));
	const count = await makeEdition(site, folder, (file) => line.get(localeOfId(file))!);
	const archive = await zipOf(folder, NAME, asOf);
	await rm(`${folder}.zip`, { force: true });
	await writeFile(`${folder}.zip`, archive);
	console.log(`dist-offline/ has ${count} files, and dist-offline.zip ${(archive.length / 1e6).toFixed(1)} MB.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
