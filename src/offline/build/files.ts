/** What is in a folder. */
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of those in it, by their paths from it, with slashes, in order. Hidden ones are left out, but for Apache’s. */
export const filesIn = (folder: string): string[] =>
	globSync(['**/*', '**/.htaccess'], { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
		.toSorted();
