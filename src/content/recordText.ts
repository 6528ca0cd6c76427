/**
 * A Vite plugin for the texts of the record's files, which modules import as `?raw`. The bundler would parse, map and
 * write out all of them as code, twice a build. It gets a line that reads the file when the module runs; the module runs
 * on the computer that builds, and nowhere else.
 */

const RECORD = /[\\/]src[\\/]content[\\/]record[\\/][^\\/]+\.(?:yaml|csv)\?raw$/;

export const recordText = () => ({
	name: 'record-text',
	// Before Vite reads the file itself.
	enforce: 'pre' as const,
	load: {
		filter: { id: RECORD },
		handler: (id: string) => {
			const file = JSON.stringify(id.replace(/\?raw$/, ''));
			return `import { readFileSync } from 'node:fs';\nexport default readFileSync(${file}, 'utf8');`;
		},
	},
});
