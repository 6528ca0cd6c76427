/**
 * What a script does before it imports another: it asks for the modules and style sheets that the other needs, and waits
 * for the sheets. Vite’s own helper does the same in three times the bytes, on every page. astro.config.mjs reads this file
 * before the build, so its imports name their files in full.
 */
import type { Plugin } from 'vite';

/** The id of Vite’s helper, and the name by which compiled imports call it. */
const HELPER = '\0vite/preload-helper.js';

const CODE = `
const asked = new Map();
const ask = (href) => {
	if ([...document.querySelectorAll('link')].some((link) => link.href === href)) return;
	const link = document.createElement('link');
	const isSheet = /\\.css(?:$|\\?)/.test(href);
	link.rel = isSheet ? 'stylesheet' : 'modulepreload';
	link.crossOrigin = '';
	link.href = href;
	document.head.append(link);
	return isSheet && new Promise((done, fail) => {
		link.onload = done;
		link.onerror = () => {
			asked.delete(href);
			link.remove();
			fail(Error('No ' + href));
		};
	});
};
export const __vitePreload = (load, files, from) =>
	Promise.all((files ?? []).map((file) => {
		const { href } = new URL(file, from);
		if (!asked.has(href)) asked.set(href, ask(href));
		return asked.get(href);
	})).then(load);
`;

const helper = (name: string, code: string): Plugin => ({
	name,
	enforce: 'pre',
	load: (id) => (id === HELPER ? code : undefined),
});

/** The short helper in place of Vite’s. */
export const shortPreload = (): Plugin => helper('short-preload', CODE);

/** For one script that holds all that it imports later: there is nothing to load ahead. */
export const noPreload = (): Plugin => helper('no-preload', 'export const __vitePreload = (load) => load();');
