/** Which modules a built module brings with it. */

/** Static imports and re-exports; `import(…)` waits to be asked. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?\bfrom\s*)?["'](\.{0,2}\/[^"']+)["']/g;

/** The addresses of what a built module imports before it runs, as they stand in it. */
export const staticImports = (code: string): string[] =>
	[...code.matchAll(STATIC_IMPORT)].map(([, address]) => address!);
