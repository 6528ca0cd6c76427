/** Keeps the frames of a release for pinned embeds (docs/decisions/0027-pinned-embeds.md). */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { packTexts } from '../../src/embed/build/archive';
import { archiveOf, KEPT, keptReleases, type Release } from '../../src/embed/build/kept';
import type { Day } from '../../src/record/days';

/** Pictures in pixels are painted again from the drawings, and what is compressed for hosts is compressed again. */
const isText = (file: string) => !/\.(?:png|br|gz)$/.test(file);

/**
 * Packs the frames that the build made of a version, and adds the version to the list of those that are kept.
 * @param root the project’s folder, with the built site in `dist`
 * @param day the last day of the record
 * @returns the files written, from the root, and the size of the archive in bytes
 * @throws when the build made no frames of the version
 */
export function keepRelease(root: string, version: string, day: string): { files: string[]; bytes: number } {
	const dist = join(root, 'dist');
	const found = globSync(`{,fr/,es/}embed/${version}/**/*.*`, { cwd: dist })
		.map((file) => file.replaceAll('\\', '/'))
		.filter(isText);
	const charts = found
		.filter((file) => file.startsWith('embed/') && file.endsWith('/index.html'))
		.map((file) => basename(dirname(file)))
		.toSorted();
	if (charts.length === 0) throw new Error(`The build made no frames of ${version}: there is nothing to keep.`);
	const archive = archiveOf(version, root);
	const index = join(root, KEPT, 'index.json');
	const packed = packTexts(Object.fromEntries(found.map((file) => [file, readFileSync(join(dist, file), 'utf8')])));
	const others = keptReleases(root).filter((release) => release.version !== version);
	const all: Release[] = [...others, { version, day: day as Day, charts }];
	mkdirSync(dirname(archive), { recursive: true });
	writeFileSync(archive, packed);
	writeFileSync(index, `${JSON.stringify(all, null, '\t')}\n`);
	return { files: [archive, index].map((file) => relative(root, file).replaceAll('\\', '/')), bytes: packed.length };
}
