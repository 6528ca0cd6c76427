/**
 * Bundles a module with all that it imports into one classic script: for frames, and for the worker. astro.config.mjs reads
 * this file, so its imports name their files in full.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { noPreload } from './preload.ts';

const ROOT = new URL('../../../', import.meta.url);

/**
 * The text of the script.
 * @param entry the module: its path from the root of the project, or an id that a plugin knows
 * @param define texts of the code, each with the code that takes its place
 * @throws naming the module, when it cannot be made
 */
export async function oneScript(
	entry: string,
	{ define, plugins = [] }: { define: { [text: string]: string }; plugins?: Plugin[] },
): Promise<string> {
	const made = await build({
		configFile: false,
		root: fileURLToPath(ROOT),
		logLevel: 'warn',
		define,
		plugins: [noPreload(), ...plugins],
		resolve: { alias: { '~': fileURLToPath(new URL('src', ROOT)) } },
		build: {
			write: false,
			copyPublicDir: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
		},
	});
	const [result] = Array.isArray(made) ? made : [made];
	const chunk = result && 'output' in result ? result.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`The script of ${entry} was not made.`);
	return chunk.code.trim();
}
