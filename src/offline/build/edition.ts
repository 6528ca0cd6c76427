/**
 * Makes the offline edition from the built site: a folder that opens from a disk by its `index.html`. Everything in the
 * site is taken by its kind, so that what is added to the site is in the edition too.
 */
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeCss, changeMarkup } from '../../site/build/markup';
import { twinName, twinText } from '../../site/twin';
import { gatheredIn } from '../gathered';
import { filesIn } from './files';
import { offlinePage, START } from './page';
import { classicScript, startScript } from './script';

/**
 * What only a host or its visitors need: pages for lost readers, the worker and its lists, rules for robots, pictures for forums, frames for the pages
 * of others, packed copies.
 */
const LEFT_OUT =
	/(?:^|\/)404\.html$|^(?:robots\.txt|sw\.js|offline\/[^/]+\.json|sitemap[\w-]*\.xml|_headers|_redirects|\.htaccess)$|^cards\/|^(?:\w\w\/)?embed\/(?!index\.html$)|\.json\.js$|\.(?:br|gz)$/;

/** Open data: people download it, and no script reads it. */
const OPEN_DATA = /^data\//;

/** Fonts stand in the style sheets that name them. */
const FONT = /\.woff2$/;

/** Scripts that pages of the site load as modules. */
const MODULES = /^(?:_astro|pagefind)\/.*\.js$/;

/** Pagefind’s own files, which are read as bytes. */
const BYTES = /^pagefind\/.*\.(?:pf_index|pf_meta|pagefind)$/;

/** Files that people get by a link. In a folder nobody asks for one that no page names, such as those kept for old links. */
const FOR_LINKS = /\.(?:csv|svg|png|txt)$/;

/** The files that pages name, by their paths from the root. */
async function namedIn(site: string, pages: readonly string[]): Promise<Set<string>> {
	const named = new Set<string>();
	for (const page of pages)
		changeMarkup(await readFile(join(site, page), 'utf8'), (address, place) => {
			if (place === 'link') named.add(decodeURI(new URL(address, `file:///${page}`).pathname).slice(1));
			return undefined;
		});
	return named;
}

/** The edition’s line, by the path of a page. */
export type LineOf = (file: string) => string;

/** A style sheet with its fonts in it: Firefox loads no font from a folder. */
async function withFonts(file: string, site: string): Promise<string> {
	const sheet = await readFile(join(site, file), 'utf8');
	const fonts = new Map<string, string>();
	changeCss(sheet, (address) => {
		if (FONT.test(address)) fonts.set(address, join(site, dirname(file), address));
		return undefined;
	});
	const bytes = new Map<string, string>();
	for (const [address, path] of fonts) bytes.set(address, (await readFile(path)).toString('base64'));
	return changeCss(sheet, (address) =>
		bytes.has(address) ? `data:font/woff2;base64,${bytes.get(address)}` : undefined,
	);
}

/** What a file of the site is in the edition: a file, or a twin, which may stand in a script with others. */
type Made = { name: string; text: string; isTwin?: true };

/** A file of the site in the edition; undefined where it is the same file. `shared` takes scripts that stand in pages. */
async function offlineFile(
	file: string,
	site: string,
	lineOf: LineOf,
	shared: Map<string, string>,
): Promise<Made | undefined> {
	const read = () => readFile(join(site, file), 'utf8');
	const twin = (json: string): Made => ({
		name: gatheredIn(file) ?? twinName(file),
		text: `${twinText(file, json)};\n`,
		isTwin: true,
	});
	if (file.endsWith('.html')) return { name: file, text: offlinePage(file, await read(), lineOf(file), shared) };
	if (MODULES.test(file)) return { name: file, text: await classicScript(file, await read()) };
	if (file.endsWith('.css')) return { name: file, text: await withFonts(file, site) };
	if (file.endsWith('.json') && !OPEN_DATA.test(file)) return twin(await read());
	if (BYTES.test(file)) return twin(JSON.stringify((await readFile(join(site, file))).toString('base64')));
	return undefined;
}

/**
 * Makes the edition anew.
 * @param site the folder of the built site
 * @param folder the folder of the edition; what is in it is removed
 * @return how many files it has
 */
export async function makeEdition(site: string, folder: string, lineOf: LineOf): Promise<number> {
	const files = filesIn(site).filter((file) => !LEFT_OUT.test(file) && !FONT.test(file));
	if (!files.includes('index.html')) throw new Error(`${site} holds no built site: run \`npm run build\` first.`);
	await rm(folder, { recursive: true, force: true });
	const named = await namedIn(
		site,
		files.filter((file) => file.endsWith('.html')),
	);
	const made = new Set<string>();
	const put = async (name: string, write: (path: string) => Promise<unknown>) => {
		const path = join(folder, name);
		await mkdir(dirname(path), { recursive: true });
		await write(path);
		made.add(name);
	};
	const shared = new Map<string, string>();
	for (const file of files) {
		const changed = await offlineFile(file, site, lineOf, shared);
		if (changed) await put(changed.name, (path) => (changed.isTwin ? appendFile : writeFile)(path, changed.text));
		else if (!FOR_LINKS.test(file) || named.has(file)) await put(file, (path) => cp(join(site, file), path));
	}
	for (const [name, text] of shared) await put(name, (path) => writeFile(path, text));
	await put(START, async (path) =>
		writeFile(path, await startScript(fileURLToPath(new URL('../start.ts', import.meta.url)))),
	);
	return made.size;
}
