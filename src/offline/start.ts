/**
 * Runs first in each page of the offline edition. A browser loads no modules from a folder: here each is a classic script
 * that hands its body over, and runs when all that it imports is there. `build/script.ts` makes them so.
 */
import { loadScript } from '../site/loadScript';
import { withIndex } from '../site/relative';
import { trusted } from '../site/trusted';
import { loadCarrier, readTwin, type Carried } from '../site/twin';
import { gatheredIn } from './gathered';

/** The body of a module, as CommonJS, with what it may ask of its surroundings. */
type Body = (
	require: (name: string) => unknown,
	exports: object,
	module: { exports: object },
	/** Stands for `import(…)`. */
	load: (name: string | URL) => Promise<unknown>,
	/** Stands for `import.meta.url`. */
	here: string,
	/** Reads files from their twins. */
	fetch: (address: string | URL) => Promise<Response>,
) => void;

interface Module {
	/** The modules that it imports, by their paths from the root of the site. */
	needs: readonly string[];
	body: Body;
	/** What it exports, once it has begun to run. */
	made?: { exports: object };
}

declare global {
	// Called by each script that holds a module.
	var carriedModule: ((path: string, needs: readonly string[], body: Body) => void) | undefined;
}

const own = document.currentScript as HTMLScriptElement;
/** This script stands in a folder of the root. */
const root = new URL('../', own.src).href;
const modules = new Map<string, Module>();
globalThis.carriedModule = (path, needs, body) => modules.set(path, { needs, body });

/** The path of a module from the root, as another names it. */
const pathOf = (name: string | URL, from: string): string => {
	const url = new URL(name, root + from);
	url.search = '';
	return url.href.slice(root.length);
};

const loading = new Map<string, Promise<unknown>>();

/** Loads the script of a module, once; one that failed is loaded anew. */
function loadModule(path: string): Promise<unknown> {
	const coming = loading.get(path) ?? loadScript(trusted.createScriptURL(root + path));
	loading.set(path, coming);
	coming.catch(() => loading.delete(path));
	return coming;
}

/** Loads a module with all that it imports. Modules may import each other. */
async function bring(path: string, seen = new Set<string>()): Promise<void> {
	if (seen.has(path)) return;
	seen.add(path);
	await loadModule(path);
	const module = modules.get(path);
	if (!module) throw new Error(`${path} holds no module.`);
	await Promise.all(module.needs.map((need) => bring(need, seen)));
}

/** What a module exports; it runs when it is first asked for. */
function run(path: string): object {
	const module = modules.get(path)!;
	if (module.made) return module.made.exports;
	const made = (module.made = { exports: {} });
	module.body(
		(name) => run(pathOf(name, path)),
		made.exports,
		made,
		(name) => start(pathOf(name, path)),
		root + path,
		fetchTwin,
	);
	return made.exports;
}

async function start(path: string): Promise<object> {
	await bring(path);
	return run(path);
}

/** Scripts that carry many files, each loaded once. */
const carriers = new Map<string, Promise<Carried>>();
globalThis.gathered = (file) => {
	const path = decodeURI(pathOf(file, ''));
	const script = gatheredIn(path);
	if (script === undefined) return undefined;
	const coming = carriers.get(script) ?? loadCarrier(new URL(script, root));
	carriers.set(script, coming);
	coming.catch(() => carriers.delete(script));
	return coming.then((carried) => (carried.has(path) ? [carried.get(path)] : []));
};

/** Answers as `fetch` does, from the twin of a file. Of a file that is no JSON, the twin holds the bytes as base64. */
async function fetchTwin(address: string | URL): Promise<Response> {
	const url = new URL(address, document.baseURI);
	url.search = '';
	const content = await readTwin(url);
	if (url.pathname.endsWith('.json')) return new Response(JSON.stringify(content));
	return new Response(Uint8Array.from(atob(content as string), (letter) => letter.charCodeAt(0)));
}

// No host answers a folder with its page. Links that scripts make are completed before the browser follows them.
for (const name of ['pointerdown', 'click', 'auxclick', 'contextmenu'])
	addEventListener(
		name,
		({ target }) => {
			const link = target instanceof Element ? target.closest('a[href]') : null;
			const address = link?.getAttribute('href');
			if (!address || !new URL(address, location.href).href.startsWith(root)) return;
			const whole = withIndex(address);
			if (whole !== address) link!.setAttribute('href', whole);
		},
		true,
	);

for (const path of own.dataset.run?.split(' ') ?? [])
	start(path).catch((error: unknown) => console.error('A script of the page does not run:', error));
