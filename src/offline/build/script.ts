/** Modules as classic scripts, which browsers load from a folder. `../start.ts` runs them. */
import { posix } from 'node:path';
import { build, transform } from 'esbuild';

/** What the scripts may use: the syntax of the browsers that the site supports. */
const TARGET = 'es2023';

/** Static imports, as esbuild writes them. */
const REQUIRE = /\brequire\("([^"]+)"\)/g;

/**
 * Vite’s list of what a chunk loads ahead. Browsers load nothing ahead from a folder, and the modules are loaded by what
 * they need.
 */
const AHEAD = /^const __vite__mapDeps=.*\n/;

/**
 * The text of a classic script that holds a module.
 * @param path the path of the module from the root of the site
 * @throws when it imports in a way that is not known here, or loads a style sheet ahead, which would be lost
 */
export async function classicScript(path: string, code: string): Promise<string> {
	const [ahead = ''] = AHEAD.exec(code) ?? [];
	if (ahead.includes('.css"')) throw new Error(`${path} loads a style sheet ahead, which the offline edition cannot.`);
	const plain = code.slice(ahead.length).replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
	const { code: common } = await transform(plain, {
		format: 'cjs',
		target: TARGET,
		minify: true,
		legalComments: 'none',
		define: { 'import.meta.url': '__here' },
	});
	const body = common.replace(/\bimport\(/g, '__load(').trim();
	if (/\bimport\b\s*[.(]|__vite__mapDeps/.test(body)) throw new Error(`${path} imports in a way that is not known.`);
	const needs = [...new Set([...body.matchAll(REQUIRE)].map(([, name]) => posix.join(posix.dirname(path), name!)))];
	return `carriedModule(${JSON.stringify(path)},${JSON.stringify(needs)},function(require,exports,module,__load,__here,fetch){${body}\n})`;
}

/** The script that runs first in each page. */
export async function startScript(entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		format: 'iife',
		target: TARGET,
		minify: true,
		write: false,
		legalComments: 'none',
	});
	return outputFiles[0]!.text;
}
