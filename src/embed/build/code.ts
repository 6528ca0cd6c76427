/**
 * The scripts of frames and of the pages around them, each bundled into one classic script. The pages that the build
 * makes, and those of the development server, import them as texts. astro.config.mjs reads this file, so its imports
 * name their files in full.
 */
import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LOCALES } from '../../record/format/locale.ts';
import { oneScript } from '../../site/build/oneScript.ts';
import { PUBLIC_ADDRESS } from '../../site/build/publicAddress.ts';
import { interfaceWords } from '../../words/files.ts';
import { translator } from '../../words/translate.ts';

const ROOT = new URL('../../../', import.meta.url);
const ENTRY = 'virtual:embed/entry';

/** What the loader says of a frame that does not come, by languages. */
const failed = (): { [locale: string]: string } =>
	Object.fromEntries(LOCALES.map((locale) => [locale, translator(interfaceWords(locale))('jr.embed.failed')]));

/** The rules of a style sheet without comments and white space. */
const shortRules = (id: string): string =>
	readFileSync(id.replace(/\?raw$/, ''), 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s*([{};,\n])\s*/g, '$1')
		.replaceAll('\n', '')
		.replaceAll(': ', ':')
		.replaceAll(';}', '}');

/**
 * Bundles a module into one classic script.
 * @param define what stands for names in it
 */
const bundle = (source: string, define: { [name: string]: string } = {}): Promise<string> =>
	oneScript(ENTRY, {
		define: {
			'import.meta.env.SITE': JSON.stringify(PUBLIC_ADDRESS?.origin ?? ''),
			'import.meta.env.BASE_URL': JSON.stringify(PUBLIC_ADDRESS?.pathname ?? '/'),
			...define,
		},
		plugins: [
			{
				name: 'embed-entry',
				resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
				load: (id) => (id === `\0${ENTRY}` ? source : undefined),
			},
			{
				// Rules that come with the script come without what is for those who read them.
				name: 'embed-short-rules',
				enforce: 'pre',
				load: (id) => (id.endsWith('.css?raw') ? `export default ${JSON.stringify(shortRules(id))}` : undefined),
			},
			{
				// Style sheets that a page adds when it needs them stand in the page of a frame from the start.
				name: 'embed-no-sheets',
				enforce: 'pre',
				resolveId: (id) => (id.endsWith('.css?url') ? '\0no-sheet' : undefined),
				load: (id) => (id === '\0no-sheet' ? "export default ''" : undefined),
			},
		],
	});

const chartEntry = (id: string) => `
	import { chart } from '/src/components/charts/all/${id}/index.ts';
	import { bring } from '/src/embed/live.ts';
	bring(chart, SUPPLY);
`;

/** The scripts of all charts, by the charts’ ids. Each is a function body that takes what it is drawn from as `SUPPLY`. */
async function chartScripts(): Promise<{ [id: string]: string }> {
	const ids = globSync('*/index.ts', { cwd: new URL('src/components/charts/all/', ROOT) }).map((file) =>
		file.replace(/[\\/].*$/, ''),
	);
	return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await bundle(chartEntry(id))] as const)));
}

const goodsEntry = `
	import { chart } from '/src/components/charts/all/border-receipt/index.ts';
	import { bringGoods } from '/src/embed/goods.ts';
	bringGoods(chart, SUPPLY);
`;

const TEXTS: { readonly [id: string]: () => Promise<unknown> } = {
	'virtual:embed/frame': () => bundle(`import '/src/embed/frame.ts';`),
	'virtual:embed/loader': () => bundle(`import '/src/embed/loader.ts';`, { EMBED_FAILED: JSON.stringify(failed()) }),
	'virtual:embed/files': () => bundle(`import '/src/embed/files.ts';`),
	'virtual:embed/charts': chartScripts,
	'virtual:embed/goods': () => bundle(goodsEntry),
};

/** Lets modules of the build import the scripts as texts. */
export function embedCode(): Plugin {
	const made = new Map<string, Promise<unknown>>();
	return {
		name: 'embed-code',
		resolveId: (id) => (id in TEXTS ? `\0${id}` : undefined),
		async load(id) {
			const make = TEXTS[id.slice(1)];
			if (!id.startsWith('\0') || !make) return undefined;
			// The pages and their prerendering ask for them apart.
			const text = made.get(id) ?? make();
			made.set(id, text);
			return `export default ${JSON.stringify(await text)}`;
		},
	};
}
