/** `npm run check:dead`: files, exports and packages that nothing uses. */
import type { KnipConfig } from 'knip';

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
const imports = (paths: string[]) => paths.map((path) => `import '${path}';`);

export default {
	workspaces: {
		'.': {
			// What no import names, but a setting, a process or the compiler.
			entry: [
				'src/routeData.ts',
				'src/sandbox/*.astro',
				'src/formats/card/painter.mjs',
				'src/formats/card/endpoint.ts',
				// src/embed/build/code.ts bundles each.
				'src/embed/{files,frame,goods,live,loader}.ts',
				// src/copies/build/bundle.ts bundles it.
				'src/copies/worker.ts',
				'tests/types/*.ts',
				'tests/mutation/{record,vitest.config}.ts',
				// The vocabulary of the record is whole, even where a word of it is not used yet.
				'src/record/schema/*.ts',
			],
			project: ['*.{ts,mjs}', '{hosting,src,tests,tools}/**/*.{ts,mjs,astro,mdx,css}'],
		},
		bench: { project: '*' },
		// The page of each library is built from its file.
		// Vega-Embed takes these two along, which shows only where they are installed.
		'bench/embeds': { entry: 'peers/*.ts', project: '**', ignoreDependencies: ['vega', 'vega-lite'] },
	},
	compilers: {
		// An import stands on a line of its own; “imports” in a sentence is none.
		mdx: (text: string) => all(text, /^(import .*)$/gm).join('\n'),
		css: (text: string) => imports(all(text, /@import\s+'([^']+)'|url\('(@[^']+)'\)/g)).join('\n'),
		astro: (text: string) =>
			[
				...all(text, /^---\n([\s\S]*?)\n---$/gm),
				...imports(all(text, /<script src="([^"]+)"/g)),
				...all(text, /<script>([\s\S]*?)<\/script>/g),
			].join('\n'),
	},
	// The shape of what a function takes or returns may be named from outside.
	ignoreExportsUsedInFile: { interface: true, type: true },
	// src/formats/card/fonts.ts and tools/fonts.ts read the fonts' files by path. Starlight brings the last along; named
	// here, its version is this project's to choose.
	ignoreDependencies: [
		// The application that tests/browser/snippets.test.ts bundles imports them.
		'react',
		'react-dom',
		'@fontsource/brygada-1918',
		'@fontsource/source-sans-3',
		'@fontsource-variable/brygada-1918',
		'@astrojs/mdx',
	],
	// tests/browser/ensure-chromium.ts and bench/embeds/wordpress ask whether they are there.
	ignoreBinaries: ['apt-get', 'php', 'WebKitWebDriver', 'Xvfb'],
} satisfies KnipConfig;
