/**
 * Lets Node run the project's own modules, whose imports follow the rules of bundlers: no file ending, and a folder
 * stands for its `index.ts`. Node loads this file with `--import` before a tool.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
	resolve(specifier, context, next) {
		const own = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/');
		if (!own || !/^\.{1,2}\//.test(specifier) || /\.\w+$/.test(specifier)) return next(specifier, context);
		const file = `${specifier}.ts`;
		return next(existsSync(new URL(file, context.parentURL)) ? file : `${specifier}/index.ts`, context);
	},
});
