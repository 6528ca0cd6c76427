/**
 * What pages ask for that the list of what one has loaded may lack: when a reader’s hand comes to a source or a term, when the
 * worker starts, and for the browser’s own frame.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { staticImports } from '../../site/build/imports.ts';

/**
 * The modules, by the beginnings of their names: cards, the list of sources, what says that a chart failed, what starts the
 * worker.
 */
const HANDS = ['card', 'unfold', 'failed', 'register'];
/** Browsers ask for it by themselves. */
const ICON = 'favicon.svg';

/**
 * These modules, what they import, and the icon, by their paths from the root of the site.
 * @param site the folder of the built site
 * @throws naming one that is not there
 */
export function handsIn(site: string): string[] {
	const found = new Set<string>();
	if (existsSync(join(site, ICON))) found.add(ICON);
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const address of staticImports(readFileSync(join(site, file), 'utf8')))
			add(posix.join(posix.dirname(file), address));
	};
	for (const name of HANDS) {
		const files = globSync(`_astro/${name}.*.js`, { cwd: site });
		if (files.length !== 1)
			throw new Error(`There are ${files.length} modules of the name ${name} in _astro/: one is kept.`);
		add(files[0]!.replaceAll('\\', '/'));
	}
	return [...found].toSorted();
}
