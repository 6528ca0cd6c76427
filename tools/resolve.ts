/**
 * Lets Node run the project's own modules: they name each other without an ending, as bundlers allow. Given to Node with
 * `--import` before a tool.
 */
import { registerHooks } from 'node:module';

registerHooks({
	resolve(specifier, context, next) {
		const bare = /^\.{1,2}\//.test(specifier) && !/\.\w+$/.test(specifier);
		return next(bare && !context.parentURL?.includes('/node_modules/') ? `${specifier}.ts` : specifier, context);
	},
});
